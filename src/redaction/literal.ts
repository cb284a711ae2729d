/** One spelling of a known secret, to be found byte for byte. */
export interface Literal {
  readonly bytes: Uint8Array;
  readonly rule: string;
  /** Encoders break long lines: white space inside is no difference. */
  readonly wraps: boolean;
}

/** A longer spelling is searched in pieces of this many bytes, so that what a match needs to see is bounded. */
export const PIECE_BYTES = 512;

/** A long spelling as overlapping pieces that cover it. */
export function piecesOf({ bytes, rule, wraps }: Literal): Literal[] {
  const pieces: Literal[] = [];
  const last = Math.max(0, bytes.length - PIECE_BYTES);
  for (let at = 0; at < last; at += PIECE_BYTES) pieces.push({ bytes: bytes.subarray(at, at + PIECE_BYTES), rule, wraps });
  pieces.push({ bytes: bytes.subarray(last), rule, wraps });
  return pieces;
}
