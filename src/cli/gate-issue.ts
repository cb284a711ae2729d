import { tokenKeyName, tokenKeyProblem, tokenOf } from '../ci/gate-token.ts';
import { pipelineFromEnvironment } from '../ci/identity.ts';
import { parseDuration } from '../decision/units.ts';
import { expectedByFlags } from './verify-checks.ts';
import { wrongUsage } from './wrong-usage.ts';

const usualExpiry = '1h';

/** `flowforge-ci gate --issue`: prints a token for the runs of one commit in one pipeline, those of this one unless the flags say otherwise. */
export function issueToken(flags: Readonly<Record<string, string>>, words: readonly string[]): number {
  if (words.length > 0) return wrongUsage(`--issue judges nothing: leave out "${words[0]}"`);
  const judging = ['policy', 'baseline', 'public-key', 'any-run', 'junit-path', 'job-summary', 'json'].find(
    (name) => flags[name] !== undefined,
  );
  if (judging !== undefined) return wrongUsage(`--issue judges nothing: leave out --${judging}`);
  const keyEnv = flags['key-env'] ?? tokenKeyName;
  const key = process.env[keyEnv];
  const keyProblem = tokenKeyProblem(key);
  if (key === undefined || keyProblem !== null) return wrongUsage(`--key-env ${keyEnv}: ${keyProblem}`);
  const said = expectedByFlags(flags);
  if (typeof said === 'string') return wrongUsage(said);
  const { sha, run_id } = { ...pipelineFromEnvironment(process.env), ...said };
  if (sha === undefined || run_id === undefined)
    return wrongUsage('--issue: for which run? The CI does not say it: give --expect-sha SHA and --expect-run ID');
  const policySha256 = flags['policy-sha256']?.toLowerCase();
  // A variable that is not set must not grant any policy.
  if (policySha256 !== undefined && !/^[0-9a-f]{64}$/.test(policySha256))
    return wrongUsage('--policy-sha256: write 64 hex digits, as sha256sum prints them');
  const expires = parseDuration(flags['expires'] ?? usualExpiry);
  if (expires.kind === 'invalid') return wrongUsage(`--expires: ${expires.message}`);
  const budget = flags['budget'] === undefined ? null : parseDuration(flags['budget']);
  if (budget?.kind === 'invalid') return wrongUsage(`--budget: ${budget.message}`);
  if (budget?.value === 0) return wrongUsage('--budget: "0s" must be more than nothing');
  const issuedAtMs = Date.now();
  const claims = { sha, runId: run_id, policySha256: policySha256 ?? '', budgetMs: budget?.value ?? null, issuedAtMs };
  process.stdout.write(`${tokenOf({ ...claims, expiresAtMs: issuedAtMs + expires.value }, key)}\n`);
  return 0;
}
