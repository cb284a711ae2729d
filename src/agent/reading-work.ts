/**
 * What reading may cost. An agent prints a few lines a second; a flood of lines that look like an agent's must not slow the command
 * down. Work is estimated, not measured, so that the same stream is always read the same way.
 */
export interface ReadingWork {
  /** Whether there is any left. */
  left(): boolean;
  /** Whether there is any left for the lines that are read however fast they come: a debt that has its bound as well. */
  leftForVital(): boolean;
  spend(nanoseconds: number): void;
  /** A tick has passed. */
  renew(): void;
}

/** A tenth of a tick. At the rates below that is a megabyte of short events, or six of long results. */
const PER_TICK_NS = 25_000_000;
/** Saved up while there is little to read, so that a burst is read in full. */
const SAVED_MAX_NS = 4 * PER_TICK_NS;
const DEBT_MAX_NS = 2 * PER_TICK_NS;

/** A line that is not the reader's. */
export const PASSED_LINE_NS = 50;
/** A line that is parsed, and each of its bytes. */
export const PARSED_LINE_NS = 2_000;
export const PARSED_BYTE_NS = 15;
/** A byte of a long string, which is only hashed. */
export const HASHED_BYTE_NS = 4;

export function createReadingWork(): ReadingWork {
  let left = SAVED_MAX_NS;
  return {
    left: () => left > 0,
    leftForVital: () => left > -DEBT_MAX_NS,
    spend(nanoseconds) {
      left -= nanoseconds;
    },
    renew() {
      left = Math.min(SAVED_MAX_NS, Math.max(left, -PER_TICK_NS) + PER_TICK_NS);
    },
  };
}
