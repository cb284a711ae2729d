/** Two 32-bit hashes side by side, as 16 hex digits: to tell equal from different, against chance and not against an enemy. */
const FIRST_OFFSET = 0x811c9dc5 | 0;
const FIRST_PRIME = 0x01000193;
const SECOND_OFFSET = 0x2c1b3c6d;
const SECOND_PRIME = 0x297a2d39;

export function digestOfText(text: string): string {
  let first = FIRST_OFFSET;
  let second = SECOND_OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, FIRST_PRIME);
    second = Math.imul(second ^ unit, SECOND_PRIME);
  }
  return asHex(first, second, text.length);
}

/** Words at a time, since results of megabytes are hashed while they are passed on. */
const SCRATCH_BYTES = 64 * 1024;
const scratch = new Uint8Array(SCRATCH_BYTES);
const scratchWords = new Int32Array(scratch.buffer);

export function digestOfBytes(bytes: Uint8Array, from: number, end: number): string {
  let first = FIRST_OFFSET;
  let second = SECOND_OFFSET;
  for (let at = from; at < end; at += SCRATCH_BYTES) {
    const length = Math.min(SCRATCH_BYTES, end - at);
    scratch.set(bytes.subarray(at, at + length));
    const words = (length + 3) >>> 2;
    if (length < SCRATCH_BYTES) scratch.fill(0, length, words << 2);
    for (let word = 0; word < words; word += 1) {
      const value = scratchWords[word] as number;
      first = Math.imul(((first << 13) | (first >>> 19)) ^ value, FIRST_PRIME);
      second = Math.imul(((second << 15) | (second >>> 17)) ^ value, SECOND_PRIME);
    }
  }
  return asHex(first, second, end - from);
}

function asHex(first: number, second: number, length: number): string {
  return hex(spread(first ^ length)) + hex(spread(Math.imul(second ^ length, SECOND_PRIME)));
}

/** MurmurHash3's finaliser, so that every bit of the input moves every bit of the hash. */
function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
