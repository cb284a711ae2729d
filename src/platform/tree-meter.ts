import type { ShortLived, TreeSample } from '../model.ts';

/** One reading of the tree: when, and what had been used until then. */
export interface TreeReading {
  readonly atMs: number;
  readonly cpuMs: number;
  readonly memoryBytes: number;
  readonly processes: number;
  /** What only guard-init sees. */
  readonly births?: number;
  readonly waitMs?: number;
  readonly ioBytes?: number;
  readonly shortLived?: ShortLived;
  /** Left out, `memoryBytes` is summed RSS. */
  readonly memoryExact?: boolean;
}

export interface TreeMeter {
  record(reading: TreeReading): void;
  latest(): TreeSample;
}

/** Below this, a clock tick of 10 ms is too large a share of the interval for a rate to mean anything. */
const INTERVAL_MIN_MS = 50;

const NONE: ShortLived = { total: 0, key: 0 };

/** Turns readings into samples: CPU never falls, and its rate is taken over the time between two readings. */
export function createTreeMeter(): TreeMeter {
  const nothing: TreeReading = { atMs: 0, cpuMs: 0, memoryBytes: 0, processes: 0 };
  let previous = nothing;
  let sample = sampleOf(nothing, 0, 0);
  let started = false;

  return {
    record(reading) {
      const cpuMs = Math.max(previous.cpuMs, reading.cpuMs);
      const intervalMs = reading.atMs - previous.atMs;
      if (started && intervalMs < INTERVAL_MIN_MS) return;
      sample = sampleOf(reading, cpuMs, started ? Math.round(((cpuMs - previous.cpuMs) * 10_000) / intervalMs) : 0);
      previous = { ...reading, cpuMs };
      started = true;
    },
    latest: () => sample,
  };
}

/** What a reading does not hold is not claimed. */
function sampleOf(reading: TreeReading, cpuMs: number, cpuBp: number): TreeSample {
  const { memoryBytes, memoryExact = false, processes, births = 0, waitMs = 0, ioBytes = -1, shortLived = NONE } = reading;
  return { cpuMs: Math.round(cpuMs), cpuBp, cpuWaitMs: waitMs, memoryBytes, memoryExact, processes, births, ioBytes, shortLived };
}
