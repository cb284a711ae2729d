import type { Sample, TreeSample } from '../model.ts';

/** What the tree had used at some earlier samples: enough to say what it used of late. Oldest first. */
export type BusyWindow = readonly { readonly atMs: number; readonly cpuMs: number; readonly waitMs: number }[];

/** CPU over some time, in basis points of one core. */
export interface Busy {
  /** Used or waited for: what it would have used of an idle machine. */
  readonly busyBp: number;
  readonly usedBp: number;
}

/** The window at the start of a command. */
export const emptyWindow: BusyWindow = [];

/** Points kept of a window, however long it is. */
const POINTS = 32;

/** Adds a sample and drops what lies more than `spanMs` back, but for the newest such point: the window covers the whole span. */
export function widen(window: BusyWindow, spanMs: number, { atMs, judgedMs, tree }: Sample): BusyWindow {
  const before = window.length === 0 ? [{ atMs: atMs - judgedMs, cpuMs: 0, waitMs: 0 }] : window;
  const newest = before.at(-1);
  const isDue = newest === undefined || atMs - newest.atMs >= spanMs / POINTS;
  const added = isDue ? [...before, { atMs, cpuMs: tree.cpuMs, waitMs: tree.cpuWaitMs }] : before;
  const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
  return firstInside > 1 ? added.slice(firstInside - 1) : added;
}

/** The average since the window began; null while it is shorter than `spanMs`. */
export function averageBusy([oldest]: BusyWindow, spanMs: number, { atMs, tree }: Sample): Busy | null {
  if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs) return null;
  return busySince(oldest, tree, atMs - oldest.atMs);
}

/**
 * What the tree used since some earlier reading. Waiting for a CPU counts as using it: on a contended machine a spin gets half
 * a core and waits for the other half.
 */
export function busySince(
  before: { readonly cpuMs: number; readonly waitMs: number },
  { cpuMs, cpuWaitMs }: TreeSample,
  elapsedMs: number,
): Busy {
  const usedMs = Math.max(0, cpuMs - before.cpuMs);
  const waitedMs = Math.max(0, cpuWaitMs - before.waitMs);
  const shareOf = (ms: number): number => Math.floor((ms * 10_000) / elapsedMs);
  return { busyBp: shareOf(usedMs + waitedMs), usedBp: shareOf(usedMs) };
}
