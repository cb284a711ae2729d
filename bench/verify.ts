import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from '../src/evidence/bundle.ts';
import { eventsFile } from '../src/evidence/bundle-files.ts';
import { emptyChain } from '../src/evidence/chain.ts';
import { type ChainedEvent, chainEvent, sealing } from '../src/evidence/chain-event.ts';
import { chainFollower } from '../src/evidence/chain-follower.ts';
import { EventStore } from '../src/evidence/event-store.ts';
import { eventsFileLines, lineEnd } from '../src/evidence/events-file.ts';
import { openFolder } from '../src/evidence/folder-source.ts';
import { newEventId } from '../src/evidence/identifiers.ts';
import { loadReports } from '../src/evidence/reports.ts';
import { verifyBundle } from '../src/evidence/verify.ts';
import type { EventDraft } from '../src/model.ts';
import { draft, processExited, runStarted, sampleOf } from '../test/evidence/recorded-run.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

const batch = 1000;
const startedAtMs = Date.UTC(2026, 10, 21);
const checkpointEvery = 10;

const kinds: readonly { readonly what: string; readonly count: number; readonly sampleAt: (second: number) => EventDraft }[] = [
  { what: 'small events', count: 200_000, sampleAt: () => draft('sample', { ticks: [] }) },
  { what: 'seconds of samples', count: 20_000, sampleAt: sampleOf },
];

/** CPU of verifying a bundle with all checks, beside following the chain of its events alone. */
export async function verify(context: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { what, count, sampleAt } of kinds) {
    const folder = join(context.scratch, 'verify');
    await record(folder, count, sampleAt);
    const figures = await sideBySide(
      [
        { name: 'all', measure: () => cpuMs(() => verifyAll(folder, count)) },
        { name: 'chain', measure: () => cpuMs(() => followChain(folder, count)) },
      ],
      context.rounds,
    );
    const bytes = Math.round(statSync(join(folder, eventsFile)).size / count);
    const perSecond = (ms: number) => `${Math.round(count / ms)},000`;
    rows.push({
      ...{
        what: `verify, ${count} ${what}`,
        guard: figures.all,
        beside: 'the chain alone',
        besideFigures: figures.chain,
        unit: 'ms',
      },
      note: `${bytes} bytes an event; a CPU-second: ${perSecond(figures.all.median)} all checks, ${perSecond(figures.chain.median)} the chain`,
    });
    rmSync(folder, { recursive: true });
  }
  return rows;
}

async function verifyAll(folder: string, count: number): Promise<void> {
  const { verdict, events, problems } = await verifyBundle(folder);
  if (verdict !== 'VALID' || events !== count) throw new Error(`${verdict}, ${events} events: ${problems.join('; ')}`);
}

function followChain(folder: string, count: number): void {
  const chain = chainFollower();
  let followed = 0;
  for (const lines of eventsFileLines(openFolder(folder).open(eventsFile))) {
    if (lines.kind === 'bad') throw new Error(lines.why);
    for (let start = 0; start < lines.bytes.length; followed += 1) {
      const end = lineEnd(lines.bytes, start);
      if (!chain.follows(lines, start, end)) throw new Error(`the chain breaks at event ${followed + 1}`);
      start = end + 1;
    }
  }
  if (followed !== count) throw new Error(`the chain has ${followed} events, not ${count}`);
}

async function cpuMs(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A run of a second for each event, nearly, as the journal seals it. */
async function record(folder: string, count: number, sampleAt: (second: number) => EventDraft): Promise<void> {
  mkdirSync(folder);
  const store = new EventStore(':memory:');
  let head = emptyChain;
  let waiting: ChainedEvent[] = [];
  const append = (each: EventDraft): ChainedEvent => {
    const createdAtMs = startedAtMs + 1000 * head.seq;
    const chained = chainEvent(head, newEventId(createdAtMs), '20261121T000000Z-00000000', {
      ...each,
      created_at_ms: createdAtMs,
    });
    head = { seq: chained.event.seq, hash: chained.hash };
    waiting.push(chained);
    if (waiting.length < batch && each.event_type !== 'run_sealed') return chained;
    store.append(waiting);
    waiting = [];
    return chained;
  };
  append(runStarted());
  for (let second = 0; second < count - 3; second += 1)
    append(second % checkpointEvery === 0 ? draft('checkpoint', { every_ms: 10_000 }) : sampleAt(second));
  append(processExited());
  store.append(waiting);
  waiting = [];
  await writeBundle({
    folder,
    events: store.events(),
    policyJson: '{}',
    reports: await loadReports(),
    attachments: new Map(),
    signingKey: null,
    seal: (files) => append(sealing(files, [])),
    exportDatabase: (path) => store.exportTo(path),
  });
  store.close();
}
