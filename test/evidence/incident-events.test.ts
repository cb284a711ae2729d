import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { databaseFile } from '../../src/evidence/bundle-files.ts';
import { openFolder } from '../../src/evidence/folder-source.ts';
import { openIncidentIndex } from '../../src/evidence/incident-events.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { recordBundle, temporaryFolder } from './recorded-run.ts';

async function recorded() {
  const folder = await recordBundle(temporaryFolder(onTestFinished));
  return { events: readBundle(openFolder(folder)).events, path: join(folder, databaseFile) };
}

it('an incident is found in evidence.db as it stands in events.jsonl, with the start of its run', async () => {
  const { events, path } = await recorded();
  const expected = events.filter(({ event }) => event.event_type === 'run_started' || event.incident_id === 'inc-1');
  expect(expected.length).toBeGreaterThan(4);
  for (const database of [path, readFileSync(path)]) {
    const index = openIncidentIndex(database);
    onTestFinished(() => index.close());
    expect(index.eventsOf('inc-1')).toEqual(expected);
    expect(index.eventsOf('no such incident')).toEqual([]);
    expect(index.eventsOf("inc-1' OR 1=1 --")).toEqual([]);
  }
});

it('an incident is found by the index, not by reading every event', async () => {
  const { path } = await recorded();
  const db = new Database(path, { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  const plan = db.prepare("EXPLAIN QUERY PLAN SELECT seq FROM events WHERE incident_id = 'inc-1' ORDER BY seq").all();
  expect(JSON.stringify(plan)).toContain('USING COVERING INDEX events_timeline');
});

it('what is no event is not taken for one', async () => {
  const { path } = await recorded();
  const db = new Database(path);
  db.exec(`DROP TRIGGER events_never_updated; UPDATE events SET event_type = 'made_up' WHERE incident_id = 'inc-1'`);
  db.close();
  const index = openIncidentIndex(path);
  onTestFinished(() => index.close());
  expect(() => index.eventsOf('inc-1')).toThrow('there is no event type "made_up"');
});

it('what is no database is refused', () => {
  const path = join(temporaryFolder(onTestFinished), 'none.db');
  expect(() => openIncidentIndex(path)).toThrow();
  expect(() => openIncidentIndex(Buffer.from('no database at all, but long enough to be read as the head of one'))).toThrow();
});
