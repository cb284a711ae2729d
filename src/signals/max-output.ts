import { counterfactualOf } from './counterfactual.ts';
import type { Detector } from './detector.ts';
import { sizeWords } from './wording.ts';

/** The command has written as much as the user allowed, to the log and to a file that it is redirected to. */
export function maxOutputDetector(limitBytes: number): Detector<null> {
  const limit = sizeWords(limitBytes);
  return {
    initial: null,
    step(_, { output: { bytes } }) {
      if (bytes < limitBytes) return [null, null];
      return [
        null,
        {
          name: 'output-flood',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'RATE', text: `output reached ${limit}` }],
          observations: [{ name: 'max-output', observed: bytes, limit: limitBytes, unit: 'bytes' }],
          scores: {},
          counterfactual: counterfactualOf([`output had stayed under ${limit}`], '', [
            { what: 'output', observed: bytes, limit: limitBytes, words: sizeWords },
          ]),
        },
      ];
    },
  };
}
