import type { Detector } from './detector.ts';
import { durationWords, secondsWords } from './wording.ts';

/** The command has written nothing for as long as the user allowed. */
export function noOutputDetector(limitMs: number): Detector<number | null> {
  return {
    initial: null,
    step(heldSinceMs, { atMs, output: { silentMs } }) {
      if (silentMs < limitMs) return [null, null];
      const sinceMs = heldSinceMs ?? atMs;
      const limit = durationWords(limitMs);
      return [
        sinceMs,
        {
          name: 'no-output',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
          observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
          sinceMs,
          scores: {},
          counterfactual: `would not have fired if the command had written anything within ${limit}; it had been silent for ${secondsWords(silentMs)}`,
        },
      ];
    },
  };
}
