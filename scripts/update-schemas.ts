/** Writes docs/schemas/ from the zod schemas in the sources. `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { effectivePolicySchema } from '../src/decision/effective-policy-schema.ts';
import { policySchema } from '../src/decision/policy-schema.ts';
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
  { name: 'policy', title: 'a policy file, as people write it', schema: policySchema },
];

const folder = resolve(import.meta.dirname, '..', 'docs', 'schemas');
for (const { name, title, schema } of published) {
  const path = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(jsonSchema(name, title, schema), null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`docs/schemas/${name}.schema.json is not what the sources say. Run: npm run schemas\n`);
    process.exitCode = 1;
  }
}

/** Draft 2020-12, of what is written, before it is read: a duration is still a text there. */
function jsonSchema(name: string, title: string, schema: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema: node }) => withoutNoise(node),
  });
  return { $schema, $id: `https://flowforge.dev/guard/schemas/${name}.v1.json`, title, ...rest };
}

/**
 * That an integer lies within ±2^53 holds for every integer of a bundle, and would stand at each of them. `readOnly` is of TypeScript here; in a JSON Schema
 * it would speak of an API.
 */
function withoutNoise(node: {
  minimum?: number | undefined;
  maximum?: number | undefined;
  readOnly?: boolean | undefined;
}): void {
  if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  delete node.readOnly;
}
