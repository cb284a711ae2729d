import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { temporaryFolder } from '../e2e/guard.ts';

const compiler = ['gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Why no library can be put before the C library here, or null when one can. */
export const cannotPreload =
  process.platform !== 'linux'
    ? 'LD_PRELOAD is tried on Linux only'
    : compiler === undefined
      ? 'there is no C compiler here'
      : null;

/** The environment that puts one of the libraries beside this file before the C library. */
export function preloaded(name: 'shifted-clock' | 'slow-disk'): Record<string, string> {
  const library = join(temporaryFolder(), `${name}.so`);
  const { status, stderr } = spawnSync(compiler ?? 'cc', [
    ...['-shared', '-fPIC', '-O1', '-D_GNU_SOURCE', '-Wall', '-Werror'],
    ...['-o', library, join(import.meta.dirname, `${name}.c`), '-ldl'],
  ]);
  if (status !== 0) throw new Error(`${name}.c does not compile: ${stderr}`);
  return { LD_PRELOAD: library };
}
