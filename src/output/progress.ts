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
 * A position rises when it exceeds every earlier one of its template, or when it is the eighth or a later step up since the last
 * fall: a suite that runs several times is progress each time, a retry that counts to 3 or 5 again and again is not.
 */
const CLIMB_STEPS = 8;

/** After so many texts without a rise the highest position is forgotten: several workers by turns have begun their next round. */
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
  const latest = new Float64Array(SLOTS);
  const steps = new Uint8Array(SLOTS);
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
        latest[slot] = positions[place] as number;
        steps[slot] = 0;
        sinceRise[slot] = 0;
        newText = true;
      }
    }
    show(positions, count, newText);
    return rising;
  }

  function rises(slot: number, position: number): boolean {
    const before = latest[slot] as number;
    latest[slot] = position;
    if (position < before) steps[slot] = 0;
    if (position > before) steps[slot] = Math.min(CLIMB_STEPS, (steps[slot] as number) + 1);
    const isHighest = position > (highest[slot] as number);
    const rising = isHighest || (position > before && steps[slot] === CLIMB_STEPS);
    const waited = rising ? 0 : (sinceRise[slot] as number) + 1;
    const forgets = waited === PATIENCE;
    if (isHighest || forgets) highest[slot] = position;
    sinceRise[slot] = forgets ? 0 : waited;
    return rising;
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
