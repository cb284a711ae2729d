import type { ActionName, Decision, Policy, RuleName, Signal } from '../model.ts';
import { confidenceOf } from './confidence.ts';
import { counterfactualOf, reasonOf } from './reason.ts';

/** What has been decided so far. An incident is open from the first signal until every signal has cleared. */
export interface DecisionState {
  readonly runId: string;
  /** Incidents of this run so far. */
  readonly incidents: number;
  readonly open: OpenIncident | null;
}

interface OpenIncident {
  readonly id: string;
  /** Rules that this incident has alerted for: once is enough. */
  readonly alerted: readonly RuleName[];
  readonly killed: boolean;
}

/** Least confidence of a kill. Weights keep every rule that may kill well above it. */
export const KILL_CONFIDENCE_BP = 8_000;

export function initialDecisionState(runId: string): DecisionState {
  return { runId, incidents: 0, open: null };
}

/** Turns the findings that hold now into one action. `incidentId` is null once all of them have cleared. */
export function decide(
  policy: Policy,
  state: DecisionState,
  signals: readonly Signal[],
  atMs: number,
): readonly [DecisionState, Decision] {
  if (signals.length === 0) return [{ ...state, open: null }, continueWith(null, atMs)];
  const isNew = state.open === null;
  const incidents = state.incidents + (isNew ? 1 : 0);
  const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], killed: false };
  const unchanged = { ...state, incidents, open };

  if (open.killed) return [unchanged, continueWith(open.id, atMs)];
  const killing = signalsThatKill(policy, signals);
  if (killing.length > 0) {
    return [{ ...unchanged, open: { ...open, killed: true } }, decisionOf('kill', policy, killing, signals, open.id, atMs)];
  }
  const fresh = signals.filter(({ name }) => !open.alerted.includes(name));
  if (fresh.length === 0) return [unchanged, continueWith(open.id, atMs)];
  const alerted = [...open.alerted, ...fresh.map(({ name }) => name)];
  return [{ ...unchanged, open: { ...open, alerted } }, decisionOf('alert', policy, fresh, signals, open.id, atMs)];
}

function signalsThatKill(policy: Policy, signals: readonly Signal[]): readonly Signal[] {
  if (policy.onRunaway !== 'kill') return [];
  const able = signals.filter(({ name, level }) => level === 'enforce' && policy.rules[name].action === 'kill');
  return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
}

/** `deciding` are the signals that the action follows from; the others speak in support of them. */
function decisionOf(
  action: 'kill' | 'alert',
  policy: Policy,
  deciding: readonly Signal[],
  signals: readonly Signal[],
  incidentId: string,
  atMs: number,
): Decision {
  const all = [...deciding, ...signals.filter((signal) => !deciding.includes(signal))];
  const confidence = confidenceIn(deciding, signals);
  return {
    action: inMode(policy, action),
    rules: all.map(({ name }) => name),
    confidence,
    scores: { ...confidenceOf(all).scores, confidence },
    reason: reasonOf(all),
    counterfactual: counterfactualOf(deciding),
    observations: all.flatMap(({ observations }) => observations),
    incidentId,
    atMs,
  };
}

/** A declared bound is certain. It lends nothing of that to a rule that infers: two weak findings stay what they are. */
function confidenceIn(deciding: readonly Signal[], signals: readonly Signal[]): number {
  if (deciding.some(({ declared }) => declared)) return 10_000;
  return confidenceOf(signals.filter(({ declared }) => !declared)).confidence;
}

/** Only `enforce` intervenes: anything else records what it would have done. */
function inMode({ mode }: Policy, action: 'kill' | 'alert'): ActionName {
  return mode === 'enforce' ? action : 'log_only';
}

function continueWith(incidentId: string | null, atMs: number): Decision {
  return {
    ...{ action: 'continue', rules: [], confidence: 0, scores: {}, reason: '', counterfactual: '', observations: [] },
    ...{ incidentId, atMs },
  };
}
