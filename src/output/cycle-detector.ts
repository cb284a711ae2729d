import type { LoopStats } from '../model.ts';

/** Finds the cycle that the lines are in: for every period the run of lines that equal the line one period earlier. */
export interface CycleDetector {
  /** Takes the hash of one line. Costs the same for a novel line and for one more line of a long cycle. */
  add(hash: number): void;
  /** Lines are missing from here on. The cycle goes on only if the lines after the gap are nothing but that cycle. */
  gap(): void;
  /** Ends a tick: what happened in it is stamped `clockMs`, so that a duration is understated, never overstated. */
  tick(clockMs: number): LoopStats;
}

/** Longest cycle that is looked for, in lines. Deep stack traces in a loop reach about 60. */
export const MAX_PERIOD = 64;

/** Two turns of the longest cycle: a walk back over one turn compares with the turn before it. */
const KEPT_LINES = 2 * MAX_PERIOD;
/** Room for lines before the kept ones are moved to the front again. */
const HISTORY_LINES = 4096;
/** From here on the lag with the longest run is the shortest period, and the other lags need not be kept up to date. */
const SETTLED_LINES = 2 * MAX_PERIOD;
/** Counts of hashes by their low bits: a collision costs time, never truth. */
const PRESENCE_SLOTS = 1024;
/** Stamped when the tick ends. */
const PENDING = Number.POSITIVE_INFINITY;
const NO_LOOP: LoopStats = { lines: 0, forMs: 0, period: 0 };

/** A cycle on the far side of a gap, waiting to be seen again. */
interface Carried {
  readonly period: number;
  readonly signature: number;
  readonly lines: number;
  startMs: number;
}

export function createCycleDetector(): CycleDetector {
  const history = new Int32Array(HISTORY_LINES);
  const presence = new Uint8Array(PRESENCE_SLOTS);
  /** By lag: how many of the last lines in a row equal the line one lag earlier, and when the first of them came. */
  const runs = new Float64Array(MAX_PERIOD + 1);
  const startMs = new Float64Array(MAX_PERIOD + 1);
  /** Lines in the history, all of them from after the last gap. */
  let held = 0;
  let linesSinceGap = 0;
  let anyRun = false;
  let period = 0;
  /** Lines of the stretch that came before the last gap. */
  let linesBefore = 0;
  let lastMs = 0;
  let carried: Carried | null = null;

  return { add, gap, tick };

  function add(hash: number): void {
    const known = remember(hash);
    if (period !== 0 && (runs[period] as number) >= SETTLED_LINES) {
      if (history[held - 1 - period] === hash) {
        runs[period] = (runs[period] as number) + 1;
        lastMs = PENDING;
        return;
      }
      recountRuns();
    }
    if (known) compareWithEveryLag(hash);
    else if (anyRun) breakEveryRun();
    if (carried !== null) settle(carried);
  }

  /** False when the line is certainly none of the last 64. */
  function remember(hash: number): boolean {
    if (held === HISTORY_LINES) {
      history.copyWithin(0, HISTORY_LINES - KEPT_LINES);
      held = KEPT_LINES;
    }
    const slot = hash & (PRESENCE_SLOTS - 1);
    const known = presence[slot] !== 0;
    if (held >= MAX_PERIOD) {
      const leaving = (history[held - MAX_PERIOD] as number) & (PRESENCE_SLOTS - 1);
      presence[leaving] = (presence[leaving] as number) - 1;
    }
    presence[slot] = (presence[slot] as number) + 1;
    history[held] = hash;
    held += 1;
    linesSinceGap += 1;
    return known;
  }

  /** The cycle is the lag with the longest run that covers more than one turn; the shortest of equals. */
  function compareWithEveryLag(hash: number): void {
    const last = held - 1;
    const longestLag = Math.min(MAX_PERIOD, last);
    let best = 0;
    let longest = 0;
    for (let lag = 1; lag <= longestLag; lag += 1) {
      if (history[last - lag] !== hash) {
        runs[lag] = 0;
        continue;
      }
      const run = (runs[lag] as number) + 1;
      runs[lag] = run;
      if (run === 1) startMs[lag] = PENDING;
      if (run > lag && run > longest) {
        longest = run;
        best = lag;
      }
    }
    anyRun = true;
    if (best !== period) linesBefore = 0;
    period = best;
    if (best !== 0) lastMs = PENDING;
  }

  function breakEveryRun(): void {
    runs.fill(0);
    anyRun = false;
    period = 0;
    linesBefore = 0;
  }

  /** A settled cycle broke: finds the runs up to the line before. None is as long as a turn, or it would have been the cycle. */
  function recountRuns(): void {
    const before = held - 2;
    for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
      let run = 0;
      while (run < MAX_PERIOD - 1 && history[before - run] === history[before - run - lag]) run += 1;
      runs[lag] = run;
      startMs[lag] = PENDING;
    }
  }

  /** Decides once two turns were seen after a gap whether they are the cycle from before it. */
  function settle(before: Carried): void {
    const turn = before.period;
    if (linesSinceGap <= turn) return;
    const unbroken = runs[turn] === linesSinceGap - turn;
    if (unbroken && linesSinceGap <= 2 * turn) return;
    if (unbroken && period === turn && signatureOf(turn) === before.signature) {
      linesBefore = before.lines;
      startMs[turn] = before.startMs;
    }
    carried = null;
  }

  /** One number for the last turn, the same for every rotation of it. */
  function signatureOf(turn: number): number {
    let sum = 0;
    for (let at = held - turn; at < held; at += 1) {
      const hash = history[at] as number;
      sum = (sum + Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)) | 0;
    }
    return sum;
  }

  function gap(): void {
    carried =
      period === 0
        ? null
        : {
            period,
            signature: signatureOf(period),
            lines: linesBefore + (runs[period] as number),
            startMs: startMs[period] as number,
          };
    breakEveryRun();
    presence.fill(0);
    held = 0;
    linesSinceGap = 0;
  }

  function tick(clockMs: number): LoopStats {
    for (let lag = 1; lag <= MAX_PERIOD; lag += 1) {
      if (startMs[lag] === PENDING) startMs[lag] = clockMs;
    }
    if (lastMs === PENDING) lastMs = clockMs;
    if (carried !== null) {
      if (carried.startMs === PENDING) carried.startMs = clockMs;
      return { lines: carried.lines, forMs: Math.floor(lastMs - carried.startMs), period: carried.period };
    }
    if (period === 0) return NO_LOOP;
    const forMs = Math.floor(lastMs - (startMs[period] as number));
    return { lines: linesBefore + (runs[period] as number), forMs, period };
  }
}
