import { describe, expect, it } from 'vitest';
import type { LoopStep } from '../../src/model.ts';
import { outputLoopDetector } from '../../src/signals/output-loop.ts';
import { clausesOf, follow } from './follow.ts';
import { sampleOf, samplesUntil, staleLines } from './samples.ts';

const ladder: readonly LoopStep[] = [
  { lines: 2000, forMs: 2_000, cpuBp: 0, linesPerSecond: 10, level: 'enforce' },
  { lines: 1000, forMs: 60_000, cpuBp: 5_000, linesPerSecond: 0, level: 'enforce' },
  { lines: 64, forMs: 300_000, cpuBp: 5_000, linesPerSecond: 0, level: 'enforce' },
];
const masked: readonly LoopStep[] = [
  { lines: 20_000, forMs: 10_000, cpuBp: 0, linesPerSecond: 500, level: 'enforce' },
  { lines: 2000, forMs: 2_000, cpuBp: 0, linesPerSecond: 0, level: 'alert' },
  { lines: 64, forMs: 300_000, cpuBp: 0, linesPerSecond: 0, level: 'alert' },
];
const bounds = { ladder, masked };

describe('the fast step of output-loop', () => {
  it.each([
    { lines: 1999, forMs: 2000, level: undefined },
    { lines: 2000, forMs: 1999, level: undefined },
    { lines: 2000, forMs: 2000, level: 'enforce' },
    { lines: 2001, forMs: 2250, level: 'enforce' },
  ])('with $lines lines in $forMs ms gives $level', ({ lines, forMs, level }) => {
    const [signal] = follow(outputLoopDetector(bounds), [sampleOf({ atMs: 5000, loop: { lines, forMs } })]);
    expect(signal?.level).toBe(level);
  });

  it('says the threshold in its clause and what was observed beside it', () => {
    const [signal] = follow(outputLoopDetector(bounds), [
      sampleOf({ atMs: 5000, loop: { lines: 51_234, forMs: 2250, period: 3 } }),
    ]);
    expect(signal?.clauses).toEqual([{ kind: 'LOG', text: 'log repeated the same lines for 2000 lines and 2s' }]);
    expect(signal?.observations).toEqual([
      { name: 'repeated-lines', observed: 51_234, limit: 2000, unit: 'lines' },
      { name: 'repeated-for', observed: 2250, limit: 2000, unit: 'ms' },
    ]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if the log had shown a new line before 2000 lines or 2s; 51234 lines in 2.25s repeated a cycle of 3 lines; ' +
        'the nearest healthy margin was time: 2.25s against 2s',
    );
  });
});

describe('a step that asks for a rate', () => {
  it.each([
    { forMs: 200_000, level: 'enforce' },
    { forMs: 200_001, level: 'alert' },
  ])('with 2000 lines in $forMs ms gives $level', ({ forMs, level }) => {
    const [signal] = follow(outputLoopDetector(bounds), [sampleOf({ atMs: 5_000_000, loop: { lines: 2000, forMs } })]);
    expect(signal?.level).toBe(level);
  });

  it('says why a wait only alerts', () => {
    const loop = { lines: 2000, forMs: 2_000_000 };
    const [signal] = follow(outputLoopDetector({ ladder: ladder.slice(0, 1), masked: [] }), [
      sampleOf({ atMs: 5_000_000, loop }),
    ]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if the log had shown a new line before 2000 lines or 2s; 2000 lines in 2000s repeated a cycle of 1 line, and ' +
        'they came at 1 lines/s, under the 10 lines/s that a kill asks for; the nearest healthy margin was lines: 2000 against 2000',
    );
  });
});

