import { describe, expect, it } from 'vitest';
import { createRunTotals } from '../src/run-totals.ts';
import { sampleOf } from './signals/samples.ts';

describe('the figures of a run', () => {
  it('are sums of what its attempts used, and the highest of what they held', () => {
    const totals = createRunTotals();
    expect(totals.processes()).toBe(1);
    totals.add(sampleOf({ atMs: 250, bytes: 10, cpuMs: 100, tree: { cpuBp: 5_000, memoryBytes: 7, processes: 3 } }));
    totals.add(sampleOf({ atMs: 500, bytes: 30, tree: { cpuMs: 300, cpuBp: 1_000, memoryBytes: 9, processes: 2 } }));
    expect(totals.processes()).toBe(2);
    totals.nextAttempt();
    expect(totals.processes()).toBe(1);
    expect(totals.figures()).toMatchObject({ output_bytes: 30, cpu_ms: 300 });
    totals.add(sampleOf({ atMs: 900, bytes: 5, tree: { cpuMs: 40, cpuBp: 2_000, memoryBytes: 8, processes: 1 } }));
    totals.nextAttempt();
    totals.nextAttempt();
    expect(totals.figures()).toEqual({
      ...{ output_bytes: 35, cpu_ms: 340 },
      ...{ peak_cpu_bp: 5_000, peak_memory_bytes: 9, processes_peak: 3 },
    });
  });
});
