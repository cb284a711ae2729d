import { labelOf, type Match } from './match.ts';

/** Writes a text with labels in the place of its matches: where matches overlap there is one label, the first one's. */
export interface Cover {
  /**
   * The text from where the last call ended up to `until`. `matches` are in order; those that begin at `until` or later are not looked at.
   * A match that goes on behind `until` is written as a whole now.
   */
  write(text: Uint8Array, matches: readonly Match[], until: number): Uint8Array[];
  /** All places have become smaller by this much, as bytes that were written are gone from the text. */
  shift(by: number): void;
}

/** Begins at `from`: a match that reaches over it gets its label there. */
export function createCover(from: number): Cover {
  let at = from;
  let last: Match = { start: -1, end: -1, rule: '' };

  return {
    write(text, matches, until) {
      const pieces: Uint8Array[] = [];
      for (const match of matches) {
        if (match.start >= until) break;
        if (match.end <= at) continue;
        const goesOn = match.start < last.end || (match.start === last.end && match.rule === last.rule);
        if (!goesOn) {
          if (match.start > at) pieces.push(text.subarray(at, match.start));
          pieces.push(Buffer.from(labelOf(match.rule), 'utf8'));
        }
        last = { ...match, rule: goesOn ? last.rule : match.rule };
        at = match.end;
      }
      if (at < until) {
        pieces.push(text.subarray(at, until));
        at = until;
      }
      return pieces;
    },
    shift(by) {
      at -= by;
      last = { ...last, start: last.start - by, end: last.end - by };
    },
  };
}
