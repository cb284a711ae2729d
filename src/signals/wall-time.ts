import type { Detector } from './detector.ts';
import { durationWords, secondsWords } from './wording.ts';

/** The command has run for as long as the user allowed. */
export function wallTimeDetector(limitMs: number): Detector<number | null> {
  return {
    initial: null,
    step(heldSinceMs, { atMs }) {
      if (atMs < limitMs) return [null, null];
      const sinceMs = heldSinceMs ?? atMs;
      const limit = durationWords(limitMs);
      return [
        sinceMs,
        {
          name: 'wall-time',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
          observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
          sinceMs,
          scores: {},
          counterfactual: `would not have fired if the command had ended within ${limit}; it had run for ${secondsWords(atMs)}`,
        },
      ];
    },
  };
}
