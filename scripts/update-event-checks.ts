/** Writes src/evidence/event-checks.ts from the schemas of the events. `--check` only compares. */
import { eventChecksText } from './event-checks-text.ts';
import { writeOrCheck } from './write-or-check.ts';

writeOrCheck('src/evidence/event-checks.ts', eventChecksText(), 'event-schemas.ts', 'node scripts/update-event-checks.ts');
