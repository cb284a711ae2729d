// The least that a supervisor written in Node can do: start a command, pass its stdout on, end with its exit code.
import { spawn } from 'node:child_process';

const [file, ...args] = process.argv.slice(2);
const child = spawn(file, args, { stdio: ['inherit', 'pipe', 'inherit'] });
child.stdout.pipe(process.stdout);
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
