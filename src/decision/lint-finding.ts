import type { PolicyProblem } from './policy-parts.ts';

/** What is wrong with a policy, or only odd about it. */
export interface LintFinding extends PolicyProblem {
  /** An error is what cannot be meant; a warning is what changes nothing, or acts otherwise than it reads. */
  readonly level: 'error' | 'warning';
}
