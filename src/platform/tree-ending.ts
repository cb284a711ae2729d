import type { Emptied } from '../ports.ts';

/** How a tree is ended that nothing holds. */
export interface TreeEnding {
  /** TERM, then CONT, to every process, once. */
  ask(): void;
  /** KILL until none is left. */
  force(): void;
  /** Settles after the first order, once no process is left or those that are cannot be ended. */
  readonly empty: Promise<Emptied>;
  /** Gives up waiting. */
  stop(): void;
}

/** So many of those that are left are named. */
export const MOST_NAMED = 16;

/** How long KILL is repeated. What lives on then is in an uninterruptible sleep or belongs to another user. */
export const KILL_TIMEOUT_MS = 10_000;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
