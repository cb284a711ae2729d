/** The window of lines over which a match was found, and its share of equal lines. */
export interface LagMatch {
  readonly matchBp: number;
  readonly overLines: number;
}

export const noMatch: LagMatch = { matchBp: 0, overLines: 0 };

const MAX_PERIOD = 64;
const WINDOWS = [32, 64, 128, 256];
/** Two equal turns are a coincidence. */
const LEAST_TURNS = 4;

/**
 * The best share of lines that equal the line one period earlier, for periods of 1 to 64 lines, over the latest 32, 64, 128 or
 * 256 of `lines` (the latest first), in which there must be room for four periods.
 */
export function bestLagMatch(lines: Uint8Array, count: number): LagMatch {
  let best = noMatch;
  for (let period = 1; period <= MAX_PERIOD; period += 1) {
    let matches = 0;
    let at = 0;
    for (const window of WINDOWS) {
      if (window > count) break;
      for (; at < window - period; at += 1) {
        if (lines[at] === lines[at + period]) matches += 1;
      }
      if (window < period * LEAST_TURNS) continue;
      const matchBp = Math.floor((matches * 10_000) / (window - period));
      if (matchBp > best.matchBp) best = { matchBp, overLines: window };
    }
  }
  return best;
}
