/** Writes src/decision/policy-shape.ts from the schema of policy files. `--check` only compares. */
import { policyShapeText } from './policy-shape-text.ts';
import { writeOrCheck } from './write-or-check.ts';

writeOrCheck('src/decision/policy-shape.ts', policyShapeText(), 'policy-schema.ts', 'node scripts/update-policy-shape.ts');
