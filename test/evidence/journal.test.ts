import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import type { EventDraft } from '../../src/model.ts';
import type { Journal, Sealed } from '../../src/ports.ts';
import {
  draft,
  killedRun,
  newJournal,
  processExited,
  recordRun,
  runId,
  runStarted,
  sampleOf,
  temporaryFolder,
} from './recorded-run.ts';

const bundleFiles = [
  ...['events.jsonl', 'evidence.db', 'junit.xml', 'manifest.json', 'metrics.prom', 'policy.json', 'report.html'],
  ...['result.json', 'summary.md'],
];

describe('a run', () => {
  test('through the worker thread leaves a bundle that is VALID, and nothing else', async () => {
    const folder = temporaryFolder(onTestFinished);
    const sealed = await recordRun(folder);
    expect(sealed).toMatchObject({
      bundlePath: join(folder, runId),
      degraded: '',
      seal: { seq: 12 },
      result: { verdict: 'killed' },
    });
    expect(readdirSync(join(folder, runId)).sort()).toEqual(bundleFiles);
    const verification = await verifyBundle(join(folder, runId));
    expect(verification).toMatchObject({ verdict: 'VALID', events: 12, head: sealed.seal?.head, problems: [] });
  });

  test('that ends before a worker is worth its start leaves the same bundle without one', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, {
      workerAfterMs: 60_000,
      worker: new URL('./there-is-no-such-entry.ts', import.meta.url),
    });
    const sealed = await appendAndSealAtOnce(journal, killedRun(1));
    expect(sealed.degraded).toBe('');
    expect(readdirSync(join(folder, runId)).sort()).toEqual(bundleFiles);
    expect(await verifyBundle(join(folder, runId))).toMatchObject({ verdict: 'VALID', events: 10 });
  });

  test('records events in the order in which they were appended', async () => {
    const folder = temporaryFolder(onTestFinished);
    await recordRun(folder, 5);
    const { events, sealed } = readBundle(join(folder, runId));
    expect(events.map(({ event }) => event.event_type)).toEqual([
      ...killedRun(5).map(({ event_type }) => event_type),
      'run_sealed',
    ]);
    expect(sealed).toBe(true);
  });

  test('has its events on disk when durable says so', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder);
    journal.append(runStarted());
    expect(await journal.durable(10_000)).toMatchObject({ seq: 1 });
    const reader = new Database(join(folder, runId, 'journal.db'), { readonly: true });
    expect(reader.prepare('SELECT seq, event_type FROM events').all()).toEqual([{ seq: 1, event_type: 'run_started' }]);
    reader.close();
    await journal.seal(10_000);
  });

  test('hides a new evidence folder from git, and leaves a folder in use as it is', async () => {
    const [fresh, used] = [join(temporaryFolder(onTestFinished), 'new'), temporaryFolder(onTestFinished)];
    writeFileSync(join(used, 'readme.txt'), 'mine');
    await recordRun(fresh);
    await recordRun(used);
    expect(readFileSync(join(fresh, '.gitignore'), 'utf8')).toBe('*\n');
    expect(existsSync(join(used, '.gitignore'))).toBe(false);
  });

  test('that is never sealed does not keep the process alive', async () => {
    const folder = temporaryFolder(onTestFinished);
    const program = new URL('./journal-left-open.ts', import.meta.url).pathname;
    const { stdout } = await promisify(execFile)(process.execPath, [program, folder], { timeout: 30_000 });
    expect(stdout).toBe('recorded');
  });

  test('shares its evidence folder with another that goes on at the same time', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journals = ['run-a', 'run-b'].map((id) => newJournal(folder, { runId: id }));
    const sealed = await Promise.all(journals.map((journal) => appendAndSeal(journal, killedRun(50))));
    expect(sealed.map(({ degraded }) => degraded)).toEqual(['', '']);
    for (const id of ['run-a', 'run-b']) expect(await verifyBundle(join(folder, id))).toMatchObject({ verdict: 'VALID' });
  });

  test('does not touch the journal of another with the same run id', async () => {
    const folder = temporaryFolder(onTestFinished);
    const first = newJournal(folder);
    for (const event of killedRun(1)) first.append(event);
    await first.durable(10_000);
    const second = await appendAndSeal(newJournal(folder), killedRun(1));
    expect(second).toMatchObject({ bundlePath: null, result: { verdict: 'killed' }, seal: null });
    expect(second.degraded).toContain('EEXIST');
    expect(await first.seal(10_000)).toMatchObject({ degraded: '' });
    expect(await verifyBundle(join(folder, runId))).toMatchObject({ verdict: 'VALID' });
  });
});

