import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Escape } from './escapes.ts';
import { GuardedTree } from './guarded-tree.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { type User, users } from './users.ts';

let snapshot: Snapshot;
beforeAll(() => void (snapshot = takeSnapshot()));
afterAll(() => snapshot[Symbol.dispose]());

/** The numbers of the signals whose default is to end the process: 1 to 15 on every Linux. */
const deadly = Array.from({ length: 15 }, (_, index) => index + 1);

describe.each(users)('the exit code, as $name,', (user) => {
  test.concurrent.for(deadly)('is 128 + %i for a command that dies of signal %i', async (number, { skip }) => {
    if (user.missing !== null) skip(user.missing);
    const { code, verdict } = await exitOf('dies-of.sh', user, [`${number}`]);
    expect([code, verdict]).toEqual([128 + number, 'failed']);
  });

  test.concurrent.for([
    ['whose leader is SIGKILLed while its child ends well', 'leader-killed.sh'],
    ['that SIGKILLs guard-init and then ends well', 'init-killed.sh'],
  ] as const)('is 137 for a command %s', async ([, program], { skip }) => {
    if (user.missing !== null) skip(user.missing);
    const { code, verdict } = await exitOf(program, user);
    expect([code, verdict]).toEqual([137, 'failed']);
  });
});

async function exitOf(program: string, user: User, words: readonly string[] = []) {
  const escapee: Escape = { name: program, program, words, readyLines: 0, processes: 0 };
  await using tree = new GuardedTree(escapee, snapshot, { user, options: ['--grace', '300ms'] });
  const { code } = await tree.ended;
  expect(await tree.gone(20_000), tree.stderr).not.toBeNull();
  return { code, verdict: tree.result().verdict };
}
