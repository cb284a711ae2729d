import type { DiagnosedProcess, Wait } from '../ports.ts';

/** A process that uses so much of a core computes, whatever its threads were seen in; on a full machine nobody gets more. */
export const computingBp = 3_000;

/**
 * The process that the command's fate hangs on: the one that computes most, else the one whose wait is the least likely to end by
 * itself; among equals who has no children, then who is farthest from the command, then who is oldest. Null when all have ended.
 */
export function culpritAmong(processes: readonly DiagnosedProcess[]): DiagnosedProcess | null {
  const parents = new Set(processes.filter(({ wait }) => wait.kind !== 'ended').map(({ ppid }) => ppid));
  const alive = processes.filter(({ wait }) => wait.kind !== 'ended');
  const best = alive.toSorted(
    (a, b) =>
      weight(b) - weight(a) ||
      (a.wait.kind === 'computing' ? b.cpuBp - a.cpuBp : 0) ||
      Number(parents.has(a.pid)) - Number(parents.has(b.pid)) ||
      b.depth - a.depth ||
      b.ageMs - a.ageMs,
  );
  return best[0] ?? null;
}

function weight({ wait }: DiagnosedProcess): number {
  return weights[wait.kind];
}

const weights: Readonly<Record<Wait['kind'], number>> = {
  ...{ computing: 100, stdin: 90, 'unheld-pipe': 85, lock: 80, network: 75, pipe: 70, disk: 60, stopped: 95 },
  ...{ socket: 40, sleep: 30, unknown: 20, events: 15, signal: 10, child: 5, ended: 0 },
};
