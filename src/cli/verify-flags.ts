import type { FlagSpec } from './arguments.ts';

/** A flag of `verify` that asks for more than the bundle itself can show. */
export interface VerifyFlag extends FlagSpec {
  readonly placeholder: string;
  readonly help: string;
}

/** Loaded for --help too, so it holds no code. */
export const verifyFlags: readonly VerifyFlag[] = [
  flag('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundle must be signed by'),
  flag('witness', 'LOG', "the job's log, as the CI kept it: what the guard said there must agree"),
  flag('expect-this-run', '', 'the bundle must be of this run and job, as the CI says in the environment'),
  flag('expect-repository', 'NAME', 'the repository that the run must be of'),
  flag('expect-sha', 'SHA', 'the commit that it must be of'),
  flag('expect-workflow', 'NAME', 'the workflow or pipeline definition that it must be of'),
  flag('expect-job', 'NAME', 'the job that it must be of'),
  flag('expect-run', 'ID', "the CI's id of the run"),
  flag('expect-attempt', 'N', 'which attempt it must be'),
  flag('expect-step', 'NAME', 'the name that the guard was given for the step'),
  flag('expect-ci', 'NAME', 'github, gitlab, circleci, azure, buildkite or jenkins'),
  flag('json', '', 'print the verification as JSON'),
];

function flag(name: string, placeholder: string, help: string): VerifyFlag {
  return { name, placeholder, help, takesValue: placeholder !== '' };
}
