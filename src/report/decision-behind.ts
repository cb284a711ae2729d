import type { EventOf, Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { eventsOf } from './events-of.ts';

/**
 * The decision that a report of this run is about: the last kill, else the last alert (or what shadow mode made of one).
 * A cancelled run and the guard's own fault have a reason of their own, which an alert before it must not hide.
 */
export function decisionBehind(events: readonly StoredEvent[], verdict: Verdict): EventOf<'decision_made'> | null {
  const decisions = eventsOf(events, 'decision_made');
  const kill = decisions.findLast(({ action }) => action === 'kill');
  if (kill !== undefined) return kill;
  if (verdict === 'cancelled' || verdict === 'error') return null;
  return decisions.findLast(({ action }) => action === 'alert' || action === 'log_only') ?? null;
}
