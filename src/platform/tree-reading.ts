import pidusage from 'pidusage';
import { readProcesses, treeOf } from './process-table.ts';
import type { TreeReading } from './tree-meter.ts';

/** Reads what the command and its descendants use: /proc on Linux, `pidusage` elsewhere. */
export async function readTree(root: number): Promise<TreeReading | null> {
  return process.platform === 'linux' ? readFromProc(root) : readPortably(root);
}

function readFromProc(root: number): TreeReading {
  const alive = treeOf(root, readProcesses()).filter((each) => each.state !== 'Z');
  return {
    atMs: performance.now(),
    cpuMs: sum(alive.map((each) => each.cpuMs)),
    memoryBytes: sum(alive.map((each) => each.memoryBytes)),
    processes: alive.length,
  };
}

/** Sees the command alone: finding its descendants would cost a process a tick on these platforms. */
async function readPortably(root: number): Promise<TreeReading | null> {
  try {
    const usage = await pidusage(root);
    return { atMs: performance.now(), cpuMs: usage.ctime, memoryBytes: usage.memory, processes: 1 };
  } catch {
    return null; // it has just ended
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
