import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { canonicalEvent } from '../../src/evidence/event-json.ts';
import { rewriteReports } from '../../src/evidence/rewrite-reports.ts';
import { type Verification, verifyBundle } from '../../src/evidence/verify.ts';
import { type Chain, forgeEvents, forgeEventsHash, forgeManifest } from './forged-bundle.ts';
import { draft, newJournal, recordBundle, runId, runStarted, temporaryFolder } from './recorded-run.ts';

/** The bytes of a sealed bundle, by file name. */
const genuine = new Map<string, Buffer>();
let events: Buffer;

beforeAll(async () => {
  const evidenceDir = mkdtempSync(join(tmpdir(), 'evidence-'));
  const folder = await recordBundle(evidenceDir);
  for (const name of readdirSync(folder)) genuine.set(name, readFileSync(join(folder, name)));
  events = genuineFile('events.jsonl');
  rmSync(evidenceDir, { recursive: true });
});

describe('events.jsonl', () => {
  test('that is changed in any one byte is not VALID, even if the manifest agrees', async () => {
    const folder = bundle();
    const change = fc.tuple(fc.nat(events.length - 1), fc.integer({ min: 1, max: 255 }));
    await neverValid(folder, change, ([at, flip]) => flipped(events, at, flip));
  });

  test('whose lines are dropped, doubled or swapped is not VALID, even if the manifest agrees', async () => {
    const folder = bundle();
    const lines = events.toString().split('\n').slice(0, -1);
    const line = fc.nat(lines.length - 1);
    const change = fc
      .tuple(fc.constantFrom('drop', 'double', 'swap'), line, line)
      .filter(([what, a, b]) => what !== 'swap' || a !== b);
    await neverValid(folder, change, ([what, a, b]) => {
      const changed = [...lines];
      if (what === 'drop') changed.splice(a, 1);
      if (what === 'double') changed.splice(b, 0, ...lines.slice(a, a + 1));
      if (what === 'swap') changed.splice(a, 1, ...changed.splice(b, 1, ...lines.slice(a, a + 1)));
      return Buffer.from(changed.map((text) => `${text}\n`).join(''));
    });
  });

  test('that is cut at any byte is not VALID, even if the manifest agrees', async () => {
    await neverValid(bundle(), fc.nat(events.length - 1), (length) => events.subarray(0, length));
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['a changed reason', (text) => text.replace('2000 times', '2001 times'), /line 7: the hash does not match/],
    ['a line dropped', (text) => text.split('\n').toSpliced(3, 1).join('\n'), /line 4: seq is 5 where 4 follows/],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n'), /line 1: the line does not read/],
    ['a byte order mark', (text) => `\ufeff${text}`, /line 1: the line does not read/],
    ['no newline at the end', (text) => text.slice(0, -1), /line 12: the line has no end/],
    ['something after the seal', (text) => `${text}{}\n`, /line 13: the line does not read/],
    ['nothing in it', () => '', /line 1: the file is empty/],
  ])('with %s is INVALID, with the line and why', async (_, change, why) => {
    const folder = bundle();
    writeFileSync(join(folder, 'events.jsonl'), change(events.toString()));
    expectProblem(await verifyBundle(folder), 'INVALID', why);
  });

  test.each<[string, (events: Chain) => unknown[], RegExp]>([
    [
      'a duplicate key',
      ([first]) => [canonicalEvent(first).replace('{', '{"action":"kill",')],
      /line 1: the event is not in canonical form/,
    ],
    [
      'other key order',
      ([first]) => [JSON.stringify(Object.fromEntries(Object.entries(first).reverse()))],
      /line 1: the event is not in canonical form/,
    ],
    [
      'a number beyond 2^53',
      ([first]) => [canonicalEvent(first).replace('"cpus":2', '"cpus":9007199254740993')],
      /canonical form/,
    ],
    ['an unknown member', ([first]) => [canonicalEvent(first).replace('"seq":1', '"seq":1,"z":1')], /canonical form/],
    ['a newer schema', ([first]) => [{ ...first, schema_version: 2 }], /schema version 2, this guard reads 1/],
    ['an unknown type', ([first]) => [{ ...first, event_type: 'run_exploded' }], /no event type "run_exploded"/],
    ['no run_started', ([, second]) => [{ ...second, seq: 1 }], /first event is process_started, not run_started/],
    ['run_started twice', ([first]) => [first, { ...first, seq: 2 }], /run_started occurs a second time/],
    ['an event of another run', ([first, second]) => [first, { ...second, run_id: 'other' }], /belongs to run other/],
    ['an event after the seal', (events) => [...events, { ...events[1], seq: 13 }], /stands after run_sealed/],
    ['a nested bomb', () => ['['.repeat(200_000)], /line 1: /],
    ['a payload that is no object', ([first]) => [{ ...first, payload: 1 }], /payload is not an object/],
  ])('with %s in a chain of its own is INVALID', async (_, change, why) => {
    const folder = bundle();
    await forgeEvents(folder, change);
    expectProblem(await verifyBundle(folder), 'INVALID', why);
  });
});

