import { createCover } from './cover.ts';
import type { Finder } from './finder.ts';
import { inOrder, type Match } from './match.ts';

/** Redacts a text that comes in pieces. Where it is cut makes no difference to what comes out. */
export interface RedactionStream {
  /** What can be told so far. The last bytes are held back, since a secret may begin in them. */
  push(piece: Uint8Array): Uint8Array;
  /** The rest. */
  end(): Uint8Array;
}

/** Looking costs as much for what is held back as for what is new, so it is done for this many new bytes at a time. */
const STEP_BYTES = 64 * 1024;

export function createRedactionStream(finder: Finder, stepBytes = STEP_BYTES): RedactionStream {
  const cover = createCover(0);
  let held: Buffer = Buffer.alloc(0);
  let length = 0;
  let from = 0;
  let unlooked = 0;
  let ahead: readonly Match[] = [];

  return {
    push(piece) {
      hold(piece);
      unlooked += piece.length;
      if (unlooked < stepBytes) return Buffer.alloc(0);
      return look(false);
    },
    end: () => look(true),
  };

  function hold(piece: Uint8Array): void {
    if (length + piece.length > held.length) {
      const larger = Buffer.allocUnsafe(2 * (length + piece.length));
      larger.set(held.subarray(0, length));
      held = larger;
    }
    held.set(piece, length);
    length += piece.length;
  }

  function look(isAll: boolean): Buffer {
    unlooked = 0;
    const text = held.subarray(0, length);
    const { matches, until, keepFrom } = finder.find(text, from, isAll);
    const known = [...ahead, ...matches].sort(inOrder);
    const written = Buffer.concat(cover.write(text, known, until));
    ahead = known.filter(({ start }) => start >= until).map((match) => moved(match, -keepFrom));
    held.copyWithin(0, keepFrom, length);
    length -= keepFrom;
    from = until - keepFrom;
    cover.shift(keepFrom);
    return written;
  }
}

function moved({ start, end, rule }: Match, by: number): Match {
  return { start: start + by, end: end + by, rule };
}
