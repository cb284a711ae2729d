import { counterfactualOf } from './counterfactual.ts';
import type { Detector } from './detector.ts';
import { processesWords } from './wording.ts';

/** More processes are alive than the user allowed. */
export function maxProcessesDetector(limit: number): Detector<null> {
  return {
    initial: null,
    step(_, { tree: { processes } }) {
      if (processes <= limit) return [null, null];
      return [
        null,
        {
          name: 'fork-storm',
          level: 'enforce',
          declared: true,
          clauses: [{ kind: 'PROC', text: `processes exceeded ${limit}` }],
          observations: [{ name: 'max-processes', observed: processes, limit, unit: 'processes' }],
          scores: {},
          counterfactual: counterfactualOf([`no more than ${processesWords(limit)} had been alive at once`], '', [
            { what: 'processes', observed: processes, limit, words: String },
          ]),
        },
      ];
    },
  };
}
