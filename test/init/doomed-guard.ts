/**
 * A guard that will be killed: starts guard-init with the given flags and command, prints the pid of its process and waits.
 * With LEAK=<marker> a process that it also started, and that outlives it, holds the write end of the control channel.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { initPath } from './owned-run.ts';

const init = spawn(initPath, ['-c', '3', '-s', '4', '-P', String(process.pid), ...process.argv.slice(2)], {
  stdio: ['ignore', 'pipe', 'inherit', 'pipe', 'pipe'],
});
const leak = process.env['LEAK'];
if (leak !== undefined) {
  const sibling = spawn('sleep', [leak], { stdio: ['ignore', 'ignore', 'ignore', init.stdio[3] as Readable], detached: true });
  console.log(`sibling ${sibling.pid}`);
}
createInterface({ input: init.stdout as Readable }).on('line', (line) => {
  if (line === 'ready') console.log(`ready ${init.pid}`);
});
// Ends by itself, should its test have died.
setTimeout(() => init.kill('SIGKILL'), 30_000);
