import type { StoredEvent } from '../ports.ts';
import type { RunStory } from './run-story.ts';
import { type TimelineOptions, timelineRows } from './timeline.ts';

/** A longer timeline is not read to its end: then a report shows the incident alone. */
const mostRowsOfARun = 60;

/** What a report's timeline is about: the whole run when that is short, else its incident. */
export function timelineScope(events: readonly StoredEvent[], { result }: RunStory): TimelineOptions {
  if (result.incident_id === null || timelineRows(events).length <= mostRowsOfARun) return {};
  return { incidentId: result.incident_id };
}
