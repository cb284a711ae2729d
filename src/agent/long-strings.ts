import { CONTENT_MAX_CHARACTERS } from './content.ts';
import { digestOf } from './digest.ts';

/** A string of a line that is longer is replaced by its beginning and a digest: nothing else of it is ever needed. */
const STRING_MAX_BYTES = CONTENT_MAX_CHARACTERS;
const KEPT_BYTES = 2 * 1024;

/** Lines no longer than this hold no such string. */
export const SHORT_LINE_BYTES = STRING_MAX_BYTES;

/** What may be left of a line. A parsed line takes many times its length, so this is what bounds the memory. */
const SHORTENED_MAX_BYTES = 1024 * 1024;
/** A stream's own objects are less than ten deep; tools' arguments and results come on top. */
const DEPTH_MAX = 256;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/**
 * The text of a long JSON line with its long strings cut: equal lines stay equal, and different ones different. Null when what
 * remains is still too long, or nested too deep, to be parsed in bounded memory.
 */
export function shortenedLine(line: Buffer): string | null {
  const kept: string[] = [];
  let keptBytes = 0;
  let from = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const byte = line[at] as number;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    if (depth > DEPTH_MAX) return null;
    if (byte !== QUOTE) continue;
    const start = at + 1;
    at = endOfString(line, start);
    if (at - start <= STRING_MAX_BYTES) continue;
    const cut = wholeCharacters(line, start, start + KEPT_BYTES);
    keptBytes += cut - from;
    if (keptBytes > SHORTENED_MAX_BYTES) return null;
    // In one word with a letter, so that the digest is not masked as an id.
    kept.push(line.toString('utf8', from, cut), `… ${at - cut} bytes, digest${digestOf(line.subarray(start, at))}`);
    from = at;
  }
  if (keptBytes + line.length - from > SHORTENED_MAX_BYTES) return null;
  kept.push(line.toString('utf8', from));
  return kept.join('');
}

/**
 * Where the quote stands that ends the string; the length of the line when none does. A byte at a time, since a search for each
 * quote is slower in code, which is full of escaped ones.
 */
function endOfString(line: Buffer, start: number): number {
  const end = line.length;
  let at = start;
  while (at < end) {
    const byte = line[at];
    if (byte === QUOTE) return at;
    at += byte === BACKSLASH ? 2 : 1;
  }
  return end;
}

/** The last place up to `end` that cuts neither an escape sequence nor a character of UTF-8 in two. */
function wholeCharacters(line: Buffer, start: number, end: number): number {
  let at = start;
  for (let next = start; next <= end; next += characterBytes(line, next)) at = next;
  return at;
}

function characterBytes(line: Buffer, at: number): number {
  const byte = line[at] as number;
  if (byte === BACKSLASH) return line[at + 1] === LETTER_U ? 6 : 2;
  if (byte < 0xc0) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}
