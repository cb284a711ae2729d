import type { AgentReader } from './agent-events.ts';
import { createLineStarts, earlier } from './line-starts.ts';
import { createMarkedLines, type MarkedLines } from './marked-lines.ts';
import { keepOpenLine, type OpenLine } from './open-line.ts';
import type { ReadingWork } from './reading-work.ts';
import { readerOf, recogniseAgent } from './recognise.ts';

/** Looks for the first event of an agent in a stream, at next to no cost. */
export interface AgentSearch {
  /** False once no agent is to be expected any more. */
  goesOn(): boolean;
  /**
   * Looks at the lines that the piece holds whole, up to the first that is an agent's: `next` is where the one after it begins. Keeps the line that the
   * piece breaks off in if that may be an event.
   */
  look(piece: Buffer, from: number): (FoundAgent & { readonly next: number }) | null;
  /** Looks at one line. */
  lookAt(line: Buffer): FoundAgent | null;
}

/** An agent's reader, and the line that the agent was recognised by. */
export interface FoundAgent {
  readonly reader: AgentReader;
  readonly line: string;
}

/** An agent that has not begun by then was not started. Looking costs little, but not nothing. */
const LOOKED_AT_MAX_BYTES = 64 * 1024 * 1024;
/** Logs in JSON begin their lines as agents do. */
const CANDIDATES_MAX = 1_000;
/** An agent's first event lists its tools and its settings. */
const CANDIDATE_MAX_BYTES = 256 * 1024;

const FIRST_STARTS = createLineStarts(['{"type":"', 'Aider v']);
/** All that claude prints where it is asked for its result alone. */
const RESULTS = createMarkedLines(['"type":"result"']);
/** As much as is read at once. A result comes by itself: with so much beside it, it is only looked for where the piece breaks off. */
const FULL_PIECE_BYTES = 64 * 1024;
const CANDIDATES: MarkedLines = {
  next(piece, from) {
    const first = FIRST_STARTS.next(piece, from);
    return piece.length < FULL_PIECE_BYTES ? earlier(first, RESULTS.next(piece, from)) : first;
  },
  mayBegin: (piece, from) => FIRST_STARTS.mayBegin(piece, from) || RESULTS.mayBegin(piece, from),
  includes: (line) => FIRST_STARTS.mayBegin(line, 0) || RESULTS.includes(line),
};
const NEWLINE = 0x0a;

export function createAgentSearch(open: OpenLine, work: ReadingWork): AgentSearch {
  let goesOn = true;
  let lookedAtBytes = 0;
  let candidates = 0;

  return { goesOn: () => goesOn, look, lookAt };

  function look(piece: Buffer, from: number): (FoundAgent & { readonly next: number }) | null {
    const begins = work.lookedAtFrom(piece, from);
    let at = begins;
    while (goesOn && (at = CANDIDATES.next(piece, at)) !== -1) {
      const newline = piece.indexOf(NEWLINE, at);
      if (newline === -1) break;
      const found = lookAt(piece.subarray(at, newline));
      at = newline + 1;
      if (found !== null) return { ...found, next: at };
    }
    lookedAtBytes += piece.length - begins;
    if (lookedAtBytes > LOOKED_AT_MAX_BYTES) goesOn = false;
    if (goesOn) keepOpenLine(open, piece, from, CANDIDATES, CANDIDATE_MAX_BYTES);
    return null;
  }

  function lookAt(line: Buffer): FoundAgent | null {
    if (!CANDIDATES.includes(line)) return null;
    const text = line.length > CANDIDATE_MAX_BYTES ? '' : line.toString('utf8');
    const agent = recogniseAgent(text);
    candidates += 1;
    if (agent !== null) return { reader: readerOf(agent), line: text };
    if (candidates > CANDIDATES_MAX) goesOn = false;
    return null;
  }
}
