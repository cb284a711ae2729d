/** Finds the lines that begin in a known way, at the speed of a search for a text: what lies between them is not looked at. */
export interface LineStarts {
  /** The next line at or behind `from`, which is the start of a line itself; -1 when there is none. */
  next(piece: Buffer, from: number): number;
  /** Whether the text from here on begins so, or is too short to tell. */
  mayBegin(piece: Buffer, from: number): boolean;
}

const NEWLINE = 0x0a;
/** Bytes that are no more frequent are found faster one by one than a text is. */
const RARE_ONCE_IN_BYTES = 512;
/** So many are looked at before that is judged. */
const BYTES_TRIED = 16;

export function createLineStarts(starts: readonly string[]): LineStarts {
  return {
    next: (piece, from) => starts.reduce((first, start) => earlier(first, find(piece, start, from)), -1),
    mayBegin: (piece, from) =>
      starts.some((start) => start.startsWith(piece.toString('latin1', from, Math.min(piece.length, from + start.length)))),
  };
}

function find(piece: Buffer, start: string, from: number): number {
  const first = start.charCodeAt(0);
  let at = piece.indexOf(first, from);
  for (let seen = 1; at !== -1 && at - from >= (seen - BYTES_TRIED) * RARE_ONCE_IN_BYTES; seen += 1) {
    if (beginsLine(piece, at, from) && isAt(piece, at, start)) return at;
    at = piece.indexOf(first, at + 1);
  }
  if (at !== -1) at = piece.indexOf(start, at, 'latin1');
  while (at !== -1 && !beginsLine(piece, at, from)) at = piece.indexOf(start, at + start.length, 'latin1');
  return at;
}

function beginsLine(piece: Buffer, at: number, from: number): boolean {
  return at === from || piece[at - 1] === NEWLINE;
}

function isAt(piece: Buffer, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (piece[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** The first of two places, -1 being none. */
export function earlier(first: number, second: number): number {
  return first === -1 || (second !== -1 && second < first) ? second : first;
}
