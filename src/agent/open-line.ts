import type { LineStarts } from './line-starts.ts';

/** The line that the last piece of a stream broke off in. */
export interface OpenLine {
  begun(): boolean;
  /** With a `limit` of 0 none of the line is kept: it is dull. */
  begin(piece: Buffer, from: number, limitBytes: number): void;
  add(piece: Buffer, from: number, end: number): void;
  /** The line, which is valid until the next one begins. */
  end(): Buffer | 'dull' | 'too long';
}

const NEWLINE = 0x0a;
const FIRST_BYTES = 4 * 1024;
/** What is kept between lines: the memory of a larger one is given back. */
const KEPT_BYTES = 256 * 1024;

export function createOpenLine(): OpenLine {
  let text = Buffer.alloc(0);
  let length = 0;
  let most = 0;
  let state: 'none' | 'open' | 'dull' | 'too long' = 'none';

  return {
    begun: () => state !== 'none',
    begin(piece, from, limitBytes) {
      length = 0;
      most = limitBytes;
      state = limitBytes === 0 ? 'dull' : 'open';
      add(piece, from, piece.length);
    },
    add,
    end() {
      const ended = state === 'open' ? text.subarray(0, length) : state;
      state = 'none';
      if (text.length > KEPT_BYTES) text = Buffer.alloc(0);
      return ended === 'none' ? 'dull' : ended;
    },
  };

  function add(piece: Buffer, from: number, end: number): void {
    if (state !== 'open') return;
    const needed = length + end - from;
    if (needed > most) {
      state = 'too long';
      text = Buffer.alloc(0);
      return;
    }
    if (needed > text.length) grow(needed);
    piece.copy(text, length, from, end);
    length = needed;
  }

  function grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(most, Math.max(FIRST_BYTES, needed * 2)));
    text.copy(larger, 0, 0, length);
    text = larger;
  }
}

/** Keeps the line that the piece breaks off in if it may begin so, and says how many bytes of it that are; 0 when it is not kept. */
export function keepOpenLine(open: OpenLine, piece: Buffer, from: number, starts: LineStarts, limitBytes: number): number {
  const last = Math.max(from, piece.lastIndexOf(NEWLINE) + 1);
  if (last >= piece.length) return 0;
  const isKept = starts.mayBegin(piece, last);
  open.begin(piece, last, isKept ? limitBytes : 0);
  return isKept ? piece.length - last : 0;
}
