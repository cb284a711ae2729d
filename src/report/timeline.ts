import type { Event, EventType, Sample } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { formatOffset } from './durations.ts';
import { startOf } from './events-of.ts';
import { millisBetween } from './instants.ts';
import { sampleStretch } from './sample-stretch.ts';
import { whatHappened } from './what-happened.ts';

/** Which events to show; what is left out shows all. */
export interface TimelineOptions {
  readonly incidentId?: string;
  /** Each event is a row of its own then, samples too. */
  readonly types?: ReadonlySet<EventType>;
  /** The first and the last moment. */
  readonly since?: Moment;
  readonly until?: Moment;
}

/** A moment of a run: so long after its start, or an instant, UTC with milliseconds, as `created_at` is. */
export type Moment = { readonly kind: 'offset'; readonly ms: number } | { readonly kind: 'instant'; readonly createdAt: string };

export interface TimelineRow {
  readonly seq: number;
  /** Time since the guard began with this run. */
  readonly at_ms: number;
  readonly created_at: string;
  readonly event_type: EventType;
  readonly incident_id: string | null;
  /** In words, safe for a terminal. */
  readonly what: string;
  /** How many events this row stands for: samples that follow one another are one row. */
  readonly events: number;
}

/**
 * What happened, in order. Samples that follow one another, and the checkpoints among them, become one row.
 * @throws Error when the first event is not `run_started`.
 */
export function timelineRows(events: readonly StoredEvent[], options: TimelineOptions = {}): readonly TimelineRow[] {
  const origin = startOf(events).created_at;
  const rows: TimelineRow[] = [];
  let quiet: Event[] = [];
  for (const { event } of events) {
    if (!isShown(event, origin, options)) continue;
    if (options.types === undefined && (event.event_type === 'sample' || event.event_type === 'checkpoint')) {
      quiet.push(event);
      continue;
    }
    rows.push(...condensed(quiet, origin), row(event, origin, whatHappened(event), 1));
    quiet = [];
  }
  return [...rows, ...condensed(quiet, origin)];
}

/**
 * The same as aligned text: time since the guard began, type, what. Ends in a line feed; empty when no event is to be shown.
 * @throws Error when the first event is not `run_started`.
 */
export function timelineText(events: readonly StoredEvent[], options: TimelineOptions = {}): string {
  const rows = timelineRows(events, options).map((row) => ({ ...row, offset: formatOffset(row.at_ms) }));
  const offsetWidth = widest(rows.map(({ offset }) => offset));
  const typeWidth = widest(rows.map(({ event_type }) => event_type));
  return rows
    .map(({ offset, event_type, what }) => `${offset.padStart(offsetWidth)}  ${event_type.padEnd(typeWidth)}  ${what}\n`)
    .join('');
}

function isShown(event: Event, origin: string, { incidentId, types, since, until }: TimelineOptions): boolean {
  if (incidentId !== undefined && event.incident_id !== incidentId) return false;
  if (types !== undefined && !types.has(event.event_type)) return false;
  return (
    (since === undefined || sinceMs(event, origin, since) >= 0) && (until === undefined || sinceMs(event, origin, until) <= 0)
  );
}

function sinceMs(event: Event, origin: string, moment: Moment): number {
  return moment.kind === 'offset' ? offsetMs(event, origin) - moment.ms : millisBetween(moment.createdAt, event.created_at);
}

function condensed(quiet: readonly Event[], origin: string): readonly TimelineRow[] {
  const first = quiet.find(({ event_type }) => event_type === 'sample') ?? quiet[0];
  if (first === undefined) return [];
  const ticks = quiet.flatMap((event): readonly Sample[] => (event.event_type === 'sample' ? event.payload.ticks : []));
  const what = ticks.length === 0 ? whatHappened(first) : sampleStretch(ticks);
  // Of a long run the reports are given only some of the samples, see thin-samples.ts: the numbers tell how many there were.
  const events = Math.max(quiet.length, (quiet.at(-1)?.seq ?? 0) - (quiet[0]?.seq ?? 0) + 1);
  return [row(first, origin, events === quiet.length ? what : `${what} (told from ${quiet.length} of ${events} events)`, events)];
}

function row(event: Event, origin: string, what: string, events: number): TimelineRow {
  const { seq, created_at, event_type, incident_id } = event;
  return { seq, at_ms: offsetMs(event, origin), created_at, event_type, incident_id, what, events };
}

/** The monotonic time that stands in the event, or else the wall clock's distance from the first event. */
function offsetMs(event: Event, origin: string): number {
  if ('at_ms' in event.payload && event.payload.at_ms !== undefined) return event.payload.at_ms;
  if (event.event_type === 'sample') return event.payload.ticks[0]?.atMs ?? 0;
  if (event.event_type === 'process_exited') return event.payload.duration_ms;
  return Math.max(0, millisBetween(origin, event.created_at));
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
