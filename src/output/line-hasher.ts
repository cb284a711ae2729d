/** What is known of the line that a stream is in the middle of. Its text is never kept. */
export interface OpenLine {
  hash: number;
  /** Bytes of text so far. */
  lengthBytes: number;
  /** The text was followed by a carriage return: the next byte tells a newline from an update. */
  returned: boolean;
}

/** Enough to tell lines apart; more would let one long line cost what thousands do. */
export const HASHED_BYTES = 512;

/** What the work that every line or update costs, however short, counts for in the budget. */
const LINE_COST_BYTES = 8;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** FNV-1a, 32 bit: draft-eastlake-fnv, section 5. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

export function newOpenLine(): OpenLine {
  return { hash: FNV_OFFSET, lengthBytes: 0, returned: false };
}

/** Nothing of the line, or of the text after its last update, was read yet. */
export function isFresh(line: OpenLine): boolean {
  return line.lengthBytes === 0 && !line.returned;
}

export function forgetOpenLine(line: OpenLine): void {
  line.hash = FNV_OFFSET;
  line.lengthBytes = 0;
  line.returned = false;
}

/**
 * Reads `bytes` from `from` on and hands the hash of every line that ends to `onLine`. `\r+\n` is one newline; a lone
 * carriage return ends an update, which is forgotten. Stops once `budgetBytes` are spent, at the end of a line or of an
 * update, so that where it stops does not depend on how the bytes are cut into pieces.
 */
export function hashLines(
  line: OpenLine,
  bytes: Uint8Array,
  from: number,
  budgetBytes: number,
  onLine: (hash: number) => void,
): { readonly at: number; readonly spentBytes: number } {
  const end = bytes.length;
  let { hash, lengthBytes, returned } = line;
  let at = from;
  let spentBytes = 0;
  /** The next carriage return, searched for only when a line is too long to be read byte by byte. */
  let nextReturn = -1;

  while (at < end) {
    let byte = 0;
    if (returned) {
      byte = bytes[at] as number;
      if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) {
        returned = false;
        hash = FNV_OFFSET;
        lengthBytes = 0;
        if (spentBytes >= budgetBytes) break;
      }
    }
    if (!returned) {
      const start = at;
      const stop = Math.min(end, at + HASHED_BYTES - lengthBytes);
      for (; at < stop; at += 1) {
        byte = bytes[at] as number;
        if (byte <= CARRIAGE_RETURN && (byte === LINE_FEED || byte === CARRIAGE_RETURN)) break;
        hash = Math.imul(hash ^ byte, FNV_PRIME);
      }
      if (at > start) {
        lengthBytes += at - start;
        spentBytes += at - start;
      }
      if (at >= stop) {
        if (at >= end) break;
        const skippedFrom = at;
        if (nextReturn < at) nextReturn = positionOr(bytes.indexOf(CARRIAGE_RETURN, at), end);
        at = Math.min(nextReturn, positionOr(bytes.indexOf(LINE_FEED, at), end));
        lengthBytes += at - skippedFrom;
        if (at >= end) break;
        byte = bytes[at] as number;
      }
    }
    at += 1;
    spentBytes += LINE_COST_BYTES;
    if (byte === CARRIAGE_RETURN) {
      returned = true;
    } else {
      onLine(finish(hash, lengthBytes));
      hash = FNV_OFFSET;
      lengthBytes = 0;
      returned = false;
      if (spentBytes >= budgetBytes) break;
    }
  }

  line.hash = hash;
  line.lengthBytes = lengthBytes;
  line.returned = returned;
  return { at, spentBytes };
}

function positionOr(position: number, otherwise: number): number {
  return position === -1 ? otherwise : position;
}

/** Mixes the length in and spreads the bits, so that the low ones can serve as a table index. */
function finish(hash: number, lengthBytes: number): number {
  const mixed = Math.imul(hash ^ lengthBytes, FNV_PRIME);
  return mixed ^ (mixed >>> 15);
}
