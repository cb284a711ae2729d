import { deepestNesting } from './jcs.ts';

/*
 * Reads through a DataView: of all ways to look at bytes it is the fastest one that has no undefined in it. What is read must be followed by a newline
 * and a few bytes more (`scanSlackBytes`), so that no reading past the end of a value leads out of the view.
 */

/** So many bytes must stand behind the last newline, whatever they are. */
export const scanSlackBytes = 8;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;

/** So many digits are an integer below 2^53, which every reader of numbers writes the same way. */
const mostPlainDigits = 15;

/**
 * Where the canonical JSON value (RFC 8785) that begins at `at` ends; -1 when there is none. It accepts exactly what comes out again unchanged when it is
 * parsed and written by canonicalJson: keys in order and once, numbers and escapes as ECMAScript writes them, no white space. The bytes are UTF-8.
 * `depth` is how many objects and arrays it stands in.
 */
export function canonicalValueEnd(view: DataView, at: number, depth = 0): number {
  const first = view.getUint8(at);
  if (first === minus || (first >= zero && first <= nine)) return numberEnd(view, at);
  if (first === quote) return canonicalStringEnd(view, at);
  if (first === openBrace) return depth < deepestNesting ? objectEnd(view, at, depth + 1) : -1;
  if (first === openBracket) return depth < deepestNesting ? arrayEnd(view, at, depth + 1) : -1;
  return wordEnd(view, at);
}

/** The same for a string. */
export function canonicalStringEnd(view: DataView, at: number): number {
  if (view.getUint8(at) !== quote) return -1;
  for (let i = at + 1; ; i += 1) {
    const byte = view.getUint8(i);
    if (byte === quote) return i + 1;
    if (byte < 0x20) return -1;
    if (byte !== backslash) continue;
    i = escapeEnd(view, i + 1);
    if (i === -1) return -1;
  }
}

/** The escapes of RFC 8785, 3.2.2.2, after the backslash, but for `u`. */
const shortEscapes: ReadonlySet<number> = new Set(Buffer.from('"\\bfnrt'));
const shortControls: ReadonlySet<number> = new Set(Buffer.from('\b\f\n\r\t'));

/** Where the last character of an escape stands. */
function escapeEnd(view: DataView, at: number): number {
  if (shortEscapes.has(view.getUint8(at))) return at;
  // Lower case, and only for controls that have no short escape: anything else would have stood for itself.
  const escaped = textAt(view, at, at + 5);
  if (!/^u00[01][0-9a-f]$/.test(escaped) || shortControls.has(Number.parseInt(escaped.slice(1), 16))) return -1;
  return at + 4;
}

function objectEnd(view: DataView, at: number, depth: number): number {
  if (view.getUint8(at + 1) === closeBrace) return at + 2;
  let previous = -1;
  let previousEnd = -1;
  for (let i = at + 1; ; i += 1) {
    const keyEnd = canonicalStringEnd(view, i);
    if (keyEnd === -1 || view.getUint8(keyEnd) !== colon) return -1;
    if (previous !== -1 && !isBefore(view, previous, previousEnd, i, keyEnd)) return -1;
    previous = i;
    previousEnd = keyEnd;
    i = canonicalValueEnd(view, keyEnd + 1, depth);
    if (i === -1) return -1;
    const next = view.getUint8(i);
    if (next === closeBrace) return i + 1;
    if (next !== comma) return -1;
  }
}

function arrayEnd(view: DataView, at: number, depth: number): number {
  if (view.getUint8(at + 1) === closeBracket) return at + 2;
  for (let i = at + 1; ; i += 1) {
    i = canonicalValueEnd(view, i, depth);
    if (i === -1) return -1;
    const next = view.getUint8(i);
    if (next === closeBracket) return i + 1;
    if (next !== comma) return -1;
  }
}

/** Whether one key comes before another, both with their quotes, by UTF-16 code units (RFC 8785, 3.2.3). */
function isBefore(view: DataView, a: number, aEnd: number, b: number, bEnd: number): boolean {
  const length = Math.min(aEnd - a, bEnd - b);
  for (let i = 1; i < length; i += 1) {
    const left = view.getUint8(a + i);
    const right = view.getUint8(b + i);
    // The order of escapes, and of UTF-8 beyond ASCII, is not that of code units.
    if (left === backslash || right === backslash || left >= 0x80 || right >= 0x80) break;
    // A closing quote comes first: a key comes before those that it is the start of.
    if (left !== right) return left === quote || (right !== quote && left < right);
  }
  return String(JSON.parse(textAt(view, a, aEnd))) < String(JSON.parse(textAt(view, b, bEnd)));
}

function numberEnd(view: DataView, at: number): number {
  const start = view.getUint8(at) === minus ? at + 1 : at;
  let end = start;
  let next = view.getUint8(end);
  while (next >= zero && next <= nine) next = view.getUint8(++end);
  const digits = end - start;
  const isPlain = digits > 0 && digits <= mostPlainDigits && (view.getUint8(start) !== zero || (digits === 1 && start === at));
  if (isPlain && !isNumberPart(next)) return end;
  while (isNumberPart(view.getUint8(end))) end += 1;
  const text = textAt(view, at, end);
  return String(Number(text)) === text ? end : -1;
}

/** Digits and + - . E e */
function isNumberPart(byte: number): boolean {
  return (byte >= zero && byte <= nine) || byte === 0x2b || byte === minus || byte === 0x2e || byte === 0x45 || byte === 0x65;
}

const words = [literal('true'), literal('false'), literal('null')];

function wordEnd(view: DataView, at: number): number {
  for (const word of words) if (literalAt(view, at, word)) return at + word.lengthBytes;
  return -1;
}

function textAt(view: DataView, start: number, end: number): string {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength).toString('utf8', start, end);
}

/** A text to compare bytes with, four at a time. */
export interface Literal {
  readonly lengthBytes: number;
  readonly words: Int32Array;
  /** The bytes that are left over: three at most. */
  readonly rest: Uint8Array;
}

export function literal(text: string): Literal {
  const bytes = Buffer.from(text);
  const words = Int32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readInt32LE(4 * i));
  return { lengthBytes: bytes.length, words, rest: bytes.subarray(4 * words.length) };
}

export function literalAt(view: DataView, at: number, { words, rest }: Literal): boolean {
  let i = at;
  for (let n = 0; n < words.length; n += 1, i += 4) if (view.getInt32(i, true) !== words[n]) return false;
  for (let n = 0; n < rest.length; n += 1, i += 1) if (view.getUint8(i) !== rest[n]) return false;
  return true;
}
