import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision, Policy, Profile, Rules, Sample } from '../../src/model.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';

export const judgedProfiles = ['standard', 'strict', 'watchdog'] as const satisfies readonly Profile[];
export type JudgedProfile = (typeof judgedProfiles)[number];

/** The decisions of one policy, sample by sample; null where it goes on, and for ever after a kill. */
export function createJudge(policy: Policy): (sample: Sample) => Decision | null {
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  let decided = initialDecisionState('replay');
  let killed = false;
  return (sample) => {
    if (killed) return null;
    const [nextStates, signals] = detect(detectors, states, sample);
    const [nextDecided, decision] = decide(policy, decided, signals, sample.atMs);
    states = nextStates;
    decided = nextDecided;
    killed = decision.action === 'kill';
    return decision.action === 'continue' ? null : decision;
  };
}

/** A profile in which every rule but one is off. */
export function onlyRule(profile: JudgedProfile, rule: keyof Rules): Policy {
  const { rules, ...policy } = profiles[profile];
  const off = Object.entries(rules).map(([name, setting]) => [name, name === rule ? setting : { ...setting, action: 'off' }]);
  return { ...policy, rules: Object.fromEntries(off) };
}
