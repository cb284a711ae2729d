import kill from 'tree-kill';
import type { KillSignal } from '../model.ts';
import type { Emptied } from '../ports.ts';
import { type ProcessEntry, readProcess, readProcesses, treeOf } from './process-table.ts';

/** The command as it was started: a pid alone could be someone else's by now. */
export interface Root {
  readonly pid: number;
  /** 0 where the platform does not say. */
  readonly startTime: number;
}

/** How long KILL is repeated. What lives on then is in an uninterruptible sleep or belongs to another user. */
const KILL_TIMEOUT_MS = 10_000;
const POLL_MS = 20;

/** One signal to every process of the command's tree. A stopped process must go on to see it, hence CONT after TERM. */
export function signalGroup(root: Root, signal: 'SIGTERM' | 'SIGKILL'): void {
  switch (process.platform) {
    case 'linux':
      for (const member of membersOf(root)) signalMember(member, signal);
      break;
    case 'win32':
      kill(root.pid, signal, () => {}); // taskkill /T: there are no process groups
      break;
    default:
      signalPid(-root.pid, signal);
      signalPid(-root.pid, 'SIGCONT');
  }
}

/** Waits until no process of the tree is left. `stop` ends the waiting. */
export async function groupEmpty(root: Root, stop: AbortSignal): Promise<boolean> {
  while (!stop.aborted) {
    if (membersOf(root).length === 0) return true;
    await pause();
  }
  return false;
}

/** KILL until nothing is left, in two readings one after the other: a fork may hide from a single one. */
export async function endGroup(root: Root): Promise<Emptied> {
  const seen = new Set<string>();
  const deadline = performance.now() + KILL_TIMEOUT_MS;
  let emptyReadings = 0;
  while (emptyReadings < 2 && performance.now() < deadline) {
    const members = membersOf(root);
    for (const { pid, startTime } of members) seen.add(`${pid}/${startTime}`);
    emptyReadings = members.length === 0 ? emptyReadings + 1 : 0;
    signalGroup(root, 'SIGKILL');
    await pause();
  }
  const left = membersOf(root).map((each) => each.pid);
  return { reaped: seen.size - left.length, left: left.length, leftPids: left.slice(0, 16), certain: true };
}

/** The living members of the tree. Where there is no /proc, the group itself stands for them. */
function membersOf(root: Root): readonly ProcessEntry[] {
  if (process.platform !== 'linux') return groupAnswers(root.pid) ? [placeholder(root.pid)] : [];
  return treeOf(root.pid, readProcesses()).filter(
    (each) => each.state !== 'Z' && each.startTime >= root.startTime && each.pid > 1 && each.pid !== process.pid,
  );
}

/** Sends only to the very process that was listed (pid and start time), and takes no offence when it may not. */
function signalMember(member: ProcessEntry, signal: KillSignal): void {
  if (readProcess(member.pid)?.startTime !== member.startTime) return;
  signalPid(member.pid, signal);
  if (signal === 'SIGTERM') signalPid(member.pid, 'SIGCONT');
}

function signalPid(pid: number, signal: KillSignal): void {
  try {
    process.kill(pid, signal as NodeJS.Signals);
  } catch {
    // ESRCH: it has ended. EPERM: it belongs to another user and is counted among those that are left.
  }
}

function groupAnswers(pgid: number): boolean {
  try {
    process.kill(process.platform === 'win32' ? pgid : -pgid, 0);
    return true;
  } catch {
    return false;
  }
}

function placeholder(pid: number): ProcessEntry {
  return { pid, ppid: 0, pgid: pid, sid: pid, state: '?', startTime: 0, cpuMs: 0, memoryBytes: 0 };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));
