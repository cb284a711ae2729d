import { effectivePolicy } from '../decision/effective-policy.ts';
import { parsePolicyFile } from '../decision/policy-file.ts';
import { matchesStep } from '../decision/step-glob.ts';
import { type Profile, type RuleName, ruleNames } from '../model.ts';
import { ends } from '../simulate.ts';
import { policyText, type TunedPolicy, type TunedStep } from '../tuning/policy-text.ts';
import { suggest } from '../tuning/suggest.ts';
import { VERSION } from '../version.ts';
import { type PolicyFor, type SimulatedRow, simulateAll } from './simulate.ts';
import type { HealthyRun } from './tune-runs.ts';

export interface Tuned {
  readonly policy: TunedPolicy;
  /** The policy file. */
  readonly text: string;
}

/**
 * A policy under which none of these runs would be ended. What the thresholds do not reach, such as memory that the machine runs out of, is left to alert
 * where it would have ended one of them: each policy is simulated before it is given.
 */
export async function tunedFrom(
  healthy: readonly HealthyRun[],
  { profile, margin, leftOut }: { readonly profile: Profile; readonly margin: number; readonly leftOut: number },
): Promise<Tuned> {
  const measures = healthy.map((run) => run.measures);
  const steps = suggest(measures, margin).map((step) => ({ ...step, alertOnly: [] }));
  let policy: TunedPolicy = { profile, margin, guardVersion: VERSION, leftOut, steps };
  for (const _ of ruleNames) {
    const text = policyText(policy);
    const { rows, refused } = await simulateAll(
      healthy.map(({ bundle }) => bundle),
      policyOf(text),
    );
    const [lost] = refused;
    if (lost !== undefined) throw new Error(`${lost.bundle} was read once and cannot be read again: ${lost.why}`);
    const ended = rows.filter(({ run }) => run.simulated !== null && ends(run.simulated));
    if (ended.length === 0) return { policy, text };
    policy = { ...policy, steps: policy.steps.map((step) => withAlerts(step, ended)) };
  }
  throw new Error(
    'no policy was found under which none of these runs would be ended: leave out the one that comes nearest to a runaway',
  );
}

/** The policy as a run would read it. Throws where the text is no policy. */
function policyOf(text: string): PolicyFor {
  const parsed = parsePolicyFile(text, 'the tuned policy');
  if (parsed.kind === 'invalid') throw new Error(parsed.problems.map(({ message }) => message).join('; '));
  const { source, steps } = parsed;
  return ({ name }) => {
    const meant = steps.filter(({ pattern }) => matchesStep(pattern, name));
    return effectivePolicy([source, ...meant.map((part) => part.source)]);
  };
}

function withAlerts(step: TunedStep, ended: readonly SimulatedRow[]): TunedStep {
  const alertOnly = new Map<RuleName, string>(step.alertOnly.map(({ rule, run }) => [rule, run]));
  for (const { run } of ended) {
    const rule = run.simulated?.rules[0];
    if (run.name === step.name && rule !== undefined && !alertOnly.has(rule)) alertOnly.set(rule, run.runId);
  }
  return { ...step, alertOnly: [...alertOnly].map(([rule, run]) => ({ rule, run })) };
}
