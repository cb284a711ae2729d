import { byGuardKilled, byRule, bySigint } from './causes.ts';
import { escapes } from './escapes.ts';
import { testMatrix } from './matrix.ts';
import { root } from './users.ts';

testMatrix({ isolation: 'strict', users: [root], causes: [byRule, bySigint, byGuardKilled], escapes });
