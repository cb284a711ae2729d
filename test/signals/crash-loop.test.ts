import { describe, expect, it } from 'vitest';
import type { LoopStats, RepetitionStats } from '../../src/model.ts';
import { crashLoopDetector } from '../../src/signals/crash-loop.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil, staleLines } from './samples.ts';

const standard = { count: 8, withinMs: 30_000, staleForMs: 60_000, cpuBp: 1_000 };
const detector = crashLoopDetector(standard);

describe('crash-loop', () => {
  it('fires when eight short lives in thirty seconds, and a log that says nothing new, have gone on for a minute', () => {
    const found = firstOf(detector, restarts({ everyMs: 3_000 }));
    expect(found?.atMs).toBe(84_000); // the eighth life is at 24 s
    expect(found?.signal).toMatchObject({ name: 'crash-loop', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual([
      'CPU exceeded 10% for 5s',
      'log showed nothing new for 1m',
      'processes of one command line ended within 2s of their start 8 times in 30s',
    ]);
    expect(found?.signal.observations).toEqual([
      { name: 'restarts-within', observed: 21_000, limit: 30_000, unit: 'ms' },
      { name: 'stale-for', observed: 60_000, limit: 60_000, unit: 'ms' },
      { name: 'cpu-while-restarting', observed: 5_000, limit: 1_000, unit: 'bp' },
    ]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if fewer than 8 such processes had ended in 30s, or the log had shown new templates within 1m, or CPU had been ' +
        'under 10%; CPU averaged 50%; the nearest healthy margin was time with nothing new: 60s against 60s',
    );
  });

  it.each([
    { everyMs: 4_250, fires: true }, // eight lives lie seven pauses apart: 29.75 s
    { everyMs: 4_500, fires: false },
    { everyMs: 500, untilLife: 100, fires: false }, // they end after 50 s
    { everyMs: 500, untilLife: 130, fires: true },
  ])('with a life every $everyMs ms, until life $untilLife, fires: $fires', ({ everyMs, untilLife = Infinity, fires }) => {
    expect(follow(detector, restarts({ everyMs, untilLife })).some(Boolean)).toBe(fires);
  });

  it.each([
    { ofWindow: 'all', stretch: 24, fires: true }, // eight lives of three lines each
    { ofWindow: 'all but one', stretch: 23, fires: false },
  ])('with $ofWindow of the lines since the first life in one stretch of repetition fires: $fires', ({ stretch, fires }) => {
    const repetitionAt = () => ({ ...staleLines, lines: stretch });
    expect(follow(detector, restarts({ everyMs: 1_000, linesEach: 3, repetitionAt })).some(Boolean)).toBe(fires);
  });

  it('takes a short log of the very same lines for stale', () => {
    const loopAt = (lines: number) => ({ lines: lines - 1, forMs: 1000, period: 1 });
    const repetitionAt = () => ({ newBp: 10_000 });
    const found = firstOf(detector, restarts({ everyMs: 1_000, repetitionAt, loopAt }));
    expect(found?.atMs).toBe(68_000);
  });

  it('begins again when the log has said something new', () => {
    const repetitionAt = (lines: number) => ({ ...staleLines, lines: lines < 50 ? lines : lines - 50 });
    const found = firstOf(detector, restarts({ everyMs: 1_000, repetitionAt }));
    expect(found?.atMs).toBe(118_000); // eight lines after the fiftieth, and a minute
  });

  it('counts several lives in one tick, and no more than it must remember', () => {
    const found = firstOf(detector, restarts({ everyMs: 50, linesEach: 5 }));
    expect(found?.atMs).toBe(60_500);
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
    ['a build that says something new each time', { repetitionAt: () => ({ ...staleLines, lines: 0 }) }],
    [
      'a busy script whose last lines, but not the ones before, say nothing new',
      { repetitionAt: (lines: number) => ({ ...staleLines, lines: lines % 8 }) },
    ],
    ['tools that take turns', { keyAt: (life: number) => life % 2 }],
  ])('leaves alone %s', (_, differences) => {
    expect(follow(detector, restarts({ everyMs: 250, ...differences })).some(Boolean)).toBe(false);
  });

  it('clears when the restarts end', () => {
    const samples = restarts({ everyMs: 1_000, untilLife: 90 });
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
  readonly repetitionAt?: (lines: number) => Partial<RepetitionStats>;
  readonly keyAt?: (life: number) => number;
  readonly loopAt?: (lines: number) => LoopStats;
}

function restarts({
  everyMs,
  linesEach = 1,
  used = 0.5,
  waited = 0,
  untilLife = Infinity,
  repetitionAt = (lines) => ({ ...staleLines, lines }),
  keyAt = () => 77,
  loopAt,
}: Restarts) {
  return samplesUntil(130_000, (atMs) => {
    const lives = Math.min(untilLife, Math.floor(atMs / everyMs));
    const lines = lives * linesEach;
    return {
      ...{ cpuMs: Math.round(atMs * used), waitMs: Math.round(atMs * waited), lines, repetition: repetitionAt(lines) },
      ...(loopAt === undefined ? {} : { loop: loopAt(lines) }),
      tree: { shortLived: { total: lives, key: lives === 0 ? 0 : keyAt(lives) } },
    };
  });
}
