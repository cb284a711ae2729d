import type { Event, EventOf, EventType } from '../model.ts';
import type { StoredEvent } from '../ports.ts';

/** Every event of one type, in order. */
export function eventsOf<T extends EventType>(events: readonly StoredEvent[], type: T): readonly EventOf<T>[] {
  return events.map(({ event }) => event).filter((event) => isOf(event, type));
}

/** The last event of one type, or null. */
export function lastOf<T extends EventType>(events: readonly StoredEvent[], type: T): EventOf<T> | null {
  return eventsOf(events, type).at(-1) ?? null;
}

/**
 * The event that the record of a run begins with.
 * @throws Error when it is not there: what was given is not a run from its start.
 */
export function startOf(events: readonly StoredEvent[]): EventOf<'run_started'> {
  const first = events[0]?.event;
  if (first !== undefined && isOf(first, 'run_started')) return first;
  const found = first === undefined ? 'there is no event at all' : `the first one is ${first.event_type} (seq ${first.seq})`;
  throw new Error(`The record of a run begins with run_started, but ${found}. Check the bundle: flowforge-ci verify <bundle>.`);
}

/** Whatever follows the seal is not part of the reports: they are sealed themselves. */
export function beforeSeal(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const seal = events.findIndex(({ event }) => event.event_type === 'run_sealed');
  return seal === -1 ? events : events.slice(0, seal);
}

function isOf<T extends EventType>(event: Event, type: T): event is EventOf<T> {
  return event.event_type === type;
}
