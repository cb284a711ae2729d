import type { Sample, Signal } from '../../src/model.ts';
import { detect, initialDetectorStates } from '../../src/signals/detect.ts';
import type { Detector } from '../../src/signals/detector.ts';

/** What a detector says to each of some samples. */
export function follow<S>(detector: Detector<S>, samples: readonly Sample[]): readonly (Signal | null)[] {
  const detectors = { list: [detector as Detector<unknown>], warmupMs: 0 };
  let states = initialDetectorStates(detectors);
  return samples.map((sample) => {
    const [next, [signal = null]] = detect(detectors, states, sample);
    states = next;
    return signal;
  });
}

/** The first finding, and when it came. */
export function firstOf<S>(detector: Detector<S>, samples: readonly Sample[]): { atMs: number; signal: Signal } | null {
  const signals = follow(detector, samples);
  const at = signals.findIndex((signal) => signal !== null);
  const signal = signals[at];
  return signal ? { atMs: samples[at]?.atMs ?? -1, signal } : null;
}

/** The reason that the finding alone would have: its clauses in their order. */
export function clausesOf(signal: Signal | null | undefined): readonly string[] {
  return signal?.clauses.map(({ text }) => text) ?? [];
}
