import type { HostSample, MemoryLimit } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector } from './detector.ts';
import { shareWords, sizeWords } from './wording.ts';

/** The processes hold as much memory as the user allowed. A figure that counts shared pages more than once only alerts. */
export function maxMemoryDetector(limit: MemoryLimit): Detector<null> {
  return {
    initial: null,
    step(_, { tree, host }) {
      const limitBytes = bytesOf(limit, host);
      if (limitBytes === null || tree.memoryBytes < limitBytes) return [null, null];
      const bound = limit.kind === 'bytes' ? sizeWords(limitBytes) : shareOfWords(limit.shareBp, host);
      return [
        null,
        {
          name: 'memory',
          level: tree.memoryExact ? 'enforce' : 'alert',
          declared: tree.memoryExact,
          clauses: [{ kind: 'MEM', text: `memory reached ${bound}` }],
          observations: [{ name: 'max-memory', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' }],
          scores: tree.memoryExact ? {} : { 'memory.used': 10_000, 'memory.exact': 0 },
          counterfactual: counterfactualOf(
            [`the processes had held less than ${bound}`],
            tree.memoryExact ? '' : 'memory that several processes share was counted more than once, so that this only alerts',
            [{ what: 'memory', observed: tree.memoryBytes, limit: limitBytes, words: sizeWords }],
          ),
        },
      ];
    },
  };
}

/** Null where the machine does not say how much it has. */
function bytesOf(limit: MemoryLimit, { memoryLimitBytes }: HostSample): number | null {
  if (limit.kind === 'bytes') return limit.bytes;
  return memoryLimitBytes > 0 ? Math.floor((memoryLimitBytes * limit.shareBp) / 10_000) : null;
}

function shareOfWords(shareBp: number, { memoryLimitBytes }: HostSample): string {
  return `${shareWords(shareBp)} of ${sizeWords(memoryLimitBytes)}`;
}
