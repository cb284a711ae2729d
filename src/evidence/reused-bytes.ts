/** Memory is taken in steps of this size, so that a file which is now a little longer and now a little shorter stays where it is. */
const stepBytes = 16 * 1024;

/** A copy of `content`: in the memory of `room`, whose bytes nobody needs any more, when it is large enough, and else in new memory. */
export function copied<Memory extends ArrayBufferLike>(
  content: Uint8Array,
  room: Uint8Array<ArrayBufferLike> | undefined,
  allocate: (bytes: number) => Memory,
): Uint8Array {
  const fits = room !== undefined && room.buffer.byteLength >= content.length;
  const memory = fits ? room.buffer : allocate(Math.ceil(content.length / stepBytes) * stepBytes);
  const copy = new Uint8Array(memory, 0, content.length);
  copy.set(content);
  return copy;
}
