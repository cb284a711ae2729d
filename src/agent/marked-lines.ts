import { earlier, isAt, type LineStarts } from './line-starts.ts';

/** Finds the objects that have a mark, such as `"type":"result"`: it may stand anywhere in the line, since the order of keys is no agent's promise. */
export interface MarkedLines extends LineStarts {
  /** Whether a whole line that may have begun so is one of them. */
  includes(line: Buffer): boolean;
}

const NEWLINE = 0x0a;
const BRACE = 0x7b;
/** How nearly all events begin: what comes behind it tells at once whether the event has a mark. */
const TYPE_FIRST = '{"type":"';
/** Of a mark, the part that is searched for: its first byte is rare, and Node searches texts of seven bytes and more another way, four times as slow. */
const SEARCHED_FROM = '"type'.length;
const SEARCHED_BYTES = 6;

/** @param marks each is a member of an object, `"type":"` and more */
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
    includes: (line) => marks.some((mark) => indexOfMark(line, mark, 0) !== -1),
  };
}

function lineWith(piece: Buffer, mark: string, from: number): number {
  const at = indexOfMark(piece, mark, from);
  return at === -1 ? -1 : Math.max(from, piece.lastIndexOf(NEWLINE, at) + 1);
}

function indexOfMark(piece: Buffer, mark: string, from: number): number {
  const searched = mark.slice(SEARCHED_FROM, SEARCHED_FROM + SEARCHED_BYTES);
  let at = piece.indexOf(searched, from + SEARCHED_FROM, 'latin1');
  while (at !== -1 && !isAt(piece, at - SEARCHED_FROM, mark)) at = piece.indexOf(searched, at + 1, 'latin1');
  return at === -1 ? -1 : at - SEARCHED_FROM;
}
