import { nodeIsTooOld } from './node-version.js';
if (nodeIsTooOld(process.versions.node) === null) {
    const { runPost } = await import('./index.js');
    await runPost();
}
