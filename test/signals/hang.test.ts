import { describe, expect, it } from 'vitest';
import { hangDetector } from '../../src/signals/hang.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { sampleOf, samplesUntil } from './samples.ts';

const detector = hangDetector({ forMs: 600_000, declared: false });

describe('hang', () => {
  it('fires when nothing was printed, computed, read, written or started for its time', () => {
    const found = firstOf(
      detector,
      samplesUntil(700_000, (atMs) => ({ silentMs: atMs })),
    );
    expect(found?.atMs).toBe(600_000);
    expect(found?.signal).toMatchObject({ name: 'hang', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['CPU stayed under 1% for 10m', 'no output for 10m', 'no I/O for 10m']);
    expect(found?.signal.observations).toEqual([
      { name: 'standstill', observed: 600_000, limit: 600_000, unit: 'ms' },
      { name: 'cpu-at-rest', observed: 0, limit: 100, unit: 'bp' },
    ]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if the command had printed, read, written or started anything within 10m, or CPU had been over 1%; ' +
        'the nearest healthy margin was standstill: 600s against 600s',
    );
  });

  it('counts from the end of the work, not from its start', () => {
    const found = firstOf(
      detector,
      samplesUntil(1_000_000, (atMs) => ({
        silentMs: atMs,
        cpuMs: Math.min(atMs, 300_000),
        tree: { ioBytes: Math.min(atMs, 1000) },
      })),
    );
    expect(found?.atMs).toBe(900_000);
  });

  it.each([
    { used: 0.0099, fires: true },
    { used: 0.01, fires: false },
  ])('with $used of a core fires: $fires', ({ used, fires }) => {
    const samples = samplesUntil(1_500_000, (atMs) => ({ silentMs: atMs, cpuMs: Math.round(atMs * used) }));
    expect(follow(detector, samples).some(Boolean)).toBe(fires);
  });

  it.each([
    ['prints every nine minutes', (atMs: number) => ({ silentMs: atMs % 540_000 })],
    ['reads a little every nine minutes', (atMs: number) => ({ silentMs: atMs, tree: { ioBytes: Math.floor(atMs / 540_000) } })],
    ['starts a process every second', (atMs: number) => ({ silentMs: atMs, tree: { births: atMs % 1000 === 0 ? 1 : 0 } })],
    ['computes quietly', (atMs: number) => ({ silentMs: atMs, cpuMs: atMs })],
    ['is starved of its CPU', (atMs: number) => ({ silentMs: atMs, cpuMs: Math.round(atMs / 200), waitMs: atMs })],
  ])('leaves alone a command that %s', (_, partsAt) => {
    expect(follow(detector, samplesUntil(1_500_000, partsAt)).some(Boolean)).toBe(false);
  });

  it('only alerts where I/O is not known', () => {
    const found = firstOf(
      detector,
      samplesUntil(700_000, (atMs) => ({ silentMs: atMs, tree: { ioBytes: -1 } })),
    );
    expect(found?.signal.level).toBe('alert');
    expect(clausesOf(found?.signal)).toEqual(['CPU stayed under 1% for 10m', 'no output for 10m']);
  });

  it('clears with the next output', () => {
    const samples = [...samplesUntil(600_000, (atMs) => ({ silentMs: atMs })), sampleOf({ atMs: 600_250, silentMs: 0 })];
    expect(follow(detector, samples).slice(-2).map(Boolean)).toEqual([true, false]);
  });

  it('does not count time in which the command waited for our own reader', () => {
    const samples = samplesUntil(1_100_000, (atMs) => ({ silentMs: Math.floor(atMs / 2), judgedMs: 125 }));
    expect(follow(detector, samples).some(Boolean)).toBe(false);
  });
});
