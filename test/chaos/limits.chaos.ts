import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { skipFor } from '../escape/skipping.ts';
import { takeSnapshot } from '../escape/snapshot.ts';
import { unprivileged } from '../escape/users.ts';
import { endures, fails, runsAway, started } from './enduring.ts';

const noPrlimit = spawnSync('prlimit', ['--version']).status === 0 ? null : 'prlimit(1) is not installed here';

/** From here on this Node can start no process and no thread. Those of its pool it must have: without them Node itself aborts. */
const mayStartNothing = `data:text/javascript,import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) {
  await Promise.all(Array.from({ length: 8 }, () => readFile('/proc/self/stat')));
  spawnSync('sh', ['-c', 'prlimit --nproc=0 --pid "$0"', String(process.pid)]);
}`.replaceAll(/\s+/g, '%20');

describe('no file descriptor left', () => {
  // Which of the two it comes to depends on what this Node keeps open itself.
  test.for([26, 34])('from the start (ulimit -n %i)', async (limit, context) => {
    const run = started(fails, { through: ['sh', '-c', `ulimit -n ${limit}; exec "$@"`, 'sh'] });
    const line = /^flowforge: (error: the host would not start .*EMFILE|.*" failed with exit code 7)/;
    await endures(context, run, { ended: [7, 125], line, evidence: ['VALID', 'INCOMPLETE', 'none'] });
  });

  test('in the middle of a runaway', async (context) => {
    skipFor(noPrlimit, context);
    const run = started(runsAway);
    await Promise.all([run.printed('ready'), run.printed('seal run=')]);
    spawnSync('prlimit', ['--nofile=16', '--pid', `${run.child.pid}`]);
    await endures(context, run, { ended: [86], line: /^flowforge: killed /, evidence: ['VALID', 'INCOMPLETE', 'none'] });
  });
});

describe('no process left', () => {
  test('when the command is to be started', async (context) => {
    skipFor(unprivileged.missing ?? noPrlimit, context);
    using snapshot = takeSnapshot();
    const evidenceDir = mkdtempSync(join(snapshot.runs, 'run-'));
    chmodSync(evidenceDir, 0o777);
    const run = started(fails, {
      ...{ entry: snapshot.cli, node: snapshot.node, through: unprivileged.prefix, evidenceDir, cwd: evidenceDir },
      env: { NODE_OPTIONS: `--import=${mayStartNothing}` },
    });
    const line = /^flowforge: error: the host would not start .*EAGAIN/;
    await endures(context, run, { ended: [125], line, evidence: ['VALID', 'INCOMPLETE', 'none'] });
  });
});
