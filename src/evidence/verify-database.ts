import type { Statement } from 'better-sqlite3';
import { databaseFile } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { openForReading, type SqliteDatabase } from './database.ts';
import { indexProblem, refuseWriteAheadLog, schemaProblem } from './database-problems.ts';
import { errorText } from './error-text.ts';
import { lineSql } from './event-line-sql.ts';
import { type EventRow, rowOf } from './event-store.ts';
import { lineEnd } from './events-file.ts';
import { parseEventLine } from './parse-event-line.ts';
import type { FittingLines } from './verify-chain.ts';

/** SQLite itself writes rows as lines of events.jsonl, so that hundreds of them are compared at once, as one piece of bytes. */
const selectLines = `SELECT CAST(group_concat(${lineSql}, '') AS BLOB) AS lines, ? || group_concat(hash, '') AS hashes, group_concat(prev_hash, '') AS prevHashes, count(incident_id) AS incidents
  FROM events WHERE seq BETWEEN ? AND ?`;
const selectRows = 'SELECT * FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq';
/** Through the table itself, in which a forged index hides nothing. */
const countRows = 'SELECT count(*) FROM events NOT INDEXED';
const selectOther = 'SELECT seq FROM events WHERE seq < 1 OR seq > ? LIMIT 1';

interface LinesOfRows {
  readonly lines: Buffer | null;
  readonly hashes: string | null;
  readonly prevHashes: string | null;
  readonly incidents: number;
}

/**
 * Compares the evidence.db of a bundle with the log while that is read: row by row, and its tables, indexes and triggers with what they should be.
 * In a bundle that is not sealed the database may end earlier: the disk may have refused the rest. No method throws.
 */
export class DatabaseCheck {
  readonly #source: BundleSource;
  /** Opened with the first lines that fit. */
  #db: SqliteDatabase | null = null;
  #selectLines: Statement<[string, number, number], LinesOfRows> | null = null;
  #problem: string | null = null;
  /** How many rows were the same as the log's, from the first on. */
  #rows = 0;
  /** How many of them belong to an incident. */
  #incidents = 0;
  /** There is no row after these. */
  #ended = false;

  constructor(source: BundleSource) {
    this.#source = source;
  }

  compare(lines: FittingLines): void {
    if (!this.#ended) this.#attempt((db) => this.#compareLines(db, lines));
  }

  /** What is wrong with the database; null when nothing is. Closes it. Call once, last. */
  finish(events: number, sealed: boolean): string | null {
    this.#attempt((db) => {
      if (sealed && this.#rows < events) return `it ends after event ${this.#rows} of ${events}`;
      if (db.prepare(countRows).pluck().get() === this.#rows) return indexProblem(db, this.#incidents);
      return `it holds an event ${db.prepare(selectOther).pluck().get(this.#rows)} that events.jsonl does not`;
    });
    this.#db?.close();
    this.#db = null;
    return this.#problem;
  }

  #attempt(check: (db: SqliteDatabase) => string | null): void {
    if (this.#problem !== null) return;
    try {
      this.#db ??= this.#open();
      this.#problem ??= check(this.#db);
    } catch (error) {
      this.#problem = `it cannot be read as a database: ${errorText(error)}`;
    }
  }

  #open(): SqliteDatabase {
    refuseWriteAheadLog(this.#source);
    const db = openForReading(this.#source.database(databaseFile));
    this.#problem = schemaProblem(db);
    return db;
  }

  #compareLines(db: SqliteDatabase, lines: FittingLines): string | null {
    this.#selectLines ??= db.prepare(selectLines);
    const found = this.#selectLines.get(lines.prevHash, lines.firstSeq, lines.lastSeq);
    if (found === undefined || !isSame(found, lines.bytes)) return this.#compareRows(db, lines);
    this.#rows = lines.lastSeq;
    this.#incidents += found.incidents;
    return null;
  }

  /** One by one, to say where the difference is, or that the database only ends here. */
  #compareRows(db: SqliteDatabase, { bytes, firstSeq, lastSeq, prevHash: before }: FittingLines): string | null {
    let prevHash = before;
    let start = 0;
    for (const row of db.prepare<[number, number], EventRow>(selectRows).iterate(firstSeq, lastSeq)) {
      const seq = this.#rows + 1;
      const end = lineEnd(bytes, start);
      const line = parseEventLine(bytes.toString('utf8', start, end));
      if (line.kind === 'bad') return `its event ${seq} cannot be compared: ${line.why}`;
      const column = row.seq === seq ? differingColumn(row, rowOf({ ...line.stored, prevHash })) : 'seq';
      if (column !== null) return `its event ${seq} differs from events.jsonl in ${column}`;
      this.#rows = seq;
      this.#incidents += row.incident_id === null ? 0 : 1;
      prevHash = line.stored.hash;
      start = end + 1;
    }
    this.#ended = this.#rows < lastSeq;
    return null;
  }
}

/** Every previous hash is the hash of the row before it, and all else is in the lines. */
function isSame({ lines, hashes, prevHashes }: LinesOfRows, expected: Buffer): boolean {
  if (lines === null || hashes === null || prevHashes === null || !lines.equals(expected)) return false;
  return hashes.length === prevHashes.length + 64 && hashes.startsWith(prevHashes);
}

function differingColumn(row: EventRow, expected: EventRow): string | null {
  for (const column in expected) {
    const name = column as keyof EventRow;
    if (row[name] !== expected[name]) return name;
  }
  return null;
}
