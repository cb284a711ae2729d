import { describe, expect, it } from 'vitest';
import { noOutputDetector } from '../../src/signals/no-output.ts';
import { wallTimeDetector } from '../../src/signals/wall-time.ts';
import { follow } from './follow.ts';
import { sampleOf } from './samples.ts';

describe('wall-time', () => {
  it('fires at its limit, not a millisecond before', () => {
    const [before, at] = follow(wallTimeDetector(2000), [sampleOf({ atMs: 1999 }), sampleOf({ atMs: 2000 })]);
    expect(before).toBeNull();
    expect(at).toMatchObject({ name: 'wall-time', level: 'enforce', declared: true, sinceMs: 2000 });
  });

  it('says the limit in its clause and what was observed beside it', () => {
    const [signal] = follow(wallTimeDetector(2000), [sampleOf({ atMs: 2250 })]);
    expect(signal?.clauses).toEqual([{ kind: 'TIME', text: 'wall time exceeded 2s' }]);
    expect(signal?.observations).toEqual([{ name: 'wall-time', observed: 2250, limit: 2000, unit: 'ms' }]);
    expect(signal?.counterfactual).toBe('would not have fired if the command had ended within 2s; it had run for 2.25s');
  });

  it('holds since the tick in which it first held', () => {
    const samples = [2250, 2500, 2750].map((atMs) => sampleOf({ atMs }));
    expect(follow(wallTimeDetector(2000), samples).map((signal) => signal?.sinceMs)).toEqual([2250, 2250, 2250]);
  });
});

describe('no-output', () => {
  it('fires at its limit of silence, not a millisecond before', () => {
    const samples = [899_999, 900_000].map((silentMs) => sampleOf({ atMs: 2_000_000 + silentMs, silentMs }));
    const [before, at] = follow(noOutputDetector(900_000), samples);
    expect(before).toBeNull();
    expect(at).toMatchObject({ name: 'no-output', level: 'enforce', declared: true, sinceMs: 2_900_000 });
    expect(at?.clauses).toEqual([{ kind: 'LOG', text: 'no output for 15m' }]);
    expect(at?.counterfactual).toBe(
      'would not have fired if the command had written anything within 15m; it had been silent for 900s',
    );
  });

  it('clears with the next output and then holds since a later tick', () => {
    const samples = [
      sampleOf({ atMs: 1000, silentMs: 1000 }),
      sampleOf({ atMs: 1250 }),
      sampleOf({ atMs: 2250, silentMs: 1000 }),
    ];
    expect(follow(noOutputDetector(1000), samples).map((signal) => signal?.sinceMs)).toEqual([1000, undefined, 2250]);
  });
});
