import type { AgentChoice } from '../model.ts';
import type { AgentReader } from './agent-events.ts';
import { createLineStarts, type LineStarts } from './line-starts.ts';
import { SHORT_LINE_BYTES, shortenedLine } from './long-strings.ts';
import { createOpenLine } from './open-line.ts';
import { createReadingWork, HASHED_BYTE_NS, PARSED_BYTE_NS, PARSED_LINE_NS, PASSED_LINE_NS } from './reading-work.ts';
import { readerOf, recogniseAgent } from './recognise.ts';

/** From bytes to the lines that an agent's reader reads. Until an agent is recognised it looks at next to nothing. */
export interface AgentLines {
  /** Takes a piece of the stream. The bytes are not kept, but for a line that is not yet complete. */
  observe(bytes: Uint8Array): void;
  /** A tick has passed: so much more may be read. */
  tick(): void;
  /** The stream has ended: so has its last line. */
  end(): void;
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

/** An agent that has not begun by then was not started. Looking costs little, but not nothing. */
const LOOKED_AT_MAX_BYTES = 64 * 1024 * 1024;
/** Logs in JSON begin their lines as agents do. */
const CANDIDATES_MAX = 1_000;
/** An agent's first event lists its tools and its settings. */
const CANDIDATE_MAX_BYTES = 256 * 1024;

const FIRST_STARTS = createLineStarts(['{"type":"', 'Aider v']);
const NEWLINE = 0x0a;
const BRACE = 0x7b;

/** `onAgent` gets the reader, once, when the agent is known; `onLine` each line that it is to read. */
export function createAgentLines(
  choice: AgentChoice,
  onAgent: (reader: AgentReader) => void,
  onLine: (line: string) => void,
): AgentLines {
  let reader: AgentReader | null = null;
  let dull: readonly Buffer[] = [];
  let vital: LineStarts = createLineStarts([]);
  let looking = choice === 'auto';
  let lookedAtBytes = 0;
  let candidates = 0;
  let skippedLines = 0;
  let shedBytes = 0;
  let openIsShed = false;
  const open = createOpenLine();
  const work = createReadingWork();
  if (choice !== 'auto' && choice !== 'none') begin(readerOf(choice));

  return {
    observe(bytes) {
      if (bytes.length === 0 || (reader === null && !looking)) return;
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const from = endOpenLine(piece);
      if (from === -1) return;
      if (reader === null) look(piece, from);
      else readLines(piece, from);
    },
    tick: work.renew,
    end() {
      if (open.begun()) take(open.end());
    },
    unread: () => ({ skippedLines, shedBytes }),
  };

  function begin(found: AgentReader): void {
    reader = found;
    looking = false;
    dull = found.dull.map((start) => Buffer.from(start));
    vital = createLineStarts(found.vital);
    onAgent(found);
  }

  /** Ends the line that an earlier piece began. Returns where the next one begins; -1 when that is not in this piece. */
  function endOpenLine(piece: Buffer): number {
    if (!open.begun()) return 0;
    const newline = piece.indexOf(NEWLINE);
    const end = newline === -1 ? piece.length : newline + 1;
    if (openIsShed) shedBytes += end;
    open.add(piece, 0, newline === -1 ? end : newline);
    if (newline === -1) return -1;
    take(open.end());
    return newline + 1;
  }

  function take(line: Buffer | 'dull' | 'too long'): void {
    if (line === 'dull') return;
    if (line === 'too long') skip();
    else if (reader === null) tryLine(line);
    else readLine(line, 0, line.length);
  }

  /** Looks for the beginning of an agent's event at the beginning of a line. */
  function look(piece: Buffer, from: number): void {
    lookedAtBytes += piece.length;
    let at = from;
    while (looking && (at = FIRST_STARTS.next(piece, at)) !== -1) {
      const newline = piece.indexOf(NEWLINE, at);
      if (newline === -1) break;
      tryLine(piece.subarray(at, newline));
      at = newline + 1;
    }
    if (reader !== null) readLines(piece, at);
    else if (lookedAtBytes > LOOKED_AT_MAX_BYTES) looking = false;
    else beginOpenLine(piece, from, FIRST_STARTS, CANDIDATE_MAX_BYTES);
  }

  function tryLine(line: Buffer): void {
    const text = line.length > CANDIDATE_MAX_BYTES ? '' : line.toString('utf8');
    const agent = recogniseAgent(text);
    candidates += 1;
    if (agent === null) {
      if (candidates > CANDIDATES_MAX) looking = false;
      return;
    }
    begin(readerOf(agent));
    onLine(text);
  }

  function readLines(piece: Buffer, from: number): void {
    if (reader?.lines === 'text') {
      readVital(piece, from);
      return;
    }
    let at = from;
    while (work.left()) {
      const newline = piece.indexOf(NEWLINE, at);
      if (newline === -1) {
        openIsShed = false;
        if (at < piece.length) open.begin(piece, at, isRead(piece, at, piece.length) ? LINE_MAX_BYTES : 0);
        return;
      }
      readLine(piece, at, newline);
      at = newline + 1;
    }
    shedBytes += piece.length - at - readVital(piece, at);
  }

  /** Reads only the lines that a task's end and its sums stand in. Returns how many bytes those are. */
  function readVital(piece: Buffer, from: number): number {
    let readBytes = 0;
    for (let at = vital.next(piece, from); at !== -1 && work.leftForVital(); ) {
      const newline = piece.indexOf(NEWLINE, at);
      if (newline === -1) break;
      readLine(piece, at, newline);
      readBytes += newline + 1 - at;
      at = vital.next(piece, newline + 1);
    }
    const isJson = reader?.lines === 'json';
    const isKept = beginOpenLine(piece, from, vital, isJson ? LINE_MAX_BYTES : SHORT_LINE_BYTES);
    openIsShed = isJson && !isKept;
    return readBytes;
  }

  /** Keeps the line that the piece breaks off in if it may begin so, and says whether it does. */
  function beginOpenLine(piece: Buffer, from: number, starts: LineStarts, limitBytes: number): boolean {
    const last = Math.max(from, piece.lastIndexOf(NEWLINE) + 1);
    if (last >= piece.length) return true;
    const isKept = starts.mayBegin(piece, last);
    open.begin(piece, last, isKept ? limitBytes : 0);
    return isKept;
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
    return reader?.lines === 'json' ? shortenedLine(line) : null;
  }

  function isRead(piece: Buffer, from: number, end: number): boolean {
    if (reader === null || reader.lines === 'text') return reader !== null;
    if (piece[from] !== BRACE) return false;
    return !dull.some((start) => start.length <= end - from && start.compare(piece, from, from + start.length) === 0);
  }

  /** A long line of text is none of an agent's that prints text. */
  function skip(): void {
    if (reader?.lines === 'json') skippedLines += 1;
  }
}
