import type { Captured, DiagnosedProcess, DiagnosisQuestion } from '../../ports.ts';
import { computingBp, culpritAmong } from '../../report/diagnosis-culprit.ts';
import { isDead, type ProcessEntry, readProcess } from '../process-table.ts';
import { pause } from '../tree-ending.ts';
import { createTreeTracker } from '../tree-tracker.ts';
import { openFile, openFiles } from './descriptors.ts';
import type { Surroundings } from './file-waits.ts';
import { createHolders } from './holders.ts';
import { ageMs, commandLineOf, ownCpuMs } from './process-facts.ts';
import { stackOf } from './stack.ts';
import { knownCall } from './system-calls.ts';
import { readThreads, type ThreadLook, threadStates } from './threads.ts';
import { waitOf } from './waits.ts';

/** The process that asks for the look, and the one that looks: neither is looked at. */
export interface Lookers {
  readonly guard: number;
  readonly looker: number;
}

/** A report names one process and shows a few; of a thousand, the busiest and those without children tell the most. */
const PROCESSES_MAX = 40;
const OPEN_SHOWN_MAX = 24;
const KERNEL_SHOWN_MAX = 8;

/** CPU time is counted in hundredths of a second: over this time a share is right to a twentieth. */
const GLANCES = 4;
const GLANCE_MS = 50;

/**
 * Looks at the tree under `root` for a quarter of a second, tells what it saw, and tells it again with the culprit's stack, which it waits for until
 * `untilMs` (of performance.now).
 */
export async function lookAtTree(
  { root, before }: DiagnosisQuestion,
  { guard, looker }: Lookers,
  untilMs: number,
  tell: (captured: Captured) => void,
): Promise<void> {
  const startedMs = performance.now();
  const members = createTreeTracker({ root, guardId: '', adopters: adoptersOf(root.pid, guard) })
    .look('quick')
    .filter(({ pid }) => pid !== looker);
  const busy = await measure(members);
  const chosen = mostTelling(members, busy);
  const around: Surroundings = {
    holders: createHolders(looker),
    ownStdin: openFile(guard, 0)?.target ?? '',
    rootStdin: openFile(root.pid, 0)?.target ?? '',
    nameOf: commandLineOf,
  };
  const processes = inTreeOrder(
    chosen
      .map((each) => ({ each, told: diagnosed(each, busy, members, around) }))
      .filter(({ each }) => isAsItWas(each))
      .map(({ told }) => told),
  );
  const culprit = culpritAmong(processes);
  const seen = { kind: 'captured', processes, more: members.length - chosen.length, culprit: culprit?.pid ?? null } as const;
  const tookMs = () => Math.round(performance.now() - startedMs);
  const late = { kind: 'none', why: 'there was no time for one' } as const;
  tell({ ...seen, tookMs: tookMs(), stack: late });
  if (culprit === null || performance.now() > untilMs - STACK_MIN_MS) return;
  const stack = await stackOf(culprit, before, untilMs);
  tell({ ...seen, tookMs: tookMs(), stack });
}

/** Less than this is not worth a signal to the culprit. */
const STACK_MIN_MS = 100;

/** How busy each process was while it was watched. */
interface Busy {
  cpuBp(pid: number): number;
  /** It had a thread that ran or wanted to at every glance: on a full machine that says more than the CPU it got. */
  alwaysRuns(pid: number): boolean;
}

async function measure(members: readonly ProcessEntry[]): Promise<Busy> {
  const cpuBefore = new Map(members.map(({ pid }) => [pid, ownCpuMs(pid)]));
  const idle = new Set<number>();
  const glanced = members.slice(0, GLANCED_MAX).map(({ pid }) => pid);
  const sinceMs = performance.now();
  for (let glance = 0; glance < GLANCES; glance += 1) {
    await pause(GLANCE_MS);
    for (const pid of glanced) if (!threadStates(pid).includes('R')) idle.add(pid);
  }
  const overMs = performance.now() - sinceMs;
  const cpu = new Map(
    members.map(({ pid }) => [pid, Math.round((Math.max(0, ownCpuMs(pid) - (cpuBefore.get(pid) ?? 0)) / overMs) * 10_000)]),
  );
  return { cpuBp: (pid) => cpu.get(pid) ?? 0, alwaysRuns: (pid) => glanced.includes(pid) && !idle.has(pid) };
}

