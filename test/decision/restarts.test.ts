import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import { type Attempts, endedBy, firstAttempt, nextAttempt, whyNoRestart } from '../../src/decision/restarts.ts';
import type { Policy, RuleName } from '../../src/model.ts';

const minute = 60_000;

function allowing(restart: Partial<Policy['restart']>): Policy {
  return { ...profiles.standard, onRunaway: 'restart', restart: { ...profiles.standard.restart, ...restart } };
}

/** The attempts after some were ended, each so long after its start, and started again a second later. */
function attemptsAfter(policy: Policy, ...ends: readonly (readonly [RuleName, number])[]): Attempts {
  return ends.reduce((attempts, [rule, lastedMs]) => {
    const atMs = attempts.startedAtMs + lastedMs;
    return nextAttempt(endedBy(attempts, policy, rule, atMs), atMs + 1_000);
  }, firstAttempt);
}

/** Of an attempt that has lasted so long. */
function why(policy: Policy, attempts: Attempts, rules: readonly RuleName[], lastedMs: number): string | null {
  return whyNoRestart(policy, attempts, rules, attempts.startedAtMs + lastedMs);
}

describe('a restart', () => {
  it.each(['hang', 'no-output', 'stuck-progress', 'wall-time'] as const)('is for what stood still, such as %s', (rule) => {
    expect(why(allowing({}), firstAttempt, [rule], minute)).toBeNull();
  });

  it('is not for what was at work, unless the policy says so', () => {
    const others = [
      'output-loop',
      'cpu-loop',
      'output-flood',
      'memory',
      'crash-loop',
      'fork-storm',
      'hang-after-result',
    ] as const;
    for (const rule of others) {
      expect(why(allowing({}), firstAttempt, [rule], minute)).toBe(`no restart after 1 attempt: ${rule} is no hang`);
      expect(why(allowing({ on: 'runaways' }), firstAttempt, [rule], minute)).toBeNull();
    }
    expect(why(allowing({}), firstAttempt, ['wall-time', 'memory'], minute)).toBe(
      'no restart after 1 attempt: memory is no hang',
    );
  });

  it('never follows a budget that is used up', () => {
    expect(why(allowing({ on: 'runaways' }), firstAttempt, ['budget'], minute)).toBe(
      'no restart after 1 attempt: its budget is used up',
    );
  });

  it('comes about as often as the policy allows', () => {
    expect(why(allowing({ max: 0 }), firstAttempt, ['hang'], minute)).toBe(
      'no restart after 1 attempt: the policy allows 0 in 10m',
    );
    const policy = allowing({ max: 2 });
    expect(why(policy, attemptsAfter(policy, ['hang', minute]), ['hang'], minute)).toBeNull();
    expect(why(policy, attemptsAfter(policy, ['hang', minute], ['hang', minute]), ['hang'], minute)).toBe(
      'no restart after 3 attempts: the policy allows 2 in 10m',
    );
  });

  it('counts those of the window only', () => {
    const policy = allowing({ max: 1, windowMs: 5 * minute });
    const second = attemptsAfter(policy, ['hang', minute]);
    const sinceEndMs = second.startedAtMs - minute; // the first was ended a second before the second began
    expect(sinceEndMs).toBe(1_000);
    expect(why(policy, second, ['hang'], 5 * minute - 1_001)).toBe('no restart after 2 attempts: the policy allows 1 in 5m');
    expect(why(policy, second, ['hang'], 5 * minute - 1_000)).toBeNull();
  });

  it('does not come about when one rule ends two attempts in a row within ten seconds of their start', () => {
    const policy = allowing({ max: 9 });
    const soon = 'no restart after 2 attempts: hang ended two in a row within 10s of their start';
    expect(why(policy, firstAttempt, ['hang'], 10_000)).toBeNull();
    expect(why(policy, attemptsAfter(policy, ['hang', 10_000]), ['hang'], 10_000)).toBe(soon);
    expect(why(policy, attemptsAfter(policy, ['hang', 10_000]), ['hang'], 10_001)).toBeNull();
    expect(why(policy, attemptsAfter(policy, ['hang', 10_001]), ['hang'], 10_000)).toBeNull();
    expect(why(policy, attemptsAfter(policy, ['no-output', 10_000]), ['hang'], 10_000)).toBeNull();
    expect(why(policy, attemptsAfter(policy, ['hang', 10_000], ['hang', minute]), ['hang'], 10_000)).toBeNull();
  });

  it('remembers no more than the window', () => {
    const policy = allowing({ max: 9, windowMs: minute });
    const many = attemptsAfter(policy, ...Array.from({ length: 1_000 }, () => ['hang', 30_000] as const));
    expect(many.number).toBe(1_001);
    expect(many.endedAtMs.length).toBeLessThanOrEqual(2);
  });
});
