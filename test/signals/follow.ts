import type { Sample, Signal } from '../../src/model.ts';
import type { Detector } from '../../src/signals/detector.ts';

/** What a detector says to each of some samples. */
export function follow<S>(detector: Detector<S>, samples: readonly Sample[]): readonly (Signal | null)[] {
  let state = detector.initial;
  return samples.map((sample) => {
    const [next, signal] = detector.step(state, sample);
    state = next;
    return signal;
  });
}
