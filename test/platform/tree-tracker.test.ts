import { describe, expect, test } from 'vitest';
import type { ProcessEntry } from '../../src/platform/process-table.ts';
import { createTreeTracker, type ProcessView } from '../../src/platform/tree-tracker.ts';

/** Numbers that no real process of the test's own has. */
const ROOT = 9_000_001;
const KEEPER = 9_000_100;
const INIT = 9_000_101;

function entry(pid: number, settings: Partial<ProcessEntry> = {}): ProcessEntry {
  const plain = { pid, ppid: 1, pgid: pid, sid: pid, state: 'S', threads: 1, startTime: 500, cpuMs: 0, memoryBytes: 0 };
  return { ...plain, ...settings };
}

/** A world that a test changes as it goes on. */
function world(...first: readonly ProcessEntry[]) {
  let processes = first;
  const marks = new Set<number>();
  const view: ProcessView = {
    pids: () => processes.map(({ pid }) => pid),
    list: () => processes,
    read: (pid) => processes.find((each) => each.pid === pid) ?? null,
    carriesMark: (pid) => marks.has(pid),
  };
  return { view, marks, become: (...next: readonly ProcessEntry[]) => void (processes = next) };
}

const root = { pid: ROOT, startTime: 500 };
const theRoot = entry(ROOT);
const origin = { root, guardId: 'g', adopters: [] };
const pids = (entries: readonly ProcessEntry[]) => entries.map(({ pid }) => pid).sort();

