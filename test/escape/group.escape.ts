import { byGuardKilled, byRule, bySigint, bySigintThenSigterm, type Cause } from './causes.ts';
import type { Expected } from './ended-tree.ts';
import { type Escape, escapes } from './escapes.ts';
import { testMatrix } from './matrix.ts';
import { users } from './users.ts';

/** They have left group, session, parent and mark, or move faster than a search can follow. */
const outOfReach: readonly string[] = [
  'env -i double fork',
  'cookie erased through $0',
  'moving target, setsid',
  'moving target, env -i setsid',
];

/** The shell that stands behind a guard that was killed knows the group and the mark, and not who is whose child. */
const outOfTheSentinelsReach: readonly string[] = [...outOfReach, 'env -i setsid'];

testMatrix({ isolation: 'group', users, causes: [byRule, bySigint, bySigintThenSigterm, byGuardKilled], escapes, expected });

function expected(escapee: Escape, cause: Cause): Expected {
  const lost = cause === byGuardKilled ? outOfTheSentinelsReach : outOfReach;
  return lost.includes(escapee.name) ? 'may be left' : 'gone';
}
