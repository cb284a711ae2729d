import type { Policy } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { shareReachedBp } from './ramp.ts';
import { processesWords, shareWords } from './wording.ts';

export interface ForkStormState {
  /** Processes at the ticks of the last second, oldest first. */
  readonly processes: readonly number[];
  /** Births at the ticks of the last two seconds, oldest first. */
  readonly births: readonly number[];
  /** Ticks in a row that were beyond the share and growing. */
  readonly beyondTicks: number;
}

interface Bounds extends Pick<Policy['rules']['fork-storm'], 'shareBp'> {
  /** The bound that the user declared; null where there is none. */
  readonly maxProcesses: number | null;
}

const TICKS_A_SECOND = 4;
/** One look is not enough: a build may start many processes at once, and they may end as soon. */
const LEAST_TICKS = 2;

/**
 * The tree nears the most processes that it may have, and grows still. Near a limit of the machine, or of its cgroup, it may kill,
 * since nothing can be started there any more; near a bound that the user declared it alerts, because that bound kills by itself. Births that end
 * at once hold no process: they alert.
 */
export function forkStormDetector({ shareBp, maxProcesses }: Bounds): Detector<ForkStormState> {
  return {
    initial: { processes: [], births: [], beyondTicks: 0 },
    step(state, tick) {
      const births = [...state.births, tick.tree.births].slice(-2 * TICKS_A_SECOND);
      const limit = limitOf(tick, maxProcesses);
      const isBeyond = limit !== null && tick.tree.processes * 10_000 > shareBp * limit && isGrowing(state.processes, tick);
      const beyondTicks = isBeyond ? state.beyondTicks + 1 : 0;
      const processes = [...state.processes, tick.tree.processes].slice(-TICKS_A_SECOND);
      const next = { processes, births, beyondTicks };
      if (limit === null) return [next, null];
      if (beyondTicks >= LEAST_TICKS) {
        const { processLimit } = tick.host;
        const nearHost = processLimit > 0 && tick.tree.processes * 10_000 > shareBp * processLimit;
        return [next, livingFinding(tick.tree.processes, state.processes, nearHost ? processLimit : limit, nearHost, shareBp)];
      }
      const rate = sum(births.slice(-TICKS_A_SECOND));
      const isStorm = births.length === 2 * TICKS_A_SECOND && rate * 10_000 > shareBp * limit && rate > sum(births) - rate;
      return [next, isStorm ? birthsFinding(rate, limit, shareBp) : null];
    },
  };
}

/** The tighter of the declared bound and what the machine allows; null where neither is known. */
function limitOf({ host }: Tick, maxProcesses: number | null): number | null {
  const known = [maxProcesses, host.processLimit].filter((limit) => limit !== null && limit > 0) as readonly number[];
  return known.length === 0 ? null : Math.min(...known);
}

/** More than a second ago, and not fewer than at the last tick. */
function isGrowing(before: readonly number[], { tree }: Tick): boolean {
  return tree.processes > (before[0] ?? 0) && tree.processes >= (before.at(-1) ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function livingFinding(processes: number, before: readonly number[], limit: number, nearHost: boolean, shareBp: number): Finding {
  const bound = Math.floor((limit * shareBp) / 10_000);
  const share = `${shareWords(shareBp)} of ${limit}`;
  const grown = `they grew by ${processes - (before[0] ?? 0)} in a second`;
  return {
    ...{ name: 'fork-storm', level: nearHost ? 'enforce' : 'alert', declared: false },
    clauses: [{ kind: 'PROC', text: `processes exceeded ${share}` }],
    observations: [{ name: 'processes', observed: processes, limit: bound, unit: 'processes' }],
    scores: { 'fork-storm.share': shareReachedBp(processes, bound), 'fork-storm.growth': 10_000 },
    counterfactual: counterfactualOf(
      [`processes had stayed under ${share}`, 'they had stopped growing'],
      nearHost ? grown : `${grown}; the declared bound is ${processesWords(limit)}, and only crossing it kills`,
      [{ what: 'processes', observed: processes, limit: bound, words: String }],
    ),
  };
}

function birthsFinding(rate: number, limit: number, shareBp: number): Finding {
  const bound = Math.floor((limit * shareBp) / 10_000);
  const share = `${shareWords(shareBp)} of ${limit}`;
  return {
    ...{ name: 'fork-storm', level: 'alert', declared: false },
    clauses: [{ kind: 'PROC', text: `processes born in a second exceeded ${share}` }],
    observations: [{ name: 'births', observed: rate, limit: bound, unit: 'processes' }],
    scores: { 'fork-storm.share': shareReachedBp(rate, bound), 'fork-storm.growth': 10_000 },
    counterfactual: counterfactualOf(
      [`births had stayed under ${share} a second`, 'they had stopped growing'],
      'most of them had ended again, so that this only alerts',
      [{ what: 'births', observed: rate, limit: bound, words: String }],
    ),
  };
}
