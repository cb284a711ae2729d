import type { AgentChoice } from '../model.ts';
import type { AgentReader } from './agent-events.ts';
import { createAgentSearch, type FoundAgent } from './agent-search.ts';
import { createLineReader, type LineReader, type Unread } from './line-reader.ts';
import { createOpenLine } from './open-line.ts';
import { createReadingWork } from './reading-work.ts';
import { readerOf } from './recognise.ts';

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

const NEWLINE = 0x0a;

/** `onAgent` gets the reader, once, when the agent is known; `onLine` each line that it is to read. */
export function createAgentLines(
  choice: AgentChoice,
  onAgent: (reader: AgentReader) => void,
  onLine: (line: string) => void,
): AgentLines {
  const open = createOpenLine();
  const work = createReadingWork();
  const search = createAgentSearch(open, work);
  let lines: LineReader | null = choice === 'auto' || choice === 'none' ? null : begin(readerOf(choice));

  return {
    observe(bytes) {
      work.arrived(bytes.length);
      if (bytes.length === 0 || (lines === null && (choice === 'none' || !search.goesOn()))) return;
      const piece = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const from = endOpenLine(piece);
      if (from === -1) return;
      if (lines === null) look(piece, from);
      else lines.read(piece, from);
    },
    tick: work.renew,
    end() {
      if (open.begun()) take(open.end());
    },
    unread: () => lines?.unread() ?? { skippedLines: 0, shedBytes: 0 },
  };

  function begin(reader: AgentReader): LineReader {
    onAgent(reader);
    return createLineReader(reader, open, work, onLine);
  }

  /** Ends the line that an earlier piece began. Returns where the next one begins; -1 when that is not in this piece. */
  function endOpenLine(piece: Buffer): number {
    if (!open.begun()) return 0;
    const newline = piece.indexOf(NEWLINE);
    const end = newline === -1 ? piece.length : newline + 1;
    lines?.openLineGrew(end);
    open.add(piece, 0, newline === -1 ? end : newline);
    if (newline === -1) return -1;
    take(open.end());
    return newline + 1;
  }

  function take(line: Buffer | 'dull' | 'too long'): void {
    if (line === 'dull') return;
    if (lines !== null) lines.readOpenLine(line);
    else if (line !== 'too long') beginWith(search.lookAt(line));
  }

  function look(piece: Buffer, from: number): void {
    const found = search.look(piece, from);
    beginWith(found);
    if (found !== null) lines?.read(piece, found.next);
  }

  function beginWith(found: FoundAgent | null): void {
    if (found === null) return;
    lines = begin(found.reader);
    onLine(found.line);
  }
}
