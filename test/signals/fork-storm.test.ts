import { describe, expect, it } from 'vitest';
import { forkStormDetector } from '../../src/signals/fork-storm.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil } from './samples.ts';

const detector = forkStormDetector({ shareBp: 7_500, maxProcesses: null });

describe('fork-storm', () => {
  it('fires at the second tick beyond three quarters of the limit, while it grows', () => {
    const found = firstOf(
      detector,
      growth((atMs) => atMs, { limit: 2048 }),
    );
    // 1536 are 75 % of 2048: 1750 and 2000 are the first two ticks beyond
    expect(found?.atMs).toBe(2_000);
    expect(found?.signal).toMatchObject({ name: 'fork-storm', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['processes exceeded 75% of 2048']);
    expect(found?.signal.observations).toEqual([{ name: 'processes', observed: 2000, limit: 1536, unit: 'processes' }]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if processes had stayed under 75% of 2048, or they had stopped growing; they grew by 1000 in a second; ' +
        'the nearest healthy margin was processes: 2000 against 1536',
    );
  });

  it.each([
    { peak: 1536, fires: false },
    { peak: 1538, fires: true },
  ])('of 2048 with $peak processes fires: $fires', ({ peak, fires }) => {
    const samples = growth((atMs) => Math.min(peak, Math.floor((atMs * peak) / 3000)), { limit: 2048 });
    expect(follow(detector, samples).some(Boolean)).toBe(fires);
  });

  it('sees a bomb that reaches the limit between two ticks', () => {
    expect(
      firstOf(
        detector,
        growth((atMs) => (atMs < 5_000 ? 3 : 2048), { limit: 2048 }),
      )?.atMs,
    ).toBe(5_250);
  });

  it.each([
    ['is large, but stands still', (atMs: number) => Math.min(1900, Math.floor(atMs / 100) + 1500), 60_000],
    ['grows far below the limit', (atMs: number) => Math.floor(atMs / 100), 60_000],
    ['starts many processes at once, which end as soon', (atMs: number) => (atMs % 5_000 === 0 ? 1900 : 20), 0],
  ])('leaves alone a tree that %s', (_, processesAt, fromMs) => {
    const signals = follow(detector, growth(processesAt, { limit: 2048, untilMs: 120_000 }));
    expect(signals.slice(fromMs / 250).some(Boolean)).toBe(false);
  });

  it('only alerts on the way to a declared bound: crossing that one is what kills', () => {
    const declared = forkStormDetector({ shareBp: 7_500, maxProcesses: 100 });
    const found = firstOf(
      declared,
      growth((atMs) => Math.min(90, atMs / 50), { limit: 30_000 }),
    );
    expect(found?.signal.level).toBe('alert');
    expect(clausesOf(found?.signal)).toEqual(['processes exceeded 75% of 100']);
    expect(found?.signal.counterfactual).toContain('the declared bound is 100 processes, and only crossing it kills');
    const tight = firstOf(
      declared,
      growth((atMs) => Math.min(90, atMs / 50), { limit: 100 }),
    );
    expect(tight?.signal.level).toBe('enforce');
  });

  it('only alerts on births, which hold nothing once they have ended', () => {
    const samples = samplesUntil(10_000, (atMs) => ({
      tree: { processes: 5, births: atMs < 5_000 ? 2 : Math.floor(atMs / 12) },
      host: { processLimit: 2048 },
    }));
    const found = firstOf(detector, samples);
    expect(found?.signal.level).toBe('alert');
    expect(clausesOf(found?.signal)).toEqual(['processes born in a second exceeded 75% of 2048']);
    const steady = samplesUntil(10_000, () => ({ tree: { births: 500 }, host: { processLimit: 2048 } }));
    expect(follow(detector, steady).some(Boolean)).toBe(false);
  });

  it('is silent where no limit is known', () => {
    expect(
      follow(
        detector,
        growth((atMs) => atMs, { limit: -1 }),
      ).some(Boolean),
    ).toBe(false);
  });
});

function growth(processesAt: (atMs: number) => number, { limit, untilMs = 10_000 }: { limit: number; untilMs?: number }) {
  return samplesUntil(untilMs, (atMs) => ({
    tree: { processes: Math.floor(processesAt(atMs)) },
    host: { processLimit: limit },
  }));
}