describe('a slow step of output-loop', () => {
  it('may kill when the tree used the CPU that it asks for', () => {
    const signals = follow(outputLoopDetector(bounds), slowLoop({ used: 0.5 }));
    expect(signals.at(-2)).toBeNull();
    expect(signals.at(-1)).toMatchObject({ level: 'enforce', sinceMs: 60_250 });
    expect(clausesOf(signals.at(-1))).toEqual(['CPU exceeded 50% for 1m', 'log repeated the same lines for 1000 lines and 1m']);
    expect(signals.at(-1)?.observations.at(-1)).toEqual({ name: 'cpu-while-repeating', observed: 5000, limit: 5000, unit: 'bp' });
  });

  it('decides on a contended machine as on an idle one: what the tree waited for counts as used', () => {
    const signal = follow(outputLoopDetector(bounds), slowLoop({ used: 0.2, waited: 0.3 })).at(-1);
    expect(signal?.level).toBe('enforce');
    expect(signal?.counterfactual).toContain('CPU averaged 50% (20% used, the rest waited for)');
  });

  it('only alerts when the tree used less, and says so', () => {
    const signal = follow(outputLoopDetector(bounds), slowLoop({ used: 0.4, waited: 0.09 })).at(-1);
    expect(signal?.level).toBe('alert');
    expect(clausesOf(signal)).toEqual(['log repeated the same lines for 1000 lines and 1m']);
    expect(signal?.scores['output-loop.cpu']).toBe(9800);
    expect(signal?.counterfactual).toContain(
      'CPU averaged 49% (40% used, the rest waited for), under the 50% of a core that a kill asks for',
    );
  });

  it('does not count CPU that was used in silence after the last line', () => {
    const loop = { lines: 70, forMs: 310_000 };
    const samples = [
      sampleOf({ atMs: 1000, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 311_000, cpuMs: 3_000, loop }),
      sampleOf({ atMs: 911_000, cpuMs: 600_000, silentMs: 600_000, loop }),
    ];
    expect(follow(outputLoopDetector(bounds), samples).map((signal) => signal?.level)).toEqual([undefined, 'alert', 'alert']);
  });

  it('takes CPU from before a long cycle was recognised as nothing, not as everything', () => {
    const samples = [
      sampleOf({ atMs: 400_000, cpuMs: 0, loop: { lines: 70, forMs: 310_000, period: 60 } }),
      sampleOf({ atMs: 400_250, cpuMs: 250, loop: { lines: 71, forMs: 310_250, period: 60 } }),
    ];
    expect(follow(outputLoopDetector(bounds), samples).map((signal) => signal?.level)).toEqual(['alert', 'alert']);
  });

  it('starts its CPU anew with a new stretch', () => {
    const samples = [
      sampleOf({ atMs: 1000, cpuMs: 0, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 100_000, cpuMs: 99_000, loop: { lines: 90, forMs: 99_000 } }),
      sampleOf({ atMs: 100_250, cpuMs: 99_000, loop: { lines: 3, forMs: 0 } }),
      sampleOf({ atMs: 160_250, cpuMs: 100_000, loop: { lines: 1003, forMs: 60_000 } }),
    ];
    expect(follow(outputLoopDetector(bounds), samples).at(-1)?.level).toBe('alert');
  });
});

