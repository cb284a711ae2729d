import { type ExplainedFlag, flag } from './explained-flag.ts';

/** What `verify` can be told. Loaded for --help too, so it holds no code. */
export const verifyFlags: readonly ExplainedFlag[] = [
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
