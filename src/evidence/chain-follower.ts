import { hash } from 'node:crypto';
import { literal, literalAt } from './canonical-scan.ts';
import { firstPrevHash, hashPrefix } from './chain.ts';
import type { Lines } from './events-file.ts';

const hashChars = 64;
const opening = literal('{"hash":"');
const middle = literal('","event":');
const closeBrace = 0x7d;

/** Where the event begins in a line of events.jsonl, and how many bytes stand behind it. */
export const eventStart = opening.lengthBytes + hashChars + middle.lengthBytes;
export const eventTrailer = 1;

/** Follows a chain line by line. */
export interface ChainFollower {
  /** Of the line before the next one. */
  readonly hash: string;
  /**
   * Whether the line from `start` to `end`, without its newline, reads {"hash":"<64 hex digits>","event":…} and has the hash that follows from what stands
   * there and from the line before. Call it no more once that was false.
   */
  follows(lines: Lines, start: number, end: number): boolean;
}

/** For the lines of one log from its first: the hash is taken of the bytes as they are, without reading them as JSON. */
export function chainFollower(): ChainFollower {
  const eventAt = hashPrefix.length + hashChars + 1;
  let input = newInput(8 * 1024);
  let view = viewOf(input);
  let previous = firstPrevHash;
  input.write(previous, hashPrefix.length, 'latin1');
  return {
    get hash() {
      return previous;
    },
    follows(lines, start, end) {
      const eventEnd = end - eventTrailer;
      const inputBytes = eventAt + eventEnd - start - eventStart;
      if (eventEnd - start <= eventStart || !isFramed(lines.view, start, eventEnd)) return false;
      if (inputBytes > input.length) {
        input = newInput(2 * inputBytes);
        view = viewOf(input);
        input.write(previous, hashPrefix.length, 'latin1');
      }
      lines.bytes.copy(input, eventAt, start + eventStart, eventEnd);
      previous = hash('sha256', input.subarray(0, inputBytes), 'hex');
      input.write(previous, hashPrefix.length, 'latin1');
      return isSame(view, hashPrefix.length, lines.view, start + opening.lengthBytes);
    },
  };

  /** What is hashed: the version line, the hash before, a newline, the event. */
  function newInput(lengthBytes: number): Buffer {
    const bytes = Buffer.alloc(lengthBytes);
    bytes.write(hashPrefix, 0, 'latin1');
    bytes.writeUInt8(0x0a, eventAt - 1);
    return bytes;
  }
}

function isFramed(view: DataView, start: number, eventEnd: number): boolean {
  return (
    literalAt(view, start, opening) &&
    literalAt(view, start + opening.lengthBytes + hashChars, middle) &&
    view.getUint8(eventEnd) === closeBrace
  );
}

function isSame(a: DataView, aStart: number, b: DataView, bStart: number): boolean {
  for (let i = 0; i < hashChars; i += 4) if (a.getInt32(aStart + i) !== b.getInt32(bStart + i)) return false;
  return true;
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
