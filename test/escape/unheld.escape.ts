import { byKeeperAndInitKilled, type Cause } from './causes.ts';
import type { Expected } from './ended-tree.ts';
import { type Escape, escapes } from './escapes.ts';
import { testMatrix } from './matrix.ts';
import { root, type User, users } from './users.ts';

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
