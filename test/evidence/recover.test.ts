import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openJournalDatabase } from '../../src/evidence/database.ts';
import { readBundle } from '../../src/evidence/read-bundle.ts';
import { recoverBundle } from '../../src/evidence/recover.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { killedRun, recordBundle, runId, temporaryFolder } from './recorded-run.ts';

const recorded = killedRun(3)
  .slice(0, -1)
  .map(({ event_type }) => event_type);

const cleanUps: (() => void)[] = [];

/** What a killed guard left; every test works on a copy of it. */
let left = '';

beforeAll(async () => {
  const evidence = temporaryFolder((cleanUp) => cleanUps.push(cleanUp));
  const guard = await holdJournal(evidence);
  guard.kill('SIGKILL');
  await once(guard, 'exit');
  left = join(evidence, runId);
});

afterAll(() => {
  for (const cleanUp of cleanUps) cleanUp();
});

describe('what a guard leaves that was killed', () => {
  test('becomes a bundle with every event, every report and every attached file, INCOMPLETE and not VALID', async () => {
    const folder = copyOfLeft();
    const recovered = await recoverBundle(folder, 'flowforge-ci 0.1.0');
    expect(recovered).toEqual({ bundlePath: folder, written: true, withheld: [], problems: [] });
    const { events } = readBundle(folder);
    expect(events.map(({ event }) => event.event_type)).toEqual([...recorded, 'run_recovered']);
    expect(events.at(-1)?.event.payload).toEqual({ by: 'flowforge-ci 0.1.0', events: recorded.length });
    const { verdict, problems } = await verifyBundle(folder);
    expect({ verdict, problems }).toEqual({
      verdict: 'INCOMPLETE',
      problems: [expect.stringContaining('there is no run_sealed')],
    });
    expect(readFileSync(join(folder, 'output.log'), 'utf8')).toBe('line 1\nline 2\n');
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['policy.json', 'summary.md', 'junit.xml', 'result.json', 'evidence.db']),
    );
    expect(readdirSync(folder).filter((name) => name.startsWith('journal'))).toEqual([]);
  });

  test('is not touched while the guard lives', async () => {
    const evidence = temporaryFolder(onTestFinished);
    const guard = await holdJournal(evidence);
    const folder = join(evidence, runId);
    const before = readdirSync(folder);
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({
      code: 'GUARD_ALIVE',
      message: expect.stringContaining('its guard is still at work'),
    });
    expect(readdirSync(folder)).toEqual(before);
    guard.kill('SIGKILL');
    await once(guard, 'exit');
    expect(await recoverBundle(join(folder, 'journal.db'), 'x')).toMatchObject({ bundlePath: folder, written: true });
  });

  test('is recovered once: the second time changes nothing', async () => {
    const folder = copyOfLeft();
    await recoverBundle(folder, 'x');
    const before = contents(folder);
    expect(await recoverBundle(folder, 'y')).toEqual({ bundlePath: folder, written: false, withheld: null, problems: [] });
    expect(contents(folder)).toEqual(before);
  });

  test('is recovered when a recovery was interrupted before it had a manifest', async () => {
    const folder = copyOfLeft();
    for (const name of ['events.jsonl', 'summary.md.tmp']) writeFileSync(join(folder, name), 'half');
    await recoverBundle(folder, 'x');
    expect(readBundle(folder).events).toHaveLength(recorded.length + 1);
    expect(readdirSync(folder)).not.toContain('summary.md.tmp');
  });

  test('does not count as sealed when the guard was killed between the seal and its bundle', async () => {
    const folder = await sealedJournalAlone();
    await recoverBundle(folder, 'x');
    const types = readBundle(folder).events.map(({ event }) => event.event_type);
    expect(types).toEqual([...killedRun(3).map(({ event_type }) => event_type), 'run_recovered']);
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
  });

  test('holds the events up to the last whole transaction, or is said to be unreadable, wherever the log of them was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 0.999_999, noNaN: true }), async (share) => {
        const folder = copyOfLeft();
        const log = join(folder, 'journal.db-wal');
        truncateSync(log, Math.floor(readFileSync(log).length * share));
        const types = await recoveredTypes(folder);
        expect(types).toEqual(recorded.slice(0, types.length));
      }),
      { numRuns: 25 },
    );
  });

  test('is told apart at the first event that was changed, and the rest of the journal is left for inspection', async () => {
    const folder = copyOfLeft();
    changeEvent(join(folder, 'journal.db'), 5);
    const { problems } = await recoverBundle(folder, 'x');
    expect(problems).toEqual(['event 5: the hash does not match']);
    const { events } = readBundle(folder);
    expect(events.map(({ event }) => event.event_type)).toEqual([...recorded.slice(0, 4), 'evidence_degraded', 'run_recovered']);
    expect(events.at(-2)?.event.payload).toMatchObject({ error: 'event 5: the hash does not match' });
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'INCOMPLETE', firstBad: null });
    expect(readdirSync(folder)).toContain('journal.db');
  });

  test('is not taken in with what someone else put there: that makes it INVALID', async () => {
    const folder = copyOfLeft();
    mkdirSync(join(folder, 'extra'));
    writeFileSync(join(folder, '.hidden'), '');
    const { problems } = await recoverBundle(folder, 'x');
    expect(problems).toEqual(['".hidden" does not belong to a bundle', 'extra is not a regular file']);
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'INVALID', firstBad: null });
  });
});

