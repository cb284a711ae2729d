import { expectations } from '../expected-run.ts';
import { type ExplainedFlag, flag } from './explained-flag.ts';

/** What `verify` can be told. Loaded for --help too, so it holds no code. */
export const verifyFlags: readonly ExplainedFlag[] = [
  flag('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundle must be signed by'),
  flag('witness', 'LOG', "the job's log, as the CI kept it: what the guard said there must agree"),
  flag('expect-this-run', '', 'the bundle must be of this run and job, as the CI says in the environment'),
  ...expectations.map(({ name, placeholder, help }) => flag(name, placeholder, help)),
  flag('json', '', 'print the verification as JSON'),
];
