import type { Event, EventDraft } from '../model.ts';
import { checkDraft } from './check-draft.ts';
import { utcMs } from './utc-instant.ts';

/**
 * What keeps an event that was read from being one that the journal would have written, in words; null when nothing does. Its members have the types that
 * they should have, but for what stands within scores and payload: after this, a reader may rely on them.
 */
export function eventProblem(event: Event): string | null {
  const createdAtMs = utcMs(event.created_at);
  if (createdAtMs === null) return `the event's created_at is no UTC time such as 2026-11-21T09:45:12.000Z`;
  if (event.seq < 1) return `the event's seq is ${event.seq}, and they count from 1`;
  const { seq: _, event_id, run_id, created_at, schema_version, ...draft } = event;
  const problem = checkDraft({ ...draft, created_at_ms: createdAtMs } as EventDraft);
  return problem === null ? null : `the event's ${problem}`;
}