describe('lines that are equal after masking', () => {
  it.each([
    { lines: 20_000, forMs: 10_000, level: 'enforce' },
    { lines: 19_999, forMs: 10_000, level: 'alert' },
    { lines: 20_000, forMs: 9_999, level: 'alert' },
    { lines: 2000, forMs: 2000, level: 'alert' },
    { lines: 1999, forMs: 2000, level: undefined },
    { lines: 2000, forMs: 1999, level: undefined },
    { lines: 64, forMs: 300_000, level: 'alert' },
    { lines: 63, forMs: 300_000, level: undefined },
    { lines: 64, forMs: 299_999, level: undefined },
  ])('with $lines lines in $forMs ms give $level', ({ lines, forMs, level }) => {
    const sample = sampleOf({ atMs: 400_000, repetition: { ...staleLines, lines, forMs } });
    expect(follow(outputLoopDetector(bounds), [sample])[0]?.level).toBe(level);
  });

  it('are told by their entropy, and what they have in common', () => {
    const repetition = { ...staleLines, logEntropyBp: 350, lines: 25_000, forMs: 12_500 };
    const [signal] = follow(outputLoopDetector(bounds), [sampleOf({ atMs: 20_000, repetition })]);
    expect(clausesOf(signal)).toEqual(['log entropy dropped below 0.2 for 20000 lines and 10s']);
    expect(signal?.observations).toEqual([
      { name: 'alike-lines', observed: 25_000, limit: 20_000, unit: 'lines' },
      { name: 'alike-for', observed: 12_500, limit: 10_000, unit: 'ms' },
      { name: 'log-entropy', observed: 350, limit: 2_000, unit: 'ratio' },
    ]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if the log had shown new templates before 20000 lines or 10s; 25000 lines in 12.5s were alike but for ' +
        'numbers, times and ids; the nearest healthy margin was lines: 25000 against 20000',
    );
  });

  it('speak only where the very same lines do not say more', () => {
    const repetition = { ...staleLines, lines: 25_000, forMs: 12_500 };
    const both = sampleOf({ atMs: 20_000, repetition, loop: { lines: 25_000, forMs: 12_500 } });
    expect(clausesOf(follow(outputLoopDetector(bounds), [both])[0])).toEqual([
      'log repeated the same lines for 2000 lines and 2s',
    ]);
    const idle = sampleOf({ atMs: 400_000, repetition, loop: { lines: 64, forMs: 300_000 } });
    expect(clausesOf(follow(outputLoopDetector(bounds), [idle])[0])).toEqual([
      'log entropy dropped below 0.2 for 20000 lines and 10s',
    ]);
  });
});

describe('output-loop', () => {
  it('keeps the time since when it held while it rises from alert to enforce', () => {
    const samples = [
      sampleOf({ atMs: 0, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 60_000, loop: { lines: 1000, forMs: 60_000 } }),
      sampleOf({ atMs: 61_000, loop: { lines: 2000, forMs: 61_000 } }),
    ];
    const signals = follow(outputLoopDetector(bounds), samples);
    expect(signals.map((signal) => signal?.level)).toEqual([undefined, 'alert', 'enforce']);
    expect(signals.map((signal) => signal?.sinceMs)).toEqual([undefined, 60_000, 60_000]);
  });

  it('clears when the loop ends', () => {
    const samples = [sampleOf({ atMs: 5000, loop: { lines: 3000, forMs: 3000 } }), sampleOf({ atMs: 5250 })];
    expect(follow(outputLoopDetector(bounds), samples).at(-1)).toBeNull();
  });

  it('tells of a progress that has been rising beside it, and of none that has stopped or begins again', () => {
    const loop = (atMs: number) => ({ lines: 4000 + atMs, forMs: 4000 + atMs });
    const scoreWith = (valueAt: (atMs: number) => number) =>
      follow(
        outputLoopDetector(bounds),
        samplesUntil(60_000, (atMs) => ({ loop: loop(atMs), progress: { valueBp: valueAt(atMs) } })),
      ).at(-1)?.scores['output-loop.progress'];
    expect(scoreWith((atMs) => Math.floor(atMs / 10))).toBe(10_000);
    expect(scoreWith((atMs) => Math.min(2000, Math.floor(atMs / 10)))).toBeUndefined();
    expect(scoreWith((atMs) => ((atMs / 250) % 5) * 2000)).toBeUndefined();
    expect(scoreWith(() => -1)).toBeUndefined();
  });
});

/** Lines every 60 ms, until the tick in which they have lasted a minute. */
function slowLoop({ used, waited = 0 }: { used: number; waited?: number }) {
  return [250, 30_250, 60_249, 60_250].map((atMs) => {
    const forMs = atMs - 250;
    const loop = { lines: 4 + Math.floor(forMs / 60), forMs };
    return sampleOf({ atMs, cpuMs: Math.round(forMs * used), waitMs: Math.round(forMs * waited), loop });
  });
}
