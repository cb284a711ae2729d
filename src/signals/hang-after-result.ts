import type { AgentResult, AgentSample } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

/** Since when the agent has said nothing more after the end of its task; null while it works. */
export type AfterResult = Quiet | null;

interface Quiet {
  readonly events: number;
  /** Something was started since: whoever did that is not done. */
  readonly wentOn: boolean;
  /** Something was started in the very tick of the end: before it, by the agent, or after it, by whoever goes on. */
  readonly unsure: boolean;
  /** Judged time from which on the tree has been at rest, and its CPU time then. */
  readonly sinceMs: number;
  readonly cpuMs: number;
}

/** A test or a build that the agent left running uses more of one core than an agent that has nothing to do. */
const AT_REST_BP = 1_000;
/** A few clock ticks are no work, however short the rest has been. */
const AT_REST_MS = 50;

/**
 * The agent has said that its task has ended, and the command does not: nothing comes out, next to nothing is computed, and nothing
 * was started since. A script that goes on after its agent starts something, and so does an agent that does; then this says nothing any
 * more. Where it is not known what is started, or whether it was before the end, this alerts only.
 */
export function hangAfterResultDetector(forMs: number): Detector<AfterResult> {
  return {
    initial: null,
    step(state, tick) {
      const { agent } = tick;
      if (agent === undefined || agent.endState === 0 || agent.exited) return [null, null];
      const next = follow(state, agent, tick);
      const restMs = tick.clockMs - next.sinceMs;
      if (next.wentOn || restMs < forMs || tick.output.silentMs < forMs) return [next, null];
      const usedBp = Math.floor(((tick.tree.cpuMs - next.cpuMs) * 10_000) / Math.max(1, restMs));
      const result = agent.endState === 1 ? 'success' : 'failure';
      return [next, findingOf(Math.min(restMs, tick.output.silentMs), usedBp, result, whyOnlyAlert(next, tick), forMs)];
    },
  };
}

function follow(state: AfterResult, { events }: AgentSample, { clockMs, tree }: Tick): Quiet {
  const fresh = { events, wentOn: false, unsure: tree.births > 0, sinceMs: clockMs, cpuMs: tree.cpuMs };
  if (state === null || state.events !== events) return fresh;
  const wentOn = state.wentOn || tree.births > 0;
  return isBusy(state, clockMs, tree.cpuMs) ? { ...fresh, wentOn, unsure: state.unsure } : { ...state, wentOn };
}

function isBusy(state: Quiet, clockMs: number, cpuMs: number): boolean {
  const usedMs = cpuMs - state.cpuMs;
  return usedMs >= AT_REST_MS && usedMs * 10_000 >= AT_REST_BP * (clockMs - state.sinceMs);
}

/** Empty when this may end the command. */
function whyOnlyAlert({ unsure }: Quiet, { tree }: Tick): string {
  if (tree.ioBytes === -1) return 'what is started is not known here, so that this only alerts';
  return unsure ? 'something was started in the moment of the result, so that this only alerts' : '';
}

function findingOf(restMs: number, usedBp: number, agentResult: AgentResult, whyOnlyAlert: string, forMs: number): Finding {
  const time = durationWords(forMs);
  const core = shareWords(AT_REST_BP);
  return {
    name: 'hang-after-result',
    level: whyOnlyAlert === '' ? 'enforce' : 'alert',
    declared: false,
    clauses: [
      { kind: 'CPU', text: `CPU stayed under ${core} for ${time}` },
      { kind: 'LOG', text: `no output for ${time}` },
      { kind: 'AGENT', text: `the agent had said that its task ended in ${agentResult}` },
    ],
    observations: [
      { name: 'rest-after-result', observed: restMs, limit: forMs, unit: 'ms' },
      { name: 'cpu-at-rest', observed: usedBp, limit: AT_REST_BP, unit: 'bp' },
    ],
    scores: { 'hang-after-result.silence': 10_000, 'hang-after-result.idle': 10_000 },
    counterfactual: counterfactualOf(
      [`the command had ended, printed or started anything within ${time} of the result`, `CPU had been over ${core}`],
      whyOnlyAlert,
      [
        { what: 'rest after the result', observed: restMs, limit: forMs, words: secondsWords },
        { what: 'CPU', observed: usedBp, limit: AT_REST_BP, words: shareWords },
      ],
    ),
    agentResult,
  };
}
