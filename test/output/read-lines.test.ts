import { describe, expect, it } from 'vitest';
import { isFresh, type LineListener, newOpenLine, READ_BYTES, readLines } from '../../src/output/read-lines.ts';
import { rawHash } from '../../src/output/text-hasher.ts';

describe('hashing lines', () => {
  it('takes any number of carriage returns before a line feed for part of one newline', () => {
    const [plain, ...others] = hashesOf('same\nsame\r\nsame\r\r\nsame\r\r\r\n');
    expect(others).toEqual([plain, plain, plain]);
  });

  it('forgets what a lone carriage return has overwritten', () => {
    expect(hashesOf('10%\r50%\r100%\ndone\n')).toEqual(hashesOf('100%\ndone\n'));
  });

  it('reads updates alone as no line at all', () => {
    expect(hashesOf('10%\r50%\r100%\r')).toEqual([]);
  });

  it('does not count an unterminated line', () => {
    expect(hashesOf('one\ntwo')).toHaveLength(1);
  });

  it('tells empty lines from others and lines with NUL bytes from shorter ones', () => {
    const hashes = hashesOf('\n\0\n\0\0\na\n');
    expect(new Set(hashes).size).toBe(4);
  });

  it('tells lines apart that differ within the hashed part or in length, and not those that differ behind it', () => {
    const head = 'x'.repeat(READ_BYTES - 1);
    const [one, two, three, four] = hashesOf(`${head}a tail\n${head}b tail\n${head}a TAIL\n${head}a tail!\n`);
    expect(one).not.toBe(two);
    expect(one).toBe(three);
    expect(one).not.toBe(four);
  });

  it('sees a carriage return far behind the hashed part', () => {
    const long = 'x'.repeat(5000);
    expect(hashesOf(`${long}\rdone\n`)).toEqual(hashesOf('done\n'));
    expect(hashesOf(`${long}\r\nnext\n`)).toEqual(hashesOf(`${long}\nnext\n`));
  });

  it('stops at the end of the line in which the budget is spent', () => {
    const line = newOpenLine();
    const bytes = Buffer.from('first\nsecond\nthird\n');
    const hashes: number[] = [];
    const { at } = readLines(line, bytes, 0, 7, listenerOf(hashes));
    expect(at).toBe('first\n'.length);
    expect(hashes).toHaveLength(1);
    expect(isFresh(line)).toBe(true);
  });

  it('stops at the end of an update too, so that a progress bar without newlines is bounded', () => {
    const { at } = readLines(newOpenLine(), Buffer.from('10%\r20%\r30%\r'), 0, 5, listenerOf([]));
    expect(at).toBe('10%\r'.length);
  });

  it('spends no more on a line of 100 MB than on one of half a kilobyte', () => {
    const piece = new Uint8Array(1024 * 1024).fill(0x78);
    const line = newOpenLine();
    let spent = 0;
    for (let pieces = 0; pieces < 100; pieces += 1) spent += readLines(line, piece, 0, 1_000_000, listenerOf([])).spentBytes;
    expect(spent).toBe(READ_BYTES);
    expect(line.lengthBytes).toBe(100 * 1024 * 1024);
  });
});

function hashesOf(text: string): number[] {
  const whole = hashPieces([Buffer.from(text)]);
  expect(hashPieces([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  return whole;
}

function hashPieces(pieces: readonly Uint8Array[]): number[] {
  const line = newOpenLine();
  const hashes: number[] = [];
  for (const piece of pieces) readLines(line, piece, 0, Number.MAX_SAFE_INTEGER, listenerOf(hashes));
  return hashes;
}

function listenerOf(hashes: number[]): LineListener {
  return { onLine: ({ text, lengthBytes }) => hashes.push(rawHash(text, lengthBytes)), onUpdate: () => {} };
}
