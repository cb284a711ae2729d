import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import { whyLeftOut } from '../../src/tuning/healthy.ts';
import { createMeasuring, type RunMeasures } from '../../src/tuning/measures.ts';
import { sampleOf, samplesUntil, staleLines } from '../signals/samples.ts';
import { eventsOfRun, type WrittenRun } from '../written-run.ts';

function measured(run: Omit<WrittenRun, 'id'>, margin = 2): RunMeasures {
  const measuring = createMeasuring(profiles.standard.rules, margin);
  for (const { event } of eventsOfRun({ id: '1', ...run })) measuring.observe(event);
  const measures = measuring.measures();
  if (measures === null) throw new Error('there is no run');
  return measures;
}

describe('what a run came to', () => {
  it('is the most of each figure', () => {
    const samples = [
      sampleOf({ atMs: 250, bytes: 10, silentMs: 0, tree: { memoryBytes: 5_000, processes: 3 } }),
      sampleOf({ atMs: 500, bytes: 10, silentMs: 250, tree: { memoryBytes: 9_000, processes: 2, memoryExact: false } }),
      sampleOf({ atMs: 750, bytes: 90, silentMs: 0, tree: { memoryBytes: 1_000, processes: 1 } }),
    ];
    expect(measured({ samples })).toMatchObject({
      ...{ runId: '20261121T094512Z-00000001', name: 'build', verdict: 'passed', decided: null, cutShort: false },
      ...{ durationMs: 770, silenceMs: 250, memoryBytes: 9_000, memoryExact: false, machineMemoryBytes: 2 ** 34 },
      ...{ processes: 3, outputBytes: 90 },
    });
  });

  it('is of the longest attempt, and not of all of them together', () => {
    const samples = samplesUntil(10_000, () => ({}));
    expect(measured({ samples, attemptsAtMs: [6_000], durationMs: 11_000 }).durationMs).toBe(6_000);
  });

  it('tells a standstill from mere silence', () => {
    const silent = samplesUntil(8_000, (atMs) => ({ silentMs: atMs }));
    expect(measured({ samples: silent })).toMatchObject({ silenceMs: 8_000, standstillMs: 8_000 });
    const busy = samplesUntil(8_000, (atMs) => ({ silentMs: atMs, cpuMs: atMs }));
    expect(measured({ samples: busy })).toMatchObject({ silenceMs: 8_000, standstillMs: 0 });
  });

  it('is near to a rule when a threshold lower by the margin would have been crossed', () => {
    const loop = (lines: number) =>
      samplesUntil(4_000, (atMs) => ({ lines, loop: { lines: (lines * atMs) / 4_000, forMs: atMs } }));
    expect(measured({ samples: loop(900) }).reaches.lines).toEqual({ amount: 900, near: false });
    expect(measured({ samples: loop(1_100) }).reaches.lines).toEqual({ amount: 1_100, near: true });
    expect(measured({ samples: loop(1_100) }, 1.5).reaches.lines).toEqual({ amount: 1_100, near: false });
  });

  it('is not near to a rule by what would be too uncertain to be told, such as a loop beside a progress that rises', () => {
    const samples = samplesUntil(20_000, (atMs) => ({
      lines: atMs,
      repetition: { ...staleLines, lines: atMs, forMs: atMs },
      progress: { valueBp: Math.floor(atMs / 4) },
    }));
    expect(measured({ samples }).reaches['masked-lines']).toEqual({ amount: 20_000, near: false });
  });
});

describe('a run to learn from', () => {
  it.each([
    ['passed, and nothing was decided', {}, null, null],
    ['is labelled healthy, whatever became of it', { verdict: 'killed' }, 'healthy', null],
    ['', {}, 'runaway', 'it is labelled runaway'],
    ['', { verdict: 'failed' }, null, 'its verdict is failed, and it is not labelled healthy'],
    ['', { verdict: null }, null, 'its end is not on record, and it is not labelled healthy'],
    [
      '',
      { decisions: [{ action: 'would kill', rule: 'output-loop', atMs: 1_000 }] },
      null,
      'it passed, but output-loop was decided on, and it is not labelled healthy',
    ],
  ] as const)('%s%s', (_, run, label, why) => {
    expect(whyLeftOut(measured({ samples: samplesUntil(2_000, () => ({})), ...run }), label)).toBe(why);
  });
});
