import pidusage from 'pidusage';
import { monotonicMs } from './clock.ts';
import type { ProcessEntry } from './process-table.ts';
import type { TreeReading } from './tree-meter.ts';

/** What the living processes of a tree use, as /proc has just said. */
export function readFromProc(members: readonly ProcessEntry[]): TreeReading {
  return {
    atMs: monotonicMs(),
    cpuMs: sum(members.map((each) => each.cpuMs)),
    memoryBytes: sum(members.map((each) => each.memoryBytes)),
    processes: members.length,
  };
}

/** Where there is no /proc. Sees the command alone: finding its descendants would cost a process a tick. */
export async function readPortably(root: number): Promise<TreeReading | null> {
  try {
    const usage = await pidusage(root);
    return { atMs: monotonicMs(), cpuMs: usage.ctime, memoryBytes: usage.memory, processes: 1 };
  } catch {
    return null; // it has just ended
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
