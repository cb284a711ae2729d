import { describe, expect, it } from 'vitest';
import { tokenOf } from '../src/ci/gate-token.ts';
import { effectivePolicy, type PolicySource } from '../src/decision/effective-policy.ts';
import { grantedSettings } from '../src/granted-run.ts';
import type { RunSettings } from '../src/run-settings.ts';

const key = 'a key of the project, long enough';

describe('a budget that a token grants', () => {
  it.each<[string, PolicySource]>([
    ['mode shadow', { mode: 'shadow' }],
    ['mode canary', { mode: 'canary', canaryPercent: 0 }],
    ['the profile watchdog', { profile: 'watchdog' }],
    ['alerts alone', { onRunaway: 'alert' }],
    ['a rule that is off', { rules: { 'wall-time': { action: 'off' } } }],
    ['a longer time', { limits: { wallTimeMs: 3_600_000 } }],
  ])('ends the command with %s, too', async (_, source) => {
    const { policy } = await granted(source, 60_000);
    expect(policy.limits.wallTimeMs).toBe(60_000);
    expect(policy.rules['wall-time'].action).toBe('kill');
    expect(policy.held).toEqual(['wall-time']);
  });

  it('is not had again by starting again, nor stretched by the grace', async () => {
    const { policy } = await granted({ onRunaway: 'restart', graceMs: 86_400_000 }, 60_000);
    expect(policy).toMatchObject({ onRunaway: 'kill', graceMs: 60_000 });
  });

  it('leaves a shorter time, and who said so', async () => {
    const { policy, policySources } = await granted({ limits: { wallTimeMs: 30_000 } }, 60_000);
    expect(policy.limits.wallTimeMs).toBe(30_000);
    expect(policySources).toEqual({});
  });
});

async function granted(source: PolicySource, budgetMs: number): Promise<RunSettings> {
  const issuedAtMs = Date.now();
  const claims = { sha: '', runId: '', policySha256: '', budgetMs, issuedAtMs, expiresAtMs: issuedAtMs + 60_000 };
  const env = { FLOWFORGE_TOKEN: tokenOf(claims, key), FLOWFORGE_TOKEN_KEY: key };
  const settings = await grantedSettings(asked(source), { 'require-token': 'true' }, env);
  if (settings.kind === 'invalid') throw new Error(settings.problem);
  return settings;
}

function asked(source: PolicySource): RunSettings {
  return {
    ...{ kind: 'ok', policy: effectivePolicy([source]), policySources: {}, policyFallback: null, notes: [], hasGate: false },
    ...{ isolation: 'auto', onParentExit: 'cancel', quiet: false, ci: 'none', redact: [] },
  };
}
