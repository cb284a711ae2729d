import { existsSync, writeFileSync } from 'node:fs';
import type { Event } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { type ChainHead, emptyChain } from './chain.ts';
import type { ChainedEvent } from './chain-event.ts';
import { createBundleDatabase, openJournalDatabase, type SqliteDatabase } from './database.ts';
import { canonicalParts, eventLine, type LinedEvent } from './event-json.ts';

/** A row of the `events` table. */
export interface EventRow {
  readonly seq: number;
  readonly event_id: string;
  readonly run_id: string;
  readonly incident_id: string | null;
  readonly event_type: string;
  readonly actor: string;
  readonly reason: string;
  readonly scores: string;
  readonly action: string;
  readonly outcome: string;
  readonly created_at: string;
  readonly schema_version: number;
  readonly payload: string;
  readonly prev_hash: string;
  readonly hash: string;
}

const columns = [
  'seq',
  'event_id',
  'run_id',
  'incident_id',
  'event_type',
  'actor',
  'reason',
  'scores',
  'action',
  'outcome',
  'created_at',
  'schema_version',
  'payload',
  'prev_hash',
  'hash',
] as const satisfies readonly (keyof EventRow)[];

const selectFromEvents = `SELECT ${columns.join(', ')} FROM events`;
const insertEvent = `INSERT INTO events(${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
export const selectEvents = `${selectFromEvents} ORDER BY seq`;
export const selectFirstEvent = `${selectFromEvents} WHERE seq = 1`;
export const selectIncident = `${selectFromEvents} WHERE incident_id = ? ORDER BY seq`;

/** The path of a database that leaves nothing on disk. */
const memory = ':memory:';

/** The journal's table of events. Every method throws SqliteError when the disk does not do its part. */
export class EventStore {
  readonly #path: string;
  readonly #db: SqliteDatabase;
  readonly #appendAll: (events: readonly ChainedEvent[]) => void;

  /** `:memory:` gives a store that leaves nothing on disk. */
  constructor(path: string) {
    this.#path = path;
    this.#db = openJournalDatabase(path);
    const insert = this.#db.prepare(insertEvent);
    this.#appendAll = this.#db.transaction((events: readonly ChainedEvent[]) => {
      for (const event of events) insert.run(rowOf(event));
    });
  }

  /** Appends all or none of them, in one transaction that is on disk when this returns. */
  append(events: readonly ChainedEvent[]): void {
    this.#appendAll(events);
    // Keeps the -wal small, and an incident readable in a copy of the database file alone.
    if (events.some(({ event }) => event.event_type === 'incident_closed')) this.#db.pragma('wal_checkpoint(PASSIVE)');
  }

  /** Where the next event follows on. Throws when the journal is sealed, because nothing may. */
  head(): ChainHead {
    const last = this.#db
      .prepare<[], ChainHead & { event_type: string }>('SELECT seq, hash, event_type FROM events ORDER BY seq DESC LIMIT 1')
      .get();
    if (last?.event_type === 'run_sealed') throw new Error('the journal is sealed already');
    return last === undefined ? emptyChain : { seq: last.seq, hash: last.hash };
  }

  has(eventId: string): boolean {
    return this.#db.prepare('SELECT 1 FROM events WHERE event_id = ?').get(eventId) !== undefined;
  }

  *events(): Generator<LinedEvent> {
    for (const row of this.#db.prepare<[], EventRow>(selectEvents).iterate()) {
      const stored = storedEvent(row);
      yield { ...stored, line: eventLine(stored, row) };
    }
  }

  /** Whether its file still stands where it was made. On Linux a deleted file can be written to without an error. */
  isInPlace(): boolean {
    return this.#path === memory || existsSync(this.#path);
  }

  /**
   * Writes a copy with no write-ahead log of its own, so that it can be read from a read-only folder. Whoever asks for it brings it to disk. Call it last: what is
   * appended afterwards would not be on disk either.
   */
  exportTo(path: string): void {
    if (this.#path === memory) {
      writeFileSync(path, this.#db.serialize(), { flag: 'wx', mode: 0o644 });
      return;
    }
    this.#db.pragma('synchronous = OFF');
    this.#db.prepare('VACUUM INTO ?').run(path);
  }

  close(): void {
    this.#db.close();
  }
}

/** Writes the database of a bundle at `path` from its events, when there is no journal to copy it from. */
export function writeDatabase(path: string, events: Iterable<ChainedEvent>, appliedAt?: string): void {
  const db = createBundleDatabase(path, appliedAt);
  try {
    const insert = db.prepare(insertEvent);
    db.transaction(() => {
      for (const event of events) insert.run(rowOf(event));
    })();
  } finally {
    db.close();
  }
}

/** The row that an event is stored as. */
export function rowOf({ event, hash, prevHash }: ChainedEvent): EventRow {
  return { ...event, ...canonicalParts(event), prev_hash: prevHash, hash };
}

/** The event that a row stands for. Throws SyntaxError when its JSON is none. */
export function storedEvent({ prev_hash: _, hash, ...row }: EventRow): StoredEvent {
  const event = { ...row, scores: JSON.parse(row.scores), payload: JSON.parse(row.payload) };
  return { hash, event: event as Event };
}
