import { readdirSync, readlinkSync } from 'node:fs';
import { openFile } from './descriptors.ts';

/** Who has which file open, over all processes whose descriptors may be read. Read once, when it is first asked. */
export interface Holders {
  /** Pids that can write what a reader of this file waits for, or the other way round. */
  otherEnd(target: string, wanted: 'reads' | 'writes'): readonly number[];
  /** Not every process could be looked at: one of them may hold it. */
  readonly partial: boolean;
}

/** A machine full of processes is read in part, the youngest first, which are the command's as a rule: a diagnosis has a second in all. */
const SCAN_MAX_MS = 200;
const HELD_MAX = 100_000;

/** @param asker the process that looks, which has files open for looking */
export function createHolders(asker: number): Holders {
  let held: ReadonlyMap<string, readonly { readonly pid: number; readonly fd: number }[]> | null = null;
  let partial = false;

  return {
    otherEnd(target, wanted) {
      held ??= scan();
      const ends = (held.get(target) ?? []).filter(({ pid, fd }) => {
        const file = openFile(pid, fd);
        return file?.target === target && file[wanted];
      });
      return [...new Set(ends.map(({ pid }) => pid))];
    },
    get partial() {
      return partial;
    },
  };

  function scan() {
    const untilMs = performance.now() + SCAN_MAX_MS;
    const found = new Map<string, { pid: number; fd: number }[]>();
    let count = 0;
    for (const entry of readdirSync('/proc').reverse()) {
      const pid = Number(entry);
      if (!Number.isInteger(pid) || pid === asker) continue;
      if (performance.now() > untilMs || count > HELD_MAX) {
        partial = true;
        break;
      }
      for (const [fd, target] of targets(pid)) {
        count += 1;
        const ends = found.get(target);
        if (ends === undefined) found.set(target, [{ pid, fd }]);
        else ends.push({ pid, fd });
      }
    }
    return found;
  }

  function targets(pid: number): readonly (readonly [number, string])[] {
    try {
      return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
        try {
          const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
          return target.startsWith('socket:') || target.startsWith('anon_inode:') ? [] : [[Number(fd), target] as const];
        } catch {
          return [];
        }
      });
    } catch (error) {
      partial ||= (error as NodeJS.ErrnoException).code === 'EACCES';
      return [];
    }
  }
}
