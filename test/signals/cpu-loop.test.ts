import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/model.ts';
import { cpuLoopDetector } from '../../src/signals/cpu-loop.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { sampleOf, samplesUntil, staleLines } from './samples.ts';

const bounds = { cpuBp: 9_000, lines: 200, forMs: 4_000, linesPerSecond: 100, maskedForMs: 30_000 };

describe('cpu-loop', () => {
  it('fires once the CPU was used and the log repeated for as long as it asks', () => {
    const signals = follow(cpuLoopDetector(bounds), loop({ cores: 1, linesPerSecond: 150, untilMs: 4500 }));
    expect(signals.slice(0, -2).every((signal) => signal === null)).toBe(true);
    expect(signals.at(-2)).toMatchObject({ name: 'cpu-loop', level: 'enforce', declared: false, sinceMs: 4250 });
    expect(signals.at(-1)).toMatchObject({ sinceMs: 4250 });
  });

  it('says its thresholds in two clauses and what was observed beside them', () => {
    const signal = follow(cpuLoopDetector(bounds), loop({ cores: 1, linesPerSecond: 150, untilMs: 4250 })).at(-1);
    expect(signal?.clauses).toEqual([
      { kind: 'CPU', text: 'CPU exceeded 90% for 4s' },
      { kind: 'LOG', text: 'log repeated the same lines for 200 lines at 100 lines/s' },
    ]);
    expect(signal?.observations).toEqual([
      { name: 'cpu', observed: 10_000, limit: 9_000, unit: 'bp' },
      { name: 'lines-while-busy', observed: 600, limit: 200, unit: 'lines' },
      { name: 'line-rate', observed: 150, limit: 100, unit: 'lines/s' },
    ]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if the log had shown a new line, or CPU had been under 90%; ' +
        'CPU averaged 100%, and 600 lines in 4s repeated a cycle of 1 line; the nearest healthy margin was CPU: 100% against 90%',
    );
  });

  it.each([
    { cores: 0.899, linesPerSecond: 150, fires: false },
    { cores: 0.9, linesPerSecond: 150, fires: true },
    { cores: 4, linesPerSecond: 150, fires: true },
    { cores: 1, linesPerSecond: 99, fires: false },
    { cores: 1, linesPerSecond: 100, fires: true },
  ])('with $cores cores and $linesPerSecond lines/s fires: $fires', ({ cores, linesPerSecond, fires }) => {
    const signals = follow(cpuLoopDetector(bounds), loop({ cores, linesPerSecond, untilMs: 20_000 }));
    expect(signals.some((signal) => signal !== null)).toBe(fires);
  });

  it.each([
    { used: 0.45, waited: 0.55, fires: true },
    { used: 0.45, waited: 0.44, fires: false },
    { used: 0.1, waited: 0.9, fires: true },
  ])('with $used of a core used and $waited waited for fires: $fires, as on an idle machine', ({ used, waited, fires }) => {
    const samples = loop({ cores: used, linesPerSecond: 150, untilMs: 20_000 }).map((sample) => ({
      ...sample,
      tree: { ...sample.tree, cpuWaitMs: Math.round(sample.atMs * waited) },
    }));
    expect(follow(cpuLoopDetector(bounds), samples).some(Boolean)).toBe(fires);
  });

  it('takes lines that are equal after masking, after half a minute, and says it in the words of entropy', () => {
    const samples = samplesUntil(60_000, (atMs) => ({
      cpuMs: atMs,
      repetition: { ...staleLines, lines: Math.floor((atMs - 250) / 8), forMs: atMs - 250 },
    }));
    const found = firstOf(cpuLoopDetector(bounds), samples);
    expect(found?.atMs).toBe(30_250);
    expect(clausesOf(found?.signal)).toEqual(['CPU exceeded 90% for 30s', 'log entropy dropped below 0.2']);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if the log had shown new templates, or CPU had been under 90%; CPU averaged 100%, and 3750 lines in 30s ' +
        'were alike but for numbers, times and ids; the nearest healthy margin was CPU: 100% against 90%',
    );
  });

  it('asks for both its lines and its time', () => {
    const many = { ...bounds, lines: 10_000 };
    expect(follow(cpuLoopDetector(many), loop({ cores: 1, linesPerSecond: 150, untilMs: 20_000 })).some(Boolean)).toBe(false);
    const samples = loop({ cores: 1, linesPerSecond: 0, untilMs: 10_000 }).map((sample) =>
      withLoop(sample, { lines: 5000, forMs: 3999 }),
    );
    expect(follow(cpuLoopDetector(bounds), samples).some(Boolean)).toBe(false);
  });

  it('looks at the last seconds only: an hour of work before makes no spin of an idle loop, nor idleness an idle loop of a spin', () => {
    const busyBefore = loop({ cores: 1, linesPerSecond: 0, untilMs: 3_600_000, stepMs: 1000 });
    const idleLoop = [250, 4250].map((ms) =>
      sampleOf({ atMs: 3_600_000 + ms, cpuMs: 3_600_000, loop: { lines: 1000, forMs: ms - 250 } }),
    );
    expect(follow(cpuLoopDetector(bounds), [...busyBefore, ...idleLoop]).at(-1)).toBeNull();

    const idleBefore = loop({ cores: 0, linesPerSecond: 0, untilMs: 3_600_000, stepMs: 1000 });
    const spin = Array.from({ length: 20 }, (_, at) => (at + 1) * 250).map((ms) =>
      sampleOf({ atMs: 3_600_000 + ms, cpuMs: ms, loop: { lines: ms, forMs: ms - 250 } }),
    );
    expect(follow(cpuLoopDetector(bounds), [...idleBefore, ...spin]).at(-1)).not.toBeNull();
  });

  it('does not fire on work in silence after a loop has ended', () => {
    const loops = loop({ cores: 0.2, linesPerSecond: 150, untilMs: 5000 });
    const silent = Array.from({ length: 40 }, (_, at) => (at + 1) * 250).map((ms) =>
      sampleOf({ atMs: 5000 + ms, cpuMs: 1000 + ms, silentMs: ms, loop: { lines: 712, forMs: 4750 } }),
    );
    expect(follow(cpuLoopDetector(bounds), [...loops, ...silent]).some(Boolean)).toBe(false);
  });

  it('remembers a bounded number of samples, however long it asks for', () => {
    const detector = cpuLoopDetector({ ...bounds, forMs: 3_600_000 });
    let state = detector.initial;
    for (let tick = 1; tick <= 40_000; tick += 1) {
      const sample = sampleOf({ atMs: tick * 250, cpuMs: tick * 250 });
      [state] = detector.step(state, { ...sample, clockMs: tick * 250, progressing: false });
    }
    expect(state.short.length).toBeLessThan(40);
    expect(state.long.length).toBeLessThan(40);
  });
});

interface Loop {
  readonly cores: number;
  readonly linesPerSecond: number;
  readonly untilMs: number;
  readonly stepMs?: number;
}

function loop({ cores, linesPerSecond, untilMs, stepMs = 250 }: Loop): readonly Sample[] {
  return Array.from({ length: untilMs / stepMs }, (_, at) => (at + 1) * stepMs).map((atMs) =>
    sampleOf({
      atMs,
      cpuMs: Math.round(atMs * cores),
      loop: { lines: Math.floor(((atMs - stepMs) * linesPerSecond) / 1000), forMs: atMs - stepMs },
    }),
  );
}

function withLoop(sample: Sample, loop: { lines: number; forMs: number }): Sample {
  return { ...sample, output: { ...sample.output, loop: { ...loop, period: 1 } } };
}