/** The states of so many processes are read several times. */
const GLANCED_MAX = 200;

/** The guard's own programs between it and the command. */
function adoptersOf(root: number, guard: number): readonly ProcessEntry[] {
  const found: ProcessEntry[] = [];
  let pid = readProcess(root)?.ppid ?? 0;
  while (pid > 1 && pid !== guard && found.length < 3) {
    const entry = readProcess(pid);
    if (entry === null) return found;
    found.push(entry);
    pid = entry.ppid;
  }
  return pid === guard ? found : [];
}

function mostTelling(members: readonly ProcessEntry[], busy: Busy): readonly ProcessEntry[] {
  if (members.length <= PROCESSES_MAX) return members;
  const parents = new Set(members.map(({ ppid }) => ppid));
  const rank = ({ pid }: ProcessEntry) => busy.cpuBp(pid) + (parents.has(pid) ? 0 : 100);
  return members.toSorted((a, b) => rank(b) - rank(a) || a.startTime - b.startTime).slice(0, PROCESSES_MAX);
}

/** What ended while it was watched has neither name nor wait any more, and nothing hangs on it: short-lived children, as a rule. */
function isAsItWas(entry: ProcessEntry): boolean {
  const now = readProcess(entry.pid);
  return now !== null && now.startTime === entry.startTime && isDead(now) === isDead(entry);
}

function diagnosed(entry: ProcessEntry, busy: Busy, members: readonly ProcessEntry[], around: Surroundings): DiagnosedProcess {
  const { pid, ppid } = entry;
  const cpuBp = busy.cpuBp(pid);
  const threads = readThreads(pid);
  const wait = waitOf(pid, threads, around);
  const computes = wait.kind !== 'stopped' && (cpuBp >= computingBp || busy.alwaysRuns(pid));
  return {
    ...{ pid, ppid, depth: depthOf(entry, members), command: commandLineOf(pid), state: entry.state },
    ...{ threads: entry.threads, cpuBp, memoryBytes: entry.memoryBytes, ageMs: ageMs(entry) },
    wait: isDead(entry) ? { kind: 'ended' } : computes ? { kind: 'computing' } : wait,
    kernel: threads.slice(0, KERNEL_SHOWN_MAX).map(kernelWords),
    open: openFiles(pid)
      .slice(0, OPEN_SHOWN_MAX)
      .map(
        ({ fd, target, reads, writes }) => `${fd} ${target} (${[reads && 'read', writes && 'write'].filter(Boolean).join(', ')})`,
      ),
  };
}

function kernelWords({ tid, name, state, waitChannel, call }: ThreadLook): string {
  const called = call === null ? '' : ` in ${knownCall(call.number)?.name ?? `system call ${call.number}`}`;
  return `thread ${tid} (${name}) ${state}${called}${waitChannel && `, ${waitChannel}`}`;
}

function depthOf({ ppid }: ProcessEntry, members: readonly ProcessEntry[], depth = 0): number {
  const parent = depth < DEPTH_MAX ? members.find(({ pid }) => pid === ppid) : undefined;
  return parent === undefined ? depth : depthOf(parent, members, depth + 1);
}

const DEPTH_MAX = 64;

/** Each process before its children, and brothers by age. */
function inTreeOrder(processes: readonly DiagnosedProcess[]): readonly DiagnosedProcess[] {
  const known = new Set(processes.map(({ pid }) => pid));
  const below = (pid: number): readonly DiagnosedProcess[] =>
    processes.filter(({ ppid, pid: own }) => ppid === pid && own !== pid).flatMap((each) => [each, ...below(each.pid)]);
  return processes.filter(({ ppid }) => !known.has(ppid)).flatMap((each) => [each, ...below(each.pid)]);
}
