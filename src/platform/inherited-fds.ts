import { readdirSync, readlinkSync } from 'node:fs';

/**
 * File descriptors above 2 that the guard was started with: make's jobserver, bash's process substitution, systemd's sockets.
 * Node marks them close-on-exec at its start, so the command only gets them when they are passed on by number.
 * Call before anything else opens files. Returns an empty list where there is no /proc (proc_pid_fd(5)).
 */
export function inheritedFds(): readonly number[] {
  const own = openFiles('self');
  const parents = new Set(openFiles(`${process.ppid}`).map(({ target }) => target));
  return own.filter(({ fd, target }) => fd > 2 && isPassedOn(target, own, parents)).map(({ fd }) => fd);
}

interface OpenFile {
  readonly fd: number;
  /** `pipe:[12]`, `socket:[3]`, `anon_inode:[eventpoll]` or a path. */
  readonly target: string;
}

function openFiles(pid: string): readonly OpenFile[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((name) => openFile(pid, Number(name)) ?? []);
  } catch {
    return []; // no /proc, or a parent of another user
  }
}

function openFile(pid: string, fd: number): OpenFile | null {
  try {
    return { fd, target: readlinkSync(`/proc/${pid}/fd/${fd}`) };
  } catch {
    return null; // the descriptor that listed the folder is closed by now
  }
}

/**
 * Node opens nothing but event queues and pipes to itself before this runs. A pipe of its own has both ends here and is unknown
 * to the parent; a jobserver has both ends here too, but the parent holds it as well.
 */
function isPassedOn(target: string, own: readonly OpenFile[], parents: ReadonlySet<string>): boolean {
  if (target.startsWith('anon_inode:')) return false;
  if (!target.startsWith('pipe:')) return true;
  return own.filter((other) => other.target === target).length === 1 || parents.has(target);
}
