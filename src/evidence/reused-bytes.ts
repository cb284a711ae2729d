/** Small files take this much. */
const leastBytes = 16 * 1024;

/**
 * A copy of `content`: in the memory of `room`, whose bytes nobody needs any more, when it is large enough, and else in new memory. That is a power of two, so that a
 * file which grows by and by leaves few too small ones behind; what is not written to yet takes no room.
 */
export function copied<Memory extends ArrayBufferLike>(
  content: Uint8Array,
  room: Uint8Array<ArrayBufferLike> | undefined,
  allocate: (bytes: number) => Memory,
): Uint8Array {
  const fits = room !== undefined && room.buffer.byteLength >= content.length;
  const memory = fits ? room.buffer : allocate(Math.max(leastBytes, 2 ** Math.ceil(Math.log2(content.length))));
  const copy = new Uint8Array(memory, 0, content.length);
  copy.set(content);
  return copy;
}
