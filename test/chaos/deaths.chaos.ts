import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import type { GuardRun } from '../e2e/guard.ts';
import { skipFor } from '../escape/skipping.ts';
import { endures, started, withDaemon } from './enduring.ts';

const notLinux = process.platform === 'linux' ? null : 'guard-init is a Linux program';
const onward = ['--grace', '300ms', ...withDaemon('sleep 62')];
const leftJournal = /report --recover makes a bundle of it/;

describe('SIGKILL of', () => {
  test('the guard', async (context) => {
    skipFor(notLinux, context);
    const run = await standing(onward);
    run.child.kill('SIGKILL');
    await endures(context, run, { ended: ['SIGKILL'], line: leftJournal, evidence: ['INCOMPLETE'] });
  });

  test('the init', async (context) => {
    skipFor(notLinux, context);
    const run = await standing(onward);
    process.kill(initOf(run), 'SIGKILL');
    await endures(context, run, { ended: [137], line: /failed: it died of SIGKILL/, evidence: ['VALID', 'INCOMPLETE'] });
  });

  test('the keeper, and the run has still to be ended', async (context) => {
    skipFor(notLinux, context);
    const run = await standing(['--wall-time', '4s', ...onward]);
    process.kill(keeperOf(run), 'SIGKILL');
    await endures(context, run, { ended: [86], line: /^flowforge: killed /, evidence: ['VALID', 'INCOMPLETE'] });
  });

  test('the keeper, then of the guard', async (context) => {
    skipFor(notLinux, context);
    const run = await standing(onward);
    process.kill(keeperOf(run), 'SIGKILL');
    run.child.kill('SIGKILL');
    await endures(context, run, { ended: ['SIGKILL'], line: leftJournal, evidence: ['INCOMPLETE'] });
  });
});

/** Once the command runs and the journal has its first events. */
async function standing(args: readonly string[]): Promise<GuardRun> {
  const run = started(args);
  await Promise.all([run.printed('ready'), run.printed('seal run=')]);
  return run;
}

function keeperOf(run: GuardRun): number {
  return childOf(run.child.pid ?? 0);
}

function initOf(run: GuardRun): number {
  return childOf(keeperOf(run));
}

/** The child that is guard-init. */
function childOf(pid: number): number {
  const lists = readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
  const children = lists.flatMap((list) => list.split(' ').filter(Boolean));
  const found = children.find((child) => readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('guard-init'));
  if (found === undefined) throw new Error(`process ${pid} has no guard-init below it`);
  return Number(found);
}
