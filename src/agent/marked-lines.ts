import { earlier, type LineStarts } from './line-starts.ts';

/** Finds the objects that have a mark, such as `"type":"result"`: it may stand anywhere in the line, since the order of keys is no agent's promise. */
export interface MarkedLines extends LineStarts {
  /** Whether a whole line that may have begun so is one of them. */
  includes(line: Buffer): boolean;
}

const NEWLINE = 0x0a;
const BRACE = 0x7b;
/** How nearly all events begin: what comes behind it tells at once whether the event has a mark. */
const TYPE_FIRST = '{"type":"';

/** @param marks each begins with `"type":"` */
export function createMarkedLines(marks: readonly string[]): MarkedLines {
  const starts = marks.map((mark) => `{${mark}`);
  const longest = Math.max(...starts.map(({ length }) => length));
  return {
    next: (piece, from) => marks.reduce((first, mark) => earlier(first, lineWith(piece, mark, from)), -1),
    mayBegin(piece, from) {
      const text = piece.toString('latin1', from, from + longest);
      if (!text.startsWith(TYPE_FIRST)) return piece[from] === BRACE;
      return starts.some((start) => start.startsWith(text) || text.startsWith(start));
    },
    includes: (line) => marks.some((mark) => line.includes(mark, 0, 'latin1')),
  };
}

function lineWith(piece: Buffer, mark: string, from: number): number {
  const at = piece.indexOf(mark, from, 'latin1');
  return at === -1 ? -1 : Math.max(from, piece.lastIndexOf(NEWLINE, at) + 1);
}