describe('a bundle', () => {
  test('is VALID wherever it is copied to', async () => {
    expect(await verifyBundle(bundle())).toMatchObject({ verdict: 'VALID', firstBad: null, problems: [] });
  });

  test('that is changed in any one byte of any file is not VALID', async () => {
    const folder = bundle();
    const names = [...genuine.keys()];
    const change = fc.tuple(
      fc.constantFrom(...names),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(change, async ([name, where, flip]) => {
        const bytes = genuineFile(name);
        writeFileSync(join(folder, name), flipped(bytes, Math.floor(where * bytes.length), flip));
        const { verdict } = await verifyBundle(folder);
        writeFileSync(join(folder, name), genuineFile(name));
        expect(verdict).toBe('INVALID');
      }),
      { numRuns: 150 },
    );
  });

  test('with a forged result.json is INVALID, even if the manifest agrees', async () => {
    const folder = bundle();
    replaceIn(folder, 'result.json', '"verdict": "killed"', '"verdict": "passed"');
    forgeManifest(folder);
    expectProblem(await verifyBundle(folder), 'INVALID', /result\.json is not what follows from the events/);
  });

  test('with a forged report is INVALID, even if the manifest agrees', async () => {
    const folder = bundle();
    writeFileSync(join(folder, 'summary.md'), 'All is well.\n');
    forgeManifest(folder);
    expectProblem(await verifyBundle(folder), 'INVALID', /summary\.md was changed: its SHA-256 is not the one in run_sealed/);
  });

  test.each([
    ['a changed row', `UPDATE events SET reason = 'none' WHERE seq = 7`, /event 7 differs from events\.jsonl in reason/],
    ['a missing row', 'DELETE FROM events WHERE seq = 12', /ends after event 11 of 12/],
    [
      'a row more',
      `INSERT INTO events SELECT 13, 'id', run_id, NULL, 'sample', actor, '', '{}', '', '', '', 1, '{}', hash, hash FROM events WHERE seq = 12`,
      /holds an event 13/,
    ],
  ])('with %s in evidence.db is INVALID, even if the manifest agrees', async (_, sql, why) => {
    const folder = bundle();
    withoutTriggers(join(folder, 'evidence.db'), sql);
    forgeManifest(folder);
    expectProblem(await verifyBundle(folder), 'INVALID', why);
  });

  test('whose evidence.db has lost a trigger is INVALID, even if the manifest agrees', async () => {
    const folder = bundle();
    const db = new Database(join(folder, 'evidence.db'));
    db.exec('DROP TRIGGER events_never_updated');
    db.close();
    forgeManifest(folder);
    expectProblem(await verifyBundle(folder), 'INVALID', /tables, indexes or triggers/);
  });

  test.each<[string, (folder: string) => void, RegExp]>([
    ['a file more', (folder) => writeFileSync(join(folder, 'notes.txt'), ''), /notes\.txt does not belong/],
    ['a hidden file', (folder) => writeFileSync(join(folder, '.x'), ''), /"\.x" does not belong/],
    ['a report less', (folder) => rmSync(join(folder, 'junit.xml')), /"junit\.xml" is missing/],
    ['no database', (folder) => rmSync(join(folder, 'evidence.db')), /evidence\.db is missing/],
    ['no result', (folder) => rmSync(join(folder, 'result.json')), /result\.json is missing/],
    [
      'no database that could be read',
      (folder) => writeFileSync(join(folder, 'evidence.db'), 'none'),
      /cannot be read as a database/,
    ],
    ['a link for a file', linkSummary, /summary\.md is not a regular file/],
  ])('with %s is INVALID, even if the manifest agrees', async (_, change, why) => {
    const folder = bundle();
    change(folder);
    forgeManifest(folder);
    expectProblem(await verifyBundle(folder), 'INVALID', why);
  });

  test('whose seal names a file outside the bundle is INVALID, and that file is not read', async () => {
    const folder = bundle();
    await forgeEvents(folder, (events) => {
      const seal = { ...events.at(-1), payload: { files: { '../../etc/passwd': '0'.repeat(64) } } };
      return [...events.slice(0, -1), seal];
    });
    expectProblem(
      await verifyBundle(folder),
      'INVALID',
      /line 12: the event's payload\.files: a key is "\.\.\/\.\.\/etc\/passwd"/,
    );
  });

  test('without its seal is INCOMPLETE, with or without what follows from the events', async () => {
    const folder = bundle();
    await forgeEvents(folder, (events) => events.slice(0, -1));
    for (const name of ['manifest.json', 'result.json']) rmSync(join(folder, name));
    withoutTriggers(join(folder, 'evidence.db'), 'DELETE FROM events WHERE seq = 12');
    expectProblem(await verifyBundle(folder), 'INCOMPLETE', /no run_sealed at the end/);
    for (const name of genuine.keys()) if (name !== 'events.jsonl') rmSync(join(folder, name), { force: true });
    expectProblem(await verifyBundle(folder), 'INCOMPLETE', /no run_sealed at the end/);
  });

  test.each(['journal.db', 'evidence.db.tmp'])('beside which %s is left is INCOMPLETE', async (name) => {
    const folder = bundle();
    writeFileSync(join(folder, name), '');
    expectProblem(await verifyBundle(folder), 'INCOMPLETE', /is left over/);
  });

  test('that was sealed but not finished is INCOMPLETE', async () => {
    const folder = bundle();
    for (const name of ['manifest.json', 'result.json']) rmSync(join(folder, name));
    expectProblem(await verifyBundle(folder), 'INCOMPLETE', /no manifest\.json/);
  });
});

