import { readlinkSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathAt } from './user-memory.ts';

/** The FIFO that a thread is opening, as /proc names it once it is open; null when it is something else, or not ours to see. */
export function openedPath(pid: number, tid: number, at: bigint): string | null {
  const path = pathAt(pid, at);
  if (path === '') return null;
  try {
    const root = `/proc/${pid}/root`;
    const full = resolve(readlinkSync(`/proc/${pid}/task/${tid}/cwd`), path);
    if (!statSync(root + full).isFIFO()) return null;
    return readlinkSync(root) === '/' ? realpathSync(full) : full;
  } catch {
    return null;
  }
}
