import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neatUp, type Unit } from '../../src/tuning/neat.ts';

describe('a neat value', () => {
  it.each([
    [0, 'ms', 1_000],
    [1_001, 'ms', 2_000],
    [46_000, 'ms', 60_000],
    [28 * 60_000 + 6, 'ms', 30 * 60_000],
    [25 * 3_600_000, 'ms', 48 * 3_600_000],
    [1, 'bytes', 1024 ** 2],
    [300 * 1024 ** 2, 'bytes', 384 * 1024 ** 2],
    [1025 * 1024 ** 2, 'bytes', 1536 * 1024 ** 2],
    [51, 'processes', 80],
    [4_100, 'lines', 5_000],
  ] as const)('from %d %s up is %d', (least, unit, value) => {
    expect(neatUp(least, unit)).toBe(value);
  });

  it('is never less than was asked for, never much more, and neat itself', () => {
    const units: readonly Unit[] = ['ms', 'bytes', 'processes', 'lines'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 46 }), fc.constantFrom(...units), (least, unit) => {
        const value = neatUp(least, unit);
        expect(Number.isSafeInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(Math.max(2 * least, 1024 ** 2));
        expect(neatUp(value, unit)).toBe(value);
      }),
    );
  });
});
