import { monotonicMs } from './clock.ts';
import { readProc } from './read-proc.ts';

/** Below this no limit that anyone sets is near, and the sum of resident memory will do. */
const WORTH_MEASURING_BYTES = 32 * 1024 * 1024;

const MEASURE_EVERY_MS = 1_000;

/** The kernel walks the page tables for this, 10 ms and more a gigabyte: at most 1/50 of a core is spent on it. */
const COST_SHARE = 50;

/**
 * Proportional set size of a tree, which counts a shared page once: measured now and then, and between two measurements taken to be the
 * same share of the resident sum. Null until it was worth measuring, or where it may not be read.
 */
export interface ExactMemory {
  measure(residentBytes: number, nowMs: number): number | null;
}

/** @param members the living processes of the tree */
export function createExactMemory(members: () => readonly { readonly pid: number }[]): ExactMemory {
  let share: number | null = null; // of the resident sum that is really the tree's
  let dueMs = 0;

  return {
    measure(residentBytes, nowMs) {
      if (residentBytes < WORTH_MEASURING_BYTES) return null;
      if (nowMs >= dueMs) {
        const begunMs = monotonicMs();
        const exactBytes = sumOf(members().map(({ pid }) => proportionalBytes(pid)));
        share = exactBytes === null ? null : Math.min(1, exactBytes / residentBytes);
        dueMs = nowMs + Math.max(MEASURE_EVERY_MS, (monotonicMs() - begunMs) * COST_SHARE);
      }
      return share === null ? null : Math.round(share * residentBytes);
    },
  };
}

/** One that cannot be read makes the sum worthless: it would be judged as exact. */
function sumOf(sizes: readonly (number | null)[]): number | null {
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

/** `Pss` of proc_pid_smaps_rollup(5); 0 for a process that has just ended. */
function proportionalBytes(pid: number): number | null {
  const text = readProc(`/proc/${pid}/smaps_rollup`);
  const kib = /^Pss:\s+(\d+) kB$/m.exec(text)?.[1];
  if (kib !== undefined) return Number(kib) * 1024;
  return readProc(`/proc/${pid}/stat`) === '' ? 0 : null;
}
