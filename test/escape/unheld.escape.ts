import { afterAll, beforeAll, expect, test } from 'vitest';
import { byKeeperAndInitKilled, type Cause } from './causes.ts';
import type { Expected } from './ended-tree.ts';
import { type Escape, escapeNamed, escapes } from './escapes.ts';
import { GuardedTree } from './guarded-tree.ts';
import { testMatrix } from './matrix.ts';
import { skipFor } from './skipping.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { root, type User, unprivileged, users } from './users.ts';

/** They have left group, session, parent and mark, or move faster than a search can follow. */
const outOfReach: readonly string[] = [
  'env -i double fork',
  'cookie erased through $0',
  'moving target, setsid',
  'moving target, env -i setsid',
];

testMatrix({ isolation: 'auto', users, causes: [byKeeperAndInitKilled], escapes, expected });

/** A cgroup still holds what its keepers have lost; without one, the guard has to search. */
function expected(escapee: Escape, _cause: Cause, user: User): Expected {
  return user !== root && outOfReach.includes(escapee.name) ? 'may be left' : 'gone';
}

let snapshot: Snapshot;
beforeAll(() => void (snapshot = takeSnapshot()));
afterAll(() => snapshot[Symbol.dispose]());

test('where the guard had to search, the summary says that something may still run', async (context) => {
  skipFor(unprivileged.missing, context);
  const options = { user: unprivileged, attack: byKeeperAndInitKilled.attack, options: ['--grace', '300ms'] };
  await using tree = new GuardedTree(escapeNamed('plain'), snapshot, options);
  await tree.ready();
  tree.attack();
  await tree.ended;
  expect(tree.summary()).toContain('may still run');
});
