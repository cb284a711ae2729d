import { z } from 'zod';

/** Draft 2020-12, of what is written, before it is read: a duration is still a text there. */
export function publishedSchema(name: string, title: string, schema: z.ZodType): Readonly<Record<string, unknown>> {
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
