import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../src/evidence/jcs.ts';
import { openJournal } from '../src/evidence/journal.ts';
import type { EventDraft } from '../src/model.ts';
import { draft, runStarted, sampleOf } from '../test/evidence/recorded-run.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

/** As many as arrive together when the disk was slow for a while. */
const batch = 1000;
/** The journal drops samples when more than 10,000 wait. */
const mostWaiting = 5000;

const kinds: readonly { readonly what: string; readonly count: number; readonly draftAt: (i: number) => EventDraft }[] = [
  { what: 'events', count: 20_000, draftAt: (i) => draft('signal_cleared', { signal: 'hang', at_ms: i }) },
  { what: 'seconds of samples', count: 5_000, draftAt: sampleOf },
];

/** Events through the worker thread until they are on disk, checked, chained and indexed, beside their JSON appended to a file with as many fsyncs. */
export async function journal(context: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { what, count, draftAt } of kinds) {
    const drafts = Array.from({ length: count }, (_, i) => draftAt(i));
    const figures = await sideBySide(
      [
        { name: 'journal', measure: () => journalMs(context, drafts) },
        { name: 'lines', measure: () => linesMs(context, drafts) },
      ],
      context.rounds,
    );
    const perSecond = Math.round(count / (figures.journal.median / 1000));
    rows.push({
      ...{ what: `journal, ${count} ${what}`, guard: figures.journal, beside: 'JSON lines, fsync', besideFigures: figures.lines },
      ...{ unit: 'ms', note: `${perSecond} events/s` },
    });
  }
  return rows;
}

async function journalMs(context: BenchContext, drafts: readonly EventDraft[]): Promise<number> {
  const evidenceDir = mkdtempSync(join(context.scratch, 'journal-'));
  const worker = join(import.meta.dirname, '..', 'src', 'journal-thread.ts');
  const opened = openJournal({ evidenceDir, runId: 'run', policyJson: '{}', worker, execArgv: [], workerAfterMs: 0 });
  opened.append(runStarted());
  await opened.durable(10_000);
  const startedMs = performance.now();
  for (let at = 0; at < drafts.length; at += batch) {
    for (const each of drafts.slice(at, at + batch)) opened.append(each);
    // Events come in turns of the loop, and a turn is when they are sent.
    await new Promise(setImmediate);
    if (at % mostWaiting === 0) await opened.durable(10_000);
  }
  const place = await opened.durable(30_000);
  const ms = performance.now() - startedMs;
  if (place?.seq !== drafts.length + 1) throw new Error(`the journal ends with event ${place?.seq}, not ${drafts.length + 1}`);
  await opened.seal(60_000);
  rmSync(evidenceDir, { recursive: true });
  return ms;
}

function linesMs(context: BenchContext, drafts: readonly EventDraft[]): number {
  const path = join(context.scratch, 'lines.jsonl');
  const file = openSync(path, 'w');
  const startedMs = performance.now();
  for (let at = 0; at < drafts.length; at += batch) {
    writeSync(
      file,
      drafts
        .slice(at, at + batch)
        .map((each) => `${canonicalJson(each)}\n`)
        .join(''),
    );
    fsyncSync(file);
  }
  const ms = performance.now() - startedMs;
  closeSync(file);
  rmSync(path);
  return ms;
}
