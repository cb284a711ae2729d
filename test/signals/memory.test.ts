import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HostSample, TreeSample } from '../../src/model.ts';
import { memoryDetector } from '../../src/signals/memory.ts';
import { growsThroughout, slopePerSecond } from '../../src/signals/theil-sen.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { samplesUntil } from './samples.ts';

const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
const detector = memoryDetector({
  ...{ alertUsedBp: 5_000, alertWithinMs: 120_000 },
  ...{ usedBp: 9_000, fastUsedBp: 7_000, fastWithinMs: 15_000, confirmMs: 3_000 },
});

describe('memory', () => {
  it('alerts when growth exhausts the machine within two minutes and half of it is used', () => {
    const found = firstOf(detector, leak({ mibPerSecond: 100, fromGib: 7 }));
    // 8 GiB are half of it; the other half is gone in 82 s
    expect(found?.atMs).toBe(10_250);
    expect(found?.signal).toMatchObject({ name: 'memory', level: 'alert', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['memory reached 50% of 16GiB', 'memory would be exhausted within 2m']);
  });

  it('may kill when nine tenths are used, confirmed by the machine for three seconds', () => {
    const enforced = enforcedFirst(leak({ mibPerSecond: 100, fromGib: 7 }));
    // 14.4 GiB are 90 % of 16 GiB: then a tenth is available, and three seconds later that is confirmed
    expect(enforced?.atMs).toBe(79_000);
    expect(clausesOf(enforced?.signal)).toEqual(['memory reached 90% of 16GiB', 'memory would be exhausted within 2m']);
    expect(enforced?.signal?.observations.map(({ name, limit }) => [name, limit])).toEqual([
      ['memory-used', 9_000],
      ['time-to-exhaustion', 120_000],
      ['memory-of-the-tree', 16 * GIB],
    ]);
    expect(enforced?.signal?.counterfactual).toMatch(
      /^would not have fired if the processes had stopped growing for a few seconds, or memory had stayed under 90% of 16GiB; they held [\d.]+GiB and grew by 100MiB\/s; the nearest healthy margin was memory used: 91\.\d+% against 90%$/,
    );
  });

  it('may kill earlier when the end is seconds away and the machine says that it thrashes', () => {
    const enforced = enforcedFirst(leak({ mibPerSecond: 300, fromGib: 7, host: { memoryFullBp: 1_000 } }));
    // 15 s at 300 MiB/s are 4.4 GiB: from 11.6 GiB on
    expect(enforced?.atMs).toBe(15_750);
    expect(clausesOf(enforced?.signal)).toEqual(['memory reached 70% of 16GiB', 'memory would be exhausted within 15s']);
  });

  it.each([
    ['PSI just under its bound', { memoryFullBp: 999 }],
    ['no PSI at all', { memoryFullBp: -1 }],
  ])('does not kill at 70 %% with %s', (_, host) => {
    const signals = follow(detector, leak({ mibPerSecond: 300, fromGib: 7, untilMs: 20_000, host }));
    expect(signals.every((signal) => signal?.level !== 'enforce')).toBe(true);
    expect(signals.some(Boolean)).toBe(true);
  });

  it('counts a cgroup that is tighter than the machine, where the tree is all that is in it', () => {
    const samples = samplesUntil(100_000, (atMs) => ({
      tree: { memoryBytes: Math.min(4 * GIB, GIB + (atMs / 1000) * 50 * MIB) },
      host: { memoryLimitBytes: 4 * GIB },
    }));
    const enforced = enforcedFirst(samples);
    expect(clausesOf(enforced?.signal)).toEqual(['memory reached 90% of 4GiB', 'memory would be exhausted within 2m']);
    // 3.6 GiB are reached after 53.25 s
    expect(enforced?.atMs).toBe(56_250);
  });

  it('never kills on memory that is summed RSS', () => {
    const signals = follow(detector, leak({ mibPerSecond: 100, fromGib: 7, tree: { memoryExact: false } }));
    expect(signals.some(Boolean)).toBe(true);
    expect(signals.every((signal) => signal?.level !== 'enforce')).toBe(true);
    expect(signals.findLast(Boolean)?.counterfactual).toContain('counted more than once, so that this only alerts');
  });

  it.each([
    ['grows fast while most of the machine is free', leak({ mibPerSecond: 100, fromGib: 0.5, untilMs: 70_000 })],
    ['grows so slowly that hours are left', leak({ mibPerSecond: 1, fromGib: 12, untilMs: 600_000 })],
    ['stands still on a full machine', leak({ mibPerSecond: 0, fromGib: 15 })],
    [
      'stands still while others eat the machine',
      samplesUntil(80_000, (atMs) => ({ tree: { memoryBytes: GIB }, host: { memoryAvailableBytes: 8 * GIB - atMs * 100_000 } })),
    ],
    [
      'grows a little while others eat the machine',
      samplesUntil(80_000, (atMs) => ({
        tree: { memoryBytes: GIB + atMs * 10_000 },
        host: { memoryAvailableBytes: 8 * GIB - atMs * 100_000 },
      })),
    ],
    ['is a garbage collector at its plateau', sawtooth(1.2, 4_000)],
  ])('leaves alone a tree that %s', (_, samples) => {
    expect(follow(detector, samples).some(Boolean)).toBe(false);
  });

  it('takes a collector with slow turns for a leak at its first turn only, and never kills it', () => {
    const signals = follow(detector, sawtooth(1.2, 16_000));
    expect(signals.slice(16_000 / 250).some(Boolean)).toBe(false);
    expect(signals.every((signal) => signal?.level !== 'enforce')).toBe(true);
  });

  it('never kills a collector that fills nine tenths between its turns', () => {
    const signals = follow(detector, sawtooth(2.4, 12_000));
    expect(signals.every((signal) => signal?.level !== 'enforce')).toBe(true);
  });

  it('follows a figure that is measured only every four seconds, and takes two jumps for no leak', () => {
    const inSteps = (stepMs: number, mibPerSecond: number) =>
      samplesUntil(85_000, (atMs) => {
        const grown = (atMs / 1000) * mibPerSecond * MIB;
        const measured = (Math.floor(atMs / stepMs) * stepMs * mibPerSecond * MIB) / 1000;
        return {
          tree: { memoryBytes: GIB + measured },
          host: { memoryAvailableBytes: Math.max(0, 9 * GIB - Math.floor(grown)) },
        };
      });
    const signals = follow(detector, inSteps(4_000, 100));
    const first = signals.findIndex((signal) => signal !== null);
    expect(signals.slice(first).every(Boolean)).toBe(true);
    expect(signals.some((signal) => signal?.level === 'enforce')).toBe(true);
    expect(follow(detector, inSteps(20_000, 100)).some(Boolean)).toBe(false);
  });

  it('needs twenty samples', () => {
    expect(follow(detector, leak({ mibPerSecond: 800, fromGib: 9, untilMs: 4_750 })).some(Boolean)).toBe(false);
    expect(follow(detector, leak({ mibPerSecond: 800, fromGib: 9, untilMs: 5_000 })).some(Boolean)).toBe(true);
  });

  it('is silent where the machine says nothing of its memory', () => {
    const host = { memoryTotalBytes: -1, memoryAvailableBytes: -1, memoryLimitBytes: -1, memoryFullBp: -1 };
    expect(follow(detector, leak({ mibPerSecond: 300, fromGib: 7, host })).some(Boolean)).toBe(false);
  });
});

describe('the slope', () => {
  it('of a straight line is its own, and three wild points in ten do not move it', () => {
    const line = Array.from({ length: 10 }, (_, at) => ({ atMs: at * 250, value: at * 1000 }));
    expect(slopePerSecond(line)).toBe(4000);
    expect(slopePerSecond(line.map((point, at) => (at === 4 ? { ...point, value: 0 } : point)))).toBe(4000);
  });

  it('does not depend on when the points were taken, nor on what was there before', () => {
    const points = fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(points, fc.nat(1e9), fc.nat(1e12), (values, laterMs, more) => {
        const at = (shiftMs: number, add: number) =>
          values.map((value, index) => ({ atMs: index * 250 + shiftMs, value: value + add }));
        expect(slopePerSecond(at(laterMs, more))).toBe(slopePerSecond(at(0, 0)));
        expect(growsThroughout(at(laterMs, more))).toBe(growsThroughout(at(0, 0)));
      }),
    );
  });
});

