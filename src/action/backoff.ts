import type { RestartSettings } from '../model.ts';

/**
 * The pause before a restart, in milliseconds: twice as long each time, up to the policy's longest, of which a half is sure and the rest is
 * drawn, so that jobs which hung on the same thing do not all come back at once. The same seed draws the same.
 * @param restart which of the run it is, from 1
 * @param seed a whole number below 2^32, of the run
 */
export function backoffMs({ backoffMs, maxBackoffMs }: RestartSettings, restart: number, seed: number): number {
  const wholeMs = Math.min(maxBackoffMs, backoffMs * 2 ** (restart - 1));
  return Math.round((wholeMs / 2) * (1 + drawn(seed, restart)));
}

/** A seed that every reader of the evidence can work out: FNV-1a, 32 bits, over the UTF-16 code units of the run's id. */
export function seedOf(runId: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < runId.length; at += 1) hash = Math.imul(hash ^ runId.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** From 0 to below 1: the finaliser of MurmurHash3 (fmix32) over the seed and the number of the draw. */
function drawn(seed: number, nth: number): number {
  let mixed = seed ^ Math.imul(nth, 0x9e3779b9);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
