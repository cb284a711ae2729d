import { nodeIsTooOld } from './node-version.js';
const complaint = nodeIsTooOld(process.versions.node);
if (complaint !== null) {
    process.stdout.write(`::error title=FlowForge Guard::${complaint}\n`);
    process.exitCode = 2;
}
else {
    const { runGateAction } = await import('./index.js');
    await runGateAction();
}
