/** Memory that is written again and again. What is made anew every few seconds, by the megabyte, piles up faster than it is collected. */
export interface Scratch {
  /** The pieces as one, good until the next call. None of them may come of this scratch. */
  joined(pieces: readonly Uint8Array[]): Buffer;
}

/** It grows in steps of this size, so that a text which is now a little longer and now a little shorter stays where it is. */
const STEP_BYTES = 64 * 1024;

export function createScratch(): Scratch {
  let room = Buffer.alloc(0);

  return {
    joined(pieces) {
      const length = lengthOf(pieces);
      if (length > room.length) room = Buffer.allocUnsafeSlow(Math.ceil(length / STEP_BYTES) * STEP_BYTES);
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
