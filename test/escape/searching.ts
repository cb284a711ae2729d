import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { type ProcessEntry, parseStat } from '../../src/platform/process-table.ts';

/** A living process that belongs to a run, by whatever it could not shed. */
export interface Found {
  readonly pid: number;
  readonly startTime: number;
  readonly commandLine: string;
  /** Part of the guard, not of the command. */
  readonly isMachinery: boolean;
}

/**
 * Every living process that works in this folder, or names it or the mark in its command line or environment. A process cannot
 * easily shed all three. What is forked while /proc is read may be missed: the FIFO and the heartbeat tell of those.
 */
export function searchFor(folder: string, mark: string): readonly Found[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      if (!(readLink(pid, 'cwd').startsWith(folder) || holds(pid, 'cmdline', mark) || holds(pid, 'environ', mark))) return [];
      const stat = statOf(Number(pid));
      return stat === null ? [] : [found(stat)];
    });
}

/** The process as it is now; null when it has ended, be it still a zombie. */
export function statOf(pid: number): ProcessEntry | null {
  try {
    const stat = parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    return /[ZX]/.test(stat.state) ? null : stat;
  } catch {
    return null;
  }
}

/** Ends exactly these processes, each only if it still is the one that was found. */
export function endFound(processes: readonly Pick<Found, 'pid' | 'startTime'>[]): void {
  for (const { pid, startTime } of processes) {
    if (pid <= 1 || pid === process.pid || statOf(pid)?.startTime !== startTime) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended in this instant
    }
  }
}

export function inWords(processes: readonly Found[]): readonly string[] {
  return processes.map(({ pid, commandLine }) => `${pid} ${commandLine}`);
}

/** What keeps a process: its threads, where in the kernel they wait, and what it has open. */
export function stateOf(pid: number): string {
  const threads = list(`/proc/${pid}/task`).map((thread) => {
    const { state = '?' } = statOf(Number(thread)) ?? {};
    return `${thread} ${state} ${read(`${pid}/task/${thread}`, 'comm').trim()} ${read(`${pid}/task/${thread}`, 'wchan')}`;
  });
  const files = list(`/proc/${pid}/fd`).map((fd) => `${fd} ${readLink(`${pid}/fd`, fd)}`);
  return [...threads, ...files].join('\n');
}

const machinery = /^(guard-init-linux-.*|unshare|setpriv|node)$/;

function found({ pid, startTime }: ProcessEntry): Found {
  const commandLine = read(`${pid}`, 'cmdline').replaceAll('\0', ' ').trim();
  return { pid, startTime, commandLine, isMachinery: machinery.test(basename(readLink(`${pid}`, 'exe'))) };
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function holds(pid: string, file: string, mark: string): boolean {
  return read(pid, file).includes(mark);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}

function readLink(pid: string, name: string): string {
  try {
    return readlinkSync(`/proc/${pid}/${name}`);
  } catch {
    return '';
  }
}
