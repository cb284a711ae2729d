import { type ParsedPolicy, partsOfPolicy } from './policy-parts.ts';
import type { PolicyText } from './policy-schema.ts';
import { policyShape } from './policy-shape.ts';
import { readPolicyYaml } from './policy-yaml.ts';
import { readAs, unread } from './shape.ts';

/**
 * Reads a policy file that is right, as `parsePolicyFile` does; null where only that can say what is wrong. The schema and zod take longer to load than all
 * else that a run needs for a policy, and one that is right has no use for them.
 */
export function readRightPolicy(text: string, path: string): Extract<ParsedPolicy, { kind: 'ok' }> | null {
  const yaml = readPolicyYaml(text);
  const read = yaml.kind === 'ok' ? readAs(policyShape, yaml.value) : unread;
  return yaml.kind === 'invalid' || read === unread ? null : partsOfPolicy(read as PolicyText, path, yaml.lineOf);
}
