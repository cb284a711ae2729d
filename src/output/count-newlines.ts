import { LINE_FEED } from './byte-classes.ts';
import { NEWLINE_COUNTER } from './newline-counter.ts';

/** Lines of which a search finds the ends faster than a look at every byte does. */
const LONG_LINE_BYTES = 512;
/** So many lines are searched before their length is judged. */
const LINES_TRIED = 16;

/** Counts the line feeds in `bytes` from `from` on. Shedding has to be much cheaper than analysis, of long lines as of lines of two bytes. */
export function countNewlines(bytes: Uint8Array, from: number): number {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let count = 0;
  for (let feed = searched.indexOf(LINE_FEED, from); feed !== -1; feed = searched.indexOf(LINE_FEED, feed + 1)) {
    count += 1;
    if (feed - from < (count - LINES_TRIED) * LONG_LINE_BYTES) return count + countOfShortLines(bytes.subarray(feed + 1));
  }
  return count;
}

/** What is used of it, and the types of Node do not have. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface CounterModule {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Of the first bytes of its memory, a multiple of 16. */
  count(bytes: number): number;
}

type Counter = (bytes: Uint8Array) => number;

let counter: Counter | null = null;

/** A search per line would be too slow. */
function countOfShortLines(bytes: Uint8Array): number {
  counter ??= wideCounter() ?? countOneByOne;
  return counter(bytes);
}

/** Sixteen bytes at a step, with the copy twice as fast as four at a step in JavaScript. Null where there is no WebAssembly (`--jitless`), or no room for it. */
function wideCounter(): Counter | null {
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(NEWLINE_COUNTER, 'base64')));
    const { memory, count } = exports as CounterModule;
    const room = new Uint8Array(memory.buffer);
    return (bytes) => {
      let feeds = 0;
      for (let at = 0; at < bytes.length; at += room.length) {
        const piece = bytes.subarray(at, at + room.length);
        room.set(piece);
        const end = (piece.length + 15) & ~15;
        room.fill(0, piece.length, end);
        feeds += count(end);
      }
      return feeds;
    };
  } catch {
    return null;
  }
}

function countOneByOne(bytes: Uint8Array): number {
  let feeds = 0;
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) feeds += 1;
  return feeds;
}
