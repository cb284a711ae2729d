import type { StoredEvent } from '../ports.ts';
import { BundleError } from './bundle-error.ts';
import { openForReading } from './database.ts';
import { eventLine } from './event-json.ts';
import { type EventRow, selectFirstEvent, selectIncident, storedEvent } from './event-store.ts';
import { parseEventLine } from './parse-event-line.ts';

/** The incidents of an evidence.db, found by its index: no matter how long the run was. */
export interface IncidentIndex {
  /** `run_started`, then the events of the incident in order; empty when there is no such incident. Throws BundleError for a row that is no event. */
  eventsOf(incidentId: string): readonly StoredEvent[];
  close(): void;
}

/**
 * Opens the evidence.db of a bundle, as a path or its bytes. That it agrees with events.jsonl is for verifyBundle to say.
 * Throws SqliteError when it is no such database.
 */
export function openIncidentIndex(database: string | Buffer): IncidentIndex {
  const db = openForReading(database);
  try {
    const first = db.prepare<[], EventRow>(selectFirstEvent);
    const ofIncident = db.prepare<[string], EventRow>(selectIncident);
    return {
      eventsOf(incidentId) {
        const found = ofIncident.all(incidentId);
        return found.length === 0 ? [] : [...first.all(), ...found].map(checkedEvent);
      },
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** What anyone may have written to a database is no event before it reads as a line of events.jsonl would. */
function checkedEvent(row: EventRow): StoredEvent {
  const parsed = parseEventLine(eventLine(storedEvent(row)));
  if (parsed.kind === 'bad') throw new BundleError('BAD_EVENTS', `evidence.db, event ${row.seq}: ${parsed.why}`);
  return parsed.stored;
}
