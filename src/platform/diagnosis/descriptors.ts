import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { readProc } from '../read-proc.ts';

/** What one descriptor of a process is. */
export interface OpenFile {
  readonly fd: number;
  /** As /proc names it: `pipe:[12]`, `socket:[34]`, `anon_inode:[eventpoll]` or a path. The same pipe has the same name everywhere. */
  readonly target: string;
  readonly type: 'pipe' | 'socket' | 'terminal' | 'epoll' | 'timer' | 'own' | 'file';
  readonly reads: boolean;
  readonly writes: boolean;
}

const OPEN_FILES_MAX = 256;
const ACCESS_MODE = 3;
const WRITE_ONLY = 1;
const READ_WRITE = 2;

/** Null when there is none, or it is not ours to see. */
export function openFile(pid: number, fd: number): OpenFile | null {
  try {
    const target = readlinkSync(`/proc/${pid}/fd/${fd}`);
    const flags = Number.parseInt(/^flags:\s*([0-7]+)/m.exec(descriptorInfo(pid, fd))?.[1] ?? '0', 8) & ACCESS_MODE;
    return {
      fd,
      target,
      type: typeOf(pid, fd, target),
      reads: flags !== WRITE_ONLY,
      writes: flags >= WRITE_ONLY && flags <= READ_WRITE,
    };
  } catch {
    return null;
  }
}

export function openFiles(pid: number): readonly OpenFile[] {
  return descriptorsOf(pid)
    .slice(0, OPEN_FILES_MAX)
    .flatMap((fd) => openFile(pid, fd) ?? []);
}

/** In ascending order; empty where they may not be read. */
export function descriptorsOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/fd`)
      .map(Number)
      .sort((a, b) => a - b);
  } catch {
    return [];
  }
}

/** The descriptors that an epoll instance watches for something to read or to be written (proc_pid_fdinfo(5)). */
export function watchedDescriptors(pid: number, epollFd: number): readonly number[] {
  return [...descriptorInfo(pid, epollFd).matchAll(/^tfd:\s*(\d+)\s+events:\s*([0-9a-f]+)/gm)]
    .filter(([, , events]) => (Number.parseInt(events ?? '0', 16) & READABLE_OR_WRITABLE) !== 0)
    .map(([, fd]) => Number(fd));
}

const READABLE_OR_WRITABLE = 0x1 | 0x4;

export function inodeOf(pid: number, fd: number): string {
  return /^ino:\s*(\d+)/m.exec(descriptorInfo(pid, fd))?.[1] ?? '';
}

function descriptorInfo(pid: number, fd: number): string {
  return readProc(`/proc/${pid}/fdinfo/${fd}`);
}

function typeOf(pid: number, fd: number, target: string): OpenFile['type'] {
  if (target.startsWith('pipe:')) return 'pipe';
  if (target.startsWith('socket:')) return 'socket';
  if (target === 'anon_inode:[eventpoll]') return 'epoll';
  if (target === 'anon_inode:[timerfd]') return 'timer';
  if (!target.startsWith('/')) return 'own';
  if (/^\/dev\/(pts\/\d+|tty\w*|console)$/.test(target)) return 'terminal';
  return isFifo(`/proc/${pid}/fd/${fd}`) ? 'pipe' : 'file';
}

function isFifo(path: string): boolean {
  try {
    return statSync(path).isFIFO();
  } catch {
    return false;
  }
}
