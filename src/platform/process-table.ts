import { closeSync, openSync, readdirSync, readlinkSync, readSync } from 'node:fs';

/** One process as the kernel lists it (proc_pid_stat(5)). */
export interface ProcessEntry {
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly state: string;
  readonly threads: number;
  /** Field 22, clock ticks since boot: with the pid it is the identity of a process. */
  readonly startTime: number;
  /** Own CPU time and that of the children that it has waited for. */
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

/** Whether /proc is there and numbers processes as this process's own PID namespace does (pid_namespaces(7)). */
export function procIsOurs(): boolean {
  try {
    return Number(readlinkSync('/proc/self')) === process.pid;
  } catch {
    return false;
  }
}

/** Every process that /proc shows. Processes that end during the reading are left out. */
export function readProcesses(): readonly ProcessEntry[] {
  return readPids().flatMap((pid) => readProcess(pid) ?? []);
}

/** The pids of all processes, as they stand in /proc: by number. */
export function readPids(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .map(Number);
}

/** One process, or null when there is none of this pid. */
export function readProcess(pid: number): ProcessEntry | null {
  try {
    return parseStat(statLine(pid));
  } catch {
    return null;
  }
}

/** Some fifty numbers and a name: half of this would do. */
const statRoom = Buffer.allocUnsafeSlow(4096);

/** Of a file whose length is not known, as all in /proc, readFileSync takes 64 KiB a time to read it into, which costs much more. */
function statLine(pid: number): string {
  const fd = openSync(`/proc/${pid}/stat`, 'r');
  try {
    return statRoom.toString('latin1', 0, readSync(fd, statRoom));
  } finally {
    closeSync(fd);
  }
}

/**
 * Whether two looks saw the same process. Start times have the grain of a clock tick, so where numbers are few an heir may share
 * that too; but hardly parent, group and session as well, of which a process keeps one whatever happens to it.
 */
export function isSameProcess(known: ProcessEntry, now: ProcessEntry | null): boolean {
  if (now === null || now.pid !== known.pid || now.startTime !== known.startTime) return false;
  return now.ppid === known.ppid || now.pgid === known.pgid || now.sid === known.sid;
}

/** This process and those above it, as `read` knows them: nothing that the guard does may ever be meant for them. */
export function selfAndAbove(read: (pid: number) => ProcessEntry | null = readProcess): readonly ProcessEntry[] {
  const found = new Map<number, ProcessEntry>();
  for (let each = read(process.pid); each !== null && !found.has(each.pid); each = read(each.ppid)) found.set(each.pid, each);
  return [...found.values()];
}

/** Process groups and sessions share their numbers with pids, and none of them is given away while one of the others is in use. */
export function groupsOf({ pgid, sid }: ProcessEntry): readonly number[] {
  return [pgid, sid].filter((number) => number > 1);
}

/** A zombie; not a process whose main thread has ended before its others, which shows the same state. */
export function isDead(entry: ProcessEntry): boolean {
  return entry.state === 'X' || (entry.state === 'Z' && entry.threads <= 1);
}

/** USER_HZ: what /proc counts CPU time in on every Linux that Node runs on (time(7)). */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** The name of a program may hold spaces and brackets, so the fields are counted from the last `)`. */
export function parseStat(text: string): ProcessEntry {
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  const at = (index: number) => Number(fields[index - 3] ?? 0);
  return {
    pid: Number.parseInt(text, 10),
    state: fields[0] ?? '?',
    ppid: at(4),
    pgid: at(5),
    sid: at(6),
    threads: at(20),
    startTime: at(22),
    cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
    memoryBytes: at(24) * PAGE_BYTES,
  };
}
