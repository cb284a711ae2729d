import type { AgentReader } from './agent-events.ts';
import { createLineStarts } from './line-starts.ts';
import { SHORT_LINE_BYTES, shortenedLine } from './long-strings.ts';
import { createMarkedLines, type MarkedLines } from './marked-lines.ts';
import { keepOpenLine, type OpenLine } from './open-line.ts';
import {
  HASHED_BYTE_NS,
  PARSED_BYTE_NS,
  PARSED_LINE_NS,
  PASSED_BYTE_NS,
  PASSED_LINE_NS,
  type ReadingWork,
} from './reading-work.ts';

/** Reads the lines of one agent, as far as there is work left for them. */
export interface LineReader {
  /** Reads the lines that the piece holds whole, and keeps the one that it breaks off in if that is to be read. */
  read(piece: Buffer, from: number): void;
  /** So many bytes more came of the line that was kept, or was not. */
  openLineGrew(bytes: number): void;
  /** That line is whole now. */
  readOpenLine(line: Buffer | 'too long'): void;
  unread(): Unread;
}

/** What could not be read of the agent's lines. */
export interface Unread {
  /** Lines that were too long, or too deeply nested. */
  readonly skippedLines: number;
  /** Bytes that came too fast. Of those only what ends a task was looked for. */
  readonly shedBytes: number;
}

/** A tool's result comes in one line: what agents cut theirs to is far below this. */
const LINE_MAX_BYTES = 8 * 1024 * 1024;

const NEWLINE = 0x0a;
const BRACE = 0x7b;
const NEWLINE_BRACE = Buffer.from('\n{');

export function createLineReader(
  reader: AgentReader,
  open: OpenLine,
  work: ReadingWork,
  onLine: (line: string) => void,
): LineReader {
  const isJson = reader.lines === 'json';
  const dull = reader.dull.map((start) => Buffer.from(start));
  const vital = vitalLinesOf(reader);
  let skippedLines = 0;
  let shedBytes = 0;
  /** What is done with the line that the last piece broke off in. */
  let openLine: 'read' | 'shed' | 'read if vital' = 'read';
  let undecidedBytes = 0;

  return {
    read: isJson ? readLines : readVital,
    openLineGrew(bytes) {
      if (openLine === 'shed') shedBytes += bytes;
      else undecidedBytes += bytes;
    },
    readOpenLine(line) {
      if (line === 'too long') skip();
      else if (openLine === 'read if vital' && !vital.includes(line)) shedBytes += undecidedBytes;
      else readLine(line, 0, line.length);
    },
    unread: () => ({ skippedLines, shedBytes }),
  };

  function readLines(piece: Buffer, from: number): void {
    let at = from;
    while (work.left()) {
      const begins = nextObject(piece, at);
      work.spend((begins - at) * PASSED_BYTE_NS);
      const newline = piece.indexOf(NEWLINE, begins);
      if (newline === -1) {
        openLine = 'read';
        if (begins < piece.length) open.begin(piece, begins, isRead(piece, begins, piece.length) ? LINE_MAX_BYTES : 0);
        return;
      }
      readLine(piece, begins, newline);
      at = newline + 1;
    }
    shedBytes += piece.length - at - readVital(piece, at);
  }

  /** Reads only the lines that a task's end and its sums stand in. Returns how many bytes those are, with the line that it breaks off in if that may be one. */
  function readVital(piece: Buffer, from: number): number {
    let readBytes = 0;
    for (let at = vital.next(piece, work.lookedAtFrom(piece, from)); at !== -1 && work.leftForVital(); ) {
      const newline = piece.indexOf(NEWLINE, at);
      if (newline === -1) break;
      readLine(piece, at, newline);
      readBytes += newline + 1 - at;
      at = vital.next(piece, newline + 1);
    }
    undecidedBytes = keepOpenLine(open, piece, from, vital, isJson ? LINE_MAX_BYTES : SHORT_LINE_BYTES);
    openLine = undecidedBytes > 0 ? 'read if vital' : isJson ? 'shed' : 'read';
    return readBytes + undecidedBytes;
  }

  function readLine(piece: Buffer, from: number, end: number): void {
    const length = end - from;
    if (length === 0 || !isRead(piece, from, end)) {
      work.spend(PASSED_LINE_NS);
      return;
    }
    const text = length <= SHORT_LINE_BYTES ? piece.toString('utf8', from, end) : shortened(piece.subarray(from, end));
    if (text === null) {
      skip();
      return;
    }
    work.spend(PARSED_LINE_NS + text.length * PARSED_BYTE_NS);
    onLine(text);
  }

  function shortened(line: Buffer): string | null {
    work.spend(line.length * HASHED_BYTE_NS);
    return isJson ? shortenedLine(line) : null;
  }

  function isRead(piece: Buffer, from: number, end: number): boolean {
    if (!isJson) return true;
    if (piece[from] !== BRACE) return false;
    return !dull.some((start) => start.length <= end - from && start.compare(piece, from, from + start.length) === 0);
  }

  /** A long line of text is none of an agent's that prints text. */
  function skip(): void {
    if (isJson) skippedLines += 1;
  }
}

function vitalLinesOf({ lines, vital }: AgentReader): MarkedLines {
  return lines === 'json' ? createMarkedLines(vital) : { ...createLineStarts(vital), includes: () => true };
}

/** Where the first line begins that may be an object, at or behind the line that begins at `from`; else where the last line begins. */
function nextObject(piece: Buffer, from: number): number {
  if (piece[from] === BRACE) return from;
  const before = piece.indexOf(NEWLINE_BRACE, from);
  return before === -1 ? Math.max(from, piece.lastIndexOf(NEWLINE) + 1) : before + 1;
}
