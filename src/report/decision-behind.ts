import type { EventOf, Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';

/** A decision as it stands on record: one that was carried out, or one that the mode made a note of. */
export type RecordedDecision = EventOf<'decision_made' | 'policy_dry_run'>;

/** What a decision would have come to where the mode had let it. */
export type Would = EventOf<'policy_dry_run'>['payload']['would'];

/**
 * The decision that a report of this run is about: the last kill, else the first that shadow mode made a note of, else the last restart or alert. A cancelled run
 * and the guard's own fault have a reason of their own, which an alert before it must not hide.
 */
export function decisionBehind(events: readonly StoredEvent[], verdict: Verdict): RecordedDecision | null {
  const decisions = decisionsIn(events);
  const kill = decisions.findLast(({ action }) => action === 'kill');
  if (kill !== undefined) return kill;
  if (verdict === 'cancelled' || verdict === 'error') return null;
  return (
    decisions.find((decision) => wouldOf(decision) === 'kill' || wouldOf(decision) === 'restart') ??
    decisions.findLast(({ action }) => action === 'restart') ??
    decisions.findLast(({ action }) => action !== 'continue') ??
    null
  );
}

/** Every decision, in order. */
export function decisionsIn(events: readonly StoredEvent[]): readonly RecordedDecision[] {
  return events.map(({ event }) => event).filter((event) => isDecision(event));
}

/** Null for a decision that was carried out. */
export function wouldOf(decision: RecordedDecision): Would | null {
  if (decision.event_type === 'policy_dry_run') return decision.payload.would;
  return decision.action === 'log_only' ? 'alert' : null;
}

function isDecision(event: StoredEvent['event']): event is RecordedDecision {
  return event.event_type === 'decision_made' || event.event_type === 'policy_dry_run';
}
