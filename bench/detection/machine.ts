import type { HostSample, TreeSample } from '../../src/model.ts';
import { TICK_MS } from '../../src/turns.ts';

/** What the command does with the processor while it prints. A log does not say, so all of them are tried. */
export const cpuPatterns = ['none', 'one core', 'bursts'] as const;
export type CpuPattern = (typeof cpuPatterns)[number];

/** `helpers`: one core, and beside it short-lived processes of one command line, as a shell script makes them that calls the same tool. */
export type LoadPattern = CpuPattern | 'helpers';

export const HELPERS_PER_SECOND = 2;

const ONE_CORE_BP = 10_000;
/** Of `bursts`: so long busy, then so long idle. */
const BURST_MS = 10_000;
const GIB = 1024 ** 3;
const MIB = 1024 ** 2;
const CORES = 4;
/** Stands for the command line of the helpers. */
const HELPER_KEY = 77;

const idleHost = {
  memoryTotalBytes: 16 * GIB,
  memoryAvailableBytes: 12 * GIB,
  memoryFullBp: 0,
  cores: CORES,
  processLimit: 32_768,
  memoryLimitBytes: 16 * GIB,
};

/** A machine with plenty of everything, and on it a tree of one load that writes its output and nothing else. */
export interface Machine {
  /** `atMs` and the tree's output so far, tick by tick. */
  sample(atMs: number, outputBytes: number): { readonly tree: TreeSample; readonly host: HostSample };
}

export function createMachine(load: LoadPattern): Machine {
  let cpuMs = 0;
  return {
    sample(atMs, outputBytes) {
      const cpuBp = isBusy(load, atMs) ? ONE_CORE_BP : 0;
      cpuMs += (cpuBp * TICK_MS) / ONE_CORE_BP;
      const helpers = helpersBy(load, atMs);
      const tree: TreeSample = {
        ...{ cpuMs, cpuBp, cpuWaitMs: 0 },
        ...{ memoryBytes: 200 * MIB, memoryExact: true },
        ...{ processes: 3, births: helpers - helpersBy(load, atMs - TICK_MS) },
        ioBytes: outputBytes,
        shortLived: { total: helpers, key: helpers === 0 ? 0 : HELPER_KEY },
      };
      return { tree, host: { ...idleHost, cpuIdleBp: CORES * ONE_CORE_BP - cpuBp } };
    },
  };
}

function helpersBy(load: LoadPattern, atMs: number): number {
  return load === 'helpers' ? Math.floor((atMs * HELPERS_PER_SECOND) / 1000) : 0;
}

function isBusy(load: LoadPattern, atMs: number): boolean {
  switch (load) {
    case 'none':
      return false;
    case 'one core':
    case 'helpers':
      return true;
    case 'bursts':
      return (atMs - TICK_MS) % (2 * BURST_MS) < BURST_MS;
    default:
      return load satisfies never;
  }
}
