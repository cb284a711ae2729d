import { expect } from 'vitest';
import { newOpenLine, readLines } from '../../src/output/read-lines.ts';
import { rawHash, templateHash } from '../../src/output/text-hasher.ts';

/** What was read of one line or repaint. */
export interface Reading {
  readonly kind: 'line' | 'update';
  readonly raw: number;
  readonly template: number;
  readonly positions: readonly number[];
}

/** Reads the text whole, cut in two at every place, and byte by byte: it must be the same each time. */
export function readingsOf(text: string): readonly Reading[] {
  const bytes = Buffer.from(text);
  const whole = read([bytes]);
  for (let at = 1; at < bytes.length; at += 1) expect(read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(whole);
  expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  return whole;
}

export function linesOf(text: string): readonly Reading[] {
  return readingsOf(text).filter(({ kind }) => kind === 'line');
}

export function updatesOf(text: string): readonly Reading[] {
  return readingsOf(text).filter(({ kind }) => kind === 'update');
}

export function templateOf(line: string): number {
  const [reading] = read([Buffer.from(`${line}\n`)]);
  if (reading === undefined) throw new Error(`no line in ${JSON.stringify(line)}`);
  return reading.template;
}

export function read(pieces: readonly Uint8Array[]): readonly Reading[] {
  const line = newOpenLine();
  const readings: Reading[] = [];
  const note = (kind: Reading['kind']) => {
    const { text, lengthBytes } = line;
    const { positions, count } = text.reader;
    const [raw, template] = [rawHash(text, lengthBytes), templateHash(text)];
    readings.push({ kind, raw, template, positions: [...positions.subarray(0, count)] });
  };
  const listener = { onLine: () => note('line'), onUpdate: () => note('update') };
  for (const piece of pieces) readLines(line, piece, 0, Number.MAX_SAFE_INTEGER, listener);
  return readings;
}
