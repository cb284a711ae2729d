import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'vitest';
import { cli, repository, temporaryFolder } from '../e2e/guard.ts';
import { skipFor } from '../escape/skipping.ts';
import { endures, fails, runsAway, started } from './enduring.ts';

const compiler = ['musl-gcc', 'gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0);
const cannotBuild =
  process.platform !== 'linux'
    ? 'guard-init is a Linux program'
    : compiler === undefined
      ? 'there is no C compiler here to build a guard-init with'
      : null;

describe('kernel without /proc/<pid>/task/<tid>/children:', () => {
  test.for([
    ['a command that fails', 7, fails, /" failed with exit code 7/],
    ['a runaway', 86, runsAway, /^flowforge: killed /],
  ] as const)('%s', async ([, code, args, line], context) => {
    skipFor(cannotBuild, context);
    const run = started(args, { entry: guardWithoutChildrenFiles() });
    await endures(context, run, { ended: [code], line, evidence: ['VALID'] });
  });
});

/** The entry of a copy of the built guard whose guard-init was built to look for the children in a file that is not there. */
function guardWithoutChildrenFiles(): string {
  const copy = join(temporaryFolder(), 'dist');
  cpSync(dirname(cli), copy, { recursive: true });
  const binary = join(copy, 'init', `guard-init-linux-${process.arch}`);
  const flags = `-std=c11 -D_GNU_SOURCE -static -DCHILDREN_FILE='"/nonexistent"'`;
  const { status, stderr } = spawnSync('sh', ['-c', `${compiler} ${flags} -o ${binary} ${repository}src/init/*.c`]);
  if (status !== 0) throw new Error(`guard-init does not compile: ${stderr}`);
  return join(copy, 'cli.js');
}
