import { effectivePolicy, type PolicySource } from '../decision/effective-policy.ts';
import { loadPolicy, problemText } from '../load-policy.ts';
import type { EventOf, Policy } from '../model.ts';
import { safeLine } from '../report/terminal-safe.ts';
import { platformPolicy } from '../tested-platform.ts';

export type CandidatePolicy =
  | { readonly kind: 'ok'; readonly policyFor: (started: EventOf<'run_started'>['payload']) => Policy }
  | { readonly kind: 'invalid'; readonly problem: string };

/** The policy that a file and flags come to, for each step by its name and on the platform that it ran on. The environment has no say. */
export async function candidatePolicy(path: string | undefined, flags: readonly PolicySource[]): Promise<CandidatePolicy> {
  const file = await loadPolicy(path);
  if (file.kind === 'invalid') {
    const lines = file.problems.map((each) => `flowforge:   ${safeLine(problemText(each))}`);
    return { kind: 'invalid', problem: `the policy is not valid:\n${lines.join('\n')}` };
  }
  return {
    kind: 'ok',
    policyFor: ({ name, platform }) =>
      effectivePolicy([platformPolicy(platform.split('-')[0] ?? platform), ...file.sourcesFor(name), ...flags]),
  };
}
