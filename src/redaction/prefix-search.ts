import { createWordTable, wordAt } from './word-table.ts';

/** Four bytes of a rule's beginning, by which it is looked for. */
export interface Prefix {
  readonly window: string;
  /** Where in a match the window stands. */
  readonly offset: number;
  readonly rule: number;
}

/** Finds where a rule may begin: Wu-Manber over blocks of two bytes and windows of four. */
export interface PrefixSearch {
  /** Tells every place in `[from, to)` where a rule may begin, in no particular order. */
  search(bytes: Uint8Array, from: number, to: number, found: OnBeginning): void;
}

export type OnBeginning = (rule: number, start: number) => void;

export const WINDOW_BYTES = 4;
const BLOCKS = 1 << 16;

export function createPrefixSearch(prefixes: readonly Prefix[]): PrefixSearch {
  const skips = new Uint8Array(BLOCKS).fill(WINDOW_BYTES - 1);
  const windows = createWordTable<Prefix>(prefixes.length);
  const reach = prefixes.reduce((most, { offset }) => Math.max(most, offset), 0) + WINDOW_BYTES;
  for (const prefix of prefixes) {
    const window = Buffer.from(prefix.window, 'latin1');
    if (window.length !== WINDOW_BYTES) throw new RangeError(`the window "${prefix.window}" is not four bytes`);
    for (let at = 1; at < WINDOW_BYTES; at += 1) {
      const block = blockAt(window, at);
      skips[block] = Math.min(skips[block] as number, WINDOW_BYTES - 1 - at);
    }
    windows.add(wordAt(window, WINDOW_BYTES - 1), prefix);
  }

  return { search };

  /** Two halves in one loop, for the same reason as in the search of values. */
  function search(bytes: Uint8Array, from: number, to: number, found: OnBeginning): void {
    const table = skips;
    const end = Math.min(bytes.length, to + reach) | 0;
    let a = from + WINDOW_BYTES - 1;
    const middle = Math.max(a, (a + end) >>> 1) | 0;
    let b = middle;
    while (a < middle && b < end) {
      const skipA = table[blockAt(bytes, a)] as number;
      const skipB = table[blockAt(bytes, b)] as number;
      if (skipA !== 0) a += skipA;
      else check(bytes, a++, from, to, found);
      if (skipB !== 0) b += skipB;
      else check(bytes, b++, from, to, found);
    }
    scan(bytes, a, middle, from, to, found);
    scan(bytes, b, end, from, to, found);
  }

  function scan(bytes: Uint8Array, at: number, end: number, from: number, to: number, found: OnBeginning): void {
    for (let place = at; place < end; ) {
      const skip = skips[blockAt(bytes, place)] as number;
      if (skip === 0) check(bytes, place, from, to, found);
      place += skip || 1;
    }
  }

  function check(bytes: Uint8Array, windowEnd: number, from: number, to: number, found: OnBeginning): void {
    const word = wordAt(bytes, windowEnd);
    for (let index = windows.first(word); index !== -1; index = windows.next(index)) {
      const { offset, rule } = windows.entry(index);
      const start = windowEnd - WINDOW_BYTES + 1 - offset;
      if (start >= from && start < to) found(rule, start);
    }
  }
}

function blockAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at - 1] as number) << 8) | (bytes[at] as number);
}
