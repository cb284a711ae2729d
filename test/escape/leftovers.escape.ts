import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Escape } from './escapes.ts';
import { GuardedTree } from './guarded-tree.ts';
import { inWords } from './searching.ts';
import { skipFor } from './skipping.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { users } from './users.ts';

let snapshot: Snapshot;
beforeAll(() => void (snapshot = takeSnapshot()));
afterAll(() => snapshot[Symbol.dispose]());

const daemon: Escape = { name: 'a daemon', program: 'leaves-daemon.sh', readyLines: 1, processes: 1 };

describe.each(users)('a daemon that a successful command leaves behind, as $name,', (user) => {
  const runWith = (orphans: string) =>
    new GuardedTree(daemon, snapshot, { user, options: ['--grace', '300ms', '--orphans', orphans] });

  test('is ended by default', async (context) => {
    skipFor(user.missing, context);
    await using tree = new GuardedTree(daemon, snapshot, { user, options: ['--grace', '300ms'] });
    expect((await tree.ended).code).toBe(0);
    expect(inWords(tree.members())).toEqual([]);
    expect(tree.result()).toMatchObject({ verdict: 'passed', processes_killed: 1 });
    expect(tree.stderr).toContain('left 1 process behind');
  });

  test.for(['warn', 'allow'])('lives on with --orphans %s, and guard and guard-init are gone', async (orphans, context) => {
    skipFor(user.missing, context);
    await using tree = runWith(orphans);
    expect((await tree.ended).code).toBe(0);
    await tree.machineryGone(20_000);
    expect(tree.members().map((each) => each.commandLine)).toEqual([`sleep ${tree.mark}`]);
    expect(tree.isHeld()).toBe(true);
    expect(tree.result()).toMatchObject({ verdict: 'passed', processes_killed: 0 });
    expect(tree.stderr.includes('they live on')).toBe(orphans === 'warn');
  });
});
