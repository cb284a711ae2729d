import { carriesMark } from './guard-mark.ts';
import {
  groupsOf,
  isDead,
  isSameProcess,
  type ProcessEntry,
  readPids,
  readProcess,
  readProcesses,
  selfAndAbove,
} from './process-table.ts';

/** A process as it was: a pid alone could be someone else's by now. */
export interface ProcessIdentity {
  readonly pid: number;
  /** 0 where it is not known. */
  readonly startTime: number;
}

/** Where a tree begins, and what else tells that a process belongs to it. */
export interface TreeOrigin {
  /** The command, leader of its own session and process group. */
  readonly root: ProcessIdentity;
  readonly guardId: string;
  /** The guard's own programs, to which orphans of the tree are given: their children belong to it, they do not. */
  readonly adopters: readonly ProcessIdentity[];
  /** Pids that belong to it by other means: those in its cgroup. */
  readonly alsoMembers?: () => readonly number[];
}

/** How the tracker sees the world. */
export interface ProcessView {
  readonly pids: () => readonly number[];
  readonly list: () => readonly ProcessEntry[];
  readonly read: (pid: number) => ProcessEntry | null;
  readonly carriesMark: (pid: number, guardId: string) => boolean | 'unknown';
}

export interface TreeTracker {
  /** The living processes of the tree; `thorough` looks at environments too. Whoever was found once is known from then on. */
  look(care: 'quick' | 'thorough'): readonly ProcessEntry[];
  /**
   * The living who carry the mark, the youngest first, each of them told as soon as it is found: by the end of a whole look a chain of short lives has gone on. Whoever
   * is gone before it can be told whose it was is told as `missed`.
   */
  youngest(): Iterable<ProcessEntry | 'missed'>;
}

const hostView: ProcessView = { pids: readPids, list: readProcesses, read: readProcess, carriesMark };

/**
 * Finds the processes of a tree where nothing holds them: by parent, process group, session and the mark in the environment, and by
 * having found them before. Never holds a stranger to be one of them because of a pid that was used again: who lends membership
 * (a parent, a member of the group) is looked at again after the one who gets it.
 */
export function createTreeTracker({ root, guardId, adopters, alsoMembers }: TreeOrigin, view = hostView): TreeTracker {
  let remembered: ReadonlyMap<number, ProcessEntry> | null = null; // before the first look, the root alone
  const strangers = new Map<number, number>();
  let rootGroupIsOurs = true;

  return { look, youngest };

  function look(care: 'quick' | 'thorough'): readonly ProcessEntry[] {
    const all = view.list();
    const above = selfAndAbove(view.read);
    const refused = new Set([...above.map(({ pid }) => pid), ...adopters.map(({ pid }) => pid)]);
    const candidates = all.filter(({ pid }) => pid > 1 && !refused.has(pid));
    const members = grow(candidates, seeds(candidates, all, care), presentAdopters(all), new Set(above.flatMap(groupsOf)));
    remembered = new Map(members.map((each) => [each.pid, each]));
    rootGroupIsOurs &&= members.some(isInRootGroup);
    return members.filter((each) => !isDead(each));
  }

  function* youngest(): Iterable<ProcessEntry | 'missed'> {
    const refused = new Set([...selfAndAbove(view.read), ...adopters].map(({ pid }) => pid));
    for (const pid of view.pids().toReversed()) {
      if (pid <= 1 || refused.has(pid)) continue;
      const each = view.read(pid);
      if (each !== null && strangers.get(pid) === each.startTime) continue;
      if (each !== null && !isDead(each) && isMarked(each)) {
        yield each;
        continue;
      }
      const now = view.read(pid);
      if (now !== null && !isDead(now)) continue;
      if (now !== null) strangers.set(pid, now.startTime); // a zombie that nobody reaps is missed once
      yield 'missed';
    }
  }

  function isInRootGroup({ pgid, sid }: ProcessEntry): boolean {
    return pgid === root.pid || sid === root.pid;
  }

  /** Those who belong to the tree whoever else does. */
  function seeds(candidates: readonly ProcessEntry[], all: readonly ProcessEntry[], care: 'quick' | 'thorough') {
    const others = new Set(alsoMembers?.() ?? []);
    // Once nobody is left in the root's group its number may be given to another.
    const groupIsOurs = rootGroupIsOurs && !all.some(({ pid, startTime }) => pid === root.pid && startTime !== root.startTime);
    return candidates.filter(
      (each) =>
        isRemembered(each) ||
        others.has(each.pid) ||
        (groupIsOurs && isInRootGroup(each) && each.startTime >= root.startTime) ||
        (care === 'thorough' && isMarked(each)),
    );
  }

  function isRemembered(each: ProcessEntry): boolean {
    if (remembered === null) return each.pid === root.pid && each.startTime === root.startTime;
    const known = remembered.get(each.pid);
    return known !== undefined && isSameProcess(known, each);
  }

  function isMarked({ pid, startTime }: ProcessEntry): boolean {
    if (strangers.get(pid) === startTime) return false;
    const carries = view.carriesMark(pid, guardId);
    if (carries === false) strangers.set(pid, startTime); // the mark can be lost, but not be gained
    return carries === true && view.read(pid)?.startTime === startTime;
  }

  function presentAdopters(all: readonly ProcessEntry[]): readonly ProcessEntry[] {
    return all.filter(({ pid, startTime }) => adopters.some((each) => each.pid === pid && each.startTime === startTime));
  }

  function grow(
    candidates: readonly ProcessEntry[],
    first: readonly ProcessEntry[],
    parentsOnly: readonly ProcessEntry[],
    groupsAbove: ReadonlySet<number>,
  ) {
    const members = new Map(first.map((each) => [each.pid, each]));
    const parents = new Map([...parentsOnly, ...first].map((each) => [each.pid, each]));
    const groups = new Map(first.flatMap((each) => groupsOf(each).map((group) => [group, each])));
    for (let grown = true; grown; ) {
      grown = false;
      for (const each of candidates) {
        if (members.has(each.pid) || !belongs(each)) continue;
        members.set(each.pid, each);
        parents.set(each.pid, each);
        for (const group of groupsOf(each)) groups.set(group, each);
        grown = true;
      }
    }
    return [...members.values()];

    function belongs(each: ProcessEntry): boolean {
      const parent = parents.get(each.ppid);
      if (parent !== undefined && isStill(each) && isStill(parent)) return true;
      return groupsOf(each).some((group) => {
        const fellow = groups.get(group);
        return fellow !== undefined && !groupsAbove.has(group) && isStill(each) && isStill(fellow);
      });
    }
  }

  function isStill(entry: ProcessEntry): boolean {
    const now = view.read(entry.pid);
    return now?.startTime === entry.startTime && now.ppid === entry.ppid && now.pgid === entry.pgid && now.sid === entry.sid;
  }
}
