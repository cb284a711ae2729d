import type { TreeSample } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

/** When the tree last did something, and what it had used by then. */
export interface HangState {
  /** Judged time. */
  readonly activeMs: number;
  readonly cpuMs: number;
  readonly waitMs: number;
  readonly ioBytes: number;
}

interface Bounds {
  readonly forMs: number;
  /** The user set this time: crossing it is certain. */
  readonly declared: boolean;
}

/** Under one percent of a core is what timers and garbage collection use in a program that does nothing. */
const AT_REST_BP = 100;
/** A few clock ticks are no activity, however short the rest has been. */
const AT_REST_MS = 50;
/** A tree that wants half a core and does not get it is starved, not hung. */
const STARVED_BP = 5_000;

/** Nothing comes out, nothing is computed, nothing is read or written, nothing is started. */
export function hangDetector({ forMs, declared }: Bounds): Detector<HangState> {
  return {
    initial: { activeMs: 0, cpuMs: 0, waitMs: 0, ioBytes: 0 },
    step(state, tick) {
      const { tree, clockMs } = tick;
      const next = isActive(state, tick) ? restingFrom(clockMs, tree) : state;
      const restMs = clockMs - next.activeMs;
      if (tick.output.silentMs < forMs || restMs < forMs) return [next, null];
      const usedBp = Math.floor(((tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
      return [next, findingOf(Math.min(restMs, tick.output.silentMs), usedBp, tree.ioBytes !== -1, { forMs, declared })];
    },
  };
}

function restingFrom(clockMs: number, { cpuMs, cpuWaitMs, ioBytes }: TreeSample): HangState {
  return { activeMs: clockMs, cpuMs, waitMs: cpuWaitMs, ioBytes };
}

function isActive(state: HangState, { tree, clockMs }: Tick): boolean {
  if (tree.births > 0 || tree.ioBytes !== state.ioBytes) return true;
  return exceeds(tree.cpuMs - state.cpuMs, AT_REST_BP) || exceeds(tree.cpuWaitMs - state.waitMs, STARVED_BP);

  function exceeds(ms: number, shareBp: number): boolean {
    return ms >= AT_REST_MS && ms * 10_000 >= shareBp * (clockMs - state.activeMs);
  }
}

function findingOf(restMs: number, usedBp: number, ioKnown: boolean, { forMs, declared }: Bounds): Finding {
  const time = durationWords(forMs);
  const core = shareWords(AT_REST_BP);
  return {
    name: 'hang',
    level: declared || ioKnown ? 'enforce' : 'alert',
    declared,
    clauses: [
      { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
      { kind: 'LOG', text: `no output for ${time}` },
      ...(ioKnown ? [{ kind: 'IO', text: `no I/O for ${time}` } as const] : []),
    ],
    observations: [
      { name: declared ? 'hang-timeout' : 'standstill', observed: restMs, limit: forMs, unit: 'ms' },
      { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
    ],
    scores: declared ? {} : { 'hang.silence': 10_000, 'hang.idle': 10_000, 'hang.io': ioKnown ? 10_000 : 0 },
    counterfactual: counterfactualOf(
      [`the command had printed, read, written or started anything within ${time}`, `CPU had been over ${core}`],
      ioKnown ? '' : 'what it read and wrote is not known here, so that a kill asks for a declared bound',
      [
        { what: 'standstill', observed: restMs, limit: forMs, words: secondsWords },
        { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: shareWords },
      ],
    ),
  };
}
