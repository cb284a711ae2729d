import type { LoopStats, Sample } from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';

export interface SampleParts {
  readonly atMs: number;
  readonly judgedMs?: number;
  readonly cpuMs?: number;
  readonly silentMs?: number;
  readonly loop?: Partial<LoopStats>;
}

/** A sample of which only what matters to a test is said. */
export function sampleOf({ atMs, judgedMs = 250, cpuMs = 0, silentMs = 0, loop = {} }: SampleParts): Sample {
  return {
    atMs,
    judgedMs,
    tree: { cpuMs, cpuBp: 0, memoryBytes: 1_000_000, processes: 1 },
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
