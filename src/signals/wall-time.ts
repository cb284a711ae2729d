import { counterfactualOf } from './counterfactual.ts';
import type { Detector } from './detector.ts';
import { durationWords, secondsWords } from './wording.ts';

/** The command has run for as long as the user allowed. */
export function wallTimeDetector(limitMs: number): Detector<null> {
  const limit = durationWords(limitMs);
  return {
    initial: null,
    everyTick: true,
    step(_, { atMs }) {
      if (atMs < limitMs) return [null, null];
      return [
        null,
        {
          name: 'wall-time',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'TIME', text: `wall time exceeded ${limit}` }],
          observations: [{ name: 'wall-time', observed: atMs, limit: limitMs, unit: 'ms' }],
          scores: {},
          counterfactual: counterfactualOf([`the command had ended within ${limit}`], '', [
            { what: 'wall time', observed: atMs, limit: limitMs, words: secondsWords },
          ]),
        },
      ];
    },
  };
}
