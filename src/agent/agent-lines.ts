import type { AgentChoice, AgentReader } from './agent-events.ts';
import { SHORT_LINE_BYTES, shortenedLine } from './long-strings.ts';
import { readerOf, recogniseAgent } from './recognise.ts';

/** From bytes to the lines that an agent's reader reads. Until an agent is recognised it looks at next to nothing. */
export interface AgentLines {
  /** Takes a piece of the stream. The bytes are not kept, but for a line that is not yet complete. */
  observe(bytes: Uint8Array): void;
  /** The stream has ended: so has its last line. */
  end(): void;
  /** Lines that were too long, or too deeply nested, to be read. */
  skippedLines(): number;
}

/** A tool's result comes in one line: what agents cut theirs to is far below this. */
const LINE_MAX_BYTES = 8 * 1024 * 1024;

/** An agent that has not begun by then was not started. Looking costs little, but not nothing. */
const LOOKED_AT_MAX_BYTES = 64 * 1024 * 1024;
/** Logs in JSON begin their lines as agents do. */
const CANDIDATES_MAX = 1_000;
/** An agent's first event lists its tools and its settings. */
const CANDIDATE_MAX_BYTES = 256 * 1024;

const JSON_START = '{"type":"';
const AIDER_START = 'Aider v';
const STARTS = [JSON_START, AIDER_START];
const NEWLINE = 0x0a;
const BRACE = 0x7b;

/** `onLine` gets each line that the reader of the agent is to read; `onAgent` the reader, once, when it is known. */
export function createAgentLines(
  choice: AgentChoice,
  onAgent: (reader: AgentReader) => void,
  onLine: (line: string) => void,
): AgentLines {
  let reader: AgentReader | null = null;
  let dull: readonly Buffer[] = [];
  let looking = choice === 'auto';
  let lookedAtBytes = 0;
  let candidates = 0;
  let skipped = 0;
  const open = createOpenLine();
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
    end() {
      if (open.begun()) take(open.end());
    },
    skippedLines: () => skipped,
  };

  function begin(found: AgentReader): void {
    reader = found;
    looking = false;
    dull = found.dull.map((type) => Buffer.from(`${JSON_START}${type}"`));
    onAgent(found);
  }

  /** Ends the line that an earlier piece began. Returns where the next one begins; -1 when that is not in this piece. */
  function endOpenLine(piece: Buffer): number {
    if (!open.begun()) return 0;
    const newline = piece.indexOf(NEWLINE);
    if (newline === -1) {
      open.add(piece, 0, piece.length);
      return -1;
    }
    open.add(piece, 0, newline);
    take(open.end());
    return newline + 1;
  }

  function take(line: Buffer | 'dull' | 'too long'): void {
    if (line === 'too long') skipped += reader?.lines === 'json' ? 1 : 0;
    else if (line !== 'dull' && reader === null) tryLine(line);
    else if (line !== 'dull') readLine(line, 0, line.length);
  }

  /** Looks for the beginning of an agent's event at the beginning of a line. */
  function look(piece: Buffer, from: number): void {
    lookedAtBytes += piece.length;
    for (const start of STARTS) {
      for (let at = piece.indexOf(start, from); at !== -1; at = piece.indexOf(start, at + start.length)) {
        if (at > from && piece[at - 1] !== NEWLINE) continue;
        const newline = piece.indexOf(NEWLINE, at);
        if (newline === -1) break;
        tryLine(piece.subarray(at, newline));
        if (reader !== null) readLines(piece, newline + 1);
        if (!looking) return;
      }
    }
    if (lookedAtBytes > LOOKED_AT_MAX_BYTES) looking = false;
    const last = Math.max(from, piece.lastIndexOf(NEWLINE) + 1);
    if (last < piece.length) open.begin(piece, last, mayBegin(piece, last) ? CANDIDATE_MAX_BYTES : 0);
  }

  function tryLine(line: Buffer): void {
    const text = line.length > CANDIDATE_MAX_BYTES ? '' : line.toString('utf8');
    const agent = recogniseAgent(text);
    if (agent !== null) {
      begin(readerOf(agent));
      onLine(text);
      return;
    }
    candidates += 1;
    if (candidates > CANDIDATES_MAX) looking = false;
  }

  function readLines(piece: Buffer, from: number): void {
    let at = from;
    for (let newline = piece.indexOf(NEWLINE, at); newline !== -1; newline = piece.indexOf(NEWLINE, at)) {
      readLine(piece, at, newline);
      at = newline + 1;
    }
    if (at < piece.length) open.begin(piece, at, isRead(piece, at, piece.length) ? lineMaxBytes() : 0);
  }

  function readLine(piece: Buffer, from: number, end: number): void {
    if (end === from || !isRead(piece, from, end)) return;
    const text = textOf(piece, from, end);
    if (text !== null) onLine(text);
    else if (reader?.lines === 'json') skipped += 1;
  }

  function textOf(piece: Buffer, from: number, end: number): string | null {
    if (end - from <= SHORT_LINE_BYTES) return piece.toString('utf8', from, end);
    return reader?.lines === 'json' ? shortenedLine(piece.subarray(from, end)) : null;
  }

  function lineMaxBytes(): number {
    return reader?.lines === 'json' ? LINE_MAX_BYTES : SHORT_LINE_BYTES;
  }

  function isRead(piece: Buffer, from: number, end: number): boolean {
    if (reader === null || reader.lines === 'text') return reader !== null;
    if (piece[from] !== BRACE) return false;
    return !dull.some((start) => start.length <= end - from && start.compare(piece, from, from + start.length) === 0);
  }
}

/** Whether what begins here is, or may become, the beginning of an agent's event. */
function mayBegin(piece: Buffer, from: number): boolean {
  return STARTS.some((start) => start.startsWith(piece.toString('latin1', from, Math.min(piece.length, from + start.length))));
}

interface OpenLine {
  begun(): boolean;
  /** With a `limit` of 0 none of the line is kept: it is dull. */
  begin(piece: Buffer, from: number, limit: number): void;
  add(piece: Buffer, from: number, end: number): void;
  end(): Buffer | 'dull' | 'too long';
}

const FIRST_BYTES = 4 * 1024;
/** What is kept between lines: the memory of a large one is given back. */
const KEPT_BYTES = 256 * 1024;

function createOpenLine(): OpenLine {
  let text = Buffer.alloc(0);
  let length = 0;
  let most = 0;
  let state: 'none' | 'open' | 'dull' | 'too long' = 'none';

  const line: OpenLine = {
    begun: () => state !== 'none',
    begin(piece, from, limit) {
      length = 0;
      most = limit;
      state = limit === 0 ? 'dull' : 'open';
      line.add(piece, from, piece.length);
    },
    add(piece, from, end) {
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
    },
    end() {
      const ended = state === 'open' ? text.subarray(0, length) : state;
      state = 'none';
      if (text.length > KEPT_BYTES) text = Buffer.alloc(0);
      return ended === 'none' ? 'dull' : ended;
    },
  };
  return line;

  function grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.min(most, Math.max(FIRST_BYTES, needed * 2)));
    text.copy(larger, 0, 0, length);
    text = larger;
  }
}
