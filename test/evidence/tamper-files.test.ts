import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packBundle } from '../../src/evidence/pack-bundle.ts';
import { verifyBundle } from '../../src/evidence/verify.ts';
import { forgeEvents, forgeManifest, forgeWhole } from './forged-bundle.ts';
import { copyOf, expectVerdict, fileOf, flipped, type GenuineBundle, genuineBundle } from './genuine-bundle.ts';
import { temporaryFolder } from './recorded-run.ts';

let genuine: GenuineBundle;

beforeAll(async () => {
  genuine = await genuineBundle();
});

describe('a bundle', () => {
  test('is not VALID once any one byte of any file has changed, in its folder and in an archive', async () => {
    const folder = copyOf(genuine);
    const archive = join(temporaryFolder(onTestFinished), 'bundle.tar.gz');
    await fc.assert(
      fc.asyncProperty(anyByte(), fc.boolean(), async ([name, at, flip], packed) => {
        writeFileSync(join(folder, name), flipped(fileOf(genuine, name), at, flip));
        if (packed) writeFileSync(archive, packBundle(folder));
        const { verdict } = await verifyBundle(packed ? archive : folder);
        writeFileSync(join(folder, name), fileOf(genuine, name));
        expect(verdict).toBe('INVALID');
      }),
      { numRuns: 300 },
    );
  });

  test('is not VALID once any one byte of any file has changed but those of the events, even if the manifest agrees', async () => {
    const folder = copyOf(genuine);
    await fc.assert(
      fc.asyncProperty(anyByte(), async ([name, at, flip]) => {
        writeFileSync(join(folder, name), flipped(fileOf(genuine, name), at, flip));
        if (name !== 'manifest.json' && name !== 'events.jsonl') forgeManifest(folder);
        const { verdict, problems } = await verifyBundle(folder);
        for (const [each, bytes] of genuine) writeFileSync(join(folder, each), bytes);
        // A database has bytes that mean nothing: of free space, and of when its tables were made.
        if (name === 'evidence.db')
          expect(verdict === 'INVALID' || sameRows(folder, flipped(fileOf(genuine, name), at, flip))).toBe(true);
        else expect([name, verdict, problems]).toEqual([name, 'INVALID', problems]);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, (folder: string) => void, RegExp]>([
    ['a forged result.json', forgeResult, /result\.json is not what follows from the events/],
    [
      'a forged report',
      (folder) => writeFileSync(join(folder, 'summary.md'), 'All is well.\n'),
      /summary\.md was changed: its SHA-256/,
    ],
    ['a forged attachment', (folder) => writeFileSync(join(folder, 'output.log'), 'z\n'), /output\.log was changed: its SHA-256/],
    ['a forged policy', (folder) => writeFileSync(join(folder, 'policy.json'), '{}'), /policy\.json was changed: its SHA-256/],
    ['reports that were swapped', swapReports, /junit\.xml was changed[\s\S]*summary\.md was changed/],
    ['a file more', (folder) => writeFileSync(join(folder, 'notes.txt'), ''), /notes\.txt does not belong/],
    ['a hidden file', (folder) => writeFileSync(join(folder, '.x'), ''), /"\.x" does not belong/],
    ['a report less', (folder) => rmSync(join(folder, 'junit.xml')), /junit\.xml is missing/],
    ['an attachment less', (folder) => rmSync(join(folder, 'output.log')), /output\.log is missing/],
    ['no database', (folder) => rmSync(join(folder, 'evidence.db')), /evidence\.db is missing/],
    ['no result', (folder) => rmSync(join(folder, 'result.json')), /result\.json is missing/],
    ['a link for a file', linkSummary, /summary\.md is not a regular file/],
    [
      'a file of 2 GB',
      (folder) => truncateSync(join(folder, 'output.log'), 2 ** 31),
      /output\.log has 2147483648 bytes; at most/,
    ],
    [
      'a database of 3 GB',
      (folder) => truncateSync(join(folder, 'evidence.db'), 3e9),
      /evidence\.db has 3000000000 bytes; at most/,
    ],
  ])('with %s is INVALID, even if the manifest agrees', async (_, change, why) => {
    const folder = copyOf(genuine);
    change(folder);
    if (readdirSync(folder).every((name) => statSync(join(folder, name)).size < 1e9)) forgeManifest(folder);
    await expectVerdict(folder, 'INVALID', why);
  });

  test.each<[string, (manifest: Record<string, unknown>) => unknown]>([
    ['another identity', (manifest) => ({ ...manifest, identity: null })],
    ['another head', (manifest) => ({ ...manifest, head: '0'.repeat(64) })],
    ['another count', (manifest) => ({ ...manifest, events: 1 })],
    ['a file less', (manifest) => ({ ...manifest, files: {} })],
    ['nothing', () => null],
  ])('whose manifest names %s is INVALID', async (_, change) => {
    const folder = copyOf(genuine);
    const manifest = JSON.parse(fileOf(genuine, 'manifest.json').toString());
    writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(change(manifest), null, 2)}\n`);
    await expectVerdict(folder, 'INVALID', /manifest\.json is not what follows from the events and the other files/);
  });

  test('whose seal names a file outside the bundle is INVALID, and that file is not read', async () => {
    const folder = copyOf(genuine);
    await forgeEvents(folder, (events) => {
      const seal = { ...events.at(-1), payload: { files: { '../../etc/passwd': '0'.repeat(64) }, withheld: [] } };
      return [...events.slice(0, -1), seal];
    });
    await expectVerdict(folder, 'INVALID', /line 12: the event's payload\.files: a key is "\.\.\/\.\.\/etc\/passwd"/);
  });

  test('that was rewritten as a whole is VALID: only a witness or a signature tells it from a genuine one', async () => {
    const folder = copyOf(genuine);
    await forgeWhole(folder, (events) =>
      events.map((event) => ({ ...event, reason: event.reason.replace('2000 times', '2 times') })),
    );
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).not.toEqual(fileOf(genuine, 'summary.md').toString());
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID', problems: [] });
  });

  test('whose place another run took is VALID: only the identity that is expected tells it from the right one', async () => {
    const [folder, other] = [copyOf(genuine), await genuineBundle()];
    expect(fileOf(other, 'manifest.json')).not.toEqual(fileOf(genuine, 'manifest.json'));
    for (const [name, bytes] of other) writeFileSync(join(folder, name), bytes);
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID', problems: [] });
  });
});

describe('evidence.db, with a manifest that agrees,', () => {
  test.each([
    ['a changed row', `UPDATE events SET reason = 'none' WHERE seq = 7`, /event 7 differs from events\.jsonl in reason/],
    [
      'a changed payload',
      `UPDATE events SET payload = '{"at_ms":1}' WHERE seq = 11`,
      /event 11 differs from events\.jsonl in payload/,
    ],
    [
      'a row without an incident',
      'UPDATE events SET incident_id = NULL WHERE seq = 7',
      /event 7 differs from events\.jsonl in incident_id/,
    ],
    [
      'another previous hash',
      'UPDATE events SET prev_hash = hash WHERE seq = 7',
      /event 7 differs from events\.jsonl in prev_hash/,
    ],
    ['another hash', 'UPDATE events SET hash = prev_hash WHERE seq = 7', /event 7 differs from events\.jsonl in hash/],
    ['a missing row', 'DELETE FROM events WHERE seq = 12', /ends after event 11 of 12/],
    ['a row missing within', 'DELETE FROM events WHERE seq = 5', /event 5 differs from events\.jsonl in seq/],
    [
      'rows swapped',
      'UPDATE events SET seq = CASE seq WHEN 3 THEN 1004 WHEN 4 THEN 1003 END WHERE seq IN (3, 4); UPDATE events SET seq = seq - 1000 WHERE seq > 1000',
      /event 3 differs/,
    ],
    [
      'a row more',
      `INSERT INTO events SELECT 13, 'id', run_id, NULL, 'sample', actor, '', '{}', '', '', '', 1, '{}', hash, hash FROM events WHERE seq = 12`,
      /holds an event 13/,
    ],
    [
      'a row before the first',
      `PRAGMA ignore_check_constraints = ON; INSERT INTO events SELECT -1, 'id', run_id, NULL, 'sample', actor, '', '{}', '', '', '', 1, '{}', hash, hash FROM events WHERE seq = 12`,
      /holds an event -1/,
    ],
    ['a lost trigger', 'DROP TRIGGER events_never_updated', /tables, indexes or triggers/],
    ['a view more', 'CREATE VIEW v AS SELECT 1', /tables, indexes or triggers/],
    ['other migrations', `UPDATE migrations SET sha256 = '${'0'.repeat(64)}'`, /migrations are not those/],
    ['a newer schema', 'PRAGMA user_version = 9', /has schema version 9, this guard reads up to 1: use the guard that wrote it/],
    ['a write-ahead log asked for', 'PRAGMA journal_mode = WAL', /asks for a write-ahead log/],
  ])('with %s is INVALID', async (_, sql, why) => {
    const folder = copyOf(genuine);
    withoutTriggers(join(folder, 'evidence.db'), sql);
    forgeManifest(folder);
    await expectVerdict(folder, 'INVALID', why);
    expect(readdirSync(folder).filter((name) => name.startsWith('evidence.db'))).toEqual(['evidence.db']);
  });

  test('whose index leads to other rows than its table holds is INVALID', async () => {
    const folder = copyOf(genuine);
    const path = join(folder, 'evidence.db');
    // A reader of incidents by this index would find that of another name, and no other.
    const bytes = fileOf(genuine, 'evidence.db').toString('latin1');
    let found = 0;
    for (let at = bytes.indexOf('inc-1'); at !== -1; at = bytes.indexOf('inc-1', at + 1)) {
      const forged = Buffer.from(bytes, 'latin1');
      forged.write('inc-0', at);
      writeFileSync(path, forged);
      forgeManifest(folder);
      const { verdict, problems } = await verifyBundle(folder);
      expect(verdict).toBe('INVALID');
      if (problems.some((problem) => problem.includes('index of incidents'))) found += 1;
    }
    expect(found).toBe(5);
  });

  test.each([
    ['none', 'none'],
    ['empty', ''],
    ['cut', null],
  ])('that is %s is INVALID', async (_, content) => {
    const folder = copyOf(genuine);
    writeFileSync(join(folder, 'evidence.db'), content ?? fileOf(genuine, 'evidence.db').subarray(0, 5000));
    forgeManifest(folder);
    await expectVerdict(folder, 'INVALID', /evidence\.db: /);
    expect(existsSync(join(folder, 'evidence.db-journal'))).toBe(false);
  });
});

/** Name, place and change. */
function anyByte(): fc.Arbitrary<readonly [string, number, number]> {
  const names = [...genuine.keys()];
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  return fc
    .tuple(fc.constantFrom(...names), place, fc.integer({ min: 1, max: 255 }))
    .map(([name, where, flip]) => [name, Math.floor(where * fileOf(genuine, name).length), flip] as const);
}

/** Whether a database reads as the genuine one does, but for the times of its migrations. */
function sameRows(folder: string, bytes: Buffer): boolean {
  const read = (database: Buffer): string => {
    const db = new Database(database, { readonly: true });
    try {
      return JSON.stringify([
        db.prepare('SELECT * FROM events ORDER BY seq').all(),
        db.prepare('SELECT version, sha256 FROM migrations').all(),
        db.prepare('SELECT incident_id, seq FROM events INDEXED BY events_timeline WHERE incident_id IS NOT NULL').all(),
        db.prepare('SELECT * FROM sqlite_schema').all(),
      ]);
    } finally {
      db.close();
    }
  };
  return read(bytes) === read(readFileSync(join(folder, 'evidence.db')));
}

function withoutTriggers(path: string, sql: string): void {
  const db = new Database(path);
  const triggers = db
    .prepare<[], { name: string; sql: string }>(`SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`)
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  if (!sql.startsWith('DROP')) db.exec(sql);
  for (const trigger of triggers) if (!sql.endsWith(trigger.name)) db.exec(trigger.sql);
  db.close();
}

function forgeResult(folder: string): void {
  const result = fileOf(genuine, 'result.json').toString();
  expect(result).toContain('"verdict": "killed"');
  writeFileSync(join(folder, 'result.json'), result.replace('"verdict": "killed"', '"verdict": "passed"'));
}

function swapReports(folder: string): void {
  writeFileSync(join(folder, 'summary.md'), fileOf(genuine, 'junit.xml'));
  writeFileSync(join(folder, 'junit.xml'), fileOf(genuine, 'summary.md'));
}

function linkSummary(folder: string): void {
  const outside = join(folder, '..', 'summary.md');
  renameSync(join(folder, 'summary.md'), outside);
  symlinkSync(outside, join(folder, 'summary.md'));
}
