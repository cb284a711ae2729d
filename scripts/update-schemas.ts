/** Writes docs/schemas/ from the zod schemas in the sources. `--check` only compares. */
import type { z } from 'zod';
import { effectivePolicySchema } from '../src/decision/effective-policy-schema.ts';
import { publishedSchema } from '../src/decision/json-schema.ts';
import { policySchema, policySchemaTitle } from '../src/decision/policy-schema.ts';
import { manifestSchema } from '../src/evidence/manifest-schema.ts';
import { resultSchema } from '../src/evidence/result-schema.ts';
import { storedEventSchema } from '../src/evidence/stored-event-schema.ts';
import { writeOrCheck } from './write-or-check.ts';

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

for (const { name, title, schema } of published) {
  const text = `${JSON.stringify(publishedSchema(name, title, schema), null, 2)}\n`;
  writeOrCheck(`docs/schemas/${name}.schema.json`, text, 'the zod schemas', 'npm run schemas');
}