interface Leak {
  readonly mibPerSecond: number;
  readonly fromGib: number;
  readonly untilMs?: number;
  readonly host?: Partial<HostSample>;
  readonly tree?: Partial<TreeSample>;
}

/** A tree that begins with a gigabyte, on a machine of 16 GiB on which so much is in use at first. */
function leak({ mibPerSecond, fromGib, untilMs = 85_000, host = {}, tree = {} }: Leak) {
  return samplesUntil(untilMs, (atMs) => {
    const grown = (atMs / 1000) * mibPerSecond * MIB;
    return {
      tree: { memoryBytes: Math.floor(GIB + grown), ...tree },
      host: { memoryAvailableBytes: Math.max(0, Math.floor((16 - fromGib) * GIB - grown)), ...host },
    };
  });
}

/** Fills so many GiB, from 12 GiB in use, then gives them back at once. */
function sawtooth(gib: number, turnMs: number) {
  return samplesUntil(120_000, (atMs) => {
    const filled = Math.floor(((atMs % turnMs) / turnMs) * gib * GIB);
    return { tree: { memoryBytes: 8 * GIB + filled }, host: { memoryAvailableBytes: 4 * GIB - filled } };
  });
}

function enforcedFirst(samples: ReturnType<typeof samplesUntil>) {
  const signals = follow(detector, samples);
  const at = signals.findIndex((signal) => signal?.level === 'enforce');
  return at === -1 ? null : { atMs: samples[at]?.atMs, signal: signals[at] };
}
