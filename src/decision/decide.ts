import type { AgentResult, Decision, Policy, RuleName, RuleSetting, Signal } from '../model.ts';
import { confidenceOf } from './confidence.ts';
import { counterfactualOf, reasonOf } from './reason.ts';
import { type Attempts, endedBy, firstAttempt, nextAttempt, whyNoRestart } from './restarts.ts';

/** What has been decided so far. An incident is open from the first alert or kill until every signal has cleared, or the command is started again. */
export interface DecisionState {
  readonly runId: string;
  /** Incidents of this run so far. */
  readonly incidents: number;
  readonly open: OpenIncident | null;
  readonly attempts: Attempts;
}

interface OpenIncident {
  readonly id: string;
  /** Rules that this incident has alerted for: once is enough. */
  readonly alerted: readonly RuleName[];
  /** Rules that it has ended the command for, or would have. */
  readonly ended: readonly RuleName[];
}

/** Least confidence of a kill. Weights keep every rule that may kill well above it. */
export const KILL_CONFIDENCE_BP = 8_000;

/** What is less likely than not is not reported, such as a loop beside a progress that rises. */
export const ALERT_CONFIDENCE_BP = 5_000;

export function initialDecisionState(runId: string): DecisionState {
  return { runId, incidents: 0, open: null, attempts: firstAttempt };
}

/** The command is started again: no incident is open, and the next has the next number. */
export function decisionStateOfNextAttempt(state: DecisionState, startedAtMs: number): DecisionState {
  return { ...state, open: null, attempts: nextAttempt(state.attempts, startedAtMs) };
}

/** Turns the findings that hold now into one action. `incidentId` is null once all of them have cleared. */
export function decide(
  policy: Policy,
  state: DecisionState,
  signals: readonly Signal[],
  atMs: number,
): readonly [DecisionState, Decision] {
  if (signals.length === 0) return [{ ...state, open: null }, continueWith(null, atMs)];
  if (enforces(policy) && (state.open?.ended.length ?? 0) > 0) return [state, continueWith(state.open?.id ?? null, atMs)];
  const held = signals.filter((signal) => isHeld(policy, signal));
  const enforced = enforces(policy) || held.length > 0;
  const killing = held.length > 0 ? held : signalsThatKill(policy, state.open, signals);
  const deciding = killing.length > 0 ? killing : signalsThatAlert(state.open, signals);
  if (deciding.length === 0) return [state, continueWith(state.open?.id ?? null, atMs)];

  const incidents = state.incidents + (state.open === null ? 1 : 0);
  const open = state.open ?? { id: `${state.runId}-i${incidents}`, alerted: [], ended: [] };
  const rules = deciding.map(({ name }) => name);
  if (killing.length === 0) {
    const alert = decisionOf('alert', enforced, deciding, signals, open.id, atMs);
    return [{ ...state, incidents, open: { ...open, alerted: [...open.alerted, ...rules] } }, alert];
  }
  const result = resultOf(killing);
  const mayRestart = policy.onRunaway === 'restart' && held.length === 0 && result === null;
  const whyNot = mayRestart ? whyNoRestart(policy, state.attempts, rules, atMs) : null;
  const action = mayRestart && whyNot === null ? 'restart' : 'kill';
  const decision = decisionOf(action, enforced, deciding, signals, open.id, atMs);
  const attempts = enforced && action === 'restart' ? endedBy(state.attempts, policy, rules[0], atMs) : state.attempts;
  return [
    { ...state, incidents, attempts, open: { ...open, ended: [...open.ended, ...rules] } },
    result === null ? withWhyNot(decision, whyNot) : withResult(decision, result),
  ];
}

/** Only where nothing else ends the command is it ended as one that was done. */
function resultOf(killing: readonly Signal[]): AgentResult | null {
  return (killing.length === 1 && killing[0]?.agentResult) || null;
}

function withWhyNot(decision: Decision, whyNot: string | null): Decision {
  return whyNot === null ? decision : { ...decision, reason: `${decision.reason}; ${whyNot}` };
}

function withResult(decision: Decision, agentResult: AgentResult): Decision {
  const kept = decision.action === 'kill' ? `; the guard ended it, and its result stands: ${agentResult}` : '';
  return { ...decision, reason: `${decision.reason}${kept}`, agentResult };
}

/** A shadow run goes on: what it would have been ended for is said once, and another rule again. */
function signalsThatKill(policy: Policy, open: OpenIncident | null, signals: readonly Signal[]): readonly Signal[] {
  if (policy.onRunaway === 'alert') return [];
  const fresh = signals.filter(({ name }) => !open?.ended.includes(name));
  const able = fresh.filter((signal) => signal.level === 'enforce' && actionFor(policy, signal) === 'kill');
  return able.filter((signal) => confidenceIn([signal], signals) >= KILL_CONFIDENCE_BP);
}

/** The checkout does not decide about a bound that was set outside of it. */
function isHeld({ held }: Policy, { name, declared, level }: Signal): boolean {
  return declared && level === 'enforce' && held.includes(name);
}

/** A rule that kills by what it infers kills by its declared bound, too; otherwise the bound has an action of its own. */
function actionFor({ rules }: Policy, { name, declared }: Signal): RuleSetting['action'] {
  const rule = rules[name];
  if (rule.action === 'end') return 'kill';
  return declared && 'declared' in rule && rule.action !== 'kill' ? rule.declared : rule.action;
}

function signalsThatAlert(open: OpenIncident | null, signals: readonly Signal[]): readonly Signal[] {
  const fresh = signals.filter(({ name }) => !open?.alerted.includes(name) && !open?.ended.includes(name));
  return fresh.filter((signal) => confidenceOf([signal]).confidence >= ALERT_CONFIDENCE_BP);
}

/** `deciding` are the signals that the action follows from; the others speak in support of them. */
function decisionOf(
  action: Exclude<Decision['intended'], 'continue'>,
  enforced: boolean,
  deciding: readonly Signal[],
  signals: readonly Signal[],
  incidentId: string,
  atMs: number,
): Decision {
  const all = [...deciding, ...signals.filter((signal) => !deciding.includes(signal))];
  const confidence = confidenceIn(deciding, signals);
  return {
    action: enforced ? action : 'log_only',
    intended: action,
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

/** Shadow, and a canary that this run was not drawn for, record what they would have done. */
function enforces({ mode, canary }: Policy): boolean {
  return mode === 'enforce' || (mode === 'canary' && canary.enforced);
}

function continueWith(incidentId: string | null, atMs: number): Decision {
  return {
    ...{
      action: 'continue',
      intended: 'continue',
      rules: [],
      confidence: 0,
      scores: {},
      reason: '',
      counterfactual: '',
      observations: [],
    },
    ...{ incidentId, atMs },
  };
}
