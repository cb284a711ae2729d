/** Small files take this much. */
const leastBytes = 16 * 1024;
/** A file that grows by and by outgrows its memory only once or twice; what is not written to yet takes none. */
const growth = 16;

/** A copy of `content`: in the memory of `room`, whose bytes nobody needs any more, when it is large enough, and else in new memory. */
export function copied<Memory extends ArrayBufferLike>(
  content: Uint8Array,
  room: Uint8Array<ArrayBufferLike> | undefined,
  allocate: (bytes: number) => Memory,
): Uint8Array {
  const fits = room !== undefined && room.buffer.byteLength >= content.length;
  const memory = fits ? room.buffer : allocate(roomFor(content.length));
  const copy = new Uint8Array(memory, 0, content.length);
  copy.set(content);
  return copy;
}

function roomFor(bytes: number): number {
  let room = leastBytes;
  while (room < bytes) room *= growth;
  return room;
}
