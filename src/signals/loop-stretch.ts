import type { Sample } from '../model.ts';
import { type Busy, busySince } from './busy-window.ts';

/** A stretch of lines that repeat, as the output statistics tell it. */
export interface RepeatedLines {
  readonly lines: number;
  readonly forMs: number;
  /** Lines in one turn of the cycle; 0 where there is none, as in lines that are equal after masking. */
  readonly period: number;
}

/** The stretch of repeated lines that the output is in, with the CPU that the tree used in it. */
export interface LoopStretch extends RepeatedLines, Busy {
  /** The sample in which the stretch was first seen. */
  readonly seenAtMs: number;
  readonly seen: { readonly cpuMs: number; readonly waitMs: number };
}

/**
 * Follows the stretch from sample to sample. CPU counts only up to the last line: a command that has printed its lines and
 * computes in silence now is no longer looping. What it used before the stretch was recognised is taken as nothing.
 */
export function followLoop(before: LoopStretch | null, repeated: RepeatedLines, { atMs, tree }: Sample): LoopStretch | null {
  const { lines, forMs, period } = repeated;
  if (lines === 0) return null;
  const goesOn = before !== null && before.period === period && lines >= before.lines && forMs >= before.forMs;
  if (!goesOn) {
    const seen = { cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs };
    return { lines, forMs, period, seenAtMs: atMs, seen, busyBp: 0, usedBp: 0 };
  }
  if (lines === before.lines) return before;
  const elapsedMs = Math.max(atMs - before.seenAtMs, forMs, 1);
  return { ...before, lines, forMs, ...busySince(before.seen, tree, elapsedMs) };
}
