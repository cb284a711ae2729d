import type { Sample, Signal } from '../model.ts';

/** A sample, with what is known of the samples before it. */
export interface Tick extends Sample {
  /** Judged time since the command started. */
  readonly clockMs: number;
  /** An n/N or % that was shown has been rising until now: the command gets nearer to an end that it knows. */
  readonly progressing: boolean;
}

/** A signal before it is known since when it has held. */
export type Finding = Omit<Signal, 'sinceMs'>;

/** A reducer over samples. Everything that it remembers is in the state, so that a replay is exact. */
export interface Detector<S> {
  readonly initial: S;
  /** It judges time in which nothing may be held against the command, too: wall time passes for everyone. */
  readonly everyTick?: true;
  /** The next state, and the finding while it holds. */
  step(state: S, tick: Tick): readonly [S, Finding | null];
}
