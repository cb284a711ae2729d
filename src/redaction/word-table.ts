/** Entries by four bytes. Most of what is looked up is not there, and that is told by two reads of small arrays. */
export interface WordTable<T> {
  add(word: number, entry: T): void;
  /** The number of an entry under this word, or -1. */
  first(word: number): number;
  /** The number of another entry under the same word, or -1. */
  next(index: number): number;
  entry(index: number): T;
}

const SLOT_BITS = 14;

export function createWordTable<T>(capacity: number): WordTable<T> {
  const slots = new Int32Array(1 << SLOT_BITS).fill(-1);
  const words = new Int32Array(capacity);
  const nexts = new Int32Array(capacity);
  const entries: T[] = [];

  return {
    add(word, entry) {
      const slot = slotOf(word);
      words[entries.length] = word;
      nexts[entries.length] = slots[slot] as number;
      slots[slot] = entries.length;
      entries.push(entry);
    },
    first: (word) => find(slots[slotOf(word)] as number, word),
    next: (index) => find(nexts[index] as number, words[index] as number),
    entry: (index) => entries[index] as T,
  };

  function find(index: number, word: number): number {
    let at = index;
    while (at !== -1 && words[at] !== word) at = nexts[at] as number;
    return at;
  }
}

/** The four bytes that end at `at`. */
export function wordAt(bytes: Uint8Array, at: number): number {
  const early = ((bytes[at - 3] as number) << 24) | ((bytes[at - 2] as number) << 16);
  return early | ((bytes[at - 1] as number) << 8) | (bytes[at] as number);
}

/** Fibonacci hashing (Knuth, TAOCP 6.4). */
function slotOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - SLOT_BITS);
}
