import { checkpointPeriodMs } from './checkpoint-period.ts';

/** A busy machine writes one late, but hardly by a whole period. */
const longestGapMs = 2 * checkpointPeriodMs;
/** Events come from two threads, whose clocks are read a moment before the events are put in order. */
const backwardsMs = 1000;
/** Of each kind; the rest are counted. */
const mostTold = 3;

/** Looks at the times of a run's events. What is odd about them may have been so: a machine that slept, a clock that was set. */
export interface TimeWatch {
  /** Call with every event, in order. */
  onEvent(seq: number, createdAtMs: number): void;
  warnings(sealed: boolean): readonly string[];
}

export function timeWatch(): TimeWatch {
  let previousMs = -1;
  const gaps = newTally();
  const returns = newTally();
  return {
    onEvent(seq, createdAtMs) {
      const forwardMs = previousMs === -1 ? 0 : createdAtMs - previousMs;
      previousMs = createdAtMs;
      if (forwardMs > longestGapMs) add(gaps, `nothing was recorded for ${seconds(forwardMs)} before event ${seq}`);
      else if (forwardMs < -backwardsMs) add(returns, `the clock goes back by ${seconds(-forwardMs)} at event ${seq}`);
    },
    warnings(sealed) {
      // A run that is not sealed may have been recovered much later, and is not complete anyway.
      return [...(sealed ? told(gaps, gapWords) : []), ...told(returns, returnWords)];
    },
  };
}

const gapWords = `a checkpoint is written every ${seconds(checkpointPeriodMs)}: the machine slept or stood still, or something was cut out`;
const returnWords = 'it was set, or the events are not of one run';

interface Tally {
  readonly told: string[];
  count: number;
}

function newTally(): Tally {
  return { told: [], count: 0 };
}

function add(tally: Tally, sentence: string): void {
  tally.count += 1;
  if (tally.told.length < mostTold) tally.told.push(sentence);
}

function told(tally: Tally, meaning: string): readonly string[] {
  const sentences = tally.told.map((sentence) => `${sentence} (${meaning})`);
  return tally.count > tally.told.length ? [...sentences, `and ${tally.count - tally.told.length} more such times`] : sentences;
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
