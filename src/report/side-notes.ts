import type { StoredEvent } from '../ports.ts';
import { formatDuration } from './durations.ts';
import { eventsOf } from './events-of.ts';
import { counted } from './quantities.ts';
import { safeLine } from './terminal-safe.ts';

/** What a reader must not miss beside the main story: leftovers, other incidents, evidence that has holes. Plain text. */
export function sideNotes(events: readonly StoredEvent[], incidentId: string | null): readonly string[] {
  return [
    ...eventsOf(events, 'orphans_reaped').map(({ payload: { count, left } }) => {
      const still = left === 0 ? '' : `, ${left} could not be ended and may still run`;
      return `The command left processes behind: ${counted(count, 'process was', 'processes were')} ended${still}.`;
    }),
    ...eventsOf(events, 'incident_opened')
      .filter((event) => event.incident_id !== incidentId)
      .map(({ payload }) => `Another incident after ${formatDuration(payload.at_ms)}: ${payload.rules.join(' + ')}.`),
    ...eventsOf(events, 'evidence_degraded').map(
      ({ payload }) => `The evidence has holes: ${safeLine(`${payload.what}: ${payload.error}`)}.`,
    ),
    ...eventsOf(events, 'policy_fallback').map(({ payload }) => `The policy could not be used: ${safeLine(payload.error)}.`),
    ...eventsOf(events, 'run_recovered').map(
      ({ payload }) => `The end of this record was added later by ${safeLine(payload.by)}.`,
    ),
  ];
}
