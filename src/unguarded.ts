import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { commandEnvironment } from './ci/command-environment.ts';
import { inheritedFds } from './platform/inherited-fds.ts';

/** Signals that are for the command, not for what stands in front of it. */
const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/**
 * The kill switch: the command alone, on the guard's own stdin, stdout and stderr, with its own exit code.
 * @param said what turned the guard off
 */
export function runUnguarded(
  said: string,
  argv: readonly [string, ...string[]],
  entry: 'cli' | 'action',
  cwd?: string,
): Promise<number> {
  process.stderr.write(`flowforge: ${said}: the command runs without the guard\n`);
  const [file, ...args] = argv;
  const stdio: ('inherit' | 'ignore' | number)[] = ['inherit', 'inherit', 'inherit'];
  for (const fd of inheritedFds()) {
    while (stdio.length < fd) stdio.push('ignore');
    stdio[fd] = fd;
  }
  const child = spawn(file, args, { stdio, cwd, env: commandEnvironment(process.env, entry) });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));

  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.stderr.write(`flowforge: ${file}: ${error.code ?? error.message}\n`);
      resolve(error.code === 'ENOENT' ? 127 : 126);
    });
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
