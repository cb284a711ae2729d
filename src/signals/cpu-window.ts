import type { Sample } from '../model.ts';

/** The CPU time of the tree at some earlier samples: enough to say what it used of late. Oldest first. */
export type CpuWindow = readonly { readonly atMs: number; readonly cpuMs: number }[];

/** The window at the start of a command. */
export const emptyWindow: CpuWindow = [{ atMs: 0, cpuMs: 0 }];

/** Points kept of a window, however long it is. */
const POINTS = 32;

/** Adds a sample and drops what lies more than `spanMs` back, but for the newest such point: the window covers the whole span. */
export function widen(window: CpuWindow, spanMs: number, { atMs, tree: { cpuMs } }: Sample): CpuWindow {
  const newest = window.at(-1);
  const added = newest === undefined || atMs - newest.atMs >= spanMs / POINTS ? [...window, { atMs, cpuMs }] : window;
  const firstInside = added.findIndex((point) => atMs - point.atMs < spanMs);
  return firstInside > 1 ? added.slice(firstInside - 1) : added;
}

/** Average CPU since the window began, in basis points of one core; null while it is shorter than `spanMs`. */
export function averageBp(window: CpuWindow, spanMs: number, { atMs, tree: { cpuMs } }: Sample): number | null {
  const oldest = window[0];
  if (oldest === undefined || atMs - oldest.atMs < spanMs || atMs === oldest.atMs) return null;
  return Math.floor(((cpuMs - oldest.cpuMs) * 10_000) / (atMs - oldest.atMs));
}
