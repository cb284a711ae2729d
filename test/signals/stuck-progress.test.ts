import { describe, expect, it } from 'vitest';
import type { ProgressStats } from '../../src/model.ts';
import { stuckProgressDetector } from '../../src/signals/stuck-progress.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil } from './samples.ts';

const detector = stuckProgressDetector({ forMs: 60_000 });

describe('stuck-progress', () => {
  it('fires when the same value short of the end was shown again and again for its time', () => {
    const found = firstOf(
      detector,
      bar((atMs) => stuck(atMs, 9_900)),
    );
    expect(found?.atMs).toBe(60_000);
    expect(found?.signal).toMatchObject({ name: 'stuck-progress', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['progress stood still for 1m']);
    expect(found?.signal.observations).toEqual([
      { name: 'stuck-for', observed: 60_000, limit: 60_000, unit: 'ms' },
      { name: 'progress', observed: 9_900, limit: 10_000, unit: 'bp' },
    ]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if the progress had moved within 1m; 99% was shown 240 times more; the nearest healthy margin was time: 60s against 60s',
    );
  });

  it.each([
    ['is at its end', (atMs: number) => stuck(atMs, 10_000)],
    ['was never shown', (atMs: number) => ({ ...stuck(atMs, -1), stuckMs: 0 })],
    ['moves every fifty seconds', (atMs: number) => stuck(atMs % 50_000, 100 * Math.floor(atMs / 50_000))],
    ['was shown a dozen times in all', (atMs: number) => ({ ...stuck(atMs, 8_500), updatesSince: Math.floor(atMs / 25_000) })],
    ['has not been shown of late', (atMs: number) => stuck(Math.min(atMs, 59_000), 8_500)],
  ])('leaves alone a progress that %s', (_, progressAt) => {
    expect(follow(detector, bar(progressAt)).some(Boolean)).toBe(false);
  });

  it('clears once the bar is painted no more', () => {
    const signals = follow(
      detector,
      bar((atMs) => stuck(Math.min(atMs, 100_000), 9_900)),
    );
    expect(signals[400 - 1]).not.toBeNull();
    expect(signals.at(-1)).toBeNull();
  });
});

function bar(progressAt: (atMs: number) => Partial<ProgressStats>) {
  return samplesUntil(300_000, (atMs) => ({ progress: progressAt(atMs) }));
}

function stuck(forMs: number, valueBp: number): ProgressStats {
  return { valueBp, stuckMs: forMs, updatesSince: Math.floor(forMs / 250) };
}
