import { CARRIAGE_RETURN, LINE_FEED } from './byte-classes.ts';

/** Text without a newline for so long is repainted with carriage returns, or is no text. */
export const NO_NEWLINE_BYTES = 64 * 1024;

/**
 * The position just after the `wanted`th line feed from `from` on, or -1 when there are fewer. Where repaints fill no lines it is that
 * after the first carriage return that comes `NO_NEWLINE_BYTES` or more after the last line feed; `sinceFeed` bytes have
 * passed since that before `from`.
 */
export function blockEnd(bytes: Uint8Array, from: number, wanted: number, sinceFeed: number): number {
  let at = from;
  let earliestReturn = from + Math.max(0, NO_NEWLINE_BYTES - sinceFeed);
  for (let found = 0; found < wanted; found += 1) {
    const feed = bytes.indexOf(LINE_FEED, at);
    if (feed === -1 || feed > earliestReturn) {
      const returned = bytes.indexOf(CARRIAGE_RETURN, earliestReturn);
      if (returned !== -1 && (feed === -1 || returned < feed)) return returned + 1;
    }
    if (feed === -1) return -1;
    at = feed + 1;
    earliestReturn = at + NO_NEWLINE_BYTES;
  }
  return at;
}

/** Bytes that have passed since the last line feed, once `bytes` from `from` on have passed too. */
export function bytesSinceFeed(bytes: Uint8Array, from: number, before: number): number {
  const feed = bytes.lastIndexOf(LINE_FEED);
  return feed < from ? before + bytes.length - from : bytes.length - 1 - feed;
}
