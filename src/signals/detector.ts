import type { Sample, Signal } from '../model.ts';

/** A reducer over samples. Everything that it remembers is in the state, so that a replay is exact. */
export interface Detector<S> {
  readonly initial: S;
  /** The next state, and the finding while it holds. */
  step(state: S, sample: Sample): readonly [S, Signal | null];
}
