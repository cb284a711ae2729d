import type { KillSignal } from '../model.ts';
import type { Emptied } from '../ports.ts';
import { monotonicMs } from './clock.ts';
import { groupsOf, isSameProcess, type ProcessEntry, readProcess, selfAndAbove } from './process-table.ts';
import { KILL_TIMEOUT_MS, MOST_NAMED, pause, type TreeEnding } from './tree-ending.ts';
import type { ProcessIdentity, TreeTracker } from './tree-tracker.ts';

export interface SweepOptions {
  /** What else ends processes of the tree, before each pass of KILL. */
  readonly beforeKill?: () => void;
  /** Whether nothing can hide from the sweep. */
  readonly certain: boolean;
}

/** A single look can miss who is just being born: only so many empty ones in a row mean that nobody is left. */
const EMPTY_LOOKS = 2;
/** A look in which somebody unknown came and went proves nothing. Where that never ends, as on a busy host, the search does after so many, and is not certain. */
const UNSURE_LOOKS = 20;

/** Newcomers hear TERM too, for so long, or in so many looks on a slow host: whoever is born later was not asked, and meets KILL. */
const ASK_TIMEOUT_MS = 500;
const ASK_LOOKS_MIN = 3;

/** When nobody is left but those who may not be signalled, waiting longer changes nothing. */
const DENIED_TIMEOUT_MS = 2_000;

const NOBODY_YOUNG = { killed: 0, missed: 0 } as const;

const PAUSE_MS = 20;
const PAUSE_MAX_MS = 250;
const KILL_PAUSE_MS = 5;

/** A large tree on a large machine takes a while to look at; it is not to take a whole core. */
const PAUSE_PER_LOOK = 3;

/** Ends a tree by looking for its processes again and again (Linux). Each is looked at once more right before it is signalled. */
export function sweepingEnd(tracker: TreeTracker, { beforeKill = () => {}, certain }: SweepOptions): TreeEnding {
  const empty = Promise.withResolvers<Emptied>();
  const seen = new Set<string>();
  let phase: 'idle' | 'asking' | 'forcing' | 'over' = 'idle';

  return {
    empty: empty.promise,
    ask() {
      if (phase !== 'idle') return;
      phase = 'asking';
      void askAll();
    },
    force() {
      if (phase === 'forcing' || phase === 'over') return;
      phase = 'forcing';
      void killAll();
    },
    stop() {
      phase = 'over';
    },
  };

  async function askAll(): Promise<void> {
    const heard = new Set<string>();
    const askUntilMs = monotonicMs() + ASK_TIMEOUT_MS;
    for (let looks = 1, emptyLooks = 0; phase === 'asking'; looks += 1) {
      const lookedAtMs = monotonicMs();
      const members = look();
      emptyLooks = members.length === 0 ? emptyLooks + 1 : 0;
      if (emptyLooks >= EMPTY_LOOKS) break;
      const asksOn = looks <= ASK_LOOKS_MIN || lookedAtMs < askUntilMs;
      for (const member of asksOn ? members.filter((each) => !heard.has(identityOf(each))) : []) {
        heard.add(identityOf(member));
        if (signal(member, 'SIGTERM') === 'sent') signal(member, 'SIGCONT');
      }
      await pause(Math.min(PAUSE_MAX_MS, Math.max(PAUSE_MS, PAUSE_PER_LOOK * (monotonicMs() - lookedAtMs))));
    }
    if (phase !== 'asking') return;
    phase = 'forcing'; // nobody is seen; who hides between two looks has not heard
    await killAll();
  }

  async function killAll(): Promise<void> {
    const startedAtMs = monotonicMs();
    let deniedSinceMs = Number.POSITIVE_INFINITY;
    for (let emptyLooks = 0, sureLooks = 0; phase === 'forcing'; ) {
      const members = look();
      const nowMs = monotonicMs();
      if (nowMs - startedAtMs > KILL_TIMEOUT_MS || nowMs - deniedSinceMs > DENIED_TIMEOUT_MS) return settle(members);
      beforeKill();
      killGroups(members);
      const answers = members.map((each) => signal(each, 'SIGKILL'));
      // Only then: who is known by its parent alone has to be found before that dies.
      const young = answers.includes('sent') ? NOBODY_YOUNG : killYoungest();
      const isEmpty = members.length === 0 && young.killed === 0;
      emptyLooks = isEmpty ? emptyLooks + 1 : 0;
      sureLooks = isEmpty && young.missed === 0 ? sureLooks + 1 : 0;
      if (sureLooks >= EMPTY_LOOKS) return settle([]);
      if (emptyLooks >= UNSURE_LOOKS) return settle([], 'unsure');
      const onlyDenied = answers.includes('denied') && !answers.includes('sent');
      deniedSinceMs = onlyDenied ? Math.min(deniedSinceMs, nowMs) : Number.POSITIVE_INFINITY;
      await pause(KILL_PAUSE_MS);
    }
  }

  /** Each at once, before it can fork again. */
  function killYoungest(): { readonly killed: number; readonly missed: number } {
    let killed = 0;
    let missed = 0;
    for (const each of tracker.youngest()) {
      if (each === 'missed') missed += 1;
      else if (signal(each, 'SIGKILL') === 'sent') {
        seen.add(identityOf(each));
        killed += 1;
      }
    }
    return { killed, missed };
  }

  function look(): readonly ProcessEntry[] {
    const members = tracker.look('thorough');
    for (const each of members) seen.add(identityOf(each));
    return members;
  }

  function settle(left: readonly ProcessEntry[], sure: 'sure' | 'unsure' = 'sure'): void {
    phase = 'over';
    const leftPids = left.slice(0, MOST_NAMED).map(({ pid }) => pid);
    empty.resolve({ reaped: seen.size - left.length, left: left.length, leftPids, certain: certain && sure === 'sure' });
  }
}

/**
 * Ends the command's own group as a whole, be its members too short-lived to be looked at: the kernel signals all of them at once.
 * The group keeps its number from others for as long as it has a member; a process that has the number all the same is spared.
 */
export function killRootGroup({ pid, startTime }: ProcessIdentity): void {
  const now = readProcess(pid);
  if (pid > 1 && startTime > 0 && (now === null || now.startTime === startTime)) send(-pid, 'SIGKILL');
}

function identityOf({ pid, startTime }: ProcessEntry): string {
  return `${pid}/${startTime}`;
}

/** A whole group dies at once, before any of it can fork. A group whose member is still in it is still the same group. */
function killGroups(members: readonly ProcessEntry[]): void {
  const groups = new Map(members.map((each) => [each.pgid, each]));
  for (const group of selfAndAbove().flatMap(groupsOf)) groups.delete(group);
  for (const [pgid, member] of groups) {
    const now = readProcess(member.pid);
    if (pgid > 1 && isSameProcess(member, now) && now?.pgid === pgid) send(-pgid, 'SIGKILL');
  }
}

/** Sends only to the very process that was found. */
function signal(member: ProcessEntry, name: KillSignal): 'sent' | 'denied' | 'gone' {
  if (!isSameProcess(member, readProcess(member.pid))) return 'gone';
  return send(member.pid, name);
}

/** EPERM: it belongs to another user and is counted among those that are left. */
function send(pid: number, name: KillSignal): 'sent' | 'denied' | 'gone' {
  try {
    process.kill(pid, name as NodeJS.Signals);
    return 'sent';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'denied' : 'gone';
  }
}
