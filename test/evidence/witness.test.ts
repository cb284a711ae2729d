import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sha256Hex } from '../../src/evidence/chain.ts';
import { checkWitnesses, type WitnessedRun, WitnessLogError } from '../../src/evidence/witness.ts';
import { witnessLine } from '../../src/report/witness-line.ts';
import { runId, temporaryFolder } from './recorded-run.ts';

const lastSeq = 12;
const hashes = Array.from({ length: lastSeq }, (_, index) => sha256Hex(`event ${index + 1}`));
const run: WitnessedRun = { runId, lastSeq, sealed: true, hashOf: (seq) => hashes[seq - 1] };

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
    expect(await check(log)).toEqual({ kind: 'agrees', lines: 3 });
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
    const checked = await check(log);
    expect(checked).toMatchObject({ kind: 'bad', why: expect.stringMatching(why) });
  });

  test('needs no line of the seal when the run has none', async () => {
    expect(await check(said(5), { ...run, sealed: false })).toEqual({ kind: 'agrees', lines: 1 });
    expect((await check('', { ...run, sealed: false })).kind).toBe('bad');
  });

  test('cannot be made to agree with a rewritten bundle by lines that the command adds', async () => {
    const genuine = `${said(1)}\n${said(5)}\n${said(12)}\n`;
    const rewritten: WitnessedRun = { ...run, hashOf: (seq) => sha256Hex(`another event ${seq}`) };
    const forged = Array.from({ length: lastSeq }, (_, index) => said(index + 1, rewritten.hashOf(index + 1))).join('\n');
    for (const log of [`${forged}\n${genuine}`, `${genuine}${forged}\n`]) {
      expect((await check(log, rewritten)).kind).toBe('bad');
      expect((await check(log, run)).kind).toBe('bad');
    }
  });

  test('is read in pieces, wherever a piece ends', async () => {
    const pieceBytes = 1024 * 1024;
    const line = said(12);
    for (let before = pieceBytes - line.length - 5; before <= pieceBytes + 5; before += 7) {
      expect(await check(`${'x'.repeat(before)}${line}\n${'y'.repeat(2000)}`), `a line at ${before}`).toEqual({
        kind: 'agrees',
        lines: 1,
      });
    }
  });

  test('may hold anything at all', async () => {
    const parts = fc.array(
      fc.oneof(fc.string(), fc.constantFrom('flowforge: seal run=', `${runId} `, 'seq=', '5 ', 'head=', hashes[4] ?? '', '\n')),
    );
    await fc.assert(
      fc.asyncProperty(parts, async (texts) => {
        const checked = await check(texts.join(''), { ...run, sealed: false });
        expect(checked.kind).toBe(texts.join('').includes(said(5)) ? 'agrees' : 'bad');
      }),
      { numRuns: 200 },
    );
  });

  test('of 100 MB is read in bounded memory', async () => {
    const path = join(temporaryFolder(onTestFinished), 'job.log');
    const log = createWriteStream(path);
    const noise = Buffer.alloc(1024 * 1024, 'flowforge: seal run= seq=5 head=\n');
    for (let i = 0; i < 100; i += 1) if (!log.write(noise)) await new Promise((resolve) => log.once('drain', resolve));
    await new Promise((resolve) => log.end(`${said(12)}\n`, () => resolve(null)));
    const before = process.memoryUsage().rss;
    expect(await checkWitnesses(path, run)).toEqual({ kind: 'agrees', lines: 1 });
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  test('that is not there is said so', async () => {
    const path = join(temporaryFolder(onTestFinished), 'none.log');
    await expect(checkWitnesses(path, run)).rejects.toThrow(WitnessLogError);
    await expect(checkWitnesses(path, run)).rejects.toThrow(/none\.log/);
  });
});

function said(seq: number, head = hashes[seq - 1] ?? ''): string {
  return `flowforge: ${witnessLine(runId, { seq, head })}`;
}

async function check(log: string, of: WitnessedRun = run) {
  const path = join(temporaryFolder(onTestFinished), 'job.log');
  writeFileSync(path, log);
  return checkWitnesses(path, of);
}
