import type { StoredEvent } from '../ports.ts';
import { formatDuration } from './durations.ts';
import { eventsOf } from './events-of.ts';
import { leftoverSentence } from './leftovers.ts';
import { safeLine } from './terminal-safe.ts';

/** What a reader must not miss beside the main story: leftovers, other incidents, evidence that has holes. Plain text. */
export function sideNotes(events: readonly StoredEvent[], incidentId: string | null): readonly string[] {
  return [
    ...eventsOf(events, 'orphans_reaped')
      .filter(({ payload }) => payload.count + payload.left > 0)
      .map(({ payload }) => leftoverSentence(payload)),
    ...[...eventsOf(events, 'process_killed'), ...eventsOf(events, 'orphans_reaped')]
      .filter(({ payload }) => !payload.certain)
      .map(() => 'What held the process tree was itself ended, so processes that hide from a search may still run.'),
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
