import { fstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/**
 * File descriptors above 2 that the guard was started with: make's jobserver, bash's process substitution, systemd's sockets.
 * Node marks them close-on-exec at its start, so the command only gets them when they are passed on by number.
 * Call before anything else opens files. Returns an empty list where there is no /proc (see proc_pid_fd(5)).
 */
export function inheritedFds(): readonly number[] {
  const targets = new Map<number, string>();
  for (const fd of openFds()) {
    const target = targetOf(fd);
    if (fd > 2 && target !== null && !target.startsWith('anon_inode:')) targets.set(fd, target);
  }
  return [...targets].filter(([fd, target]) => !isOwnPipe(fd, target, targets)).map(([fd]) => fd);
}

function openFds(): readonly number[] {
  try {
    return readdirSync('/proc/self/fd').map(Number);
  } catch {
    return [];
  }
}

function targetOf(fd: number): string | null {
  try {
    fstatSync(fd); // the descriptor that listed the folder is closed by now
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return null;
  }
}

/** libuv keeps pipes to itself: both ends are open here, and both are non-blocking. A jobserver's write end blocks. */
function isOwnPipe(fd: number, target: string, targets: ReadonlyMap<number, string>): boolean {
  if (!target.startsWith('pipe:')) return false;
  const ends = [...targets].filter(([, other]) => other === target).map(([end]) => end);
  return ends.includes(fd) && ends.length === 2 && ends.every(isNonBlocking);
}

const O_NONBLOCK = 0o4000;

function isNonBlocking(fd: number): boolean {
  const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'))?.[1] ?? '0';
  return (Number.parseInt(flags, 8) & O_NONBLOCK) !== 0;
}
