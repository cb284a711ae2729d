import type { Sample } from '../model.ts';

/** The stretch of equal lines that the output is in, with the CPU that the tree used in it. */
export interface LoopStretch {
  readonly period: number;
  readonly lines: number;
  readonly forMs: number;
  /** The sample in which the stretch was first seen. */
  readonly seenAtMs: number;
  readonly seenCpuMs: number;
  /** Average over the whole stretch, in basis points of one core: never more than it was. */
  readonly cpuBp: number;
}

/**
 * Follows the stretch from sample to sample. CPU counts only up to the last line: a command that has printed its lines and
 * computes in silence now is no longer looping. What it used before the stretch was recognised is taken as nothing.
 */
export function followLoop(before: LoopStretch | null, { atMs, tree, output: { loop } }: Sample): LoopStretch | null {
  if (loop.lines === 0) return null;
  const goesOn = before !== null && before.period === loop.period && loop.lines >= before.lines && loop.forMs >= before.forMs;
  if (!goesOn) return { ...loop, seenAtMs: atMs, seenCpuMs: tree.cpuMs, cpuBp: 0 };
  if (loop.lines === before.lines) return before;
  const cpuMs = tree.cpuMs - before.seenCpuMs;
  const elapsedMs = Math.max(atMs - before.seenAtMs, loop.forMs, 1);
  return { ...before, ...loop, cpuBp: Math.floor((cpuMs * 10_000) / elapsedMs) };
}
