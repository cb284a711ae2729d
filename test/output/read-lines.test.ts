import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS } from '../../src/output/escape-reader.ts';
import { isFresh, newOpenLine, READ_BYTES, readLines } from '../../src/output/read-lines.ts';
import { linesOf, type Reading, readingsOf, templateOf, updatesOf } from './reading.ts';

const ESC = '\x1b';
const ignore = { onLine: () => {}, onUpdate: () => {} };

describe('reading lines', () => {
  it('takes any number of carriage returns before a line feed for part of one newline', () => {
    const [plain, ...others] = readingsOf('same\nsame\r\nsame\r\r\nsame\r\r\r\n');
    expect(others).toEqual([plain, plain, plain]);
  });

  it('forgets what a lone carriage return has overwritten, and counts it as an update', () => {
    expect(linesOf('10%\r50%\r100%\ndone\n')).toEqual(linesOf('100%\ndone\n'));
    expect(updatesOf('10%\r50%\r100%\ndone\n')).toHaveLength(2);
  });

  it('reads updates alone as no line at all', () => {
    expect(linesOf('10%\r50%\r100%\r')).toEqual([]);
    expect(updatesOf('\r10%\r50%\r100%')).toHaveLength(2);
  });

  it('counts no update for a carriage return that overwrites nothing', () => {
    expect(updatesOf('\rtext\n\r\r\rtext\n')).toEqual([]);
  });

  it('does not count an unterminated line', () => {
    expect(readingsOf('one\ntwo')).toHaveLength(1);
  });

  it('tells empty lines from others and lines with NUL bytes from shorter ones', () => {
    const hashes = linesOf('\n\0\n\0\0\na\n').map(({ raw }) => raw);
    expect(new Set(hashes).size).toBe(4);
  });

  it('tells lines apart that differ within the hashed part or in length, and not those that differ behind it', () => {
    const head = 'x'.repeat(READ_BYTES - 1);
    const [one, two, three, four] = linesOf(`${head}a tail\n${head}b tail\n${head}a TAIL\n${head}a tail!\n`).map(
      ({ raw }) => raw,
    );
    expect(one).not.toBe(two);
    expect(one).toBe(three);
    expect(one).not.toBe(four);
  });

  it('sees a carriage return far behind the hashed part', () => {
    const long = 'x'.repeat(1500);
    expect(linesOf(`${long}\rdone\n`)).toEqual(linesOf('done\n'));
    expect(linesOf(`${long}\r\nnext\n`)).toEqual(linesOf(`${long}\nnext\n`));
  });

  it('stops at the end of the line in which the budget is spent', () => {
    const line = newOpenLine();
    let lines = 0;
    const bytes = Buffer.from('first\nsecond\nthird\n');
    const { at } = readLines(line, bytes, 0, 7, { ...ignore, onLine: () => (lines += 1) });
    expect(at).toBe('first\n'.length);
    expect(lines).toBe(1);
    expect(isFresh(line)).toBe(true);
  });

  it.each([
    ['10%\r20%\r30%\r', '10%\r'],
    [`10%${ESC}[2K20%${ESC}[2K`, `10%${ESC}[2K`],
    [`10%${ESC}[A20%${ESC}[A`, `10%${ESC}[A`],
  ])('stops at the end of an update too, so that a progress bar without newlines is bounded: %j', (bytes, first) => {
    const line = newOpenLine();
    const { at } = readLines(line, Buffer.from(bytes), 0, 5, ignore);
    expect(at).toBe(first.length);
    expect(isFresh(line)).toBe(true);
  });

  it.each([
    ['text', 'x'],
    ['an escape sequence without an end', `${ESC}]x`],
    ['a parameter without an end', `${ESC}[1`],
    ['colours', `${ESC}[1m`],
  ])('spends no more on 20 MB of %s in one line than on half a kilobyte', (_, text) => {
    const piece = Buffer.alloc(1024 * 1024, text);
    const line = newOpenLine();
    let spent = 0;
    for (let pieces = 0; pieces < 20; pieces += 1) spent += readLines(line, piece, 0, 1_000_000, ignore).spentBytes;
    expect(spent).toBeLessThan(20 * READ_BYTES);
    expect(line.lengthBytes + line.readBytes).toBeGreaterThan(19 * 1024 * 1024);
  });
});

