import { type ParsedPolicy, type PolicyProblem, partsOfPolicy } from './policy-parts.ts';
import { explainIssues } from './policy-problems.ts';
import { policySchema } from './policy-schema.ts';
import { readPolicyYaml } from './policy-yaml.ts';

/** More would bury the one that matters. */
const MOST_PROBLEMS = 20;

/** Reads a policy file. Whatever the text is, the answer is a value: this never throws. */
export function parsePolicyFile(text: string, path: string): ParsedPolicy {
  const yaml = readPolicyYaml(text);
  if (yaml.kind === 'invalid') return invalid(yaml.problems.map((problem) => ({ path, ...problem, nearest: null })));
  const checked = policySchema.safeParse(yaml.value);
  if (checked.success) return partsOfPolicy(checked.data, path, yaml.lineOf);
  const problems = explainIssues(checked.error.issues, yaml.value);
  return invalid(problems.map(({ keys, message, nearest }) => ({ path, line: yaml.lineOf(keys), message, nearest })));
}

function invalid(problems: readonly PolicyProblem[]): ParsedPolicy {
  const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { kind: 'invalid', problems: byLine.slice(0, MOST_PROBLEMS) };
}
