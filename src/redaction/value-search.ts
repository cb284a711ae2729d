import type { Literal } from './literal.ts';
import type { OnMatch } from './match.ts';
import { createWordTable, wordAt } from './word-table.ts';

/** Finds known values: Wu-Manber over blocks of four bytes, in one pass for however many there are. */
export interface ValueSearch {
  /** The most bytes that a match covers. */
  readonly longest: number;
  /** Tells every match that begins in `[from, to)`. To see all of a match, `bytes` go on for `longest` after `to`. */
  search(bytes: Uint8Array, from: number, to: number, found: OnMatch): void;
}

/** A block is looked up by this many bits of it: a table of 1 MiB, of which a log touches a few lines. */
const TABLE_BITS = 20;
const TABLE_MASK = (1 << TABLE_BITS) - 1;

/** Hex has few different characters: of three of them, every number in a log would stop the search. */
const BLOCK_BYTES = 4;

/** What is shorter leaves nothing to skip. */
export const LEAST_SEARCHED_BYTES = 8;

/** Skipping further than this gains little. */
const WINDOW_MAX_BYTES = 16;

/** Line ends and indentation that may stand in one wrapped spelling, in all. */
const WRAP_MAX_BYTES = 64;

/** Literals have at least `LEAST_SEARCHED_BYTES`. */
export function createValueSearch(literals: readonly Literal[]): ValueSearch {
  const windowBytes = windowFor(literals);
  const longest = literals.reduce((most, { bytes }) => Math.max(most, bytes.length), 0) + WRAP_MAX_BYTES;
  const skips = new Uint8Array(TABLE_MASK + 1).fill(windowBytes - BLOCK_BYTES + 1);
  const windows = createWordTable<{ readonly literal: Literal; readonly offset: number }>(2 * literals.length);
  for (const literal of literals) {
    addWindow(literal, 0);
    // A line end may fall into the first window; another one is too far away to fall into the second too.
    if (literal.wraps && literal.bytes.length >= 2 * windowBytes) addWindow(literal, windowBytes);
  }

  return { longest, search };

  function addWindow(literal: Literal, offset: number): void {
    for (let at = BLOCK_BYTES - 1; at < windowBytes; at += 1) {
      const block = blockAt(literal.bytes, offset + at);
      skips[block] = Math.min(skips[block] as number, windowBytes - 1 - at);
    }
    windows.add(wordAt(literal.bytes, offset + windowBytes - 1), { literal, offset });
  }

  /** Four quarters in one loop: each step waits for the table, and steps that do not depend on one another wait together. */
  function search(bytes: Uint8Array, from: number, to: number, found: OnMatch): void {
    const table = skips;
    const end = Math.min(bytes.length, to + 2 * windowBytes + WRAP_MAX_BYTES) | 0;
    let a = from + windowBytes - 1;
    const quarter = Math.max(0, end - a) >>> 2;
    let b = a + quarter;
    let c = b + quarter;
    let d = c + quarter;
    const [endA, endB, endC] = [b, c, d];
    while (a < endA && b < endB && c < endC && d < end) {
      const skipA = table[blockAt(bytes, a)] as number;
      const skipB = table[blockAt(bytes, b)] as number;
      const skipC = table[blockAt(bytes, c)] as number;
      const skipD = table[blockAt(bytes, d)] as number;
      if (skipA !== 0) a += skipA;
      else check(bytes, a++, from, to, found);
      if (skipB !== 0) b += skipB;
      else check(bytes, b++, from, to, found);
      if (skipC !== 0) c += skipC;
      else check(bytes, c++, from, to, found);
      if (skipD !== 0) d += skipD;
      else check(bytes, d++, from, to, found);
    }
    scan(bytes, a, endA, from, to, found);
    scan(bytes, b, endB, from, to, found);
    scan(bytes, c, endC, from, to, found);
    scan(bytes, d, end, from, to, found);
  }

  function scan(bytes: Uint8Array, at: number, end: number, from: number, to: number, found: OnMatch): void {
    for (let place = at; place < end; ) {
      const skip = skips[blockAt(bytes, place)] as number;
      if (skip === 0) check(bytes, place, from, to, found);
      place += skip || 1;
    }
  }

  function check(bytes: Uint8Array, windowEnd: number, from: number, to: number, found: OnMatch): void {
    const at = windowEnd - windowBytes + 1;
    const word = wordAt(bytes, windowEnd);
    for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
      const { literal, offset } = windows.entry(index);
      if (bytes[at] !== literal.bytes[offset]) continue;
      const start = offset === 0 ? at : startOf(bytes, at, literal, offset);
      if (start < from || start >= to) continue;
      const end = endOf(bytes, start, literal);
      if (end !== -1) found(start, end, literal.rule);
    }
  }
}

/** The shorter, the slower; but two are to fit into a spelling that wraps. */
function windowFor(literals: readonly Literal[]): number {
  const room = ({ bytes, wraps }: Literal) => (wraps ? Math.max(bytes.length >> 1, LEAST_SEARCHED_BYTES) : bytes.length);
  return literals.reduce((least, literal) => Math.min(least, room(literal)), WINDOW_MAX_BYTES);
}

function blockAt(bytes: Uint8Array, at: number): number {
  const early = ((bytes[at - 3] as number) << 12) ^ ((bytes[at - 2] as number) << 8);
  return (early ^ ((bytes[at - 1] as number) << 4) ^ (bytes[at] as number)) & TABLE_MASK;
}

/** Where the literal begins whose byte at `offset` stands at `at`, going back over wraps; -1 when it is not there. */
function startOf(bytes: Uint8Array, at: number, literal: Literal, offset: number): number {
  let place = at - 1;
  let spare = WRAP_MAX_BYTES;
  for (let index = offset - 1; index >= 0; index -= 1, place -= 1) {
    while (place >= 0 && spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
      place -= 1;
      spare -= 1;
    }
    if (place < 0 || bytes[place] !== literal.bytes[index]) return -1;
  }
  return place + 1;
}

function endOf(bytes: Uint8Array, start: number, literal: Literal): number {
  let place = start;
  let spare = literal.wraps ? WRAP_MAX_BYTES : 0;
  for (let index = 0; index < literal.bytes.length; index += 1, place += 1) {
    while (spare > 0 && bytes[place] !== literal.bytes[index] && isWrap(bytes[place])) {
      place += 1;
      spare -= 1;
    }
    if (bytes[place] !== literal.bytes[index]) return -1;
  }
  return place;
}

function isWrap(byte: number | undefined): boolean {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}
