/** A text as a reader sees it, without the escape sequences of a terminal, and where each of its bytes came from. */
export interface Stripped {
  readonly bytes: Buffer;
  /** Where byte `index` of `bytes` stood. For `bytes.length` it is where the reading ended. */
  place(index: number): number;
  /** The first index whose byte stood at `place` or behind it. */
  indexOf(place: number): number;
}

const ESC = 0x1b;
const BEL = 0x07;
const NEWLINE = 0x0a;

/** Parameters of colours are a dozen bytes; a hyperlink holds a URL. What is longer is no escape sequence. */
const CONTROL_MAX_BYTES = 64;
const STRING_MAX_BYTES = 1024;

/** Sequences in a row for longer than this separate what stands around them, so that what a match covers stays bounded. */
export const GAP_MAX_BYTES = 256;

/** The sequence is not complete: what it is shows in bytes to come. */
const UNKNOWN = -1;
const NONE = 0;

/**
 * The text without its escape sequences, or null when there are none. It is to begin outside of a sequence. Without `isAll`, a
 * sequence that is not complete ends the reading.
 */
export function stripEscapes(text: Buffer, isAll: boolean): Stripped | null {
  let escapeAt = text.indexOf(ESC);
  if (escapeAt === -1) return null;
  const bytes = Buffer.allocUnsafe(text.length);
  const places = new Int32Array(text.length + 1);
  let length = 0;
  let gap = GAP_MAX_BYTES; // so that a text that begins with sequences reads the same whatever came before it
  let at = 0;
  while (at < text.length) {
    if (at < escapeAt || escapeAt === -1) {
      const end = escapeAt === -1 ? text.length : escapeAt;
      for (gap = 0; at < end; at += 1, length += 1) {
        bytes[length] = text[at] as number;
        places[length] = at;
      }
      continue;
    }
    const size = escapeSize(text, at);
    if (size === UNKNOWN && !isAll) break;
    const isText = size === NONE || size === UNKNOWN;
    gap += size;
    if (isText || gap > GAP_MAX_BYTES) {
      bytes[length] = isText ? ESC : 0;
      places[length] = at;
      length += 1;
      gap = 0;
    }
    at += isText ? 1 : size;
    escapeAt = text.indexOf(ESC, at);
  }
  places[length] = at;

  return {
    bytes: bytes.subarray(0, length),
    place: (index) => places[index] as number,
    indexOf: (place) => firstNotBelow(places, length, place),
  };
}

/** The length of the sequence at `at` (ECMA-48), `NONE` or `UNKNOWN`. */
function escapeSize(text: Buffer, at: number): number {
  const kind = text[at + 1];
  if (kind === undefined) return UNKNOWN;
  if (kind === 0x5b) return controlSize(text, at);
  if (kind === 0x5d || kind === 0x50 || kind === 0x58 || kind === 0x5e || kind === 0x5f) return stringSize(text, at);
  if (kind >= 0x30 && kind <= 0x7e) return 2;
  if (kind < 0x20 || kind > 0x7e) return NONE;
  const last = text[at + 2];
  if (last === undefined) return UNKNOWN;
  return last >= 0x30 && last <= 0x7e ? 3 : NONE;
}

/** `ESC [`, parameters and intermediates, and a last byte. */
function controlSize(text: Buffer, at: number): number {
  for (let end = at + 2; end < at + CONTROL_MAX_BYTES; end += 1) {
    const byte = text[end];
    if (byte === undefined) return UNKNOWN;
    if (byte >= 0x40 && byte <= 0x7e) return end + 1 - at;
    if (byte < 0x20 || byte > 0x3f) return NONE;
  }
  return NONE;
}

/** `ESC ]` and its like: a string up to BEL or `ESC \`, on one line. */
function stringSize(text: Buffer, at: number): number {
  for (let end = at + 2; end < at + STRING_MAX_BYTES; end += 1) {
    const byte = text[end];
    if (byte === undefined) return UNKNOWN;
    if (byte === BEL) return end + 1 - at;
    if (byte === NEWLINE) return NONE;
    if (byte !== ESC) continue;
    const next = text[end + 1];
    if (next === undefined) return UNKNOWN;
    return next === 0x5c ? end + 2 - at : NONE;
  }
  return NONE;
}

function firstNotBelow(places: Int32Array, length: number, place: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
