import type { EventOf } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { decisionsIn, wouldOf } from './decision-behind.ts';
import { formatDuration } from './durations.ts';
import { type EarlierAttempt, earlierAttempts } from './earlier-attempts.ts';
import { eventsOf, startOf } from './events-of.ts';
import { leftoverSentence } from './leftovers.ts';
import { notDoneWords } from './shadow-words.ts';
import { safeLine } from './terminal-safe.ts';

/** What a reader must not miss beside the main story: leftovers, other incidents, evidence that has holes. Plain text. */
export function sideNotes(events: readonly StoredEvent[], incidentId: string | null): readonly string[] {
  const restarted = new Set(earlierAttempts(events).map(({ decision }) => decision.incident_id));
  return [
    ...eventsOf(events, 'orphans_reaped')
      .filter(({ payload }) => payload.count + payload.left > 0)
      .map(({ payload }) => leftoverSentence(payload)),
    ...[...eventsOf(events, 'process_killed'), ...eventsOf(events, 'orphans_reaped')]
      .filter(({ payload }) => !payload.certain)
      .map(() => 'What held the process tree was itself ended, so processes that hide from a search may still run.'),
    ...eventsOf(events, 'incident_opened')
      .filter((event) => event.incident_id !== incidentId && !restarted.has(event.incident_id))
      .map((opened) => otherIncident(opened, events, incidentId)),
    ...earlierAttempts(events).map(endedAttempt),
    ...eventsOf(events, 'evidence_degraded').map(
      ({ payload }) => `The evidence has holes: ${safeLine(`${payload.what}: ${payload.error}`)}.`,
    ),
    ...eventsOf(events, 'policy_fallback').map(({ payload }) => `The policy could not be used: ${safeLine(payload.error)}.`),
    ...eventsOf(events, 'run_recovered').map(
      ({ payload }) => `The end of this record was added later by ${safeLine(payload.by)}.`,
    ),
  ];
}

function endedAttempt({ number, decision, restart }: EarlierAttempt): string {
  const { rules, at_ms } = decision.payload;
  const pause = formatDuration(restart.payload.delay_ms);
  return `Attempt ${number} was ended after ${formatDuration(at_ms)}: ${rules.join(' + ')}: ${safeLine(decision.reason)}. Nothing of it was left, and the next was to follow after ${pause}.`;
}

function otherIncident(opened: EventOf<'incident_opened'>, events: readonly StoredEvent[], incidentId: string | null): string {
  const { rules, at_ms } = opened.payload;
  const what = `${incidentId === null ? 'An' : 'Another'} incident after ${formatDuration(at_ms)}: ${rules.join(' + ')}`;
  const last = decisionsIn(events).findLast((decision) => decision.incident_id === opened.incident_id);
  if (last === undefined) return `${what}.`;
  const would = wouldOf(last);
  if (would !== null) return `${what} (would ${would}; ${notDoneWords(startOf(events).payload.mode)}).`;
  return last.action === 'alert' ? `${what} (an alert only).` : `${what}.`;
}
