import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaryWords, drawCanary } from '../src/canary.ts';

const key = { repository: 'octo/hello', run_id: '4711', attempt: '1', step: 'test' };
const text = fc.string({ maxLength: 40 });
const keys = fc.record({ repository: text, run_id: text, attempt: text, step: text });

describe('the draw of a canary', () => {
  it('is SHA-256 over its four parts, of which the first four bytes count', () => {
    // printf 'octo/hello\n4711\n1\ntest' | sha256sum begins with d7e3c3a4: 3622028196 of 2^32
    expect(drawCanary(84, key)).toEqual({ percent: 84, draw_bp: 8433, enforced: false });
    expect(drawCanary(85, key)).toEqual({ percent: 85, draw_bp: 8433, enforced: true });
  });

  it('is the same for the same run, and falls on all of the range', () => {
    expect(drawCanary(10, { ...key })).toEqual(drawCanary(10, key));
    const draws = Array.from({ length: 2_000 }, (_, at) => drawCanary(10, { ...key, run_id: `${at}` }));
    expect(draws.every(({ draw_bp }) => Number.isInteger(draw_bp) && draw_bp >= 0 && draw_bp < 10_000)).toBe(true);
    const enforced = draws.filter((draw) => draw.enforced).length;
    expect(enforced).toBeGreaterThan(150);
    expect(enforced).toBeLessThan(250);
  });

  it('hangs on each of its parts', () => {
    const drawn = drawCanary(10, key).draw_bp;
    for (const part of ['repository', 'run_id', 'attempt', 'step'] as const)
      expect(drawCanary(10, { ...key, [part]: `${key[part]}x` }).draw_bp).not.toBe(drawn);
  });

  it('enforces nothing at 0, everything at 100, and what is below the percentage between them', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 100 }), (each, percent) => {
        const { draw_bp, enforced } = drawCanary(percent, each);
        expect(enforced).toBe(draw_bp < percent * 100);
        expect(drawCanary(0, each).enforced).toBe(false);
        expect(drawCanary(100, each).enforced).toBe(true);
      }),
    );
  });

  it('is told in a line', () => {
    expect(canaryWords({ percent: 10, draw_bp: 999, enforced: true })).toBe(
      'mode canary: this run enforces (it drew 999 of 10000; those below 1000 enforce)',
    );
    expect(canaryWords({ percent: 10, draw_bp: 1_000, enforced: false })).toBe(
      'mode canary: this run only records what it would do (it drew 1000 of 10000; those below 1000 enforce)',
    );
  });
});
