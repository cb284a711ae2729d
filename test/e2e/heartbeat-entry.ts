/** The guard with a heartbeat that a test can wait for. Arguments: its period in milliseconds, quiet or not, the evidence folder, the command. */
import { readOptions } from '../../src/decision/read-options.ts';
import { run } from '../../src/run.ts';
import { runSettings } from '../../src/run-settings.ts';

const [period = '', quiet = '', evidenceDir = '', file = '', ...rest] = process.argv.slice(2);
const options = readOptions([{ said: (name) => name, values: { quiet } }]);
if (options.kind === 'invalid') throw new Error(options.problem);
const settings = await runSettings(options);
if (settings.kind === 'invalid') throw new Error(settings.problem);
const { exitCode } = await run({
  ...{ entry: 'cli', argv: [file, ...rest], name: 'long', cwd: process.cwd(), settings, evidenceDir },
  heartbeatMs: Number(period),
});
process.exitCode = exitCode;
