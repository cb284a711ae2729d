import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { journalFile, journalLeftovers } from './bundle-files.ts';
import { type ChainHead, emptyChain, hashEvent } from './chain.ts';
import type { ChainedEvent } from './chain-event.ts';
import { openAbandonedJournal, type SqliteDatabase } from './database.ts';
import { errorText } from './error-text.ts';
import { canonicalEvent, eventLine } from './event-json.ts';
import { type EventRow, selectEvents, storedEvent } from './event-store.ts';
import { parseEventLine } from './parse-event-line.ts';
import { RecoverError } from './recover-error.ts';

export interface AbandonedJournal {
  /** As far as the chain holds; at least one. */
  readonly events: readonly ChainedEvent[];
  /** Where and why the chain does not hold; null when it does to the end. */
  readonly break: string | null;
}

/**
 * Reads what a guard that is gone had recorded, every event checked anew. A `run_sealed` at the end is left out: the bundle that it speaks of never
 * appeared. Throws RecoverError while the guard lives, and when there is nothing to be read.
 */
export function readAbandonedJournal(folder: string): AbandonedJournal {
  const path = join(folder, journalFile);
  refuseLinks(folder);
  const db = open(path);
  try {
    const read = readRows(db);
    if (read.events.length > 0) return read;
    throw new RecoverError('NO_EVENTS', `${path} holds no event to begin with${read.break === null ? '' : ` (${read.break})`}`);
  } finally {
    db.close();
  }
}

/** SQLite follows links, and the command that was supervised could have put some there. */
function refuseLinks(folder: string): void {
  for (const name of journalLeftovers) {
    const stat = lstatSync(join(folder, name), { throwIfNoEntry: false });
    if (stat?.isFile() === false) throw new RecoverError('UNREADABLE', `${join(folder, name)} is not a regular file`);
    if (stat === undefined && name === journalFile)
      throw new RecoverError('NO_JOURNAL', `${folder} holds no ${journalFile}: name the folder of a run whose guard was killed`);
  }
}

function open(path: string): SqliteDatabase {
  try {
    return openAbandonedJournal(path);
  } catch (error) {
    const why = errorText(error);
    if (why.includes('SQLITE_BUSY'))
      throw new RecoverError('GUARD_ALIVE', `${path} is in use: its guard is still at work; wait for it to end`, {
        cause: error,
      });
    throw new RecoverError('UNREADABLE', `${path} cannot be read: ${why}`, { cause: error });
  }
}

function readRows(db: SqliteDatabase): AbandonedJournal {
  const events: ChainedEvent[] = [];
  let head = emptyChain;
  try {
    for (const row of db.prepare<[], EventRow>(selectEvents).iterate()) {
      const event = { ...storedEvent(row), prevHash: row.prev_hash };
      const why = misfit(event, head, events[0]);
      if (why !== null) return { events, break: `event ${row.seq}: ${why}` };
      if (event.event.event_type === 'run_sealed') break;
      events.push(event);
      head = { seq: event.event.seq, hash: event.hash };
    }
    return { events, break: null };
  } catch (error) {
    return { events, break: `after event ${head.seq}: ${errorText(error)}` };
  }
}

function misfit({ event, hash, prevHash }: ChainedEvent, head: ChainHead, first: ChainedEvent | undefined): string | null {
  if (event.seq !== head.seq + 1) return `event ${head.seq + 1} is missing before it`;
  const parsed = parseEventLine(eventLine({ event, hash }));
  if (parsed.kind === 'bad') return parsed.why;
  if (prevHash !== head.hash || hash !== hashEvent(head.hash, canonicalEvent(event))) return 'the hash does not match';
  if (first === undefined) return event.event_type === 'run_started' ? null : 'it is the first, and not run_started';
  return event.run_id === first.event.run_id ? null : `it belongs to run ${event.run_id}`;
}
