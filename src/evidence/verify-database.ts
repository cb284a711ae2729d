import { databaseFile } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import type { ChainedEvent } from './chain-event.ts';
import { openForReading, openJournalDatabase, type SqliteDatabase, schemaOf } from './database.ts';
import { errorText } from './error-text.ts';
import { type EventRow, rowOf, selectEvents } from './event-store.ts';

/**
 * Compares evidence.db with the events, row by row, and its tables and triggers with what they should be. Null when all is the same.
 * In a bundle that is not sealed the database may end earlier: the disk may have refused the rest.
 */
export function verifyDatabase(source: BundleSource, events: readonly ChainedEvent[], sealed: boolean): string | null {
  try {
    const db = openForReading(source.database(databaseFile));
    try {
      return schemaProblem(db) ?? rowProblem(db, events, sealed);
    } finally {
      db.close();
    }
  } catch (error) {
    return `it cannot be read as a database: ${errorText(error)}`;
  }
}

function schemaProblem(db: SqliteDatabase): string | null {
  const expected = openJournalDatabase(':memory:');
  try {
    return schemaOf(db) === schemaOf(expected) ? null : 'its tables, indexes or triggers are not those of the journal';
  } finally {
    expected.close();
  }
}

function rowProblem(db: SqliteDatabase, events: readonly ChainedEvent[], sealed: boolean): string | null {
  let count = 0;
  for (const row of db.prepare<[], EventRow>(selectEvents).iterate()) {
    const event = events[count];
    count += 1;
    if (event === undefined) return `it holds an event ${row.seq} that events.jsonl does not`;
    const column = differingColumn(row, rowOf(event));
    if (column !== null) return `its event ${count} differs from events.jsonl in ${column}`;
  }
  return sealed && count < events.length ? `it ends after event ${count} of ${events.length}` : null;
}

function differingColumn(row: EventRow, expected: EventRow): string | null {
  for (const column in expected) {
    const name = column as keyof EventRow;
    if (row[name] !== expected[name]) return name;
  }
  return null;
}
