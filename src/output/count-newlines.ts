import { LINE_FEED } from './byte-classes.ts';

/** Lines of which a search finds the ends faster than a look at every word does. */
const LONG_LINE_BYTES = 512;
/** So many lines are searched before their length is judged. */
const LINES_TRIED = 16;

/** Counts the line feeds in `bytes` from `from` on. Shedding has to be much cheaper than analysis, of long lines as of lines of two bytes. */
export function countNewlines(bytes: Uint8Array, from: number): number {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let feed = searched.indexOf(LINE_FEED, from); feed !== -1; feed = searched.indexOf(LINE_FEED, feed + 1)) {
    count += 1;
    if (feed - from < (count - LINES_TRIED) * LONG_LINE_BYTES) return count + countShortLines(bytes, feed + 1);
  }
  return count;
}

/** Four bytes a step: a search per line would be too slow. */
function countShortLines(bytes: Uint8Array, from: number): number {
  const end = bytes.length;
  let at = from;
  let count = 0;
  while (at < end && ((bytes.byteOffset + at) & 3) !== 0) {
    if (bytes[at] === LINE_FEED) count += 1;
    at += 1;
  }
  const words = (end - at) >>> 2;
  if (words > 0) {
    count += countInWords(new Int32Array(bytes.buffer, bytes.byteOffset + at, words));
    at += words * 4;
  }
  for (; at < end; at += 1) {
    if (bytes[at] === LINE_FEED) count += 1;
  }
  return count;
}

const FEEDS = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;
/** Each byte of the accumulator holds at most 255. */
const WORDS_PER_FOLD = 255;

function countInWords(words: Int32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; ) {
    const stop = Math.min(words.length, at + WORDS_PER_FOLD);
    let perByte = 0;
    for (; at < stop; at += 1) {
      const difference = (words[at] as number) ^ FEEDS;
      const nonZero = ((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS;
      perByte = (perByte + (~nonZero >>> 7)) | 0;
    }
    count += (perByte & 0xff) + ((perByte >>> 8) & 0xff) + ((perByte >>> 16) & 0xff) + (perByte >>> 24);
  }
  return count;
}
