import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopStats } from '../../src/model.ts';
import { createCycleDetector, MAX_PERIOD } from '../../src/output/cycle-detector.ts';

const NONE: LoopStats = { lines: 0, forMs: 0, period: 0 };

/** Sequences made of turns of cycles, so that long stretches, their breaks and near misses all come about. */
const stretches = fc.array(
  fc.record({
    turn: fc.oneof(
      fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(200), { minLength: 1, maxLength: MAX_PERIOD + 3 }),
    ),
    lines: fc.oneof(fc.nat(40), fc.nat(400)),
  }),
  { maxLength: 6 },
);

describe('finding the cycle', () => {
  it('agrees with a comparison of every line with every line before it', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 1, max: 50 }), (parts, linesPerTick) => {
        const lines = parts.flatMap(({ turn, lines }) =>
          Array.from({ length: lines }, (_, at) => turn[at % turn.length] as number),
        );
        const detector = createCycleDetector();
        lines.forEach((line, at) => {
          detector.add(Math.imul(line + 1, 0x9e3779b1));
          if ((at + 1) % linesPerTick !== 0) return;
          const seen = detector.tick(tickEndMs(at, linesPerTick));
          const expected = slowly(lines.slice(0, at + 1), linesPerTick);
          expect({ lines: seen.lines, period: seen.period }).toEqual({ lines: expected.lines, period: expected.period });
          expect(seen.forMs).toBeLessThanOrEqual(expected.forMs);
        });
      }),
      { numRuns: 150 },
    );
  });

  it.each([1, 2, 7, 23, 60, MAX_PERIOD])('finds a cycle of %i lines once it was seen equal for more than one turn', (period) => {
    const detector = createCycleDetector();
    for (let line = 0; line < 2 * period; line += 1) detector.add(line % period);
    expect(detector.tick(250)).toEqual(NONE);
    detector.add(0);
    expect(detector.tick(500)).toMatchObject({ lines: period + 1, period });
  });

  it('does not look for a cycle longer than it can hold', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 50 * (MAX_PERIOD + 1); line += 1) detector.add(line % (MAX_PERIOD + 1));
    expect(detector.tick(250)).toEqual(NONE);
  });

  it('sees A A B B as one cycle of four', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 400; line += 1) detector.add(line % 4 < 2 ? 1 : 2);
    expect(detector.tick(250)).toMatchObject({ lines: 396, period: 4 });
  });

  it('ends the stretch at the first other line, and does not count the lines before it again', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 5000; line += 1) detector.add(7);
    expect(detector.tick(250).lines).toBe(4999);
    detector.add(8);
    expect(detector.tick(500)).toEqual(NONE);
    for (let line = 0; line < 3; line += 1) detector.add(7);
    expect(detector.tick(750)).toEqual({ lines: 2, forMs: 0, period: 1 });
  });
});

describe('timing the cycle', () => {
  it('counts from the end of the tick with the first equal line to the end of the tick with the last', () => {
    const detector = createCycleDetector();
    detector.add(1);
    expect(detector.tick(250)).toEqual(NONE);
    detector.add(1);
    detector.add(1);
    expect(detector.tick(500)).toEqual({ lines: 2, forMs: 0, period: 1 });
    detector.add(1);
    expect(detector.tick(750)).toEqual({ lines: 3, forMs: 250, period: 1 });
  });

  it('does not grow while nothing is written', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 3000; line += 1) detector.add(1);
    detector.tick(250);
    expect(detector.tick(60_000)).toEqual({ lines: 2999, forMs: 0, period: 1 });
  });
});

describe('a gap', () => {
  it('is survived by the same cycle in any rotation', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 700; line += 1) detector.add(line % 7);
    detector.tick(250);
    detector.gap();
    for (let line = 3; line < 103; line += 1) detector.add(line % 7);
    expect(detector.tick(1000)).toEqual({ lines: 693 + 93, forMs: 750, period: 7 });
  });

  it('keeps the cycle as it was until two turns were seen again', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 700; line += 1) detector.add(line % 7);
    detector.tick(250);
    detector.gap();
    for (let line = 0; line < 14; line += 1) detector.add(line % 7);
    expect(detector.tick(500)).toEqual({ lines: 693, forMs: 0, period: 7 });
  });

  it('ends the stretch when another cycle of the same length follows', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 700; line += 1) detector.add(line % 7);
    detector.tick(250);
    detector.gap();
    for (let line = 0; line < 100; line += 1) detector.add(line % 7 === 0 ? 99 : line % 7);
    expect(detector.tick(500)).toEqual({ lines: 93, forMs: 0, period: 7 });
  });

  it('ends the stretch when the cycle comes back only after other lines', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 700; line += 1) detector.add(line % 7);
    detector.tick(250);
    detector.gap();
    detector.add(1000);
    for (let line = 0; line < 100; line += 1) detector.add(line % 7);
    expect(detector.tick(500)).toEqual({ lines: 93, forMs: 0, period: 7 });
  });

  it('ends the stretch when a shorter cycle follows', () => {
    const detector = createCycleDetector();
    for (let line = 0; line < 700; line += 1) detector.add(line % 7);
    detector.tick(250);
    detector.gap();
    for (let line = 0; line < 100; line += 1) detector.add(3);
    expect(detector.tick(500)).toEqual({ lines: 99, forMs: 0, period: 1 });
  });
});

/** The same by definition: quadratic, but evidently right. */
function slowly(lines: readonly number[], linesPerTick: number): LoopStats {
  const last = lines.length - 1;
  let best = NONE;
  for (let period = 1; period <= MAX_PERIOD; period += 1) {
    let run = 0;
    while (last - run - period >= 0 && lines[last - run] === lines[last - run - period]) run += 1;
    if (run <= period || run <= best.lines) continue;
    best = { lines: run, period, forMs: tickEndMs(last, linesPerTick) - tickEndMs(last - run + 1, linesPerTick) };
  }
  return best;
}

function tickEndMs(line: number, linesPerTick: number): number {
  return (Math.floor(line / linesPerTick) + 1) * 250;
}
