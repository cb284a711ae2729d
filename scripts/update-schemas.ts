/** Writes docs/schemas/ from the zod schemas in the sources. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { effectivePolicySchema } from '../src/decision/effective-policy-schema.ts';
import { publishedSchema } from '../src/decision/json-schema.ts';
import { policySchema, policySchemaTitle } from '../src/decision/policy-schema.ts';
import { manifestSchema } from '../src/evidence/manifest-schema.ts';
import { resultSchema } from '../src/evidence/result-schema.ts';
import { storedEventSchema } from '../src/evidence/stored-event-schema.ts';

interface PublishedSchema {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
}

const published: readonly PublishedSchema[] = [
  { name: 'event', title: 'an event, as it stands in a line of events.jsonl', schema: storedEventSchema },
  { name: 'result', title: 'result.json of a bundle', schema: resultSchema },
  { name: 'manifest', title: 'manifest.json of a bundle', schema: manifestSchema },
  { name: 'effective-policy', title: 'policy.json of a bundle: the policy that was in force', schema: effectivePolicySchema },
  { name: 'policy', title: policySchemaTitle, schema: policySchema },
];

const folder = resolve(import.meta.dirname, '..', 'docs', 'schemas');
for (const { name, title, schema } of published) {
  const path = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(publishedSchema(name, title, schema), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`docs/schemas/${name}.schema.json is not what the sources say. Run: npm run schemas\n`);
    process.exitCode = 1;
  }
}
