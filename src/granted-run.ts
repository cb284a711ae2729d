import { createHash } from 'node:crypto';
import { identityFrom } from './ci/identity.ts';
import { canonicalJson } from './evidence/jcs.ts';
import type { Policy } from './model.ts';
import type { RunSettings } from './run-settings.ts';

/**
 * The settings as a token grants them, where one is required: those of a run that was granted, with no more wall time than that. Otherwise as they are.
 * @param env holds the token, its key, and what the CI says of this run
 */
export async function grantedSettings(
  settings: RunSettings,
  values: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunSettings | { readonly kind: 'invalid'; readonly problem: string }> {
  if (values['require-token'] !== 'true') return settings;
  const { checkToken, tokenKeyName, tokenName } = await import('./ci/gate-token.ts');
  const { sha, run_id } = identityFrom(env, '', settings.ci);
  const policySha256 = createHash('sha256').update(canonicalJson(settings.policy)).digest('hex');
  const checked = checkToken(env[tokenName], env[tokenKeyName], { sha, runId: run_id, policySha256, nowMs: Date.now() });
  if (checked.kind === 'refused') return { kind: 'invalid', problem: `require-token: ${checked.why}; nothing was started` };
  const policy = withinBudget(settings.policy, checked.claims.budgetMs);
  if (policy === settings.policy) return settings;
  return { ...settings, policy, policySources: { ...settings.policySources, 'limits.wall-time': 'the token' } };
}

/** Whoever grants the time means that it ends the command. */
function withinBudget(policy: Policy, budgetMs: number | null): Policy {
  const wallTimeMs = policy.limits.wallTimeMs;
  const action = policy.rules['wall-time'].action;
  if (budgetMs === null || (wallTimeMs !== null && wallTimeMs <= budgetMs && action === 'kill')) return policy;
  const limits = { ...policy.limits, wallTimeMs: Math.min(budgetMs, wallTimeMs ?? budgetMs) };
  return { ...policy, limits, rules: { ...policy.rules, 'wall-time': { action: 'kill' } } };
}
