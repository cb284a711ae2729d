import { describe, expect, it } from 'vitest';
import { outputFloodDetector } from '../../src/signals/output-flood.ts';
import { clausesOf, firstOf, follow } from './follow.ts';
import { outputOf, samplesUntil, staleLines } from './samples.ts';

const MIB = 1024 ** 2;
const standard = { bytesPerSecond: 20 * MIB, forMs: 5_000, stale: true, totalBytes: null };
const strict = { bytesPerSecond: 50 * MIB, forMs: 2_000, stale: false, totalBytes: null };

describe('output-flood', () => {
  it('fires after so many whole seconds at its rate, when the log says nothing new', () => {
    const found = firstOf(outputFloodDetector(standard), flood(20 * MIB, 10_000));
    expect(found?.atMs).toBe(5_000);
    expect(found?.signal).toMatchObject({ name: 'output-flood', level: 'enforce', declared: false });
    expect(clausesOf(found?.signal)).toEqual(['log showed nothing new', 'output exceeded 20MiB/s for 5s']);
    expect(found?.signal.observations).toEqual([
      { name: 'output-rate', observed: 20 * MIB, limit: 20 * MIB, unit: 'bytes/s' },
      { name: 'flood-for', observed: 5_000, limit: 5_000, unit: 'ms' },
    ]);
    expect(found?.signal.counterfactual).toBe(
      'would not have fired if output had been under 20MiB/s in any second of 5s, or the log had shown new templates; ' +
        '0% of the last lines were new; the nearest healthy margin was rate: 20MiB/s against 20MiB/s',
    );
  });

  it.each([
    { rate: 20 * MIB - 4, newBp: 0, fires: false },
    { rate: 20 * MIB, newBp: 200, fires: true },
    { rate: 20 * MIB, newBp: 201, fires: false },
    { rate: 400 * MIB, newBp: 1000, fires: false },
  ])('at $rate bytes/s with $newBp bp of new lines fires: $fires', ({ rate, newBp, fires }) => {
    expect(follow(outputFloodDetector(standard), flood(rate, 20_000, newBp)).some(Boolean)).toBe(fires);
  });

  it('of strict asks for no stale log', () => {
    const found = firstOf(outputFloodDetector(strict), flood(50 * MIB, 10_000, 10_000));
    expect(found?.atMs).toBe(2_000);
    expect(clausesOf(found?.signal)).toEqual(['output exceeded 50MiB/s for 2s']);
    expect(follow(outputFloodDetector(strict), flood(50 * MIB - 4, 10_000, 10_000)).some(Boolean)).toBe(false);
  });

  it('leaves alone bursts that leave a second between them, and a single large one', () => {
    const bytesAt = (atMs: number) => Math.floor(atMs / 4000) * 200 * MIB;
    const bursts = samplesUntil(60_000, (atMs) => ({ bytes: bytesAt(atMs), repetition: staleLines }));
    expect(follow(outputFloodDetector(standard), bursts).some(Boolean)).toBe(false);
  });

  it('may be an amount in all, for policies that want it', () => {
    const patient = { ...standard, totalBytes: 1024 * MIB };
    const found = firstOf(outputFloodDetector(patient), flood(MIB, 2_000_000, 10_000));
    expect(found?.atMs).toBe(1_024_000);
    expect(clausesOf(found?.signal)).toEqual(['output reached 1GiB']);
  });

  it('does not count stdout that goes to a file', () => {
    const samples = samplesUntil(20_000, (atMs) => ({
      bytes: atMs * 100_000,
      repetition: staleLines,
      data: outputOf({ bytes: atMs * 100_000 }),
    }));
    expect(follow(outputFloodDetector(standard), samples).some(Boolean)).toBe(false);
  });
});

function flood(bytesPerSecond: number, untilMs: number, newBp = 0) {
  return samplesUntil(untilMs, (atMs) => ({
    bytes: (bytesPerSecond / 4) * (atMs / 250),
    repetition: { ...staleLines, newBp },
  }));
}
