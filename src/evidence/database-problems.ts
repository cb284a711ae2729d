import { BundleError } from './bundle-error.ts';
import { databaseFile } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { sha256Hex } from './chain.ts';
import { openJournalDatabase, type SqliteDatabase, schemaOf } from './database.ts';
import { migrations } from './schema.ts';

/** Bytes 18 and 19 of a database say how it is written: 2 asks its readers for a write-ahead log beside it, and makes them write one. */
const writeVersionsAt = 18;
const writeAheadLog = 2;

/** Throws when SQLite could not read a bundle's database without writing beside it, and BundleError when it cannot be read at all. */
export function refuseWriteAheadLog(source: BundleSource): void {
  const file = source.open(databaseFile);
  try {
    const head = Buffer.alloc(writeVersionsAt + 2);
    file.fill(head);
    if (head.subarray(writeVersionsAt).includes(writeAheadLog))
      throw new BundleError('BAD_DATABASE', 'it asks for a write-ahead log, which no bundle has');
  } finally {
    file.close();
  }
}

/** What is wrong with its tables, indexes and triggers; null when they are those of the journal. Throws SqliteError. */
export function schemaProblem(db: SqliteDatabase): string | null {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    return `it has schema version ${version}, this guard reads up to ${migrations.length}: use the guard that wrote it or a newer one`;
  }
  if (schemaOf(db) !== schemaOfJournal()) return 'its tables, indexes or triggers are not those of the journal';
  const applied = db.prepare('SELECT version, sha256 FROM migrations ORDER BY version').raw().all();
  const known = migrations.map((migration) => [migration.version, sha256Hex(migration.sql)]);
  return JSON.stringify(applied) === JSON.stringify(known) ? null : 'its migrations are not those of the journal';
}

let knownSchema: string | null = null;

function schemaOfJournal(): string {
  if (knownSchema !== null) return knownSchema;
  const db = openJournalDatabase(':memory:');
  try {
    knownSchema = schemaOf(db);
    return knownSchema;
  } finally {
    db.close();
  }
}

const indexedRows = `SELECT count(DISTINCT seq) FROM events INDEXED BY events_timeline
  WHERE incident_id IS NOT NULL AND incident_id IS (SELECT row.incident_id FROM events AS row NOT INDEXED WHERE row.seq = events.seq)`;
const entries = 'SELECT count(*) FROM events INDEXED BY events_timeline WHERE incident_id IS NOT NULL';

/** What is wrong with the index that the rows of incidents, `rows` in number, are found by; null when it leads to them and to no others. Throws SqliteError. */
export function indexProblem(db: SqliteDatabase, rows: number): string | null {
  const [right, all] = [indexedRows, entries].map((sql) => db.prepare(sql).pluck().get());
  return rows === right && rows === all ? null : 'its index of incidents is not that of its rows';
}
