import { publishedSchema } from '../decision/json-schema.ts';
import { policySchema, policySchemaTitle } from '../decision/policy-schema.ts';
import { wrongUsage } from './wrong-usage.ts';

/** `flowforge-ci policy schema`: the JSON Schema of a policy file, for editors. */
export async function policySchemaCommand(args: readonly string[]): Promise<number> {
  if (args.length > 0) return wrongUsage('policy schema takes nothing: flowforge-ci policy schema > policy.schema.json');
  process.stdout.write(`${JSON.stringify(publishedSchema('policy', policySchemaTitle, policySchema), null, 2)}\n`);
  return 0;
}