describe('when the evidence cannot be written as it should,', () => {
  test.each([
    ['through a worker', appendAndSeal],
    ['without one', appendAndSealAtOnce],
  ])('a path under a regular file costs the bundle and not the result, %s', async (_, record) => {
    const file = join(temporaryFolder(onTestFinished), 'file');
    writeFileSync(file, '');
    const sealed = await record(newJournal(join(file, 'evidence'), { workerAfterMs: 60_000 }), killedRun(1));
    expect(sealed).toMatchObject({ bundlePath: null, seal: null, result: { verdict: 'killed', exit_code: 86, seal: null } });
    expect(sealed.degraded).toMatch(/^evidence cannot be written to .*file\/evidence.* \(E.*\): .* --evidence-dir$/);
  });

  test('durable says no at once instead of waiting', async () => {
    const journal = newJournal('/dev/null/evidence');
    journal.append(runStarted());
    expect(await journal.durable(30_000)).toBeNull();
    await journal.seal(10_000);
  });

  test('a folder that was removed during the run still gets a bundle, INCOMPLETE', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder);
    for (const event of killedRun(3).slice(0, -1)) journal.append(event);
    await journal.durable(10_000);
    rmSync(join(folder, runId), { recursive: true });
    const sealed = await appendAndSeal(journal, [processExited()]);
    expect(sealed.degraded).toContain('was removed during the run');
    expect(sealed.result).toMatchObject({ verdict: 'killed', output_bytes: 9999 });
    await expectIncomplete(sealed, killedRun(3));
  });

  test('a worker that cannot start leaves an INCOMPLETE bundle with every event', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, { worker: new URL('./there-is-no-such-entry.ts', import.meta.url) });
    journal.append(runStarted());
    expect(await journal.durable(30_000)).toBeNull();
    const sealed = await appendAndSeal(journal, killedRun(3).slice(1));
    expect(sealed.degraded).toMatch(/the thread that records it ended early \(.*there-is-no-such-entry/);
    await expectIncomplete(sealed, killedRun(3));
  });

  test('a worker that dies during the run leaves an INCOMPLETE bundle with every event once', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, { worker: new URL('./journal-entry-that-dies.ts', import.meta.url) });
    const drafts = [runStarted()];
    journal.append(runStarted());
    expect(await journal.durable(30_000)).not.toBeNull();
    writeFileSync(join(folder, 'die'), '');
    do {
      drafts.push(sampleOf(drafts.length));
      journal.append(sampleOf(drafts.length - 1));
    } while (await journal.durable(30_000));
    const sealed = await appendAndSeal(journal, [processExited()]);
    expect(sealed.degraded).toContain('it exited with 3');
    await expectIncomplete(sealed, [...drafts, processExited()]);
  });

  test('a worker that does not answer costs the bundle, not the result, and no more than the time given', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, { worker: new URL('./journal-entry-that-hangs.ts', import.meta.url) });
    for (const event of killedRun(1)) journal.append(event);
    expect(await journal.durable(100)).toBeNull();
    const sealed = await journal.seal(100);
    expect(sealed).toMatchObject({ bundlePath: null, seal: null, result: { verdict: 'killed', exit_code: 86 } });
    expect(sealed.degraded).toContain('was not ready after 100 ms');
    // Once it was given up, nothing goes on behind the caller's back.
    expect(readdirSync(folder)).toEqual([]);
  });

  test('an event that must not be recorded is named, and the bundle is INCOMPLETE', async () => {
    const folder = temporaryFolder(onTestFinished);
    const bad = draft('checkpoint', { every_ms: 0.5 });
    const sealed = await appendAndSeal(newJournal(folder), [runStarted(), bad, processExited()]);
    expect(sealed.degraded).toMatch(/checkpoint event was not recorded, because payload\.every_ms is 0\.5/);
    await expectIncomplete(sealed, [runStarted(), processExited()]);
  });

  test('an event that cannot even be sent to the worker takes no other with it', async () => {
    const folder = temporaryFolder(onTestFinished);
    const bad = { ...draft('checkpoint', { every_ms: 1 }), payload: { every_ms: () => 1 } } as unknown as EventDraft;
    const journal = newJournal(folder);
    journal.append(runStarted());
    await journal.durable(10_000);
    const sealed = await appendAndSeal(journal, [bad, processExited()]);
    expect(sealed.degraded).not.toBe('');
    await expectIncomplete(sealed, [runStarted(), processExited()]);
  });

  test('samples beyond what memory may hold are dropped and counted', async () => {
    const folder = temporaryFolder(onTestFinished);
    const journal = newJournal(folder, { workerAfterMs: 60_000 });
    const sealed = await appendAndSealAtOnce(journal, [
      runStarted(),
      ...Array.from({ length: 10_009 }, (_, i) => sampleOf(i)),
      processExited(),
    ]);
    expect(sealed.degraded).toMatch(/^10 events were dropped/);
    expect(sealed.result).toMatchObject({ verdict: 'killed' });
    expect(await verifyBundle(sealed.bundlePath ?? '')).toMatchObject({ verdict: 'INCOMPLETE', events: 10_002 });
  });

  test('a run without a single event has no bundle and says so', async () => {
    const folder = temporaryFolder(onTestFinished);
    expect(await newJournal(folder).seal(10_000)).toMatchObject({
      bundlePath: null,
      result: null,
      degraded: expect.stringContaining('no event'),
    });
  });
});

/** Through the worker, which `durable` starts. */
async function appendAndSeal(journal: Journal, drafts: readonly EventDraft[]): Promise<Sealed> {
  for (const event of drafts) journal.append(event);
  await journal.durable(30_000);
  return journal.seal(30_000);
}

/** On this thread: a run that is over before it has a worker. */
async function appendAndSealAtOnce(journal: Journal, drafts: readonly EventDraft[]): Promise<Sealed> {
  for (const event of drafts) journal.append(event);
  return journal.seal(30_000);
}

/** The bundle holds each of these drafts once, says that it is not complete, and is otherwise intact. */
async function expectIncomplete({ bundlePath, seal }: Sealed, drafts: readonly EventDraft[]): Promise<void> {
  expect(seal).toBeNull();
  expect(await verifyBundle(bundlePath ?? '')).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
  const types = readBundle(bundlePath ?? '').events.map(({ event }) => event.event_type);
  expect(types).toContain('evidence_degraded');
  expect(types.filter((type) => type !== 'evidence_degraded')).toEqual(drafts.map(({ event_type }) => event_type));
}