describe('escape sequences', () => {
  it.each([
    ['colours', `${ESC}[1;31merror${ESC}[0m: ${ESC}[38;5;208mfile${ESC}[m`],
    ['what grep and gcc put behind colours', `${ESC}[01;31m${ESC}[Kerror${ESC}[m${ESC}[K: file`],
    ['a title', `${ESC}]0;building 17 %${'\x07'}error: file`],
    ['a link', `error: ${ESC}]8;;file:///x${ESC}\\file${ESC}]8;;${ESC}\\`],
    ['a time stamp of Buildkite', `${ESC}_bk;t=1618033988749${'\x07'}error: file`],
    ['a device control string', `${ESC}Pq#0;2${ESC}\\error: file`],
    ['character sets', `${ESC}(Berror${ESC})0: file`],
    ['a hidden cursor', `${ESC}[?25lerror: file${ESC}[?25h`],
    ['a private sequence with the letter of cursor-up', `er${ESC}[?1Aror: file${ESC}[>2K${ESC}[1 A`],
    ['sequences in the middle of a word', `er${ESC}[1mr${ESC}[0mor: file`],
    ['a reset before the newline', `error: file${ESC}[0m\r`],
    ['a reset between carriage return and newline', `error: file\r${ESC}[0m`],
    ['saved cursors', `${ESC}7error: file${ESC}8`],
    ['an escape that was begun twice', `${ESC}${ESC}[1merror: file`],
    ['a title that another sequence cuts off', `${ESC}]0;title${ESC}[1merror: file`],
  ])('leave no trace of %s', (_, text) => {
    expect(readingsOf(`${text}\n`)).toEqual(linesOf('error: file\n'));
  });

  it.each([`${ESC}[12`, `${ESC}]0;title`, `${ESC}`, `${ESC}(`, `${ESC}Pq`, `${ESC}]0;${ESC}`])(
    'that are broken off end with their line: %j',
    (broken) => {
      expect(linesOf(`error${broken}\nnext\n`).map(({ template }) => template)).toEqual([
        templateOf('error'),
        templateOf('next'),
      ]);
      expect(linesOf(`error${broken}\r\nnext\n`)).toHaveLength(2);
    },
  );

  it('in the middle of what is masked do not change the mask', () => {
    expect(linesOf(`at 12${ESC}[1m34${ESC}[0mab\n`)[0]?.template).toBe(templateOf('at 77ff'));
  });
});

describe('repaints', () => {
  it('of a line that the cursor goes up to are updates, and the line is one', () => {
    const karma = ['Executed 1 of 636', 'Executed 2 of 636', 'Executed 3 of 636'];
    const readings = readingsOf(`${karma.join(`\n${ESC}[1A${ESC}[2K`)}\n`);
    expect(readings.map(kindOf)).toEqual(['line', 'update', 'update']);
    expect(readings.map(({ positions }) => positions[0])).toEqual([1 / 636, 2 / 636, 3 / 636]);
  });

  it.each([
    ['cursor-up', `${ESC}[A`],
    ['cursor-up by one', `${ESC}[1A`],
    ['previous line', `${ESC}[F`],
    ['reverse index', `${ESC}M`],
  ])('begin with %s', (_, up) => {
    expect(readingsOf(`a\n${up}b\n${up}c\nd\n`).map(kindOf)).toEqual(['line', 'update', 'update', 'line']);
  });

  it('of several lines last until the cursor is back where it was', () => {
    expect(readingsOf(`a\nb\nc\n${ESC}[3Ad\ne\nf\ng\n`).map(kindOf)).toEqual(words('line line line update update update line'));
  });

  it('end when the cursor goes down again without a newline', () => {
    const docker = `a: Waiting\nb: Waiting\n${ESC}[2A${ESC}[2K\ra: Done\r${ESC}[2B${ESC}[1A${ESC}[2K\rb: Done\r${ESC}[1B`;
    expect(readingsOf(`${docker}last\n`).map(kindOf)).toEqual(words('line line update update line'));
  });

  it('are counted for what erase-line removes', () => {
    expect(readingsOf(`old${ESC}[2Knew\n`).map(kindOf)).toEqual(['update', 'line']);
    expect(readingsOf(`old${ESC}[1Knew\n`).map(kindOf)).toEqual(['update', 'line']);
    expect(readingsOf(`old\r${ESC}[Knew\n`).map(kindOf)).toEqual(['update', 'line']);
    expect(readingsOf(`old\r${ESC}[0K\n`)[1]?.template).toBe(templateOf(''));
  });

  it('do not hide the lines of a program that sends the cursor far up once', () => {
    const readings = readingsOf(`${ESC}[9999A${'line\n'.repeat(MAX_ROWS + 3)}`);
    expect(readings.filter(({ kind }) => kind === 'line')).toHaveLength(3);
  });

  it('come after one another however the bytes are cut', () => {
    const part = fc.constantFrom(
      'a',
      '12%',
      '\n',
      '\r',
      '\r\n',
      `${ESC}[A`,
      `${ESC}[2K`,
      `${ESC}[K`,
      `${ESC}[1m`,
      ESC,
      '[',
      '2',
      'K',
      `${ESC}]`,
      '\x07',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), (parts) => void readingsOf(parts.join(''))),
      { numRuns: 300 },
    );
  });
});

function kindOf({ kind }: Reading): string {
  return kind;
}

function words(text: string): string[] {
  return text.split(' ');
}
