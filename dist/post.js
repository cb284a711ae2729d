import { nodeIsTooOld } from './node-version.js';
// Where it is too old, main has said so, and started nothing.
if (nodeIsTooOld(process.versions.node) === null) {
    const { runPost } = await import('./index.js');
    await runPost();
}
