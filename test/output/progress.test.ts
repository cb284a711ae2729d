import { describe, expect, it } from 'vitest';
import type { OutputStats } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';

const TICK_MS = 250;
const ESC = '\x1b';

describe('progress', () => {
  it('is none until a position is shown', () => {
    expect(statsAfter(['compiling\n', 'Still creating... [10s elapsed]\n', 'iteration 57\n']).progress).toEqual({
      valueBp: -1,
      stuckMs: 0,
      updatesSince: 0,
    });
  });

  it.each<[string, string[], number]>([
    ['karma, which goes up a line', ['Executed 431 of 636\n', `${ESC}[1A${ESC}[2KExecuted 432 of 636\n`], 6792],
    ['a bar of tqdm', [' 45%|####5     | 45/100 [00:05<00:05]\r', ' 46%|####6     | 46/100 [00:05<00:05]\r', ' 47%'], 4600],
    [
      'a bar that begins with the carriage return',
      ['\rReading package lists... 96%', '\rReading package lists... 97%', '\rDone'],
      9700,
    ],
    ['newlines of Windows', ['[1/3] one\r\r\n', '[2/3] two\r\r\n'], 6666],
    ['training', ['step 12/2000 loss=0.31\n', 'step 13/2000 loss=0.30\n'], 65],
    ['webpack', [`<s> [webpack.Progress] 91% sealing${ESC}[K\r`, '<s> [webpack.Progress] 92% sealing\r', ' '], 9200],
    ['29/100, although 0.29 * 10000 is less', ['29/100\n'], 2900],
    ['all of it', ['99/100\n', '100/100\n'], 10_000],
  ])('is read from %s', (_, pieces, valueBp) => {
    expect(statsAfter(pieces).progress).toMatchObject({ valueBp, stuckMs: 0, updatesSince: 0 });
  });

  it('keeps its last value while other lines come', () => {
    expect(statsAfter(['50%\n', 'other\n', 'more\n']).progress).toEqual({ valueBp: 5000, stuckMs: 0, updatesSince: 0 });
  });
});

describe('stuck progress', () => {
  it('lasts from the tick in which the value came to the last in which it was shown again', () => {
    const bar = '\r99% |';
    expect(statsAfter(['98% |', bar, bar, bar, bar]).progress).toEqual({ valueBp: 9900, stuckMs: 500, updatesSince: 2 });
    expect(statsAfter(['98% |', bar, bar, bar, bar, '', '', '']).progress.stuckMs).toBe(500);
  });

  it('is over with another value, by however little', () => {
    const pieces = ['step 1/2000000\n', 'step 1/2000000\n', 'step 2/2000000\n'];
    expect(statsAfter(pieces.slice(0, 2)).progress).toEqual({ valueBp: 0, stuckMs: 250, updatesSince: 1 });
    expect(statsAfter(pieces).progress).toEqual({ valueBp: 0, stuckMs: 0, updatesSince: 0 });
  });

  it('is over with another text beside the value: a build of many files is at 45 % for long', () => {
    const files = ['main', 'lexer', 'parser', 'types'].map((file) => `[ 45%] Building CXX object ${file}.o\n`);
    expect(statsAfter(files).progress).toEqual({ valueBp: 4500, stuckMs: 0, updatesSince: 0 });
  });

  it('is not over with the next picture of a spinner, or more seconds beside it', () => {
    const shown = Array.from({ length: 21 }, (_, at) => `\r${'|+-'[at % 3]} 92% sealing (${at}s)`);
    // The last is not over yet, and the first three were new.
    expect(statsAfter(shown).progress).toEqual({ valueBp: 9200, stuckMs: 17 * TICK_MS, updatesSince: 17 });
  });

  it('is none where nothing shows the value again: a coverage of 85 % was said once', () => {
    expect(statsAfter(['coverage: 85%\n', ...Array.from({ length: 100 }, (_, at) => `file${at}\n`)]).progress.stuckMs).toBe(0);
  });
});

describe('rising', () => {
  it.each<[string, (line: number) => string]>([
    ['a training loop', (line) => `step ${line}/2000 loss=0.${line % 97}`],
    ['a percentage with decimals', (line) => `done ${(line / 20).toFixed(2)}%`],
    ['n of N', (line) => `Executed ${line} of 2000`],
    ['an inner count in epochs', (line) => `Epoch ${Math.ceil(line / 200)}/10 step ${line % 200}/200`],
    ['a suite of 200 that runs again and again', (line) => `test ${line % 200}/200 ok`],
    ['four workers by turns', (line) => `worker: ${Math.floor(line / 4) + (line % 4) * 10}/2000`],
    ['a count to 10 again and again', (line) => `part ${(line % 10) + 1}/10`],
    ['four workers by turns, round after round', (line) => `worker: ${(Math.floor(line / 4) + (line % 4) * 10) % 300}/300`],
    ['downloads by tenths, one after another', (line) => `file ${(line % 11) * 10}%`],
    ['a position in every tenth line', (line) => (line % 9 === 0 ? `at ${line}/2000` : 'working')],
  ])('keeps %s from being more than a short stretch of repetition', (_, lineAt) => {
    expect(longestStretch(lineAt)).toBeLessThan(150);
  });

  it.each<[string, (line: number) => string]>([
    ['a retry that counts to 3 again and again', (line) => `attempt ${(line % 3) + 1}/3 failed`],
    ['a retry that counts to 7', (line) => `attempt ${(line % 7) + 1}/7 failed`],
    ['a retry that counts to 5', (line) => `attempt ${(line % 5) + 1}/5 failed`],
    ['a figure that goes up and down', (line) => `CPU ${(line * 7919) % 101}%`],
    ['a fraction that falls', (line) => `left: ${2000 - line}/2000`],
    ['a fraction that stands', () => 'at 12/20'],
    ['elapsed seconds', (line) => `Still creating... [${line}s elapsed]`],
    ['an iteration without an end', (line) => `iteration ${line}`],
    ['a rise in every thirtieth line', (line) => (line % 30 === 0 ? `at ${line}/2000` : 'working')],
  ])('is not seen in %s', (_, lineAt) => {
    expect(longestStretch(lineAt)).toBeGreaterThan(1500);
  });
});

/** A tick for each piece. */
function statsAfter(pieces: readonly string[]): OutputStats {
  const channel = createLineChannel({ stdoutIsData: false });
  let stats = channel.tick(TICK_MS).output;
  for (const piece of pieces) {
    channel.observe('stdout', Buffer.from(piece));
    stats = channel.tick(TICK_MS).output;
  }
  return stats;
}

/** Of 2000 lines, ten a tick. */
function longestStretch(lineAt: (line: number) => string): number {
  const channel = createLineChannel({ stdoutIsData: false });
  let longest = 0;
  for (let line = 1; line <= 2000; line += 1) {
    channel.observe('stdout', Buffer.from(`${lineAt(line)}\n`));
    if (line % 10 === 0) longest = Math.max(longest, channel.tick(TICK_MS).output.repetition.lines);
  }
  return longest;
}
