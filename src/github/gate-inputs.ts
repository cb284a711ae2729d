import { type ExpectationName, expectations } from '../expected-run.ts';
import type { ActionInput } from './inputs.ts';

/** What is expected where an input does not say it. */
const expectedOtherwise: Readonly<Record<ExpectationName, string>> = {
  'expect-repository': 'this one',
  'expect-sha': 'that of this run; of another expect-run any',
  'expect-workflow': 'that of this run; of another expect-run any',
  'expect-job': 'any',
  'expect-run': 'this one',
  'expect-attempt': 'any that the run has come to',
  'expect-step': 'any',
  'expect-ci': 'github',
};

/** Every input of gate/action.yml, which is generated from this, as is its table in docs/gate.md. */
export const gateInputs = [
  input(
    'policy',
    'the policy whose gate: section says what is required, by its path in the repository; it is read from git, never from the files of the checkout',
    'the built-in gate policy',
  ),
  input(
    'policy-ref',
    'the git ref that the policy is taken from',
    'the base branch of a pull request, else the commit of this run',
  ),
  input('policy-sha256', 'the SHA-256 that the policy must have', 'any'),
  input('path', 'bundles, and folders in which they are, one a line', '$RUNNER_TEMP/flowforge-evidence'),
  input('baseline', 'a bundle, or a folder of them, that regression: compares with', 'none'),
  input('public-key', 'the Ed25519 key that the bundles must be signed by: PEM, or the path of a file', 'none'),
  ...expectations.map(({ name, help }) => input(name, help, expectedOtherwise[name])),
  input('annotations', "put what fails the gate on the job's page, as one error: true, false", 'true'),
  input('job-summary', "whether the gate gets a section in the job's summary: always, never", 'always'),
] as const satisfies readonly ActionInput[];

export type GateInput = (typeof gateInputs)[number]['name'];

function input<const N extends string>(name: N, description: string, fallback: string) {
  return { name, description, fallback };
}
