import { isUtf8 } from 'node:buffer';
import type { OpenFile } from './bundle-source.ts';
import { scanSlackBytes } from './canonical-scan.ts';

/** Whole lines, newlines included, that stand at the beginning of a buffer. They are lent until the next ones are asked for. */
export interface Lines {
  readonly kind: 'lines';
  readonly bytes: Buffer;
  /** Of the whole buffer, so that a scan may read a few bytes past the lines. */
  readonly view: DataView;
}

/** The line after all that were given cannot be read. */
export interface UnreadableLine {
  readonly kind: 'bad';
  readonly why: string;
}

/** Small enough for the caches of the processor, large enough that a system call a piece costs nothing. */
const pieceBytes = 256 * 1024;
/** Four times the longest payload that the journal takes, since JSON may escape it. */
const longestLineBytes = 32 * 1024 * 1024;
const newline = 0x0a;

/** Reads an events.jsonl in pieces of whole lines. Ends after the first line that cannot be read. Closes the file. */
export function* eventsFileLines(file: OpenFile): Generator<Lines | UnreadableLine> {
  try {
    let buffer = Buffer.alloc(Math.min(pieceBytes, file.sizeBytes + 1 + scanSlackBytes));
    let filled = 0;
    for (let got = -1; got !== 0; ) {
      got = file.fill(buffer.subarray(filled, buffer.length - scanSlackBytes));
      filled += got;
      const end = buffer.subarray(0, filled).lastIndexOf(newline) + 1;
      const bad = badUtf8Line(buffer.subarray(0, end));
      if (bad !== 0 && end > 0) yield linesOf(buffer, bad ?? end);
      if (bad !== null) return yield { kind: 'bad', why: 'the line is not UTF-8' };
      if (filled - end > longestLineBytes) return yield { kind: 'bad', why: `the line is longer than ${longestLineBytes} bytes` };
      const rest = buffer.subarray(end, filled);
      // A line that fills all of it needs a longer buffer.
      if (end === 0 && filled === buffer.length - scanSlackBytes) buffer = Buffer.alloc(2 * buffer.length);
      rest.copy(buffer);
      filled = rest.length;
    }
    if (filled > 0) yield { kind: 'bad', why: 'the line has no end: the file was cut' };
  } finally {
    file.close();
  }
}

/** Where the newline of the line that begins at `start` stands. */
export function lineEnd(lines: Buffer, start: number): number {
  return lines.indexOf(newline, start);
}

function linesOf(buffer: Buffer, end: number): Lines {
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  return { kind: 'lines', bytes: buffer.subarray(0, end), view };
}

/** Where the first line begins that is not UTF-8; null when all are. */
function badUtf8Line(lines: Buffer): number | null {
  if (isUtf8(lines)) return null;
  for (let start = 0; start < lines.length; ) {
    const end = lineEnd(lines, start);
    if (!isUtf8(lines.subarray(start, end))) return start;
    start = end + 1;
  }
  return null;
}
