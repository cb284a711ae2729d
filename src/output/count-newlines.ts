import { LINE_FEED } from './byte-classes.ts';

/**
 * Counts the line feeds in `bytes` from `from` on. Four bytes a step, because shedding has to be much cheaper than
 * analysis and a line may be two bytes long, which makes a search per line too slow.
 */
export function countNewlines(bytes: Uint8Array, from: number): number {
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
