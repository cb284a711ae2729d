import { byGuardKilled, byInitKilled, byInitStopped, byRule } from '../escape/causes.ts';
import { escapeNamed } from '../escape/escapes.ts';
import { testMatrix } from '../escape/matrix.ts';
import { users } from '../escape/users.ts';

// The few that peers lose, of all that `npm run test:escape` tries.
testMatrix({
  isolation: 'auto',
  users,
  causes: [byRule, byGuardKilled, byInitKilled, byInitStopped],
  escapes: ['env -i double fork', 'leader dies of TERM, child ignores it', 'moving target, setsid'].map(escapeNamed),
});
