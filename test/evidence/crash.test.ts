import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { recoverBundle } from '../../src/evidence/recover.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { ChainPlace } from '../../src/ports.ts';
import { GuardRun } from '../e2e/guard.ts';
import { runId, temporaryFolder } from './recorded-run.ts';

/** A hundred before a release: FLOWFORGE_TEST_CRASHES=100. */
const crashes = Number(process.env['FLOWFORGE_TEST_CRASHES'] ?? 10);
const atATime = 2;

const runaway = ['sh', '-c', 'sleep 300 & while :; do echo looping; done'];

/** One is killed while its command goes on, the other at some moment of the kill that it does itself, or of its seal. */
const runs: readonly (readonly string[])[] = [
  ['run', '--', ...runaway],
  ['run', '--wall-time', '250ms', '--grace', '100ms', '--', ...runaway],
];

describe('a guard that is killed with SIGKILL', () => {
  test(
    `at ${crashes} random moments leaves every event that was on disk, and no process`,
    async () => {
      const moments = Array.from({ length: crashes }, (_, i) => momentOf(i));
      const outcomes: string[] = [];
      const inTurn = async (): Promise<void> => {
        for (let moment = moments.pop(); moment !== undefined; moment = moments.pop()) outcomes.push(await crash(moment));
      };
      await Promise.all(Array.from({ length: atATime }, inTurn));
      const counts = [...Map.groupBy(outcomes, (outcome) => outcome)].map(([outcome, { length }]) => `${outcome}: ${length}`);
      process.stdout.write(`${counts.sort().join(', ')}\n`);
      expect(outcomes).toHaveLength(crashes);
      expect(outcomes).toContain('salvaged');
    },
    crashes * 30_000,
  );

  test.each([1, 2, 3, 5, 8])('after batch %i still has what was durable', async (batches) => {
    const evidence = temporaryFolder(onTestFinished);
    const guard = spawn(process.execPath, [new URL('./journal-busy.ts', import.meta.url).pathname, evidence], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void guard.kill('SIGKILL'));
    const places: ChainPlace[] = [];
    for await (const line of createInterface({ input: guard.stdout })) {
      places.push(JSON.parse(line));
      if (places.length === batches) guard.kill('SIGKILL');
    }
    const { bundlePath } = await recoverBundle(join(evidence, runId), 'x');
    const { events } = readBundle(bundlePath);
    for (const { seq, head } of places) expect(events[seq - 1]).toMatchObject({ hash: head, event: { seq } });
    expect(await verifyBundle(bundlePath)).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
  });
});

interface Moment {
  readonly args: readonly string[];
  readonly since: 'start' | 'first event';
  readonly afterMs: number;
}

function momentOf(i: number): Moment {
  const since = i % 4 === 3 ? 'start' : 'first event';
  return { args: runs[i % runs.length] ?? [], since, afterMs: Math.random() * (since === 'start' ? 400 : 800) };
}

/** Kills one guard, salvages what it left, and gives what that was. */
async function crash({ args, since, afterMs }: Moment): Promise<string> {
  const said = `${args.join(' ')}, killed ${afterMs.toFixed(1)} ms after ${since}`;
  const run = new GuardRun(args, { stdio: ['ignore', 'ignore', 'ignore'] });
  const exit = once(run.child, 'exit');
  if (since === 'first event')
    await expect.poll(() => hasRecorded(run), { message: said, timeout: 20_000, interval: 3 }).toBe(true);
  const timer = setTimeout(() => run.child.kill('SIGKILL'), afterMs);
  const [, signal] = await exit;
  clearTimeout(timer);
  await expect.poll(() => run.survivors(), { message: said, timeout: 15_000, interval: 20 }).toEqual([]);
  if (signal === null) return 'ended before';
  const folder = run.bundle();
  if (folder === null) return 'no journal yet';
  if (existsSync(join(folder, 'manifest.json'))) {
    expect((await verifyBundle(folder)).verdict, said).toMatch(/^(VALID|INCOMPLETE)$/);
    return 'sealed';
  }
  return salvage(folder, said);
}

/** The schema is in the journal, and something has followed it. */
function hasRecorded(run: GuardRun): boolean {
  const sizeOf = (name: string): number => statSync(join(run.bundle() ?? '', name), { throwIfNoEntry: false })?.size ?? 0;
  return run.child.exitCode !== null || (sizeOf('journal.db') > 0 && sizeOf('journal.db-wal') > 0);
}

async function salvage(folder: string, said: string): Promise<string> {
  const committed = hashesIn(folder);
  if (committed.length === 0) {
    await expect(recoverBundle(folder, 'test'), said).rejects.toMatchObject({
      code: expect.stringMatching(/^NO_(JOURNAL|EVENTS)$/),
    });
    return 'nothing recorded yet';
  }
  await recoverBundle(folder, 'test');
  const { events } = readBundle(folder);
  expect(
    events.slice(0, -1).map(({ hash }) => hash),
    said,
  ).toEqual(committed);
  expect(events.at(-1)?.event.event_type, said).toBe('run_recovered');
  expect(await verifyBundle(folder), said).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
  return 'salvaged';
}

/** Of what was committed, read from a copy by SQLite alone. A seal whose bundle never came does not count. */
function hashesIn(folder: string): readonly string[] {
  if (!readdirSync(folder).includes('journal.db')) return [];
  const copy = join(temporaryFolder(onTestFinished), 'copy');
  cpSync(folder, copy, { recursive: true });
  const db = new Database(join(copy, 'journal.db'));
  try {
    const tables = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'events'`).get();
    if (tables === undefined) return [];
    return db.prepare<[], string>(`SELECT hash FROM events WHERE event_type <> 'run_sealed' ORDER BY seq`).pluck().all();
  } finally {
    db.close();
  }
}
