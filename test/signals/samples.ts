import type { HostSample, LoopStats, Sample } from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';

export interface SampleParts {
  readonly atMs: number;
  readonly judgedMs?: number;
  readonly cpuMs?: number;
  readonly silentMs?: number;
  readonly loop?: Partial<LoopStats>;
}

/** 16 GiB, half of them in use, on four cores. */
export const quietHost: HostSample = {
  ...{ memoryTotalBytes: 2 ** 34, memoryAvailableBytes: 2 ** 33, memoryLimitBytes: 2 ** 34, memoryFullBp: 0 },
  ...{ cpuIdleBp: 30_000, cores: 4, processLimit: 32_768 },
};

/** A sample of which only what matters to a test is said. */
export function sampleOf({ atMs, judgedMs = 250, cpuMs = 0, silentMs = 0, loop = {} }: SampleParts): Sample {
  return {
    atMs,
    judgedMs,
    tree: {
      ...{ cpuMs, cpuBp: 0, cpuWaitMs: 0, memoryBytes: 1_000_000, memoryExact: true, processes: 1 },
      ...{ births: 0, ioBytes: 0, shortLived: { total: 0, key: 0 } },
    },
    host: quietHost,
    output: {
      bytes: 0,
      lines: 0,
      shedLines: 0,
      silentMs,
      loop: { lines: 0, forMs: 0, period: loop.lines ? 1 : 0, ...loop },
      updates: 0,
      repetition: noRepetition,
      progress: noProgress,
    },
    data: null,
  };
}
