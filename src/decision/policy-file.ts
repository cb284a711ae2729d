import type { LoopStep, RuleSetting } from '../model.ts';
import type { PolicySource } from './effective-policy.ts';
import { explainIssues } from './policy-problems.ts';
import { type PolicyText, policySchema } from './policy-schema.ts';
import { readPolicyYaml } from './policy-yaml.ts';

export interface PolicyProblem {
  /** The file, as it was named to us. */
  readonly path: string;
  /** Null when the problem is the file as a whole. */
  readonly line: number | null;
  /** Names the key and says what to do. */
  readonly message: string;
  /** The right key or value that was most likely meant. */
  readonly nearest: string | null;
}

export type ParsedPolicy =
  | { readonly kind: 'ok'; readonly source: PolicySource }
  | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/** More would bury the one that matters. */
const MOST_PROBLEMS = 20;

/** Reads a policy file. Whatever the text is, the answer is a value: this never throws. */
export function parsePolicyFile(text: string, path: string): ParsedPolicy {
  const yaml = readPolicyYaml(text);
  if (yaml.kind === 'invalid') return invalid(yaml.problems.map((problem) => ({ path, ...problem, nearest: null })));
  const checked = policySchema.safeParse(yaml.value);
  if (checked.success) return { kind: 'ok', source: sourceOf(checked.data) };
  const problems = explainIssues(checked.error.issues, yaml.value);
  return invalid(problems.map(({ keys, message, nearest }) => ({ path, line: yaml.lineOf(keys), message, nearest })));
}

function invalid(problems: readonly PolicyProblem[]): ParsedPolicy {
  const byLine = problems.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { kind: 'invalid', problems: byLine.slice(0, MOST_PROBLEMS) };
}

function sourceOf({ profile, mode, grace, orphans, limits, rules }: PolicyText): PolicySource {
  return {
    ...said({ profile, mode, graceMs: grace, orphans }),
    limits: said({ wallTimeMs: limits?.['wall-time'], noOutputMs: limits?.['no-output-timeout'] }),
    rules: said({
      'wall-time': plainRule(rules?.['wall-time']),
      'no-output': plainRule(rules?.['no-output']),
      'output-loop': outputLoop(rules?.['output-loop']),
      'cpu-loop': cpuLoop(rules?.['cpu-loop']),
    }),
  };
}

type RuleText = NonNullable<PolicyText['rules']>;

function plainRule(rule: RuleText['wall-time']): Partial<RuleSetting> | undefined {
  return typeof rule === 'object' ? said({ action: rule.action }) : rule && { action: rule };
}

function outputLoop(rule: RuleText['output-loop']): NonNullable<PolicySource['rules']>['output-loop'] | undefined {
  if (typeof rule !== 'object') return rule && { action: rule };
  const step: Partial<LoopStep> = said({ lines: rule.lines, forMs: rule.for, cpuBp: rule.cpu });
  return { ...said({ action: rule.action }), ...(Object.keys(step).length === 0 ? {} : { step }) };
}

function cpuLoop(rule: RuleText['cpu-loop']): NonNullable<PolicySource['rules']>['cpu-loop'] | undefined {
  if (typeof rule !== 'object') return rule && { action: rule };
  const { action, cpu, lines, for: forMs, 'lines-per-second': linesPerSecond } = rule;
  return said({ action, cpuBp: cpu, lines, forMs, linesPerSecond });
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what was not said, so that it does not hide what a lower source says. */
function said<T extends object>(values: T): Said<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Said<T>;
}