describe('nothing is recovered from', () => {
  test('a sealed bundle', async () => {
    const bundle = await recordBundle(temporaryFolder(onTestFinished));
    const before = contents(bundle);
    await expect(recoverBundle(bundle, 'x')).rejects.toMatchObject({ code: 'SEALED' });
    expect(contents(bundle)).toEqual(before);
  });

  test('a folder without a journal', async () => {
    const folder = temporaryFolder(onTestFinished);
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({ code: 'NO_JOURNAL' });
    await expect(recoverBundle(join(folder, 'none'), 'x')).rejects.toMatchObject({ code: 'NO_JOURNAL' });
  });

  test('a journal without an event', async () => {
    const folder = temporaryFolder(onTestFinished);
    openJournalDatabase(join(folder, 'journal.db')).close();
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({ code: 'NO_EVENTS' });
  });

  test.each(['journal.db', 'journal.db-wal'])('a link in the place of %s', async (name) => {
    const folder = copyOfLeft();
    renameSync(join(folder, name), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, name));
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('not a regular file'),
    });
  });

  test.each([
    ['of a newer guard', 'PRAGMA user_version = 9', 'use the newer guard'],
    ['with another schema', 'DROP TRIGGER events_never_deleted', 'laid out by something else'],
    [
      'with a view for its table',
      'ALTER TABLE events RENAME TO rows; CREATE VIEW events AS SELECT * FROM rows',
      'laid out by something else',
    ],
  ])('a journal %s', async (_, sql, why) => {
    const folder = copyOfLeft();
    const db = new Database(join(folder, 'journal.db'));
    db.exec(sql);
    db.close();
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({ code: 'UNREADABLE', message: expect.stringContaining(why) });
  });

  test('what is no database', async () => {
    const folder = temporaryFolder(onTestFinished);
    writeFileSync(join(folder, 'journal.db'), 'no database '.repeat(1000));
    await expect(recoverBundle(folder, 'x')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

/** A process that has a journal open, with events in it. It is ended with the test. */
async function holdJournal(evidence: string): Promise<ChildProcess> {
  const program = new URL('./journal-held.ts', import.meta.url).pathname;
  const guard = spawn(process.execPath, [program, evidence], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanUps.push(() => guard.kill('SIGKILL'));
  await once(guard.stdout, 'data');
  return guard;
}

/** The events of the journal that were recovered; none when there was none to begin with. */
async function recoveredTypes(folder: string): Promise<readonly string[]> {
  try {
    await recoverBundle(folder, 'x');
  } catch (error) {
    // Cut by hand, the log may end before what the database has taken from it already: to SQLite that is no journal any more.
    expect(error).toMatchObject({ code: expect.stringMatching(/^(NO_EVENTS|UNREADABLE)$/) });
    return [];
  }
  const { events } = readBundle(folder);
  return events.slice(0, -1).map(({ event }) => event.event_type);
}

function copyOfLeft(): string {
  const folder = join(temporaryFolder(onTestFinished), runId);
  cpSync(left, folder, { recursive: true });
  return folder;
}

/** A journal that holds the seal, in a folder that holds nothing else. */
async function sealedJournalAlone(): Promise<string> {
  const bundle = await recordBundle(temporaryFolder(onTestFinished));
  const folder = join(temporaryFolder(onTestFinished), runId);
  mkdirSync(folder);
  copyFileSync(join(bundle, 'evidence.db'), join(folder, 'journal.db'));
  return folder;
}

/** As someone would who knows of the triggers. */
function changeEvent(path: string, seq: number): void {
  const db = new Database(path);
  const trigger = db.prepare<[], string>(`SELECT sql FROM sqlite_schema WHERE name = 'events_never_updated'`).pluck().get() ?? '';
  db.exec('DROP TRIGGER events_never_updated');
  db.prepare(`UPDATE events SET reason = 'all is well' WHERE seq = ?`).run(seq);
  db.exec(trigger);
  db.close();
}

function contents(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}
