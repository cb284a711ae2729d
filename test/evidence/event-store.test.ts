import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { firstPrevHash, hashEvent } from '../../src/evidence/chain.ts';
import type { ChainedEvent } from '../../src/evidence/chain-event.ts';
import { DatabaseError, openForReading, openJournalDatabase } from '../../src/evidence/database.ts';
import { canonicalEvent, eventLine } from '../../src/evidence/event-json.ts';
import { EventStore } from '../../src/evidence/event-store.ts';
import type { Event } from '../../src/model.ts';
import { temporaryFolder } from './recorded-run.ts';

describe('the table of events', () => {
  test.each([
    ['UPDATE', `UPDATE events SET reason = 'other' WHERE seq = 1`],
    ['UPDATE OR REPLACE', `UPDATE OR REPLACE events SET event_id = 'id-2' WHERE seq = 1`],
    ['DELETE', 'DELETE FROM events WHERE seq = 3'],
    ['INSERT OR REPLACE on an event_id', insertCopy('INSERT OR REPLACE', { seq: 4, event_id: `'id-1'`, prev_hash: lastHash })],
    ['INSERT OR REPLACE on a seq', insertCopy('INSERT OR REPLACE', { seq: 3, event_id: `'id-9'`, prev_hash: 'prev_hash' })],
    ['REPLACE on the last row', insertCopy('REPLACE', { seq: 3, event_id: 'event_id', prev_hash: 'prev_hash' })],
    ['INSERT OR IGNORE with a gap', insertCopy('INSERT OR IGNORE', { seq: 5, event_id: `'id-9'`, prev_hash: lastHash })],
    ['INSERT after another than the last event', insertCopy('INSERT', { seq: 4, event_id: `'id-9'`, prev_hash: 'prev_hash' })],
    [
      'an upsert',
      `${insertCopy('INSERT', { seq: 3, event_id: 'event_id', prev_hash: 'prev_hash' })} AND true ON CONFLICT DO UPDATE SET reason = 'other'`,
    ],
  ])('blocks %s', (_, sql) => {
    const path = join(temporaryFolder(onTestFinished), 'journal.db');
    storeOf(path, 3).close();
    const db = openJournalDatabase(path);
    onTestFinished(() => void db.close());
    const before = db.prepare('SELECT * FROM events').all();
    expect(() => db.exec(sql)).toThrow(/append-only|does not follow|is taken|not the hash/);
    expect(db.prepare('SELECT * FROM events').all()).toEqual(before);
  });

  test('refuses a whole batch when one of its events does not fit', () => {
    const store = storeOf(':memory:', 1);
    const { second, third } = three();
    expect(() => store.append([second, { ...third, prevHash: firstPrevHash }])).toThrow(/not the hash/);
    expect([...store.events()]).toHaveLength(1);
    store.append([second, third]);
    expect(store.head()).toEqual({ seq: 3, hash: third.hash });
  });

  test('gives back events as they were put in', () => {
    const events = chained(3);
    expect([...storeOf(':memory:', 3).events()]).toEqual(
      events.map(({ hash, event }) => ({ hash, event, line: eventLine({ hash, event }) })),
    );
  });

  test.each([
    ['from a file', (folder: string) => join(folder, 'journal.db')],
    ['from memory', () => ':memory:'],
  ])('is exported to the same bytes twice, readable without a write-ahead log, %s', (_, placeIn) => {
    const folder = temporaryFolder(onTestFinished);
    const store = storeOf(placeIn(folder), 100);
    store.exportTo(join(folder, 'a.db'));
    store.exportTo(join(folder, 'b.db'));
    const copy = readFileSync(join(folder, 'a.db'));
    expect(copy.equals(readFileSync(join(folder, 'b.db')))).toBe(true);
    // Bytes 18 and 19 of the header: 1 is a rollback journal, 2 a write-ahead log.
    expect([copy[18], copy[19]]).toEqual([1, 1]);
    const exported = openForReading(join(folder, 'a.db'));
    onTestFinished(() => void exported.close());
    expect(exported.prepare('SELECT count(*) FROM events').pluck().get()).toBe(100);
    store.close();
  });
});

describe('a journal', () => {
  test('of a newer schema is refused, with what to do', () => {
    const path = join(temporaryFolder(onTestFinished), 'journal.db');
    const db = openJournalDatabase(path);
    db.pragma('user_version = 2');
    db.close();
    expect(() => openJournalDatabase(path)).toThrow(/schema version 2, this guard knows up to 1: use the newer guard/);
  });

  test('whose migration has another checksum is refused', () => {
    const path = join(temporaryFolder(onTestFinished), 'journal.db');
    const db = openJournalDatabase(path);
    db.prepare('UPDATE migrations SET sha256 = ?').run('0'.repeat(64));
    db.close();
    expect(() => openJournalDatabase(path)).toThrow(DatabaseError);
  });
});

const lastHash = '(SELECT hash FROM events WHERE seq = 3)';

function insertCopy(verb: string, { seq, event_id, prev_hash }: { seq: number; event_id: string; prev_hash: string }): string {
  return `${verb} INTO events SELECT ${seq}, ${event_id}, run_id, incident_id, event_type, actor, 'forged', scores, action, outcome,
    created_at, schema_version, payload, ${prev_hash}, hash FROM events WHERE seq = 3`;
}

function storeOf(path: string, count: number): EventStore {
  const store = new EventStore(path);
  store.append(chained(count));
  return store;
}

function three(): { second: ChainedEvent; third: ChainedEvent } {
  const [, second, third] = chained(3);
  if (second === undefined || third === undefined) throw new Error('chained(3) gives three events');
  return { second, third };
}

function chained(count: number): ChainedEvent[] {
  const events: ChainedEvent[] = [];
  for (let seq = 1; seq <= count; seq += 1) {
    const prevHash = events.at(-1)?.hash ?? firstPrevHash;
    const event = { ...envelope, seq, event_id: `id-${seq}`, event_type: 'checkpoint', payload: { every_ms: seq } } as Event;
    events.push({ event, prevHash, hash: hashEvent(prevHash, canonicalEvent(event)) });
  }
  return events;
}

const envelope = {
  run_id: 'run',
  incident_id: null,
  actor: 'system',
  reason: 'nul \0, quote ", line\n, smile \u{1f600}',
  scores: { confidence: 1 },
  action: '',
  outcome: '',
  created_at: '2026-11-21T09:45:12.000Z',
  schema_version: 1,
} as const;
