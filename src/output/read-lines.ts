import { CARRIAGE_RETURN, ESCAPE, LINE_FEED } from './byte-classes.ts';
import { beginEscape, MAX_ROWS, NO_ESCAPE, newEscape, type OpenEscape, readEscape } from './escape-reader.ts';
import { forgetText, newText, type OpenText } from './open-text.ts';
import { endText, hashText } from './text-hasher.ts';

/** What is known of the line that a stream is in the middle of. Its text is never kept. */
export interface OpenLine {
  readonly text: OpenText;
  readonly sequence: OpenEscape;
  /** Bytes of text so far. */
  lengthBytes: number;
  /** Bytes that were read one by one: text and escape sequences. */
  readBytes: number;
  /** The text was followed by a carriage return: the next byte tells a newline from an update. */
  returned: boolean;
  /** Rows that the cursor was moved up: so many newlines end a repaint, not a line. */
  rowsUp: number;
}

/** Told of what ends. It is only lent for the call. */
export interface LineListener {
  onLine(line: OpenLine): void;
  onUpdate(line: OpenLine): void;
}

/** Enough to tell lines apart; more would let one long line cost what thousands do. */
export const READ_BYTES = 512;

/** What the work that every line or update costs, however short, counts for in the budget. */
const LINE_COST_BYTES = 8;

export function newOpenLine(): OpenLine {
  return { text: newText(), sequence: newEscape(), lengthBytes: 0, readBytes: 0, returned: false, rowsUp: 0 };
}

/** Nothing of the line, or of what follows its last update, was read yet. */
export function isFresh(line: OpenLine): boolean {
  return line.lengthBytes === 0 && line.readBytes === 0 && !line.returned;
}

export function forgetOpenLine(line: OpenLine): void {
  startAfresh(line);
  line.rowsUp = 0;
}

/**
 * Reads `bytes` from `from` on and tells `listener` of every line and update that ends. `\r+\n` is one newline; text before
 * a lone carriage return, cursor-up, cursor-down or erase-line is an update, and so is a line that the cursor went up to.
 * Stops once `budgetBytes` are spent, where a line or update has ended, so that where it stops does not depend on how the
 * bytes are cut into pieces.
 */
export function readLines(
  line: OpenLine,
  bytes: Uint8Array,
  from: number,
  budgetBytes: number,
  listener: LineListener,
): { readonly at: number; readonly spentBytes: number } {
  const { text, sequence } = line;
  const end = bytes.length;
  let at = from;
  let spentBytes = 0;
  /** The next carriage return, searched for only when a line is too long to be read byte by byte. */
  let nextReturn = -1;

  while (at < end) {
    // Nor does a sequence without an end cost what thousands of lines do.
    if (line.readBytes >= READ_BYTES) sequence.state = NO_ESCAPE;
    if (!line.returned && sequence.state === NO_ESCAPE) {
      const start = at;
      if (line.readBytes < READ_BYTES) {
        const stop = Math.min(end, at + READ_BYTES - line.readBytes);
        at = hashText(text, bytes, at, stop);
        line.readBytes += at - start;
        line.lengthBytes += at - start;
        spentBytes += at - start;
        if (at === stop) continue;
      } else {
        if (nextReturn < at) nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
        at = Math.min(nextReturn, positionOr(bytes.indexOf(LINE_FEED, at), end));
        line.lengthBytes += at - start;
        if (at === end) break;
      }
    }

    const byte = bytes[at] as number;
    if (byte === LINE_FEED) {
      at += 1;
      spentBytes += LINE_COST_BYTES;
      endLine(line, listener);
    } else if (byte === CARRIAGE_RETURN) {
      at += 1;
      spentBytes += LINE_COST_BYTES;
      sequence.state = NO_ESCAPE;
      line.returned = true;
      continue;
    } else if (byte === ESCAPE || sequence.state !== NO_ESCAPE) {
      at += 1;
      spentBytes += 1;
      line.readBytes += 1;
      if (!readEscapeByte(line, byte, listener)) continue;
      spentBytes += LINE_COST_BYTES;
    } else {
      endUpdate(line, listener);
    }
    if (spentBytes >= budgetBytes) break;
  }
  return { at, spentBytes };
}

/** True when that ended what the line was in the middle of. */
function readEscapeByte(line: OpenLine, byte: number, listener: LineListener): boolean {
  const { sequence } = line;
  if (sequence.state === NO_ESCAPE) {
    beginEscape(sequence);
    return false;
  }
  const effect = readEscape(sequence, byte);
  switch (effect.kind) {
    case 'none':
      return false;
    case 'up':
      line.rowsUp = Math.min(MAX_ROWS, line.rowsUp + effect.rows);
      break;
    case 'down':
      line.rowsUp = Math.max(0, line.rowsUp - effect.rows);
      break;
    case 'erase':
      if (effect.what === 'behind' && !line.returned) return false;
      break;
    default:
      return effect satisfies never;
  }
  endUpdate(line, listener);
  return true;
}

function endLine(line: OpenLine, listener: LineListener): void {
  if (line.rowsUp > 0) {
    line.rowsUp -= 1;
    endUpdate(line, listener);
    return;
  }
  endText(line.text);
  listener.onLine(line);
  startAfresh(line);
}

/** An empty text repaints nothing. */
function endUpdate(line: OpenLine, listener: LineListener): void {
  if (line.lengthBytes > 0) {
    endText(line.text);
    listener.onUpdate(line);
  }
  startAfresh(line);
}

function startAfresh(line: OpenLine): void {
  forgetText(line.text);
  line.sequence.state = NO_ESCAPE;
  line.lengthBytes = 0;
  line.readBytes = 0;
  line.returned = false;
}

function positionOr(position: number, otherwise: number): number {
  return position === -1 ? otherwise : position;
}
