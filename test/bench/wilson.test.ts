import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../bench/detection/wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is the published one for %i of %i', (hits, total, low, high) => {
    const interval = wilsonInterval(hits, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('does not say that what was never seen cannot be', () => {
    expect(wilsonInterval(0, 1000).high).toBeCloseTo(0.00383, 5);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('holds the share that was seen, and mirrors when hits and misses change places', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), (some, total) => {
        const hits = Math.min(some, total);
        const { low, high } = wilsonInterval(hits, total);
        const mirrored = wilsonInterval(total - hits, total);
        expect(low).toBeLessThanOrEqual(hits / total + 1e-12);
        expect(high).toBeGreaterThanOrEqual(hits / total - 1e-12);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
      }),
    );
  });

  it('narrows with more trials of the same share', () => {
    const { high: few } = wilsonInterval(1, 100);
    const { high: many } = wilsonInterval(10, 1000);
    expect(many).toBeLessThan(few);
  });
});