describe('the tree tracker', () => {
  test('finds members by parent, process group, session and mark, and no one else', () => {
    const byParent = entry(ROOT + 1, { ppid: ROOT });
    const grandchild = entry(ROOT + 2, { ppid: ROOT + 1 });
    const byGroup = entry(ROOT + 3, { pgid: ROOT });
    const bySession = entry(ROOT + 4, { sid: ROOT });
    const bySessionOfAMember = entry(ROOT + 5, { sid: ROOT + 1 });
    const byMark = entry(ROOT + 6);
    const stranger = entry(ROOT + 7);
    const { view, marks } = world(stranger, bySessionOfAMember, grandchild, byParent, byGroup, bySession, byMark, theRoot);
    marks.add(byMark.pid);
    const tracker = createTreeTracker(origin, view);
    expect(pids(tracker.look('thorough'))).toEqual([0, 1, 2, 3, 4, 5, 6].map((more) => ROOT + more));
  });

  test('a quick look asks no environment', () => {
    const { view, marks } = world(theRoot, entry(ROOT + 6));
    marks.add(ROOT + 6);
    expect(pids(createTreeTracker(origin, view).look('quick'))).toEqual([ROOT]);
  });

  test('whoever was found once is known when nothing else tells any more', () => {
    const { view, become } = world(theRoot, entry(ROOT + 1, { ppid: ROOT }));
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    become(entry(ROOT + 1, { ppid: 1 }));
    expect(pids(tracker.look('quick'))).toEqual([ROOT + 1]);
  });

  test('an heir of a remembered number is a stranger', () => {
    const { view, become } = world(theRoot, entry(ROOT + 1, { ppid: ROOT }));
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    become(theRoot, entry(ROOT + 1, { startTime: 501 }));
    expect(pids(tracker.look('quick'))).toEqual([ROOT]);
  });

  test('an heir born in the same clock tick is a stranger too', () => {
    const { view, become } = world(theRoot, entry(ROOT + 1, { ppid: ROOT, pgid: ROOT, sid: ROOT }));
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    become(theRoot, entry(ROOT + 1, { ppid: 77, pgid: 77, sid: 77 }));
    expect(pids(tracker.look('quick'))).toEqual([ROOT]);
  });

  test("an heir of the command's own number, with a group of that number, is a stranger", () => {
    const { view, become } = world(theRoot);
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    const heir = entry(ROOT, { startTime: 900 });
    become(heir, entry(ROOT + 1, { ppid: ROOT, pgid: ROOT, sid: ROOT, startTime: 901 }));
    expect(tracker.look('thorough')).toEqual([]);
  });

  test("the command's group is no longer believed once nobody was left in it", () => {
    const { view, become } = world(theRoot);
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    become();
    tracker.look('quick');
    become(entry(ROOT + 1, { pgid: ROOT, sid: ROOT, startTime: 901 })); // its leader, an heir, has ended
    expect(tracker.look('quick')).toEqual([]);
  });

  test("the command's group is believed after its end as long as someone is in it", () => {
    const { view, become } = world(theRoot, entry(ROOT + 1, { pgid: ROOT, sid: ROOT }));
    const tracker = createTreeTracker(origin, view);
    tracker.look('quick');
    become(entry(ROOT + 1, { pgid: ROOT, sid: ROOT }), entry(ROOT + 2, { pgid: ROOT, sid: ROOT }));
    expect(pids(tracker.look('quick'))).toEqual([ROOT + 1, ROOT + 2]);
  });

  test('a parent that has become another since it was listed lends nothing', () => {
    const { view } = world(theRoot, entry(ROOT + 1, { ppid: ROOT }), entry(ROOT + 2, { ppid: ROOT + 1 }));
    const changed: ProcessView = {
      ...view,
      read: (pid) => (pid === ROOT + 1 ? entry(ROOT + 1, { startTime: 900 }) : view.read(pid)),
    };
    expect(pids(createTreeTracker(origin, changed).look('quick'))).toEqual([ROOT]);
  });

  test('children of the adopters belong to it, the adopters do not, marked as they are', () => {
    const adopters = [entry(KEEPER), entry(INIT, { ppid: KEEPER, sid: KEEPER, pgid: KEEPER })];
    const orphan = entry(ROOT + 1, { ppid: INIT });
    const { view, marks } = world(...adopters, { ...theRoot, ppid: INIT }, orphan);
    for (const { pid } of adopters) marks.add(pid);
    expect(pids(createTreeTracker({ ...origin, adopters }, view).look('thorough'))).toEqual([ROOT, ROOT + 1]);
  });

  test('heirs of the adopters adopt nobody', () => {
    const { view } = world(theRoot, entry(INIT, { startTime: 900 }), entry(ROOT + 1, { ppid: INIT, startTime: 901 }));
    const tracker = createTreeTracker({ ...origin, adopters: [entry(INIT)] }, view);
    expect(pids(tracker.look('thorough'))).toEqual([ROOT]);
  });

  test('members by other means belong to it', () => {
    const { view } = world(theRoot, entry(ROOT + 1), entry(ROOT + 2));
    const tracker = createTreeTracker({ ...origin, alsoMembers: () => [ROOT + 1] }, view);
    expect(pids(tracker.look('quick'))).toEqual([ROOT, ROOT + 1]);
  });

  test('neither the first process, nor this one and those above it, nor their groups are ever members', () => {
    const first = entry(1, { ppid: 0, pgid: ROOT, sid: ROOT });
    const shell = entry(9_000_500);
    const own = entry(process.pid, { ppid: shell.pid, pgid: shell.pid, sid: shell.pid });
    const sibling = entry(9_000_501, { ppid: shell.pid, pgid: shell.pid, sid: shell.pid });
    const { view, marks } = world(first, shell, own, sibling, { ...theRoot, ppid: process.pid, sid: shell.pid });
    for (const { pid } of [first, shell, own]) marks.add(pid);
    expect(pids(createTreeTracker({ ...origin, alsoMembers: () => [1, own.pid, shell.pid] }, view).look('thorough'))).toEqual([
      ROOT,
    ]);
  });

  test('the youngest with the mark come first, and nobody without it', () => {
    const { view, marks } = world(theRoot, entry(ROOT + 1), entry(ROOT + 2), entry(ROOT + 3));
    marks.add(ROOT + 1).add(ROOT + 3);
    const tracker = createTreeTracker(origin, view);
    expect([...tracker.youngest()]).toEqual([entry(ROOT + 3), entry(ROOT + 1)]);
  });

  test('who was listed, and is gone when it is looked at, was missed', () => {
    const { view, marks } = world(theRoot, entry(ROOT + 1));
    marks.add(ROOT + 2);
    const gone = { ...view, pids: () => [...view.pids(), ROOT + 2] };
    expect([...createTreeTracker(origin, gone).youngest()]).toEqual(['missed']);
  });

  test('who ends while its environment is read was missed, and its zombie is so no second time', () => {
    const { view, become } = world(theRoot, entry(ROOT + 1));
    const dying = {
      ...view,
      carriesMark(pid: number) {
        if (pid === ROOT + 1) become(theRoot, entry(ROOT + 1, { state: 'Z' }));
        return pid === ROOT + 1 ? ('unknown' as const) : false;
      },
    };
    const tracker = createTreeTracker(origin, dying);
    expect([...tracker.youngest()]).toEqual(['missed']);
    expect([...tracker.youngest()]).toEqual([]);
  });

  test('zombies are not among the living, a process whose main thread has ended is', () => {
    const dead = entry(ROOT + 1, { ppid: ROOT, state: 'Z' });
    const headless = entry(ROOT + 2, { ppid: ROOT, state: 'Z', threads: 3 });
    const { view } = world(theRoot, dead, headless);
    expect(pids(createTreeTracker(origin, view).look('quick'))).toEqual([ROOT, ROOT + 2]);
  });
});
