import { describe, expect, it } from 'vitest';
import type { MemoryLimit } from '../../src/model.ts';
import { hangDetector } from '../../src/signals/hang.ts';
import { maxMemoryDetector } from '../../src/signals/max-memory.ts';
import { maxOutputDetector } from '../../src/signals/max-output.ts';
import { maxProcessesDetector } from '../../src/signals/max-processes.ts';
import { noOutputDetector } from '../../src/signals/no-output.ts';
import { wallTimeDetector } from '../../src/signals/wall-time.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { outputOf, sampleOf, samplesUntil } from './samples.ts';

const GIB = 1024 ** 3;

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
    expect(signal?.counterfactual).toBe(
      'would not have fired if the command had ended within 2s; the nearest healthy margin was wall time: 2.25s against 2s',
    );
  });

  it('holds since the tick in which it first held', () => {
    const samples = [2250, 2500, 2750].map((atMs) => sampleOf({ atMs }));
    expect(follow(wallTimeDetector(2000), samples).map((signal) => signal?.sinceMs)).toEqual([2250, 2250, 2250]);
  });

  it('passes while the command waits for our own reader, too', () => {
    expect(follow(wallTimeDetector(2000), [sampleOf({ atMs: 2000, judgedMs: 0 })])[0]?.declared).toBe(true);
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
      'would not have fired if the command had written anything within 15m; the nearest healthy margin was silence: 900s against 900s',
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

describe('--hang-timeout', () => {
  it('is certain, and fires when nothing has been done for so long', () => {
    const samples = samplesUntil(20_000, (atMs) => ({ silentMs: atMs }));
    const found = firstOf(hangDetector({ forMs: 10_000, declared: true }), samples);
    expect(found?.atMs).toBe(10_000);
    expect(found?.signal).toMatchObject({ name: 'hang', level: 'enforce', declared: true });
    expect(found?.signal.observations[0]).toEqual({ name: 'hang-timeout', observed: 10_000, limit: 10_000, unit: 'ms' });
  });

  it('is certain where I/O is not known, too, and then does not speak of it', () => {
    const samples = samplesUntil(20_000, (atMs) => ({ silentMs: atMs, tree: { ioBytes: -1 } }));
    const found = firstOf(hangDetector({ forMs: 10_000, declared: true }), samples);
    expect(found?.signal).toMatchObject({ level: 'enforce', declared: true });
    expect(clausesOf(found?.signal)).toEqual(['CPU stayed under 1% for 10s', 'no output for 10s']);
  });
});

describe('--max-memory', () => {
  const at = (limit: MemoryLimit, memoryBytes: number, host = {}, memoryExact = true) =>
    follow(maxMemoryDetector(limit), [sampleOf({ atMs: 250, tree: { memoryBytes, memoryExact }, host })])[0];

  it.each([
    [{ kind: 'bytes', bytes: 4 * GIB }, 4 * GIB - 1, false],
    [{ kind: 'bytes', bytes: 4 * GIB }, 4 * GIB, true],
    [{ kind: 'share', shareBp: 5_000 }, 8 * GIB - 1, false],
    [{ kind: 'share', shareBp: 5_000 }, 8 * GIB, true],
  ] as const)('of %j with %i bytes fires: %s', (limit, bytes, fires) => {
    expect(at(limit, bytes) !== null).toBe(fires);
  });

  it('is certain and names the limit', () => {
    const signal = at({ kind: 'share', shareBp: 9_000 }, 4 * GIB, { memoryLimitBytes: 4 * GIB });
    expect(signal).toMatchObject({ name: 'memory', level: 'enforce', declared: true });
    expect(clausesOf(signal)).toEqual(['memory reached 90% of 4GiB']);
    expect(clausesOf(at({ kind: 'bytes', bytes: 1.5 * GIB }, 2 * GIB))).toEqual(['memory reached 1.5GiB']);
  });

  it('only alerts when shared memory was counted more than once, and says so', () => {
    const signal = at({ kind: 'bytes', bytes: GIB }, 2 * GIB, {}, false);
    expect(signal).toMatchObject({ level: 'alert', declared: false });
    expect(signal?.counterfactual).toContain('memory that several processes share was counted more than once');
  });

  it('of a share is not judged where the machine does not say how much it has', () => {
    expect(at({ kind: 'share', shareBp: 100 }, GIB, { memoryLimitBytes: -1 })).toBeNull();
  });
});

describe('--max-processes', () => {
  it.each([
    [2048, false],
    [2049, true],
  ])('of 2048 with %i processes fires: %s', (processes, fires) => {
    const [signal] = follow(maxProcessesDetector(2048), [sampleOf({ atMs: 250, tree: { processes } })]);
    expect(signal !== null).toBe(fires);
    if (fires) expect(clausesOf(signal)).toEqual(['processes exceeded 2048']);
    if (fires) expect(signal).toMatchObject({ name: 'fork-storm', level: 'enforce', declared: true });
  });
});

describe('--max-output', () => {
  it.each([
    [2 * GIB - 1, false],
    [2 * GIB, true],
  ])('of 2GiB with %i bytes fires: %s', (bytes, fires) => {
    const [signal] = follow(maxOutputDetector(2 * GIB), [sampleOf({ atMs: 250, bytes })]);
    expect(signal !== null).toBe(fires);
    if (fires) expect(clausesOf(signal)).toEqual(['output reached 2GiB']);
    if (fires) expect(signal).toMatchObject({ name: 'output-flood', level: 'enforce', declared: true });
  });

  it('counts what is redirected to a file, too: the user has set it', () => {
    const sample = sampleOf({ atMs: 250, bytes: 3 * GIB, data: outputOf({ bytes: 3 * GIB }) });
    expect(follow(maxOutputDetector(2 * GIB), [sample])[0]?.level).toBe('enforce');
  });
});
