import type { Policy, TreeSample } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Finding } from './detector.ts';
import { shareFallenBp, shareReachedBp } from './ramp.ts';
import { durationWords, rateWords, secondsWords, shareWords, sizeWords } from './wording.ts';

/** The machine's or the cgroup's memory, as it goes to its end. */
export interface Exhaustion {
  readonly limitBytes: number;
  readonly usedBp: number;
  /** Until nothing is left, at the present rate. */
  readonly leftMs: number;
  readonly bytesPerSecond: number;
}

type Bounds = Omit<Policy['rules']['memory'], 'action' | 'declared'>;

/** `memory` for growth that is about to exhaust what there is. */
export function memoryFinding(exhaustion: Exhaustion, shortForMs: number, tree: TreeSample, bounds: Bounds): Finding {
  const { limitBytes, usedBp, leftMs, bytesPerSecond } = exhaustion;
  const isFast = leftMs < bounds.fastWithinMs && usedBp >= bounds.fastUsedBp;
  const isNearEnd = usedBp >= bounds.usedBp || isFast;
  const mayKill = isNearEnd && shortForMs >= bounds.confirmMs && tree.memoryExact;
  const usedLimitBp = !mayKill ? bounds.alertUsedBp : usedBp >= bounds.usedBp ? bounds.usedBp : bounds.fastUsedBp;
  const leftLimitMs = mayKill && usedBp < bounds.usedBp ? bounds.fastWithinMs : bounds.alertWithinMs;
  const bound = `${shareWords(usedLimitBp)} of ${sizeWords(limitBytes)}`;
  return {
    ...{ name: 'memory', level: mayKill ? 'enforce' : 'alert', declared: false },
    clauses: [
      { kind: 'MEM', text: `memory reached ${bound}` },
      { kind: 'MEM', text: `memory would be exhausted within ${durationWords(leftLimitMs)}` },
    ],
    observations: [
      { name: 'memory-used', observed: usedBp, limit: usedLimitBp, unit: 'bp' },
      { name: 'time-to-exhaustion', observed: leftMs, limit: leftLimitMs, unit: 'ms' },
      { name: 'memory-of-the-tree', observed: tree.memoryBytes, limit: limitBytes, unit: 'bytes' },
    ],
    scores: {
      'memory.growth': 10_000,
      'memory.used': shareReachedBp(usedBp, bounds.usedBp),
      'memory.time': shareFallenBp(leftMs, bounds.fastWithinMs),
      'memory.confirmed': shareReachedBp(shortForMs, bounds.confirmMs),
      'memory.exact': tree.memoryExact ? 10_000 : 0,
    },
    counterfactual: counterfactualOf(
      ['the processes had stopped growing for a few seconds', `memory had stayed under ${bound}`],
      `they held ${sizeWords(tree.memoryBytes)} and grew by ${rateWords(bytesPerSecond)}${whyNoKill(isNearEnd, shortForMs, tree, bounds)}`,
      [
        { what: 'memory used', observed: usedBp, limit: usedLimitBp, words: shareWords },
        { what: 'time to exhaustion', observed: leftMs, limit: leftLimitMs, words: secondsWords },
      ],
    ),
  };
}

function whyNoKill(isNearEnd: boolean, shortForMs: number, tree: TreeSample, bounds: Bounds): string {
  if (!isNearEnd) return '';
  if (!tree.memoryExact) return '; memory that several processes share was counted more than once, so that this only alerts';
  if (shortForMs >= bounds.confirmMs) return '';
  return `; a kill asks that the machine itself has been short of memory for ${durationWords(bounds.confirmMs)}`;
}
