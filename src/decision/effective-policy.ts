import type { LoopStep, Policy, RuleSetting } from '../model.ts';
import { profiles } from './default-policy.ts';

/** What one place says of the policy: a file, the environment, a flag. What it does not say is left out. */
export interface PolicySource {
  readonly profile?: Policy['profile'];
  readonly mode?: Policy['mode'];
  readonly graceMs?: number;
  readonly onRunaway?: Policy['onRunaway'];
  readonly orphans?: Policy['orphans'];
  readonly limits?: Partial<Policy['limits']>;
  readonly rules?: {
    readonly 'wall-time'?: Partial<RuleSetting>;
    readonly 'no-output'?: Partial<RuleSetting>;
    /** A step of one's own takes the place of the whole ladder; what it leaves open is as in the ladder's first step. */
    readonly 'output-loop'?: Partial<RuleSetting> & { readonly step?: Partial<LoopStep> };
    readonly 'cpu-loop'?: Partial<Policy['rules']['cpu-loop']>;
  };
}

/** Fills in every default. Sources come with the lowest precedence first; the profile lies below all of them. */
export function effectivePolicy(sources: readonly PolicySource[]): Policy {
  const profile = sources.findLast((source) => source.profile !== undefined)?.profile ?? 'standard';
  return sources.reduce(apply, profiles[profile]);
}

function apply(policy: Policy, { limits, rules, profile: _, ...settings }: PolicySource): Policy {
  const { step, ...outputLoop } = rules?.['output-loop'] ?? {};
  const { ladder } = policy.rules['output-loop'];
  return {
    ...policy,
    ...settings,
    limits: { ...policy.limits, ...limits },
    rules: {
      'wall-time': { ...policy.rules['wall-time'], ...rules?.['wall-time'] },
      'no-output': { ...policy.rules['no-output'], ...rules?.['no-output'] },
      'output-loop': {
        ...policy.rules['output-loop'],
        ...outputLoop,
        ladder: step === undefined ? ladder : oneStep(ladder, step),
      },
      'cpu-loop': { ...policy.rules['cpu-loop'], ...rules?.['cpu-loop'] },
    },
  };
}

function oneStep([first]: readonly LoopStep[], step: Partial<LoopStep>): readonly LoopStep[] {
  return first === undefined ? [] : [{ ...first, ...step }];
}
