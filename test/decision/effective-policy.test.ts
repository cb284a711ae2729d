import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import { effectivePolicy } from '../../src/decision/effective-policy.ts';

describe('the effective policy', () => {
  it('is the standard profile when nothing is said', () => {
    expect(effectivePolicy([])).toEqual(profiles.standard);
    expect(new Set(Object.values(profiles.standard.limits))).toEqual(new Set([null]));
  });

  it('takes the last word on each value', () => {
    const policy = effectivePolicy([
      { graceMs: 1000, limits: { wallTimeMs: 60_000, noOutputMs: 5_000 } },
      { limits: { wallTimeMs: 30_000 }, onRunaway: 'alert' },
    ]);
    expect(policy).toMatchObject({ graceMs: 1000, onRunaway: 'alert', limits: { wallTimeMs: 30_000, noOutputMs: 5_000 } });
  });

  it('lays the profile below every other word, wherever it was said', () => {
    const policy = effectivePolicy([{ rules: { 'cpu-loop': { lines: 7 } } }, { profile: 'strict' }]);
    expect(policy.profile).toBe('strict');
    expect(policy.rules['cpu-loop']).toEqual({ ...profiles.strict.rules['cpu-loop'], lines: 7 });
    expect(policy.rules['output-loop']).toEqual(profiles.strict.rules['output-loop']);
  });

  it('lets a step of one’s own take the place of the whole ladder, and of masked steps that ask for less', () => {
    const { ladder, masked } = effectivePolicy([
      { rules: { 'output-loop': { step: { lines: 5000 } } } },
      { rules: { 'output-loop': { step: { forMs: 5000 } } } },
    ]).rules['output-loop'];
    expect(ladder).toEqual([{ lines: 5000, forMs: 5000, cpuBp: 0, linesPerSecond: 0, level: 'enforce' }]);
    expect(masked).toEqual([{ lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' }]);
  });

  it('never kills lines that are equal after masking sooner than the very same lines', () => {
    const { masked } = effectivePolicy([{ rules: { 'output-loop': { step: { lines: 50_000 } } } }]).rules['output-loop'];
    expect(masked).toEqual([]);
  });

  it('lets a masked step of one’s own take the place of the masked ladder', () => {
    const { ladder, masked } = effectivePolicy([{ rules: { 'output-loop': { maskedStep: { lines: 9000 } } } }]).rules[
      'output-loop'
    ];
    expect(masked).toEqual([{ lines: 9000, forMs: 10_000, cpuBp: 0, linesPerSecond: 0, level: 'enforce' }]);
    expect(ladder).toEqual(profiles.standard.rules['output-loop'].ladder);
  });

  it('leaves the profiles as they are', () => {
    const before = structuredClone(profiles);
    effectivePolicy([{ profile: 'strict', graceMs: 1, limits: { wallTimeMs: 1 }, rules: { 'wall-time': { action: 'off' } } }]);
    expect(profiles).toEqual(before);
  });
});

describe('the profiles', () => {
  it('let the watchdog kill nothing', () => {
    expect(Object.values(profiles.watchdog.rules).every(({ action }) => action === 'alert')).toBe(true);
  });

  it('ask for CPU before a slow loop is killed, strict for as much as a wait does not use', () => {
    const cpu = (name: 'standard' | 'strict' | 'watchdog') =>
      profiles[name].rules['output-loop'].ladder.map(({ cpuBp }) => cpuBp);
    expect(cpu('standard')).toEqual([0, 5000, 5000, 5000]);
    expect(cpu('strict')).toEqual([0, 1000, 1000, 1000]);
    expect(cpu('watchdog')).toEqual(cpu('standard'));
  });

  it('name themselves', () => {
    for (const [name, { profile }] of Object.entries(profiles)) expect(profile).toBe(name);
  });
});
