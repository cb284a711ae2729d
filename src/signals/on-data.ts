import type { Detector, Finding } from './detector.ts';

/**
 * The same detector on stdout where that is redirected to a file, so that it is data rather than a log. A dump of a million equal rows is
 * a healthy one: whatever is found, it comes to an alert at most.
 */
export function onData<S>(detector: Detector<S>): Detector<S> {
  return {
    initial: detector.initial,
    step(state, tick) {
      if (tick.data === null) return [state, null];
      const [next, finding] = detector.step(state, { ...tick, output: tick.data, data: null });
      return [next, finding === null ? null : clamped(finding)];
    },
  };
}

function clamped(finding: Finding): Finding {
  const why = 'this is stdout in a file, so data and no log: it only alerts';
  return { ...finding, level: 'alert', declared: false, counterfactual: `${finding.counterfactual}; ${why}` };
}
