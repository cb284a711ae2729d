import { createHash } from 'node:crypto';
import { identityFrom } from './ci/identity.ts';
import { MOST_GRACE_MS } from './decision/ceilings.ts';
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
  const { budgetMs } = checked.claims;
  if (budgetMs === null) return settings;
  const policy = withinBudget(settings.policy, budgetMs);
  const isLower = policy.limits.wallTimeMs !== settings.policy.limits.wallTimeMs;
  const said = isLower ? { 'limits.wall-time': 'the token' } : {};
  return { ...settings, policy, policySources: { ...settings.policySources, ...said } };
}

/** Whoever grants the time means that it ends the command, in whatever mode: it is held as a limit is that was set outside of the checkout. Each attempt would take it anew. */
function withinBudget(policy: Policy, budgetMs: number): Policy {
  return {
    ...policy,
    limits: { ...policy.limits, wallTimeMs: Math.min(budgetMs, policy.limits.wallTimeMs ?? budgetMs) },
    rules: { ...policy.rules, 'wall-time': { action: 'kill' } },
    held: [...policy.held.filter((name) => name !== 'wall-time'), 'wall-time'],
    onRunaway: policy.onRunaway === 'restart' ? 'kill' : policy.onRunaway,
    graceMs: Math.min(policy.graceMs, MOST_GRACE_MS),
  };
}
