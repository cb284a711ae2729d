import type { HostSample, TreeSample } from '../../src/model.ts';
import { TICK_MS } from '../../src/turns.ts';

/** What the command does with the processor while it prints. A log does not say, so all of them are tried. */
export const cpuPatterns = ['none', 'one core', 'bursts'] as const;
export type CpuPattern = (typeof cpuPatterns)[number];

const ONE_CORE_BP = 10_000;
/** Of `bursts`: so long busy, then so long idle. */
const BURST_MS = 10_000;
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
const CORES = 4;

const idleHost = {
  memoryTotalBytes: 16 * GIB,
  memoryAvailableBytes: 12 * GIB,
  memoryFullBp: 0,
  cores: CORES,
  processLimit: 32_768,
  memoryLimitBytes: 16 * GIB,
};

/** A machine with plenty of everything, and on it a tree that does nothing but use its CPU and write its output. */
export interface Machine {
  /** `atMs` and the tree's output so far, tick by tick. */
  sample(atMs: number, outputBytes: number): { readonly tree: TreeSample; readonly host: HostSample };
}

export function createMachine(pattern: CpuPattern): Machine {
  let cpuMs = 0;
  return {
    sample(atMs, outputBytes) {
      const cpuBp = isBusy(pattern, atMs) ? ONE_CORE_BP : 0;
      cpuMs += (cpuBp * TICK_MS) / ONE_CORE_BP;
      const tree: TreeSample = {
        ...{ cpuMs, cpuBp, cpuWaitMs: 0 },
        ...{ memoryBytes: 200 * MIB, memoryExact: true },
        ...{ processes: 3, births: 0, shortLived: { total: 0, key: 0 } },
        ioBytes: outputBytes,
      };
      return { tree, host: { ...idleHost, cpuIdleBp: CORES * ONE_CORE_BP - cpuBp } };
    },
  };
}

function isBusy(pattern: CpuPattern, atMs: number): boolean {
  switch (pattern) {
    case 'none':
      return false;
    case 'one core':
      return true;
    case 'bursts':
      return (atMs - TICK_MS) % (2 * BURST_MS) < BURST_MS;
    default:
      return pattern satisfies never;
  }
}
