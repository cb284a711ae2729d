/** gemini-cli looks as far, and cycles that other agents were seen in are shorter. */
export const LONGEST_PERIOD = 5;

export interface Cycle {
  /** How often the very same calls have come one after the other by now, the first time included; 0 when they have not come twice. */
  readonly repeats: number;
  /** Calls in one turn of the cycle; 0 when there is none. */
  readonly period: number;
}

export const noCycle: Cycle = { repeats: 0, period: 0 };

/** Follows one agent's calls, each by a key. */
export interface CycleFollower {
  add(key: string): void;
  present(): Cycle;
}

export function createCycleFollower(): CycleFollower {
  const last: string[] = [];
  /** By period: how many calls up to the present one equal the call one period earlier. */
  const equal = new Array<number>(LONGEST_PERIOD).fill(0);

  return {
    add(key) {
      for (let period = 1; period <= LONGEST_PERIOD; period += 1) {
        const same = last[last.length - period] === key;
        equal[period - 1] = same ? (equal[period - 1] as number) + 1 : 0;
      }
      last.push(key);
      if (last.length > LONGEST_PERIOD) last.shift();
    },
    present() {
      return equal
        .map((calls, at) => ({ repeats: calls > at ? Math.floor(calls / (at + 1)) + 1 : 0, period: at + 1 }))
        .reduce((most, cycle) => (cycle.repeats > most.repeats ? cycle : most), noCycle);
    },
  };
}
