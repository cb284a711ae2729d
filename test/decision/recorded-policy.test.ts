import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';
import { recordedPolicy } from '../../src/decision/recorded-policy.ts';
import type { Policy } from '../../src/model.ts';

function readBack(policy: unknown) {
  return recordedPolicy(JSON.parse(JSON.stringify(policy)));
}

function problemOf(policy: unknown): string {
  const read = recordedPolicy(policy);
  return read.kind === 'invalid' ? read.problem : '';
}

describe('the policy of a recorded run', () => {
  it.each(Object.values(profiles))('of profile $profile is read as it was', (policy) => {
    expect(readBack(policy)).toEqual({ kind: 'ok', policy, filledIn: [] });
  });

  it('keeps every limit that was declared', () => {
    const limits: Policy['limits'] = {
      ...{ wallTimeMs: 1, noOutputMs: 2, hangMs: 3, maxProcesses: 4, maxOutputBytes: 5 },
      maxMemory: { kind: 'share', shareBp: 9_000 },
      ...{ maxTokens: 6, maxCostMicros: 7, maxTurns: 8, maxToolCalls: 9 },
    };
    const policy = effectivePolicy([{ limits }, { limits: { maxMemory: { kind: 'bytes', bytes: 7 } } }]);
    expect(readBack(policy)).toMatchObject({ kind: 'ok', policy });
    expect(readBack({ ...policy, limits })).toMatchObject({ kind: 'ok', policy: { limits } });
  });

  it('of an earlier version is filled in from its profile, and says with what', () => {
    const { rules, warmupMs: _, ...rest } = profiles.strict;
    const { hang: __, ...others } = rules;
    const { withinMs: ___, ...crashLoop } = others['crash-loop'];
    const read = readBack({ ...rest, rules: { ...others, 'crash-loop': crashLoop } });
    expect(read).toMatchObject({ kind: 'ok', policy: profiles.strict });
    expect(read.kind === 'ok' && [...read.filledIn].sort()).toEqual(['rules.crash-loop.withinMs', 'rules.hang', 'warmupMs']);
  });

  it.each([
    [{ ...profiles.standard, novelty: 1 }, 'novelty'],
    [{ ...profiles.standard, graceMs: '5s' }, 'graceMs'],
    [{ ...profiles.standard, graceMs: 0.5 }, 'graceMs'],
    [{ ...profiles.standard, limits: { ...profiles.standard.limits, maxMemory: { kind: 'bytes' } } }, 'limits.maxMemory.bytes'],
    [{ ...profiles.standard, rules: null }, 'rules'],
    [{ ...profiles.standard, profile: 'constructor' }, 'profile'],
    [JSON.parse('{"__proto__":{"graceMs":1}}'), ''],
    [null, ''],
    [[], ''],
    ['policy', ''],
  ])('that is none is refused: %j', (policy, where) => {
    expect(problemOf(policy)).toContain(where);
    expect(recordedPolicy(policy).kind).toBe('invalid');
  });
});
