import { readdirSync } from 'node:fs';
import { readProc } from '../read-proc.ts';

/** One thread as the kernel shows it at one instant. */
export interface ThreadLook {
  readonly tid: number;
  readonly name: string;
  readonly state: string;
  /** The kernel's function that it sleeps in; empty where it runs or that may not be read. */
  readonly waitChannel: string;
  /** The system call that it is in, with its arguments (proc_pid_syscall(5)); null while it runs, or where that may not be read. */
  readonly call: { readonly number: number; readonly args: readonly bigint[] } | null;
}

/** A JVM has hundreds of threads; what the main one and the first few dozen wait for tells enough. */
const THREADS_MAX = 48;

/** The main thread first. */
export function readThreads(pid: number): readonly ThreadLook[] {
  return threadIds(pid)
    .slice(0, THREADS_MAX)
    .flatMap((tid) => readThread(pid, tid));
}

/** States alone, which cost less: `RSS`. */
export function threadStates(pid: number): string {
  return threadIds(pid)
    .slice(0, THREADS_MAX)
    .map((tid) => stateIn(readProc(`/proc/${pid}/task/${tid}/stat`)))
    .join('');
}

function threadIds(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map(Number)
      .sort((a, b) => a - b);
  } catch {
    return []; // it has just ended
  }
}

function readThread(pid: number, tid: number): readonly ThreadLook[] {
  const folder = `/proc/${pid}/task/${tid}`;
  const stat = readProc(`${folder}/stat`);
  if (stat === '') return [];
  const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
  const channel = readProc(`${folder}/wchan`).trim();
  const waitChannel = channel === '0' ? '' : channel;
  return [{ tid, name, state: stateIn(stat), waitChannel, call: parseCall(readProc(`${folder}/syscall`)) }];
}

function stateIn(stat: string): string {
  return stat.charAt(stat.lastIndexOf(')') + 2);
}

/** `0 0x3 0x7ffd… …`: the call and six arguments; `running`, or -1 for none. */
export function parseCall(text: string): ThreadLook['call'] {
  const [number, ...args] = text.trim().split(' ');
  if (number === undefined || !/^\d+$/.test(number)) return null;
  return { number: Number(number), args: args.slice(0, 6).map((each) => (/^0x[0-9a-f]+$/.test(each) ? BigInt(each) : 0n)) };
}
