import './commonjs-dirname.ts';
import Database from 'better-sqlite3';
import { sha256Hex } from './chain.ts';
import { migrations } from './schema.ts';

export type SqliteDatabase = Database.Database;

/** The database is not one that this version may write to or read. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly code: 'NEWER_SCHEMA' | 'FOREIGN_SCHEMA';

  constructor(code: DatabaseError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** No one else writes to a run's journal; this only bridges a reader that copies it. */
const busyTimeoutMs = 1000;

/** Of the 16 MB that the driver would fill in the course of hours: events are only added at the end. */
const pageCacheKib = 512;

/**
 * Opens a journal for writing and brings its schema up to date. `:memory:` gives one that lives in memory.
 * Every commit is on disk when it returns (synchronous=FULL). Throws SqliteError, or DatabaseError for a schema that is newer or not ours.
 */
export function openJournalDatabase(path: string): SqliteDatabase {
  const db = new Database(path, { timeout: busyTimeoutMs });
  try {
    if (path !== ':memory:') useWriteAheadLog(db);
    db.pragma('synchronous = FULL');
    db.pragma(`cache_size = -${pageCacheKib}`);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the journal that a guard left which was killed, with what stands in its -wal, and for this process alone: throws SQLITE_BUSY while a guard has it
 * open, since a guard holds a lock on it for as long as it lives. What stands in it is not trusted. Throws as openJournalDatabase does.
 */
export function openAbandonedJournal(path: string): SqliteDatabase {
  const db = new Database(path, { fileMustExist: true, timeout: 0 });
  try {
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    migrate(db);
    refuseOtherSchema(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Makes the database of a bundle from its rows. `appliedAt` stands in it as the time of its making. */
export function createBundleDatabase(path: string, appliedAt: string = new Date().toISOString()): SqliteDatabase {
  const db = new Database(path);
  // Who is interrupted here makes it again.
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  migrate(db, appliedAt);
  return db;
}

/** Opens a bundle's database, a file or its bytes, for reading only. What stands in it is not trusted. */
export function openForReading(source: string | Buffer): SqliteDatabase {
  const db = new Database(source, { readonly: true, fileMustExist: true, timeout: busyTimeoutMs });
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** Tables, indexes and triggers with their SQL, for a comparison with what they should be. */
export function schemaOf(db: SqliteDatabase): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all());
}

function useWriteAheadLog(db: SqliteDatabase): void {
  // A network file system without shared memory answers with the mode that it stays in.
  if (db.pragma('journal_mode = WAL', { simple: true }) === 'wal') return;
  db.pragma('journal_mode = TRUNCATE');
  // With a write-ahead log a lock is held while the journal is open. It is what tells whether its guard is alive.
  db.pragma('locking_mode = EXCLUSIVE');
}

function migrate(db: SqliteDatabase, appliedAt: string = new Date().toISOString()): void {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    throw new DatabaseError(
      'NEWER_SCHEMA',
      `the journal has schema version ${version}, this guard knows up to ${migrations.length}: use the newer guard`,
    );
  }
  if (version > 0) checkApplied(db, version);
  const missing = migrations.slice(version);
  if (missing.length === 0) return;
  db.transaction(() => {
    for (const { version: next, sql } of missing) {
      db.exec(sql);
      const row = { next, sha256: sha256Hex(sql), appliedAt };
      db.prepare('INSERT INTO migrations(version, sha256, applied_at) VALUES (@next, @sha256, @appliedAt)').run(row);
      db.pragma(`user_version = ${next}`);
    }
  })();
  // From here on a copy of the file alone, without its -wal, is at least a journal.
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function checkApplied(db: SqliteDatabase, version: number): void {
  const applied = db
    .prepare<[], { version: number; sha256: string }>('SELECT version, sha256 FROM migrations ORDER BY version')
    .all();
  const matches = migrations
    .slice(0, version)
    .every((migration, i) => applied[i]?.version === migration.version && applied[i].sha256 === sha256Hex(migration.sql));
  if (!matches || applied.length !== version) throw foreignSchema();
}

function refuseOtherSchema(db: SqliteDatabase): void {
  const expected = openJournalDatabase(':memory:');
  try {
    if (schemaOf(db) !== schemaOf(expected)) throw foreignSchema();
  } finally {
    expected.close();
  }
}

function foreignSchema(): DatabaseError {
  return new DatabaseError('FOREIGN_SCHEMA', 'the journal was laid out by something else than this guard: take another folder');
}
