/** Finds the lines that begin in a known way, at the speed of a search for a text: what lies between them is not looked at. */
export interface LineStarts {
  /** The next line at or behind `from`, which is the start of a line itself; -1 when there is none. */
  next(piece: Buffer, from: number): number;
  /** Whether the text from here on begins so, or is too short to tell. */
  mayBegin(piece: Buffer, from: number): boolean;
}

const NEWLINE = 0x0a;

export function createLineStarts(starts: readonly string[]): LineStarts {
  return {
    next: (piece, from) => starts.reduce((first, start) => earlier(first, find(piece, start, from)), -1),
    mayBegin: (piece, from) =>
      starts.some((start) => start.startsWith(piece.toString('latin1', from, Math.min(piece.length, from + start.length)))),
  };
}

function find(piece: Buffer, start: string, from: number): number {
  for (let at = piece.indexOf(start, from, 'latin1'); at !== -1; at = piece.indexOf(start, at + start.length, 'latin1'))
    if (at === from || piece[at - 1] === NEWLINE) return at;
  return -1;
}

function earlier(first: number, second: number): number {
  return first === -1 || (second !== -1 && second < first) ? second : first;
}
