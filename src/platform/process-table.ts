import { readdirSync, readFileSync } from 'node:fs';

/** One process as the kernel lists it (proc_pid_stat(5)). */
export interface ProcessEntry {
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly state: string;
  /** Field 22, clock ticks since boot: with the pid it is the identity of a process. */
  readonly startTime: number;
  /** Own CPU time and that of the children that it has waited for. */
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

/** Every process that /proc shows. Processes that end during the reading are left out. */
export function readProcesses(): readonly ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^[0-9]+$/.test(name))
    .flatMap((pid) => readProcess(Number(pid)) ?? []);
}

/** One process, or null when there is none of this pid. */
export function readProcess(pid: number): ProcessEntry | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return null;
  }
}

/** What belongs to a command: its descendants, and whatever has stayed in its process group or its session. */
export function treeOf(root: number, processes: readonly ProcessEntry[]): readonly ProcessEntry[] {
  const members = new Set([root]);
  let grown = true;
  while (grown) {
    grown = false;
    for (const each of processes) {
      if (members.has(each.pid)) continue;
      if (members.has(each.ppid) || each.pgid === root || each.sid === root) {
        members.add(each.pid);
        grown = true;
      }
    }
  }
  return processes.filter((each) => members.has(each.pid));
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
    startTime: at(22),
    cpuMs: ((at(14) + at(15) + at(16) + at(17)) * 1000) / TICKS_PER_SECOND,
    memoryBytes: at(24) * PAGE_BYTES,
  };
}
