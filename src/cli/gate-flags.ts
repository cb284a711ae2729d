import { type ExplainedFlag, flag } from './explained-flag.ts';
import { verifyFlags } from './verify-flags.ts';

/** What `gate` can be told. Loaded for --help too, so it holds no code. */
export const gateFlags: readonly ExplainedFlag[] = [
  flag('policy', 'FILE', 'the policy whose gate: section says what is required (default: the built-in one)'),
  flag(
    'policy-sha256',
    'HEX',
    'the SHA-256 that this file must have; with --issue, of the effective policy that the run must have',
  ),
  flag('baseline', 'BUNDLE', 'a bundle, or a folder of them, that regression: compares with'),
  flag('public-key', 'FILE', 'the Ed25519 key (PEM) that the bundles must be signed by'),
  flag('any-run', '', 'take bundles of any run: otherwise they must be of this one, as the CI says in the environment'),
  ...verifyFlags.filter(({ name }) => name.startsWith('expect-') && name !== 'expect-this-run'),
  flag('junit-path', 'FILE', 'write a JUnit report here: a case for each check of each bundle'),
  flag('job-summary', 'FILE', 'append a summary (Markdown) to this file'),
  flag('json', '', 'print the judgement as JSON'),
  flag('issue', '', 'print a token that lets a run with --require-token start, instead of judging'),
  flag('key-env', 'NAME', '--issue: the variable that holds the key (default: FLOWFORGE_TOKEN_KEY)'),
  flag('expires', 'TIME', '--issue: how long the token holds (default: 1h)'),
  flag('budget', 'TIME', '--issue: the wall time that the run may take at most (default: no limit)'),
];
