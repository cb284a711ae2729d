#!/usr/bin/env node
import { nodeIsTooOld } from './node-version.js';
const complaint = nodeIsTooOld(process.versions.node);
if (complaint !== null) {
    process.stderr.write(`flowforge: ${complaint}\n`);
    process.exitCode = 125;
}
else {
    const { runCli } = await import('./index.js');
    await runCli(process.argv.slice(2));
}
