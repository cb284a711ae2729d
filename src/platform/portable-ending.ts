import type { ChildProcess } from 'node:child_process';
import treeKill from 'tree-kill';
import type { KillSignal } from '../model.ts';
import type { Emptied } from '../ports.ts';
import { monotonicMs } from './clock.ts';
import { KILL_TIMEOUT_MS, pause, type TreeEnding } from './tree-ending.ts';

/** `taskkill` and `pgrep` answer within a second; a host that is too busy for them must not hold a kill up for longer. */
const TREE_KILL_TIMEOUT_MS = 5_000;
const PAUSE_MS = 20;

/**
 * Ends a tree where there is no /proc to look at: by process group, and by parents through tree-kill, which has to come before the
 * command's own end, since afterwards nobody tells whose child was whose. What left the group and lost its parent is not found.
 */
export function portableEnding(child: ChildProcess): TreeEnding {
  const empty = Promise.withResolvers<Emptied>();
  const pid = child.pid ?? 0;
  let phase: 'idle' | 'asking' | 'forcing' | 'over' = 'idle';
  let lived = false;
  let findable = true; // Windows forgets the children of a process that has ended

  return {
    empty: empty.promise,
    ask() {
      if (phase !== 'idle') return;
      phase = 'asking';
      void end('SIGTERM', Number.POSITIVE_INFINITY, () => phase === 'asking');
    },
    force() {
      if (phase === 'forcing' || phase === 'over') return;
      phase = 'forcing';
      void end('SIGKILL', KILL_TIMEOUT_MS, () => phase === 'forcing');
    },
    stop() {
      phase = 'over';
    },
  };

  async function end(signal: KillSignal, timeoutMs: number, goesOn: () => boolean): Promise<void> {
    const startedAtMs = monotonicMs();
    lived ||= answers(child);
    findable &&= process.platform !== 'win32' || lived;
    if (!hasEnded(child)) await killTree(pid, signal);
    if (answers(child)) send(child, signal);
    while (goesOn() && answers(child) && monotonicMs() - startedAtMs < timeoutMs) {
      if (signal === 'SIGKILL') send(child, signal);
      await pause(PAUSE_MS);
    }
    if (!goesOn()) return;
    phase = 'over';
    const left = answers(child) ? [pid] : [];
    empty.resolve({ reaped: lived ? 1 - left.length : 0, left: left.length, leftPids: left, certain: findable });
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Windows: `taskkill /T /F`. macOS: `pgrep -P`, process by process. Elsewhere it needs a /proc, which is not there. */
function killTree(pid: number, signal: KillSignal): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') return Promise.resolve();
  const done = new Promise<void>((resolve) => treeKill(pid, signal, () => resolve()));
  return Promise.race([done, pause(TREE_KILL_TIMEOUT_MS)]);
}

/** The group stands for the tree; on Windows, which has none, the command itself. */
function answers(child: ChildProcess): boolean {
  if (process.platform === 'win32') return !hasEnded(child);
  try {
    return process.kill(-(child.pid ?? 0), 0);
  } catch (error) {
    // macOS says EPERM of a group of zombies.
    return (error as NodeJS.ErrnoException).code === 'EPERM' && process.platform !== 'darwin';
  }
}

/** A stopped process must go on to see TERM. */
function send(child: ChildProcess, signal: KillSignal): void {
  if (process.platform === 'win32') return;
  try {
    process.kill(-(child.pid ?? 0), signal as NodeJS.Signals);
    if (signal === 'SIGTERM') process.kill(-(child.pid ?? 0), 'SIGCONT');
  } catch {
    // ESRCH: all have ended. EPERM: they belong to another user and are counted among those that are left.
  }
}