describe('the reports', () => {
  test('are written again byte for byte, and heal a bundle that lost them', async () => {
    const folder = bundle();
    writeFileSync(join(folder, 'summary.md'), 'All is well.\n');
    rmSync(join(folder, 'junit.xml'));
    expect(await rewriteReports(folder)).toEqual([join(folder, 'summary.md'), join(folder, 'junit.xml')]);
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID' });
  });

  test('are written to another folder on demand', async () => {
    const [folder, into] = [bundle(), join(temporaryFolder(onTestFinished), 'a', 'b')];
    await rewriteReports(folder, into);
    expect(readFileSync(join(into, 'summary.md'))).toEqual(genuine.get('summary.md'));
  });

  test('are not made of events that were changed', async () => {
    const folder = bundle();
    replaceIn(folder, 'events.jsonl', '2000 times', '2001 times');
    await expect(rewriteReports(folder)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
  });

  test('do not follow a link out of the bundle', async () => {
    const folder = bundle();
    const outside = join(temporaryFolder(onTestFinished), 'outside');
    writeFileSync(outside, 'mine');
    rmSync(join(folder, 'summary.md'));
    symlinkSync(outside, join(folder, 'summary.md'));
    symlinkSync(outside, join(folder, 'summary.md.tmp'));
    await rewriteReports(folder);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
  });

  test('do not replace others in a bundle that is not sealed', async () => {
    const journal = newJournal(temporaryFolder(onTestFinished), { workerAfterMs: 60_000 });
    for (const event of [runStarted(), draft('checkpoint', { every_ms: 0.5 })]) journal.append(event);
    const { bundlePath } = await journal.seal(10_000);
    const folder = bundlePath ?? '';
    writeFileSync(join(folder, 'summary.md'), 'older words\n');
    await expect(rewriteReports(folder)).rejects.toMatchObject({ code: 'REPORT_DIFFERS' });
  });
});

/** A copy of the genuine bundle that the test may ruin. */
function bundle(): string {
  const folder = join(temporaryFolder(onTestFinished), runId);
  mkdirSync(folder);
  for (const [name, bytes] of genuine) writeFileSync(join(folder, name), bytes);
  return folder;
}

function genuineFile(name: string): Buffer {
  return genuine.get(name) ?? Buffer.alloc(0);
}

function flipped(bytes: Buffer, at: number, flip: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ flip, at);
  return changed;
}

async function neverValid<T>(folder: string, change: fc.Arbitrary<T>, apply: (value: T) => Buffer): Promise<void> {
  await fc.assert(
    fc.asyncProperty(change, async (value) => {
      writeFileSync(join(folder, 'events.jsonl'), apply(value));
      forgeEventsHash(folder);
      expect((await verifyBundle(folder)).verdict).not.toBe('VALID');
    }),
    { numRuns: 400 },
  );
}

function expectProblem(verification: Verification, verdict: Verification['verdict'], why: RegExp): void {
  expect(verification.verdict).toBe(verdict);
  expect(verification.problems.join('\n')).toMatch(why);
}

function replaceIn(folder: string, name: string, from: string, to: string): void {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, name), text.replace(from, to));
}

function withoutTriggers(path: string, sql: string): void {
  const db = new Database(path);
  const triggers = db
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  db.exec(sql);
  for (const trigger of triggers) db.exec(trigger.sql);
  db.close();
}

function linkSummary(folder: string): void {
  const outside = join(folder, '..', 'summary.md');
  renameSync(join(folder, 'summary.md'), outside);
  symlinkSync(outside, join(folder, 'summary.md'));
}
