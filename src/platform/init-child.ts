import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Duplex, Readable } from 'node:stream';
import type { Child, CommandSpec, Emptied, OnOutput, Spawned } from '../ports.ts';
import type { Cgroup } from './cgroup.ts';
import { monotonicMs } from './clock.ts';
import { createExactMemory, type ExactMemory } from './exact-memory.ts';
import { type Hold, tierOf } from './hold.ts';
import { channelsAbove, type InitChannels, initArguments, initStdio } from './init-arguments.ts';
import { type FirstWord, type InitLink, listenToInit } from './init-link.ts';
import { describeLeftovers } from './leftovers.ts';
import { commandOutput } from './output-sources.ts';
import { procIsOurs, readProcess } from './process-table.ts';
import { errnoName, lostRefusal, refusal } from './refusal.ts';
import { relayOutput } from './relay.ts';
import { stdoutIsStderr } from './same-file.ts';
import { startProgram } from './start-program.ts';
import { killRootGroup, sweepingEnd } from './sweep.ts';
import { pause } from './tree-ending.ts';
import { createTreeMeter, type TreeReading } from './tree-meter.ts';
import { createTreeTracker, type ProcessIdentity } from './tree-tracker.ts';

export type Unusable = { readonly kind: 'unusable'; readonly why: string };

