import type { Culprit } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import type { RecordedDecision } from './decision-behind.ts';
import { eventsOf } from './events-of.ts';

/** The culprit that was found last in the incident of this decision; null when there was none. */
export function culpritBehind(events: readonly StoredEvent[], decision: RecordedDecision | null): Culprit | null {
  if (decision === null) return null;
  const found = eventsOf(events, 'diagnostics_captured').filter(({ incident_id }) => incident_id === decision.incident_id);
  return found.findLast(({ payload }) => payload.culprit != null)?.payload.culprit ?? null;
}
