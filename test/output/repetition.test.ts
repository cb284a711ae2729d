import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepetitionStats } from '../../src/model.ts';
import { createRepetitionJudge, noRepetition, type RepetitionJudge } from '../../src/output/repetition.ts';

const TICK_MS = 250;

const stretches = fc.array(
  fc.record({
    turn: fc.oneof(fc.array(fc.nat(3), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5000), { minLength: 1, maxLength: 70 })),
    lines: fc.oneof(fc.nat(40), fc.nat(700)),
    risingEvery: fc.constantFrom(0, 0, 3, 8, 12),
  }),
  { maxLength: 6 },
);

describe('repetition', () => {
  it('is what the definitions say', () => {
    fc.assert(
      fc.property(stretches, fc.integer({ min: 10, max: 200 }), (parts, linesPerTick) => {
        const lines = parts.flatMap(({ turn, lines, risingEvery }) =>
          Array.from({ length: lines }, (_, at) => ({
            template: turn[at % turn.length] as number,
            rising: risingEvery > 0 && at % risingEvery === 0,
          })),
        );
        const judge = createRepetitionJudge();
        lines.forEach(({ template, rising }, at) => {
          judge.add(hash(template), rising);
          if ((at + 1) % linesPerTick !== 0) return;
          const stats = judge.tick(((at + 1) / linesPerTick) * TICK_MS);
          const { entropyBp, ...expected } = slowly(lines.slice(0, at + 1));
          expect(stats).toMatchObject(expected);
          // Rounded down, where the definition here may be off by its last digit.
          expect(Math.abs(stats.entropyBp + 0.5 - entropyBp)).toBeLessThan(0.51);
          expect(stats.logEntropyBp).toBe(Math.min(stats.entropyBp, 10_000 - stats.lagMatchBp));
          if (stats.lines > 0) expect(isRepetitive(stats)).toBe(true);
          else expect(stats.forMs).toBe(0);
        });
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('is nothing before there are lines', () => {
    expect(createRepetitionJudge().tick(TICK_MS)).toEqual(noRepetition);
  });

  it.each([1, 2, 3, 7, 13, 23, 60, 64])('of a cycle of %i templates is found within 20 turns or 400 lines', (period) => {
    const judge = createRepetitionJudge();
    const lines = Math.max(20 * period + 64, 400);
    for (let line = 0; line < lines; line += 1) judge.add(hash(line % period), false);
    expect(judge.tick(TICK_MS)).toMatchObject({ lines: 64, forMs: 0, repeatedBp: 10_000, newBp: 0 });
  });

  it('has the entropy and the lag match of a cycle of three', () => {
    const judge = createRepetitionJudge();
    for (let line = 0; line < 300; line += 1) judge.add(hash(line % 3), false);
    expect(judge.tick(TICK_MS)).toMatchObject({ entropyBp: 2264, lagMatchBp: 10_000, logEntropyBp: 0 });
  });

  it('gives the same figures for the same lines everywhere', () => {
    const judge = createRepetitionJudge();
    for (let line = 0; line < 500; line += 1) judge.add(hash((line * line) % 29), line % 31 === 0);
    expect(judge.tick(TICK_MS)).toMatchObject({ entropyBp: 5555, newBp: 0, repeatedBp: 10_000, progressBp: 312 });
  });
});

describe('a stretch of repetition', () => {
  it('counts from the first tick at which it holds to the last line', () => {
    const judge = createRepetitionJudge();
    addLines(judge, 200);
    expect(judge.tick(250)).toMatchObject({ lines: 64, forMs: 0 });
    addLines(judge, 50);
    expect(judge.tick(500)).toMatchObject({ lines: 114, forMs: 250 });
    expect(judge.tick(9000)).toMatchObject({ lines: 114, forMs: 250 });
    addLines(judge, 1);
    expect(judge.tick(9250)).toMatchObject({ lines: 115, forMs: 9000 });
  });

  it('counts no line before the shares were those of a repetition', () => {
    const judge = createRepetitionJudge();
    addLines(judge, 16 + 58 + 3);
    expect(judge.tick(250)).toMatchObject({ lines: 4, forMs: 0 });
  });

  it('does not begin before 16 sightings', () => {
    const judge = createRepetitionJudge();
    addLines(judge, 70);
    expect(judge.tick(250)).toMatchObject({ lines: 0, repeatedBp: 8437 });
  });

  it('outlasts one new line in 64 and ends with two', () => {
    const judge = createRepetitionJudge();
    addLines(judge, 200);
    judge.tick(250);
    judge.add(hash(100), false);
    addLines(judge, 10);
    expect(judge.tick(500)).toMatchObject({ lines: 75, newBp: 156 });
    judge.add(hash(101), false);
    expect(judge.tick(750)).toMatchObject({ lines: 0, forMs: 0, newBp: 312 });
  });

  it('ends with new lines in the middle of a tick, even if the tick ends as it began', () => {
    const judge = createRepetitionJudge();
    addLines(judge, 200);
    judge.tick(250);
    addLines(judge, 500);
    for (let line = 0; line < 5; line += 1) judge.add(hash(200 + line), false);
    addLines(judge, 500);
    expect(judge.tick(500)).toMatchObject({ lines: 64, forMs: 0 });
  });

  it('is none while one line in ten rises', () => {
    const judge = createRepetitionJudge();
    for (let line = 0; line < 1000; line += 1) judge.add(hash(0), line % 9 === 0);
    expect(judge.tick(250)).toMatchObject({ lines: 0, entropyBp: 0 });
  });

  it.each([2, 7, 60])('of a cycle of %i outlasts gaps, however few lines are seen between them', (period) => {
    const judge = createRepetitionJudge();
    let line = 0;
    const add = (count: number) => {
      for (let added = 0; added < count; added += 1) judge.add(hash(line++ % period), false);
    };
    add(17 * 60 + 64);
    judge.tick(250);
    let stats = judge.tick(500);
    for (let tick = 3; tick < 40; tick += 1) {
      judge.gap();
      line += 123;
      add(tick % 7);
      stats = judge.tick(tick * 250);
      expect(stats).toMatchObject({ forMs: tick % 7 === 0 ? (tick - 2) * 250 : (tick - 1) * 250, lagMatchBp: 10_000 });
    }
    expect(stats.lines).toBeGreaterThan(150);
  });

  it('ends behind a gap that is followed by other lines', () => {
    const judge = createRepetitionJudge();
    for (let line = 0; line < 1000; line += 1) judge.add(hash(line % 7), false);
    expect(judge.tick(250).lines).toBe(64);
    judge.gap();
    for (let line = 0; line < 3; line += 1) judge.add(hash(line + 50), false);
    expect(judge.tick(500).lines).toBe(0);
  });

  it('ends behind a gap when the known lines go on in no order', () => {
    const judge = createRepetitionJudge();
    for (let line = 0; line < 2000; line += 1) judge.add(hash(line % 23), false);
    expect(judge.tick(250).lines).toBe(64);
    judge.gap();
    for (let line = 0; line < 300; line += 1) judge.add(hash((line * line * line) % 23), false);
    for (let line = 0; line < 300; line += 1) judge.add(hash((line ^ (line >> 2)) % 23), false);
    expect(judge.tick(500)).toMatchObject({ lines: 0, newBp: 0 });
  });
});

function addLines(judge: RepetitionJudge, count: number): void {
  for (let line = 0; line < count; line += 1) judge.add(hash(0), false);
}

function hash(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

type Shares = Omit<RepetitionStats, 'logEntropyBp' | 'lines' | 'forMs'>;

function isRepetitive({ entropyBp, lagMatchBp, newBp, repeatedBp, progressBp }: Shares): boolean {
  return (entropyBp < 2000 || lagMatchBp >= 9000) && newBp <= 200 && repeatedBp >= 9000 && progressBp < 1000;
}

interface Line {
  readonly template: number;
  readonly rising: boolean;
}

/** The same by definition. */
function slowly(lines: readonly Line[]): Shares {
  const templates = lines.map(({ template }) => template);
  const shareOf = (holds: (at: number) => boolean, ofMissing: boolean) => {
    let count = 0;
    for (let back = 1; back <= 64; back += 1) {
      const at = lines.length - back;
      if (at < 0 ? ofMissing : holds(at)) count += 1;
    }
    return Math.floor((count * 10_000) / 64);
  };
  const timesBefore = (at: number) => templates.slice(0, at).filter((template) => template === templates[at]).length;
  return {
    entropyBp: entropyOf(templates.slice(-128)),
    lagMatchBp: lagMatchOf(templates.slice(-256)),
    newBp: shareOf((at) => timesBefore(at) === 0, true),
    repeatedBp: shareOf((at) => timesBefore(at) >= 16, false),
    progressBp: shareOf((at) => (lines[at] as Line).rising, false),
  };
}

function entropyOf(window: readonly number[]): number {
  if (window.length < 64) return 10_000;
  const bits = [...new Set(window)].reduce((sum, template) => {
    const share = window.filter((other) => other === template).length / window.length;
    return sum - share * Math.log2(share);
  }, 0);
  return (bits / Math.log2(window.length)) * 10_000;
}

function lagMatchOf(latest: readonly number[]): number {
  let best = 0;
  for (const window of [32, 64, 128, 256].filter((lines) => lines <= latest.length)) {
    const lines = latest.slice(-window);
    for (let period = 1; period <= 64 && 4 * period <= window; period += 1) {
      const matches = lines.filter((line, at) => at >= period && line === lines[at - period]).length;
      best = Math.max(best, Math.floor((matches * 10_000) / (window - period)));
    }
  }
  return best;
}
