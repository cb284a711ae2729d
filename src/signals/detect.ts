import type { Policy, Sample, Signal } from '../model.ts';
import { cpuLoopDetector } from './cpu-loop.ts';
import type { Detector } from './detector.ts';
import { noOutputDetector } from './no-output.ts';
import { outputLoopDetector } from './output-loop.ts';
import { wallTimeDetector } from './wall-time.ts';

export type Detectors = readonly Detector<unknown>[];
/** One state a detector, in the order of the detectors. */
export type DetectorStates = readonly unknown[];

/** The detectors that the policy asks for, in the order of `signalNames`. */
export function detectorsFor({ limits, rules }: Policy): Detectors {
  const detectors: Detector<unknown>[] = [];
  if (limits.wallTimeMs !== null && rules['wall-time'].action !== 'off') detectors.push(wallTimeDetector(limits.wallTimeMs));
  if (limits.noOutputMs !== null && rules['no-output'].action !== 'off') detectors.push(noOutputDetector(limits.noOutputMs));
  if (rules['output-loop'].action !== 'off') detectors.push(outputLoopDetector(rules['output-loop'].ladder));
  if (rules['cpu-loop'].action !== 'off') detectors.push(cpuLoopDetector(rules['cpu-loop']));
  return detectors;
}

export function initialDetectorStates(detectors: Detectors): DetectorStates {
  return detectors.map(({ initial }) => initial);
}

/** Shows one sample to every detector: the next states, and every finding that holds now. */
export function detect(
  detectors: Detectors,
  states: DetectorStates,
  sample: Sample,
): readonly [DetectorStates, readonly Signal[]] {
  const steps = detectors.map((detector, at) => detector.step(states[at], sample));
  return [steps.map(([state]) => state), steps.flatMap(([, signal]) => (signal === null ? [] : [signal]))];
}
