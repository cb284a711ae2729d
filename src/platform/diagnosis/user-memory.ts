import { closeSync, existsSync, openSync, readSync } from 'node:fs';

/** What a call's arguments point to. Descriptors above this are not looked for; a path is no longer than this. */
const DESCRIPTORS_MAX = 256;
const PATH_BYTES_MAX = 4096;
const PAGE_BYTES = 4096n;
const POLLFD_BYTES = 8;

/** The descriptors of poll(2): `struct pollfd { int fd; short events; short revents; }`. */
export function polledDescriptors(pid: number, at: bigint, count: bigint): readonly number[] {
  const size = Number(count > BigInt(DESCRIPTORS_MAX) ? BigInt(DESCRIPTORS_MAX) : count);
  const bytes = readMemory(pid, at, size * POLLFD_BYTES);
  const fds = Array.from({ length: Math.floor(bytes.length / POLLFD_BYTES) }, (_, index) =>
    bytes.readInt32LE(index * POLLFD_BYTES),
  );
  return fds.filter((fd) => fd >= 0);
}

/** The members of a set of select(2). */
export function selectedDescriptors(pid: number, at: bigint, count: bigint): readonly number[] {
  if (at === 0n) return [];
  const size = Number(count > BigInt(DESCRIPTORS_MAX) ? BigInt(DESCRIPTORS_MAX) : count);
  const bytes = readMemory(pid, at, Math.ceil(size / 64) * 8);
  return Array.from({ length: size }, (_, fd) => fd).filter((fd) => ((bytes[fd >> 3] ?? 0) & (1 << (fd & 7))) !== 0);
}

/** Empty where it may not be read. */
export function pathAt(pid: number, at: bigint): string {
  const untilPage = Number(PAGE_BYTES - (at % PAGE_BYTES)); // what is behind may not be mapped
  const first = readMemory(pid, at, untilPage);
  const bytes = first.includes(0) ? first : Buffer.concat([first, readMemory(pid, at + BigInt(untilPage), PATH_BYTES_MAX)]);
  return bytes.includes(0) ? bytes.toString('utf8', 0, bytes.indexOf(0)) : '';
}

/**
 * Which other thread of the process holds the pthread mutex at this address: `thread 4712`; empty when that is not known. glibc keeps
 * the owner's number two words behind the futex (struct __pthread_mutex_s); other locks have something else there.
 */
export function lockOwner(pid: number, at: bigint, waiter: number): string {
  const bytes = readMemory(pid, at + 8n, 4);
  const owner = bytes.length === 4 ? bytes.readInt32LE(0) : 0;
  return owner > 1 && owner !== waiter && existsSync(`/proc/${pid}/task/${owner}`) ? `thread ${owner}` : '';
}

function readMemory(pid: number, at: bigint, length: number): Buffer {
  if (at <= 0n || length <= 0 || at > 0x7fff_ffff_ffff_ffffn) return Buffer.alloc(0);
  let fd = -1;
  try {
    fd = openSync(`/proc/${pid}/mem`, 'r');
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(fd, bytes, 0, length, at));
  } catch {
    return Buffer.alloc(0); // not ours to see, or gone
  } finally {
    if (fd >= 0) closeSync(fd);
  }
}
