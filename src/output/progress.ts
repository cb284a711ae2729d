import type { ProgressStats } from '../model.ts';
import { MAX_POSITIONS } from './position-reader.ts';

/** Follows the positions that lines and updates show: `12/2000`, `3 of 7`, `45%`. */
export interface ProgressFollower {
  /** Takes the positions of one text, at least one and in an array of `MAX_POSITIONS`. True when one of them is rising. */
  add(template: number, positions: Float64Array, count: number): boolean;
  tick(clockMs: number): ProgressStats;
}

/** Before any progress was seen. */
export const noProgress: ProgressStats = { valueBp: -1, stuckMs: 0, updatesSince: 0 };

/** Templates with a position that are known at a time; one that takes another's place starts anew. */
const SLOTS = 4096;

/**
 * A position rises when it exceeds every earlier one of its template, up to as many texts without a rise as these: then the climb
 * begins anew, at the present one. So a suite that runs several times is progress each time, and interleaved workers are, while a
 * retry that counts to 3 or 5 again and again is on fewer than 10 % of its lines: 5 in 69.
 */
const PATIENCE = 64;

/** Stamped when the tick ends. */
const PENDING = Number.POSITIVE_INFINITY;
/** Tells apart the positions of one line. */
const BY_PLACE = 0x9e3779b1 | 0;
/** So that 29/100 is 2900 although 0.29 * 10000 is a little less. */
const ROUNDING = 1e-6;

export function createProgressFollower(): ProgressFollower {
  const keys = new Int32Array(SLOTS);
  const known = new Uint8Array(SLOTS);
  const highest = new Float64Array(SLOTS);
  const sinceRise = new Uint8Array(SLOTS);
  const shown = new Float64Array(MAX_POSITIONS);
  let shownCount = 0;
  let since = 0;
  let last = 0;
  let updatesSince = 0;

  return { add, tick };

  function add(template: number, positions: Float64Array, count: number): boolean {
    let rising = false;
    let newText = false;
    for (let place = 0; place < count; place += 1) {
      const key = template ^ Math.imul(place, BY_PLACE);
      const slot = (key ^ (key >>> 15)) & (SLOTS - 1);
      if (known[slot] !== 0 && keys[slot] === key) {
        if (rises(slot, positions[place] as number)) rising = true;
      } else {
        known[slot] = 1;
        keys[slot] = key;
        highest[slot] = positions[place] as number;
        sinceRise[slot] = 0;
        newText = true;
      }
    }
    show(positions, count, newText);
    return rising;
  }

  function rises(slot: number, position: number): boolean {
    if (position > (highest[slot] as number)) {
      highest[slot] = position;
      sinceRise[slot] = 0;
      return true;
    }
    const waited = (sinceRise[slot] as number) + 1;
    sinceRise[slot] = waited;
    if (waited >= PATIENCE) {
      highest[slot] = position;
      sinceRise[slot] = 0;
    }
    return false;
  }

  function show(positions: Float64Array, count: number, newText: boolean): void {
    if (!newText && isShown(positions, count)) {
      updatesSince += 1;
      last = PENDING;
      return;
    }
    shown.set(positions);
    shownCount = count;
    since = PENDING;
    last = PENDING;
    updatesSince = 0;
  }

  function isShown(positions: Float64Array, count: number): boolean {
    if (shownCount !== count) return false;
    for (let place = 0; place < count; place += 1) {
      if (shown[place] !== positions[place]) return false;
    }
    return true;
  }

  function tick(clockMs: number): ProgressStats {
    if (shownCount === 0) return noProgress;
    if (since === PENDING) since = clockMs;
    if (last === PENDING) last = clockMs;
    const valueBp = Math.floor((shown[shownCount - 1] as number) * 10_000 + ROUNDING);
    return { valueBp, stuckMs: Math.floor(last - since), updatesSince };
  }
}
