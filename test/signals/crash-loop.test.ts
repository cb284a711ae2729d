import { describe, expect, it } from 'vitest';
import type { LoopStats, RepetitionStats } from '../../src/model.ts';
import { crashLoopDetector } from '../../src/signals/crash-loop.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil, staleLines } from './samples.ts';

const standard = { count: 8, withinMs: 30_000, cpuBp: 1_000 };
const detector = crashLoopDetector(standard);

describe('crash-loop', () => {
  it('fires at the eighth short life in thirty seconds when the log says nothing new', () => {
    const found = firstOf(detector, restarts({ everyMs: 3_000 }));
    expect(found?.atMs).toBe(24_000);
    expect(found?.signal).toMatchObject({ name: 'crash-loop', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual([
      'CPU exceeded 10% for 5s',
      'log showed nothing new',
      'processes of one command line ended within 2s of their start 8 times in 30s',
    ]);
    expect(found?.signal.observations).toEqual([
      { name: 'restarts-within', observed: 21_000, limit: 30_000, unit: 'ms' },
      { name: 'cpu-while-restarting', observed: 5_000, limit: 1_000, unit: 'bp' },
    ]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if fewer than 8 such processes had ended in 30s, or the log had shown new templates, or CPU had been under 10%; ' +
        'CPU averaged 50%; the nearest healthy margin was time for 8: 21s against 30s',
    );
  });

  it.each([
    { everyMs: 4_250, fires: true }, // eight lives lie seven pauses apart: 29.75 s
    { everyMs: 4_500, fires: false },
  ])('with a life every $everyMs ms fires: $fires', ({ everyMs, fires }) => {
    expect(follow(detector, restarts({ everyMs })).some(Boolean)).toBe(fires);
  });

  it.each([
    { newBp: 200, fires: true },
    { newBp: 201, fires: false },
  ])('with $newBp bp of new lines fires: $fires', ({ newBp, fires }) => {
    const repetition = { ...staleLines, newBp };
    expect(follow(detector, restarts({ everyMs: 1_000, repetition })).some(Boolean)).toBe(fires);
  });

  it('takes a short log of the very same lines for stale', () => {
    const loopAt = (lines: number) => ({ lines: lines - 1, forMs: 1000, period: 1 });
    const found = firstOf(detector, restarts({ everyMs: 1_000, repetition: { newBp: 10_000 }, loopAt }));
    expect(found?.atMs).toBe(8_000);
  });

  it('counts several lives in one tick, and no more than it must remember', () => {
    const found = firstOf(detector, restarts({ everyMs: 50, linesEach: 5 }));
    expect(found?.atMs).toBe(500);
    let state = detector.initial;
    for (const sample of restarts({ everyMs: 50 }))
      [state] = detector.step(state, { ...sample, clockMs: sample.atMs, progressing: false });
    expect(state.ends).toHaveLength(8);
  });

  it.each([
    { used: 0.1, waited: 0, level: 'enforce' },
    { used: 0.09, waited: 0, level: 'alert' },
    { used: 0.05, waited: 0.05, level: 'enforce' },
  ])('with $used of a core used and $waited waited for gives $level', ({ used, waited, level }) => {
    expect(follow(detector, restarts({ everyMs: 1_000, used, waited })).at(-1)?.level).toBe(level);
  });

  it('only alerts on a wait that tries every second, and says why', () => {
    const signals = follow(
      crashLoopDetector({ ...standard, count: 5, withinMs: 10_000 }),
      restarts({ everyMs: 500, used: 0.02 }),
    );
    expect(signals.some(Boolean)).toBe(true);
    expect(signals.every((signal) => signal?.level !== 'enforce')).toBe(true);
    expect(signals.at(-1)?.counterfactual).toContain('CPU averaged 2%, under the 10% of a core that a kill asks for');
  });

  it.each([
    ['a script that calls one tool again and again in silence', { linesEach: 0 }],
    ['a build that says something new each time', { repetition: { ...staleLines, newBp: 5_000 } }],
    ['tools that take turns', { keyAt: (life: number) => life % 2 }],
  ])('leaves alone %s', (_, differences) => {
    expect(follow(detector, restarts({ everyMs: 250, ...differences })).some(Boolean)).toBe(false);
  });

  it('clears when the restarts end', () => {
    const samples = restarts({ everyMs: 1_000, untilLife: 10 });
    const signals = follow(detector, samples);
    expect(signals.some(Boolean)).toBe(true);
    expect(signals.at(-1)).toBeNull();
  });
});

interface Restarts {
  readonly everyMs: number;
  readonly linesEach?: number;
  readonly used?: number;
  readonly waited?: number;
  readonly untilLife?: number;
  readonly repetition?: Partial<RepetitionStats>;
  readonly keyAt?: (life: number) => number;
  readonly loopAt?: (lines: number) => LoopStats;
}

function restarts({
  everyMs,
  linesEach = 1,
  used = 0.5,
  waited = 0,
  untilLife = Infinity,
  repetition = staleLines,
  keyAt = () => 77,
  loopAt,
}: Restarts) {
  return samplesUntil(60_000, (atMs) => {
    const lives = Math.min(untilLife, Math.floor(atMs / everyMs));
    const lines = lives * linesEach;
    return {
      ...{ cpuMs: Math.round(atMs * used), waitMs: Math.round(atMs * waited), lines, repetition },
      ...(loopAt === undefined ? {} : { loop: loopAt(lines) }),
      tree: { shortLived: { total: lives, key: lives === 0 ? 0 : keyAt(lives) } },
    };
  });
}