/** What any program would meet here: the working directory is not there, or the host has reached a limit. */
const NOT_ITS_FAULT: readonly string[] = ['ENOENT', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'];

/** A channel that was closed by a death is closed an instant before the death is told. */
const EXIT_WORD_MS = 1_000;

/** No process, group or session has this number. */
const NOBODY: ProcessIdentity = { pid: -1, startTime: 0 };

/** guard-init speaks four times a second: when it has been silent for so long, someone may have stopped it and its keeper at once. */
const SILENCE_MS = 2_000;

/**
 * Starts the command under guard-init, which owns the whole process tree, makes real pipes for the command's output, and ends
 * the tree when the guard is gone.
 */
export async function spawnUnderInit(
  init: string,
  hold: Hold,
  command: CommandSpec,
  inheritedFds: readonly number[],
  onOutput: OnOutput,
): Promise<Spawned | Unusable> {
  const merge = stdoutIsStderr();
  const channels = channelsAbove(inheritedFds);
  const keeper = await startProgram(init, initArguments(command, hold, channels, merge), {
    cwd: command.cwd,
    env: command.env,
    stdio: initStdio(inheritedFds, channels, merge),
    detached: true, // Ctrl-C on a terminal reaches only the guard, which decides
  });
  if (keeper.kind === 'failed') {
    if (NOT_ITS_FAULT.includes(keeper.code)) return refusal(tierOf(hold), command.argv[0], keeper.code);
    return { kind: 'unusable', why: `guard-init could not be started (${keeper.code})` };
  }
  const link = listenToInit(keeper.child.stdio[channels.status] as Readable);
  const first = await link.first;
  switch (first.kind) {
    case 'started':
      return {
        kind: 'started',
        child: initChild(first, keeper.child, link, holdInForce(hold, link), command.guardId, channels, onOutput),
      };
    case 'exec-failed':
      return refusal(tierOf(holdInForce(hold, link)), command.argv[0], first.errno);
    case 'refused':
      return { kind: 'unusable', why: `the kernel gives no PID namespace (${errnoName(first.errno)})` };
    case 'init-lost':
      await link.emptied;
      return lostRefusal(tierOf(hold));
    case 'lost':
      if (await wasKilled(keeper.child)) {
        await endWhatRuns(command.guardId);
        return lostRefusal(tierOf(hold));
      }
      return { kind: 'unusable', why: first.why };
    default:
      return first satisfies never;
  }
}

/** A program that ends by itself, or that is broken, has started nothing; one that was killed may have started the command already. */
async function wasKilled(keeper: ChildProcess): Promise<boolean> {
  if (keeper.exitCode === null && keeper.signalCode === null) await Promise.race([once(keeper, 'exit'), pause(EXIT_WORD_MS)]);
  return keeper.signalCode === 'SIGKILL';
}

/** Nothing is known of the command but its mark. */
async function endWhatRuns(guardId: string): Promise<void> {
  if (!procIsOurs()) return;
  const ending = sweepingEnd(createTreeTracker({ root: NOBODY, guardId, adopters: [] }), { certain: false });
  ending.force();
  await ending.empty;
}

function holdInForce(hold: Hold, link: InitLink): Hold {
  const errno = link.degraded('cgroup');
  if (hold.kind !== 'cgroup' || errno === null) return hold;
  return { kind: 'init', whyNotBetter: `the command could not be moved to ${hold.cgroup.folder} (${errnoName(errno)})` };
}

function initChild(
  started: Extract<FirstWord, { kind: 'started' }>,
  keeper: ChildProcess,
  link: InitLink,
  hold: Hold,
  guardId: string,
  channels: InitChannels,
  onOutput: OnOutput,
): Child {
  const control = keeper.stdio[channels.control] as Duplex;
  control.on('error', () => {}); // guard-init is gone: its status line has said so already
  const streams = link.streams();
  const output = relayOutput(...commandOutput(keeper, streams, () => order('R')), onOutput);
  const meter = createTreeMeter();
  const root = { pid: started.pid, startTime: started.startTime };
  const guards = procIsOurs() ? [keeper.pid ?? 0, readProcess(root.pid)?.ppid ?? 0].flatMap(identityOf) : [];
  const tracker = createTreeTracker({
    root,
    guardId,
    adopters: guards,
    alsoMembers: () => (hold.kind === 'cgroup' ? hold.cgroup.pids() : []),
  });
  const outputs = new Set(streams?.pipes.map(({ inode }) => `pipe:[${inode}]`));
  const exactMemory = createExactMemory(() => (procIsOurs() ? tracker.look('quick') : []));
  let detached = false;
  let nothingLeft = false;
  link.emptied.then((told) => {
    nothingLeft = told?.left === 0;
  });

  return {
    ...root,
    tier: tierOf(hold),
    exited: link.exited,
    drained: output.done,
    empty: link.emptied.then((told) => told ?? endUnheld()),
    async sample() {
      if (link.silentMs() > SILENCE_MS) keeper.kill('SIGCONT');
      const reading = link.takeReading();
      if (reading === null) return { ...meter.latest(), births: 0 };
      meter.record(withExactMemory(hold.kind === 'cgroup' ? readingIn(hold.cgroup, reading) : reading, exactMemory));
      return meter.latest();
    },
    blockedMs: output.blockedMs,
    terminate: () => order('T'),
    kill: () => order('K'),
    leftovers() {
      if (nothingLeft || !procIsOurs()) return [];
      return describeLeftovers(
        tracker.look('thorough').filter(({ pid }) => pid !== root.pid),
        outputs,
      );
    },
    detach() {
      detached = true;
      order('D');
    },
    release() {
      control.destroy();
      output.close();
      keeper.unref();
    },
  };

  function order(what: 'T' | 'K' | 'D' | 'R'): void {
    control.write(what);
    keeper.kill('SIGCONT'); // the command may have stopped it; it wakes init
  }

  /** Both keeper and init were killed: what they held is still known by its cgroup, or has to be searched for. */
  async function endUnheld(): Promise<Emptied> {
    if (detached || !procIsOurs()) return { reaped: 0, left: 0, leftPids: [], certain: detached };
    const cgroup = hold.kind === 'cgroup' ? hold.cgroup : null;
    const beforeKill = () => {
      cgroup?.kill();
      if (hold.kind !== 'strict') killRootGroup(root); // a PID namespace has ended with its init
    };
    const ending = sweepingEnd(tracker, { beforeKill, certain: hold.kind !== 'init' });
    ending.force();
    const emptied = await ending.empty;
    cgroup?.remove();
    return emptied;
  }
}

function identityOf(pid: number): readonly ProcessIdentity[] {
  const entry = readProcess(pid);
  return entry === null ? [] : [entry];
}

/** The cgroup knows better than guard-init what all that ever ran has used, and what memory cannot be taken back. */
function readingIn(cgroup: Cgroup, seen: TreeReading): TreeReading {
  const memoryBytes = cgroup.memoryBytes();
  return {
    ...seen,
    atMs: monotonicMs(),
    cpuMs: cgroup.cpuMs() ?? seen.cpuMs,
    ...(memoryBytes === null ? {} : { memoryBytes, memoryExact: true }),
  };
}

/** Summed resident memory counts what processes share more than once; where nothing better is known, it is measured. */
function withExactMemory(reading: TreeReading, exact: ExactMemory): TreeReading {
  if (reading.memoryExact === true) return reading;
  const memoryBytes = exact.measure(reading.memoryBytes, reading.atMs);
  return memoryBytes === null ? reading : { ...reading, memoryBytes, memoryExact: true };
}
