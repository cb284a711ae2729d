import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyChain } from '../src/evidence/chain.ts';
import { chainEvent } from '../src/evidence/chain-event.ts';
import { openForReading } from '../src/evidence/database.ts';
import { EventStore } from '../src/evidence/event-store.ts';
import { newEventId } from '../src/evidence/identifiers.ts';
import { openIncidentIndex } from '../src/evidence/incident-events.ts';
import type { EventDraft } from '../src/model.ts';
import type { BenchContext, BenchRow, Figures } from './model.ts';

const EVENTS = 1_000_000;
const BATCH = 10_000;
/** Of every hundred events so many belong to one incident. */
const EVENTS_OF_INCIDENT = 33;
const QUERIES = 2_000;

/** The timeline of one incident among a million events: by the index, beside a search of the table. The database is open already. */
export async function timeline(context: BenchContext): Promise<BenchRow[]> {
  const path = join(context.scratch, 'timeline.db');
  fill(path);
  const index = openIncidentIndex(path);
  const db = openForReading(path);
  const search = db.prepare('SELECT * FROM events WHERE +incident_id = ? ORDER BY seq');
  try {
    const byIndex = Array.from({ length: QUERIES }, (_, at) => tookUs(() => index.eventsOf(incidentOf(at * 7919)).length));
    const bySearch = Array.from({ length: context.rounds }, (_, at) =>
      tookUs(() => search.all(incidentOf(at * 7919)).length + 1),
    );
    const p95 = byIndex.toSorted((a, b) => a - b)[Math.floor(QUERIES * 0.95)] ?? 0;
    return [
      {
        ...{ what: 'timeline of one incident', guard: figuresOf(byIndex), unit: 'us' },
        ...{ beside: 'a search of the table', besideFigures: figuresOf(bySearch) },
        note: `p95 ${Math.round(p95)} us of ${QUERIES} incidents in ${EVENTS} events`,
      },
    ];
  } finally {
    index.close();
    db.close();
    rmSync(path);
  }
}

/** A run with ten thousand incidents, written by the journal's own store and exported as a bundle's database is. */
function fill(path: string): void {
  const journal = `${path}.journal`;
  const store = new EventStore(journal);
  let head = emptyChain;
  for (let seq = 0; seq < EVENTS; seq += BATCH) {
    const events = Array.from({ length: BATCH }, (_, at) => {
      const chained = chainEvent(head, newEventId(seq + at), 'run', draftOf(seq + at));
      head = { seq: chained.event.seq, hash: chained.hash };
      return chained;
    });
    store.append(events);
  }
  store.exportTo(path);
  store.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(`${journal}${ending}`, { force: true });
}

function draftOf(at: number): EventDraft {
  const said = { actor: 'system', reason: '', scores: {}, action: '', outcome: '', created_at_ms: at } as const;
  if (at === 0) return { ...said, incident_id: null, event_type: 'checkpoint', payload: { every_ms: 0 } };
  const incident_id = at % 100 > 0 && at % 100 <= EVENTS_OF_INCIDENT ? incidentOf(at) : null;
  const reason = 'log repeated the same lines for 2000 lines and 2s AND CPU exceeded 90% for 4s';
  const payload = { rules: ['output-loop', 'cpu-loop'] as const, at_ms: at };
  return { ...said, incident_id, event_type: 'alert_raised', reason, action: 'alert', outcome: 'reported', payload };
}

function incidentOf(at: number): string {
  return `20260504T031207Z-5a217c3e-i${Math.floor((at % EVENTS) / 100)}`;
}

function tookUs(find: () => number): number {
  const startedMs = performance.now();
  const found = find();
  const us = (performance.now() - startedMs) * 1000;
  if (found !== EVENTS_OF_INCIDENT + 1) throw new Error(`an incident had ${found - 1} events, not ${EVENTS_OF_INCIDENT}`);
  return us;
}

function figuresOf(us: readonly number[]): Figures {
  const sorted = us.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
