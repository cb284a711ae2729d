import { counterfactualOf } from './counterfactual.ts';
import type { Detector } from './detector.ts';
import { durationWords, secondsWords } from './wording.ts';

/** The command has written nothing for as long as the user allowed. */
export function noOutputDetector(limitMs: number): Detector<null> {
  const limit = durationWords(limitMs);
  return {
    initial: null,
    step(_, { output: { silentMs } }) {
      if (silentMs < limitMs) return [null, null];
      return [
        null,
        {
          name: 'no-output',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'LOG', text: `no output for ${limit}` }],
          observations: [{ name: 'silence', observed: silentMs, limit: limitMs, unit: 'ms' }],
          scores: {},
          counterfactual: counterfactualOf([`the command had written anything within ${limit}`], '', [
            { what: 'silence', observed: silentMs, limit: limitMs, words: secondsWords },
          ]),
        },
      ];
    },
  };
}
