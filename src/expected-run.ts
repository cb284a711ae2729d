import type { ExpectedIdentity } from './evidence/expected-identity.ts';
import type { RunIdentity } from './model.ts';

interface Expectation {
  readonly name: `expect-${string}`;
  readonly field: keyof RunIdentity;
  readonly placeholder: string;
  readonly help: string;
}

/** What can be required of the run that a bundle is of: flags of `verify` and `gate`, and inputs of the gate's action. */
export const expectations = [
  { name: 'expect-repository', field: 'repository', placeholder: 'NAME', help: 'the repository that the run must be of' },
  { name: 'expect-sha', field: 'sha', placeholder: 'SHA', help: 'the commit that it must be of' },
  {
    name: 'expect-workflow',
    field: 'workflow',
    placeholder: 'NAME',
    help: 'the workflow or pipeline definition that it must be of',
  },
  { name: 'expect-job', field: 'job', placeholder: 'NAME', help: 'the job that it must be of' },
  { name: 'expect-run', field: 'run_id', placeholder: 'ID', help: "the CI's id of the run" },
  { name: 'expect-attempt', field: 'attempt', placeholder: 'N', help: 'which attempt it must be' },
  { name: 'expect-step', field: 'step', placeholder: 'NAME', help: 'the name that the guard was given for the step' },
  { name: 'expect-ci', field: 'ci', placeholder: 'NAME', help: 'github, gitlab, circleci, azure, buildkite or jenkins' },
] as const satisfies readonly Expectation[];

export type ExpectationName = (typeof expectations)[number]['name'];

/** Which run the gate judges, and which start of it is the latest; null where that is not known. */
export interface JudgedRun {
  readonly expected: ExpectedIdentity;
  readonly latestAttempt: number | null;
}

/**
 * The run that bundles must be of: this one, as far as nothing else is said. Of another run this one's commit, workflow and attempt say nothing: a workflow that
 * another one has started (`workflow_run`) is of the default branch.
 */
export function judgedRun(own: JudgedRun, said: ExpectedIdentity): JudgedRun {
  if (said.run_id === undefined || said.run_id === own.expected.run_id) return { ...own, expected: { ...own.expected, ...said } };
  const { sha: _sha, workflow: _workflow, ...shared } = own.expected;
  return { expected: { ...shared, ...said }, latestAttempt: null };
}
