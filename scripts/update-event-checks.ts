/** Writes src/evidence/event-checks.ts from the schemas of the events. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventChecksText } from './event-checks-text.ts';

const path = join(import.meta.dirname, '..', 'src', 'evidence', 'event-checks.ts');

if (!process.argv.includes('--check')) writeFileSync(path, eventChecksText());
else if (readFileSync(path, 'utf8') !== eventChecksText()) {
  process.stderr.write(
    'src/evidence/event-checks.ts is not what event-schemas.ts says. Run: node scripts/update-event-checks.ts\n',
  );
  process.exitCode = 1;
}
