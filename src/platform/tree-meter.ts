import type { TreeSample } from '../model.ts';

/** One reading of the tree: when, and what had been used until then. */
export interface TreeReading {
  readonly atMs: number;
  readonly cpuMs: number;
  readonly memoryBytes: number;
  readonly processes: number;
}

export interface TreeMeter {
  record(reading: TreeReading): void;
  latest(): TreeSample;
}

/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;

/** What a reading does not hold: memory is summed RSS, and nothing is claimed of the rest. */
const NOT_MEASURED = { cpuWaitMs: 0, memoryExact: false, births: 0, ioBytes: -1, shortLived: { total: 0, key: 0 } } as const;

/** Turns readings into samples: CPU never falls, and its rate is taken over the time between two readings. */
export function createTreeMeter(): TreeMeter {
  let previous: TreeReading = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
  let sample: TreeSample = { ...NOT_MEASURED, cpuMs: 0, cpuBp: 0, memoryBytes: 0, processes: 0 };
  let started = false;

  return {
    record(reading) {
      const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
      const intervalMs = reading.atMs - previous.atMs;
      if (started && intervalMs < INTERVAL_MIN_MS) return;
      const cpuBp = started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0;
      const { memoryBytes, processes } = reading;
      sample = { ...NOT_MEASURED, cpuMs: Math.round(cpuMs), cpuBp, memoryBytes, processes };
      previous = { ...reading, cpuMs };
      started = true;
    },
    latest: () => sample,
  };
}
