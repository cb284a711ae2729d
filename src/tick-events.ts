import type { Decision, EventDraftOf, EventType, Signal } from './model.ts';
import { transitions } from './signals/transitions.ts';

/** What the record remembers from tick to tick. */
export interface TickState {
  readonly raised: readonly Signal[];
  /** The last decision of the incident that is open; null when none is. */
  readonly incident: Decision | null;
}

/** An event that follows from samples alone, before the record says when it was written and by whom. */
export type TickEvent = { [T in EventType]: Omit<EventDraftOf<T>, 'actor' | 'created_at_ms'> }[EventType];

export const initialTickState: TickState = { raised: [], incident: null };

/** The events that one tick leads to, in order; none while nothing changes. The run and its replay both make them here. */
export function tickEvents(
  { raised, incident }: TickState,
  signals: readonly Signal[],
  decision: Decision,
): readonly [TickState, readonly TickEvent[]] {
  const { atMs } = decision;
  const changes = transitions(raised, signals);
  const before = incident?.incidentId ?? null;
  const findings = [
    ...changes.raised.map((signal) => signalRaised(signal, atMs, before)),
    ...changes.cleared.map((signal) => event('signal_cleared', before, { payload: { signal, at_ms: atMs } })),
  ];
  if (decision.action !== 'continue') {
    const opened = before === decision.incidentId ? [] : [incidentOpened(decision)];
    return [{ raised: signals, incident: decision }, [...findings, ...opened, ...decided(decision)]];
  }
  if (incident === null || decision.incidentId !== null) return [{ raised: signals, incident }, findings];
  const closed = event('incident_closed', before, { payload: { at_ms: atMs }, outcome: 'cleared' });
  return [{ raised: signals, incident: null }, [...findings, closed]];
}

function signalRaised({ name, level, sinceMs, observations, scores }: Signal, atMs: number, incidentId: string | null) {
  const payload = { signal: name, level, since_ms: sinceMs, at_ms: atMs, observations };
  return event('signal_raised', incidentId, { payload, scores });
}

function incidentOpened({ rules, reason, incidentId, atMs }: Decision): TickEvent {
  return event('incident_opened', incidentId, { payload: { rules, at_ms: atMs }, reason });
}

function decided(decision: Decision): readonly TickEvent[] {
  const { rules, counterfactual, observations, reason, action, intended, atMs, incidentId } = decision;
  const said = { reason, action, scores: { ...decision.scores, confidence: decision.confidence } };
  const { agentResult } = decision;
  const payload = {
    ...{ rules, counterfactual, observations, at_ms: atMs },
    ...(agentResult === undefined ? {} : { agent_result: agentResult }),
  };
  if (action === 'log_only' && intended !== 'continue')
    return [event('policy_dry_run', incidentId, { ...said, payload: { ...payload, would: intended } })];
  const made = event('decision_made', incidentId, { ...said, payload });
  if (action !== 'alert') return [made];
  return [made, event('alert_raised', incidentId, { ...said, payload: { rules, at_ms: atMs }, outcome: 'reported' })];
}

type Said<T extends EventType> = Partial<Omit<EventDraftOf<T>, 'event_type' | 'incident_id' | 'actor' | 'created_at_ms'>> &
  Pick<EventDraftOf<T>, 'payload'>;

function event<T extends EventType>(eventType: T, incidentId: string | null, said: Said<T>): TickEvent {
  const envelope = { event_type: eventType, incident_id: incidentId, reason: '', scores: {}, action: '', outcome: '' } as const;
  return { ...envelope, ...said } as TickEvent;
}
