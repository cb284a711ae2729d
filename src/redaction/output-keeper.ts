import type { StreamName } from '../ports.ts';
import { createLineJoiner } from './line-joiner.ts';
import type { Redactor } from './redactor.ts';
import { createScratch, lengthOf } from './scratch.ts';

/** Keeps the beginning and the end of a command's output, and nothing between, in memory that does not grow. */
export interface OutputKeeper {
  /** Takes a piece of one stream: a copy, and nothing else. */
  observe(stream: StreamName, bytes: Uint8Array): void;
  /**
   * output.log as it is now, redacted with all that `redactor` knows by now: the head, a line that says how much is left out, the tail.
   * The same array again while nothing has changed; its bytes are good until the next snapshot.
   */
  snapshot(redactor: Redactor): Uint8Array;
}

export interface OutputKeeperOptions {
  readonly headBytes: number;
  readonly tailBytes: number;
}

/** What is kept beyond either edge, and never shown, so that a secret on the edge is recognised as a whole. */
const BEYOND_BYTES = 64 * 1024;

/** An edge is moved by no more than this to fall between two lines. */
const LINE_MAX_BYTES = 4 * 1024;

const NEWLINE = 0x0a;

/** What was made of the output, and what it was redacted with. */
interface Shown {
  readonly by: Redactor;
  readonly revision: number;
  readonly log: Uint8Array;
}

/** `end` is where the head ends in the output. */
type Head = Shown & { readonly end: number };

export function createOutputKeeper({ headBytes, tailBytes }: OutputKeeperOptions): OutputKeeper {
  const head = Buffer.allocUnsafe(headBytes + BEYOND_BYTES);
  const ring = Buffer.allocUnsafe(tailBytes + BEYOND_BYTES);
  const joiner = createLineJoiner(write);
  let total = 0;
  let seen = 0;
  let shown: (Shown & { readonly seen: number }) | null = null;
  let shownHead: Head | null = null;
  const ends = createScratch();
  const whole = createScratch();

  return {
    observe(stream, bytes) {
      seen += bytes.length;
      joiner.observe(stream, bytes);
    },
    snapshot(redactor) {
      const { revision } = redactor;
      if (shown === null || shown.by !== redactor || shown.revision !== revision || shown.seen !== seen)
        shown = { by: redactor, revision, seen, log: logOf(redactor) };
      return shown.log;
    },
  };

  function write(bytes: Uint8Array): void {
    if (total < head.length) head.set(bytes.subarray(0, head.length - total), total);
    const fits = bytes.length > ring.length ? bytes.subarray(bytes.length - ring.length) : bytes;
    const at = (total + bytes.length - fits.length) % ring.length;
    ring.set(fits.subarray(0, ring.length - at), at);
    if (fits.length > ring.length - at) ring.set(fits.subarray(ring.length - at), 0);
    total += bytes.length;
  }

  function logOf(redactor: Redactor): Uint8Array {
    const open = joiner.open();
    const length = total + lengthOf(open);
    if (length <= headBytes + tailBytes) {
      const text = textFrom(0, open);
      return whole.joined(redactor.section(text, 0, text.length));
    }
    const tailStart = Math.max(0, Math.min(total, length - tailBytes - BEYOND_BYTES));
    const tail = textFrom(tailStart, open);
    const tailFrom = firstLineStart(tail, length - tailBytes - tailStart);
    const beginning = headOf(redactor, open);
    const leftOut = `[flowforge: ${tailStart + tailFrom - beginning.end} bytes of output are left out here]\n`;
    const note = beginning.log.at(-1) === NEWLINE ? leftOut : `\n${leftOut}`;
    return whole.joined([beginning.log, Buffer.from(note), ...redactor.section(tail, tailFrom, tail.length)]);
  }

  /** The head does not change any more once it is full; only what is known to be secret does. */
  function headOf(redactor: Redactor, open: readonly Uint8Array[]): Head {
    if (shownHead !== null && shownHead.by === redactor && shownHead.revision === redactor.revision) return shownHead;
    const isFull = total >= head.length;
    const text = isFull ? head : Buffer.concat([head.subarray(0, total), ...open]);
    const end = lastLineEnd(text, headBytes);
    const now = { by: redactor, revision: redactor.revision, end, log: Buffer.concat(redactor.section(text, 0, end)) };
    shownHead = isFull ? now : null;
    return now;
  }

  /** What came from `from` on: from the ring, before that from the head, and at the end the lines that are `open`. */
  function textFrom(from: number, open: readonly Uint8Array[]): Buffer {
    const pieces: Uint8Array[] = [];
    const inRing = Math.max(0, total - ring.length);
    if (from < inRing) pieces.push(head.subarray(from, inRing));
    for (let place = Math.max(from, inRing); place < total; ) {
      const at = place % ring.length;
      const until = Math.min(ring.length, at + total - place);
      pieces.push(ring.subarray(at, until));
      place += until - at;
    }
    return ends.joined([...pieces, ...open]);
  }
}

/** The end of the last line before `before`; where that is far away, `before` or the start of the character that it falls into. */
function lastLineEnd(text: Buffer, before: number): number {
  const end = text.lastIndexOf(NEWLINE, before - 1) + 1;
  if (end > 0 && before - end <= LINE_MAX_BYTES) return end;
  let start = before;
  while (start > before - 3 && isContinuation(text[start])) start -= 1;
  return start;
}

/** The start of the first line from `from` on; where that is far away, `from` or the end of the character that it falls into. */
function firstLineStart(text: Buffer, from: number): number {
  const newline = text.indexOf(NEWLINE, from);
  if (newline !== -1 && newline < from + LINE_MAX_BYTES) return newline + 1;
  let start = from;
  while (start < from + 3 && isContinuation(text[start])) start += 1;
  return start;
}

/** Of a character in UTF-8, not its first byte. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
