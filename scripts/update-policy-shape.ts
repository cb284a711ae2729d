/** Writes src/decision/policy-shape.ts from the schema of policy files. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyShapeText } from './policy-shape-text.ts';

const path = join(import.meta.dirname, '..', 'src', 'decision', 'policy-shape.ts');

if (!process.argv.includes('--check')) writeFileSync(path, policyShapeText());
else if (readFileSync(path, 'utf8') !== policyShapeText()) {
  process.stderr.write(
    'src/decision/policy-shape.ts is not what policy-schema.ts says. Run: node scripts/update-policy-shape.ts\n',
  );
  process.exitCode = 1;
}
