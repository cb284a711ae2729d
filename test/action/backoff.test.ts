import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoffMs, seedOf } from '../../src/action/backoff.ts';
import { profiles } from '../../src/decision/default-policy.ts';

const settings = { ...profiles.standard.restart, backoffMs: 1_000, maxBackoffMs: 30_000 };
const seeds = fc.nat(2 ** 32 - 1);

describe('the pause before a restart', () => {
  it('is twice as long each time, from half of it to the whole, and never longer than the longest', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2_000 }), (seed, restart) => {
        const whole = Math.min(30_000, 1_000 * 2 ** (restart - 1));
        const pause = backoffMs(settings, restart, seed);
        expect(pause).toBeGreaterThanOrEqual(whole / 2);
        expect(pause).toBeLessThanOrEqual(whole);
        expect(Number.isInteger(pause)).toBe(true);
      }),
    );
  });

  it('is drawn all over its range, and another for other seeds and other restarts', () => {
    const pauses = Array.from({ length: 1_000 }, (_, at) => backoffMs(settings, 6, seedOf(`run-${at}`)));
    for (let from = 15_000; from < 30_000; from += 1_500)
      expect(pauses.filter((pause) => pause >= from && pause < from + 1_500).length, `from ${from}`).toBeGreaterThan(50);
    const ofOne = Array.from({ length: 100 }, (_, at) => backoffMs(settings, 6 + at, 7));
    expect(new Set(ofOne).size).toBeGreaterThan(95);
  });

  it('is the same for the same seed, on every machine', () => {
    expect([1, 2, 3].map((restart) => backoffMs(settings, restart, seedOf('20261121T162200Z-60a3aaaa')))).toEqual([
      725, 1496, 2304,
    ]);
  });

  it('is none where the policy asks for none', () => {
    expect(backoffMs({ ...settings, backoffMs: 0 }, 3, 7)).toBe(0);
  });
});

describe('the seed', () => {
  it('is FNV-1a of the run id', () => {
    expect(seedOf('')).toBe(0x811c9dc5);
    expect(seedOf('a')).toBe(0xe40c292c);
    expect(seedOf('foobar')).toBe(0xbf9cf968);
  });
});
