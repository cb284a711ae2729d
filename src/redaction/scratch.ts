/** Memory that is written again and again. What is made anew every few seconds, by the megabyte, piles up faster than it is collected. */
export interface Scratch {
  /** The pieces as one, good until the next call. None of them may come of this scratch. */
  joined(pieces: readonly Uint8Array[]): Buffer;
}

const LEAST_BYTES = 128 * 1024;
/** A text that grows by and by outgrows its room only once or twice; what is not written to yet takes no memory. */
const GROWTH = 16;

export function createScratch(): Scratch {
  let room = Buffer.alloc(0);

  return {
    joined(pieces) {
      const length = lengthOf(pieces);
      if (length > room.length) room = Buffer.allocUnsafeSlow(Math.max(LEAST_BYTES, length, GROWTH * room.length));
      let at = 0;
      for (const piece of pieces) {
        room.set(piece, at);
        at += piece.length;
      }
      return room.subarray(0, length);
    },
  };
}

export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
