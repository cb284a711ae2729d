import { describe, expect, it } from 'vitest';
import { outputLoopDetector } from '../../src/signals/output-loop.ts';
import { follow } from './follow.ts';
import { sampleOf } from './samples.ts';

const ladder = [
  { lines: 2000, forMs: 2_000, cpuBp: 0 },
  { lines: 1000, forMs: 60_000, cpuBp: 5_000 },
  { lines: 64, forMs: 300_000, cpuBp: 5_000 },
];

describe('the fast step of output-loop', () => {
  it.each([
    { lines: 1999, forMs: 2000, level: undefined },
    { lines: 2000, forMs: 1999, level: undefined },
    { lines: 2000, forMs: 2000, level: 'enforce' },
    { lines: 2001, forMs: 2250, level: 'enforce' },
  ])('with $lines lines in $forMs ms gives $level', ({ lines, forMs, level }) => {
    const [signal] = follow(outputLoopDetector(ladder), [sampleOf({ atMs: 5000, loop: { lines, forMs } })]);
    expect(signal?.level).toBe(level);
  });

  it('says the threshold in its clause and what was observed beside it', () => {
    const [signal] = follow(outputLoopDetector(ladder), [
      sampleOf({ atMs: 5000, loop: { lines: 51_234, forMs: 2250, period: 3 } }),
    ]);
    expect(signal?.clauses).toEqual([{ kind: 'LOG', text: 'log repeated the same lines for 2000 lines and 2s' }]);
    expect(signal?.observations).toEqual([
      { name: 'repeated-lines', observed: 51_234, limit: 2000, unit: 'lines' },
      { name: 'repeated-for', observed: 2250, limit: 2000, unit: 'ms' },
    ]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if another line had come after fewer than 2000 lines or less than 2s; 51234 lines in 2.25s repeated a cycle of 3 lines',
    );
  });
});

describe('a slow step of output-loop', () => {
  it('may kill when the tree used the CPU that it asks for', () => {
    const signals = follow(outputLoopDetector(ladder), slowLoop(0.5));
    expect(signals.at(-2)).toBeNull();
    expect(signals.at(-1)).toMatchObject({ level: 'enforce', sinceMs: 60_250 });
    expect(signals.at(-1)?.clauses.map(({ text }) => text)).toEqual([
      'CPU exceeded 50% for 1m',
      'log repeated the same lines for 1000 lines and 1m',
    ]);
    expect(signals.at(-1)?.observations.at(-1)).toEqual({ name: 'cpu-while-repeating', observed: 5000, limit: 5000, unit: 'bp' });
  });

  it('only alerts when the tree used less, and says so', () => {
    const signal = follow(outputLoopDetector(ladder), slowLoop(0.49)).at(-1);
    expect(signal?.level).toBe('alert');
    expect(signal?.clauses.map(({ text }) => text)).toEqual(['log repeated the same lines for 1000 lines and 1m']);
    expect(signal?.scores['output-loop.cpu']).toBe(9800);
    expect(signal?.counterfactual).toContain('CPU averaged 49% of a core, under the 50% that a kill asks for');
  });

  it('does not count CPU that was used in silence after the last line', () => {
    const loop = { lines: 70, forMs: 310_000 };
    const samples = [
      sampleOf({ atMs: 1000, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 311_000, cpuMs: 3_000, loop }),
      sampleOf({ atMs: 911_000, cpuMs: 600_000, silentMs: 600_000, loop }),
    ];
    expect(follow(outputLoopDetector(ladder), samples).map((signal) => signal?.level)).toEqual([undefined, 'alert', 'alert']);
  });

  it('takes CPU from before a long cycle was recognised as nothing, not as everything', () => {
    const samples = [
      sampleOf({ atMs: 400_000, cpuMs: 0, loop: { lines: 70, forMs: 310_000, period: 60 } }),
      sampleOf({ atMs: 400_250, cpuMs: 250, loop: { lines: 71, forMs: 310_250, period: 60 } }),
    ];
    expect(follow(outputLoopDetector(ladder), samples).map((signal) => signal?.level)).toEqual(['alert', 'alert']);
  });

  it('starts its CPU anew with a new stretch', () => {
    const samples = [
      sampleOf({ atMs: 1000, cpuMs: 0, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 100_000, cpuMs: 99_000, loop: { lines: 90, forMs: 99_000 } }),
      sampleOf({ atMs: 100_250, cpuMs: 99_000, loop: { lines: 3, forMs: 0 } }),
      sampleOf({ atMs: 160_250, cpuMs: 100_000, loop: { lines: 1003, forMs: 60_000 } }),
    ];
    expect(follow(outputLoopDetector(ladder), samples).at(-1)?.level).toBe('alert');
  });

  function slowLoop(cores: number) {
    return [250, 30_250, 60_249, 60_250].map((atMs) =>
      sampleOf({
        atMs,
        cpuMs: Math.round((atMs - 250) * cores),
        loop: { lines: 4 + Math.floor(((atMs - 250) * 1000) / 60_000), forMs: atMs - 250 },
      }),
    );
  }
});

describe('output-loop', () => {
  it('keeps the time since when it held while it rises from alert to enforce', () => {
    const samples = [
      sampleOf({ atMs: 0, loop: { lines: 2, forMs: 0 } }),
      sampleOf({ atMs: 60_000, loop: { lines: 1000, forMs: 60_000 } }),
      sampleOf({ atMs: 61_000, loop: { lines: 2000, forMs: 61_000 } }),
    ];
    const signals = follow(outputLoopDetector(ladder), samples);
    expect(signals.map((signal) => signal?.level)).toEqual([undefined, 'alert', 'enforce']);
    expect(signals.map((signal) => signal?.sinceMs)).toEqual([undefined, 60_000, 60_000]);
  });

  it('clears when the loop ends', () => {
    const samples = [sampleOf({ atMs: 5000, loop: { lines: 3000, forMs: 3000 } }), sampleOf({ atMs: 5250 })];
    expect(follow(outputLoopDetector(ladder), samples).at(-1)).toBeNull();
  });
});
