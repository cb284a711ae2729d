import { readFileSync } from 'node:fs';

/**
 * The soft limit of open files that the guard was started with, or null where it is not known. Node raises its own limit at
 * start, and the command would inherit that; the parent still has the one that was meant (proc_pid_limits(5)).
 */
export function inheritedFileLimit(): number | null {
  try {
    const line = /^Max open files\s+(\d+)/m.exec(readFileSync(`/proc/${process.ppid}/limits`, 'latin1'));
    return line?.[1] === undefined ? null : Number(line[1]);
  } catch {
    return null;
  }
}
