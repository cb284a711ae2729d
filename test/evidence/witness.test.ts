import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sha256Hex } from '../../src/evidence/chain.ts';
import type { Found } from '../../src/evidence/found.ts';
import { readJobLog, WitnessLogError, witnessCheck } from '../../src/evidence/witness.ts';
import { witnessLine } from '../../src/report/witness-line.ts';
import { factsOf, nothingFound } from './extra-check.ts';
import { runId, temporaryFolder } from './recorded-run.ts';

const lastSeq = 12;
const hashes = Array.from({ length: lastSeq }, (_, index) => sha256Hex(`event ${index + 1}`));
const agrees = (lines: number, last: number) => ({
  faults: [],
  notes: [`the job's log agrees with it: ${lines} line${lines === 1 ? '' : 's'}, the last one of event ${last}`],
});

describe('the log of a job', () => {
  test.each<[string, (line: string) => string]>([
    ['bare', (line) => line],
    ['on GitHub, with the time', (line) => `2026-11-21T09:45:12.1234567Z ${line}`],
    ['on GitHub, in a downloaded log', (line) => `\ufefftest\tRun tests\t2026-11-21T09:45:12.1234567Z ${line}`],
    [
      'on GitLab, with colours and a section mark',
      (line) => `2026-11-21T09:45:12.123456Z 01E section_start:1700000000:step\r\u001b[0K\u001b[0;m${line}\u001b[0m`,
    ],
    ['on Jenkins, with the time and CRLF', (line) => `[2026-11-21T09:45:12.123Z] ${line}\r`],
    ['in JSON', (line) => JSON.stringify({ log: `${line}\n`, stream: 'stderr' })],
    ['after words without a newline', (line) => `Installing… 42%${line}`],
    ['among bytes that are no text', (line) => `\u00ff\u0000${line}`],
  ])('bears witness %s', async (_, dress) => {
    const log = ['$ npm test', dress(said(1)), 'ok 1', dress(said(5)), dress(said(12)), 'Job succeeded'].join('\n');
    expect(await check(log)).toMatchObject(agrees(3, 12));
  });

  test.each<[string, string, RegExp]>([
    ['is empty', '', /no line "flowforge: seal run=20261121T094512Z-3f9a1c02 …"/],
    ['is of another run', `${said(12).replace(runId, '20261121T094512Z-00000000')}\n`, /no line/],
    ['is of a run whose id begins the same', `${said(12).replace(runId, `${runId}0`)}\n`, /no line/],
    ['was cut before the last line', `${said(1)}\n${said(5)}\n`, /up to event 5 and not of the seal, event 12/],
    ['was cut within the last line', `${said(1)}\n${said(12).slice(0, -1)}`, /up to event 1 and not/],
    [
      'knows another hash',
      `${said(1)}\n${said(5, 'f'.repeat(64))}\n${said(12)}\n`,
      /says ffffffffffffffff… of event 5, and the bundle has/,
    ],
    [
      'knows more events',
      `${said(1)}\n${said(13, 'f'.repeat(64))}\n`,
      /of event 13, and the bundle ends at event 12: its end was cut off/,
    ],
    [
      'knows an event that cannot be',
      `${said(12)}\n${said(12).replace('seq=12', `seq=${'9'.repeat(16)}`)}\n`,
      /the bundle ends at event 12/,
    ],
    [
      'has no whole line',
      `flowforge: seal run=${runId} seq=12 head=abc\nflowforge: seal run=${runId} seq=-1 head=${hashes[0]}\n`,
      /no line/,
    ],
    ['has a hash that goes on', `${said(12)}0\n`, /no line/],
  ])('does not agree when it %s', async (_, log, why) => {
    const { faults, notes } = await check(log);
    expect(faults).toEqual([expect.stringMatching(why)]);
    expect(notes).toEqual([]);
  });

  test('needs no line of the seal when the run has none', async () => {
    expect(await check(said(5), { sealed: false })).toMatchObject(agrees(1, 5));
    expect((await check('', { sealed: false })).faults).toHaveLength(1);
  });

  test('bears witness of several runs', async () => {
    const other = said(3).replace(runId, 'another');
    expect(await check(`${other}\n${said(12)}\n${other}\n${said(12)}\n`)).toMatchObject(agrees(1, 12));
  });

  test('cannot be made to agree with a rewritten bundle by lines that the command adds', async () => {
    const genuine = `${said(1)}\n${said(5)}\n${said(12)}\n`;
    const rewritten = hashes.map((hash) => sha256Hex(hash));
    const forged = rewritten.map((hash, index) => said(index + 1, hash)).join('\n');
    for (const log of [`${forged}\n${genuine}`, `${genuine}${forged}\n`]) {
      expect((await check(log, { hashes: rewritten })).faults).not.toEqual([]);
      expect((await check(log)).faults).not.toEqual([]);
    }
  });

  test('into which a command prints lines without end does not agree, and takes no memory for them', async () => {
    const forged = Array.from({ length: 20_000 }, (_, index) => said(5, index.toString(16).padStart(64, '0')));
    for (const log of [
      [said(12), ...forged],
      [...forged.map((line) => line.replace(runId, 'another')), said(12)],
    ]) {
      expect((await check(log.join('\n'))).faults).not.toEqual([]);
    }
    expect((await readJobLog(written(forged.join('\n')))).witnesses.length).toBeLessThan(20_000);
  });

  test('is read in pieces, wherever a piece ends', async () => {
    const pieceBytes = 1024 * 1024;
    const line = said(12);
    for (let before = pieceBytes - line.length - 5; before <= pieceBytes + 5; before += 7) {
      expect(await check(`${'x'.repeat(before)}${line}\n${'y'.repeat(2000)}`), `a line at ${before}`).toMatchObject(
        agrees(1, 12),
      );
    }
  });

  test('may hold anything at all', async () => {
    const part = fc.constantFrom(
      'flowforge: seal run=',
      `${runId} `,
      'seq=5 ',
      'head=',
      hashes[4] ?? '',
      '\n',
      said(5),
      'a',
      '0',
    );
    const whole = new RegExp(`${said(5)}(?![0-9A-Za-z])`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string(), part)), async (texts) => {
        const { faults } = await check(texts.join(''), { sealed: false });
        expect(faults.length).toBe(whole.test(texts.join('')) ? 0 : 1);
      }),
      { numRuns: 200 },
    );
  });

  test('of 600 MB, which no string can hold, is read in bounded memory', async () => {
    const path = join(temporaryFolder(onTestFinished), 'job.log');
    writeFileSync(path, `${said(1)}\n`);
    truncateSync(path, 600 * 1024 * 1024);
    appendFileSync(path, `${said(12)}\n`);
    const before = process.memoryUsage().rss;
    expect((await readJobLog(path)).witnesses.map(({ seq }) => seq)).toEqual([1, 12]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  test('that is not there is said so', async () => {
    const path = join(temporaryFolder(onTestFinished), 'none.log');
    await expect(readJobLog(path)).rejects.toThrow(WitnessLogError);
    await expect(readJobLog(path)).rejects.toThrow(/none\.log/);
  });
});

function said(seq: number, head = hashes[seq - 1] ?? ''): string {
  return `flowforge: ${witnessLine(runId, { seq, head })}`;
}

async function check(log: string, run: { sealed?: boolean; hashes?: readonly string[] } = {}): Promise<Found> {
  const { seqs, check } = witnessCheck(await readJobLog(written(log)));
  const found = nothingFound();
  check(factsOf({ seqs, hashes, sealed: true, ...run }), found);
  return found;
}

function written(log: string): string {
  const path = join(temporaryFolder(onTestFinished), 'job.log');
  writeFileSync(path, log);
  return path;
}
