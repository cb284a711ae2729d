import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Escape } from './escapes.ts';
import { GuardedTree } from './guarded-tree.ts';
import { skipFor } from './skipping.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { type User, users } from './users.ts';

let snapshot: Snapshot;
beforeAll(() => void (snapshot = takeSnapshot()));
afterAll(() => snapshot[Symbol.dispose]());

/** The numbers of the signals whose default is to end the process: 1 to 15 on every Linux. */
const deadly = Array.from({ length: 15 }, (_, index) => index + 1);

describe.each(users)('the exit code, as $name,', (user) => {
  test.concurrent.for(deadly)('is 128 + n for a command that dies of signal %i', async (number, context) => {
    skipFor(user.missing, context);
    expect(await exitOf('dies-of.sh', user, [`${number}`])).toMatchObject({ code: 128 + number, verdict: 'failed' });
  });

  test('is 137 for a command whose leader is SIGKILLed while its child ends well', async (context) => {
    skipFor(user.missing, context);
    expect(await exitOf('leader-killed.sh', user)).toMatchObject({ code: 137, verdict: 'failed' });
  });

  test('is no success for a command that SIGKILLs guard-init and ends well, and it is not run a second time', async (context) => {
    skipFor(user.missing, context);
    for (let trial = 0; trial < 20; trial += 1) {
      const { code, verdict, timesRun } = await exitOf('init-killed.sh', user);
      // Killed before it has told of the command's start, or after.
      expect([
        [125, 'error'],
        [137, 'failed'],
      ]).toContainEqual([code, verdict]);
      expect(timesRun).toBe(1);
    }
  });
});

async function exitOf(program: string, user: User, words: readonly string[] = []) {
  const escapee: Escape = { name: program, program, words, readyLines: 0, processes: 0 };
  await using tree = new GuardedTree(escapee, snapshot, { user, options: ['--grace', '300ms'] });
  const { code } = await tree.ended;
  expect(await tree.gone(20_000), tree.stderr).not.toBeNull();
  return { code, verdict: tree.result()?.verdict, timesRun: tree.standing };
}
