import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { packBundle } from '../../src/evidence/pack-bundle.ts';
import { rewriteReports } from '../../src/evidence/rewrite-reports.ts';
import { type ExtraCheck, verifyBundle } from '../../src/evidence/verify.ts';
import { forgeEvents, forgeWhole } from './forged-bundle.ts';
import { copyOf, expectVerdict, fileOf, type GenuineBundle, genuineBundle } from './genuine-bundle.ts';
import { draft, newJournal, runStarted, temporaryFolder } from './recorded-run.ts';

let genuine: GenuineBundle;

beforeAll(async () => {
  genuine = await genuineBundle();
});

describe('a bundle', () => {
  test('is VALID wherever it is copied to, and it is told what its record explains', async () => {
    expect(await verifyBundle(copyOf(genuine))).toMatchObject({
      verdict: 'VALID',
      events: 12,
      firstBad: null,
      problems: [],
      notes: [],
      // Its reason is none that the guard would have made.
      explained: { interventions: 1, complete: 0, completeBp: 0, missing: [{ seq: 6, what: 'the reason' }] },
    });
  });

  test('without its seal is INCOMPLETE, with or without what follows from the events', async () => {
    const folder = copyOf(genuine);
    await forgeEvents(folder, (events) => events.slice(0, -1));
    for (const name of ['manifest.json', 'result.json']) rmSync(join(folder, name));
    dropLastRow(join(folder, 'evidence.db'));
    await expectVerdict(folder, 'INCOMPLETE', /no run_sealed at the end/);
    for (const name of genuine.keys()) if (name !== 'events.jsonl') rmSync(join(folder, name), { force: true });
    await expectVerdict(folder, 'INCOMPLETE', /no run_sealed at the end/);
  });

  test('without its seal, whose database ends even earlier, is INCOMPLETE', async () => {
    const folder = copyOf(genuine);
    await forgeEvents(folder, (events) => events.slice(0, -1));
    for (const name of ['manifest.json', 'result.json']) rmSync(join(folder, name));
    for (let dropped = 0; dropped < 4; dropped += 1) dropLastRow(join(folder, 'evidence.db'));
    await expectVerdict(folder, 'INCOMPLETE', /no run_sealed at the end/);
  });

  test.each(['journal.db', 'evidence.db.tmp'])('beside which %s is left is INCOMPLETE', async (name) => {
    const folder = copyOf(genuine);
    writeFileSync(join(folder, name), '');
    await expectVerdict(folder, 'INCOMPLETE', /is left over/);
  });

  test('that was sealed but not finished is INCOMPLETE', async () => {
    const folder = copyOf(genuine);
    for (const name of ['manifest.json', 'result.json']) rmSync(join(folder, name));
    await expectVerdict(folder, 'INCOMPLETE', /no manifest\.json/);
  });

  test('is VALID without a file that its seal says was withheld, and not once that is there in another form', async () => {
    const folder = copyOf(genuine);
    const withheld = [{ file: 'output.log', why: 'it may hold a token' }];
    await forgeWhole(folder, (events) => events, withheld);
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID', notes: [] });
    rmSync(join(folder, 'output.log'));
    const notes = ['output.log was left out on purpose: it may hold a token'];
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID', problems: [], notes });
    writeFileSync(join(folder, 'output.log'), 'z\n');
    await expectVerdict(folder, 'INVALID', /output\.log was changed/);
  });

  test('is INVALID when a check beside its own finds a fault, which is told all facts', async () => {
    const seen: Parameters<ExtraCheck['check']>[0][] = [];
    const check: ExtraCheck = {
      seqs: [1, 12, 99],
      check: (facts, found) => {
        seen.push(facts);
        found.faults.push('it is not mine');
      },
    };
    const { verdict, problems, head } = await verifyBundle(copyOf(genuine), [check]);
    expect([verdict, problems]).toEqual(['INVALID', ['it is not mine']]);
    expect([...(seen[0]?.hashes.keys() ?? [])]).toEqual([1, 12]);
    expect(seen[0]).toMatchObject({ sealed: true, head: { seq: 12, hash: head }, started: { seq: 1 }, last: { hash: head } });
  });
});

describe('the reports', () => {
  test('are written again byte for byte, and heal a bundle that lost them', async () => {
    const folder = copyOf(genuine);
    writeFileSync(join(folder, 'summary.md'), 'All is well.\n');
    rmSync(join(folder, 'junit.xml'));
    expect(await rewriteReports(folder)).toEqual(
      ['summary.md', 'junit.xml', 'report.html', 'metrics.prom'].map((name) => join(folder, name)),
    );
    expect(await verifyBundle(folder)).toMatchObject({ verdict: 'VALID' });
  });

  test('are written from an archive into a folder that was named, and never into the archive', async () => {
    const archive = join(temporaryFolder(onTestFinished), 'bundle.tar.gz');
    writeFileSync(archive, packBundle(copyOf(genuine)));
    const into = temporaryFolder(onTestFinished);
    await rewriteReports(archive, into);
    expect(readFileSync(join(into, 'summary.md'))).toEqual(genuine.get('summary.md'));
    await expect(rewriteReports(archive)).rejects.toMatchObject({ code: 'NOT_A_FOLDER' });
  });

  test('are written to another folder on demand', async () => {
    const [folder, into] = [copyOf(genuine), join(temporaryFolder(onTestFinished), 'a', 'b')];
    await rewriteReports(folder, into);
    expect(readFileSync(join(into, 'summary.md'))).toEqual(genuine.get('summary.md'));
  });

  test('are not made of events that were changed', async () => {
    const folder = copyOf(genuine);
    writeFileSync(join(folder, 'events.jsonl'), fileOf(genuine, 'events.jsonl').toString().replace('2000 times', '2001 times'));
    await expect(rewriteReports(folder)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
  });

  test('do not follow a link out of the bundle', async () => {
    const folder = copyOf(genuine);
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

function dropLastRow(path: string): void {
  const db = new Database(path);
  const trigger = db.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'events_never_deleted'`).pluck().get();
  db.exec(`DROP TRIGGER events_never_deleted; DELETE FROM events WHERE seq = (SELECT max(seq) FROM events); ${trigger}`);
  db.close();
}
