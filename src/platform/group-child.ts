import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { KillSignal, Tier } from '../model.ts';
import type { Child, CommandSpec, Exit, OnOutput, Spawned } from '../ports.ts';
import { describeLeftovers, openStreams } from './leftovers.ts';
import { type OutputSource, streamSource } from './output-sources.ts';
import { portableEnding } from './portable-ending.ts';
import { procIsOurs, readProcess } from './process-table.ts';
import { refusal } from './refusal.ts';
import { relayOutput } from './relay.ts';
import { stdoutIsStderr } from './same-file.ts';
import { postSentinel, type Sentinel } from './sentinel.ts';
import { startProgram } from './start-program.ts';
import { killRootGroup, sweepingEnd } from './sweep.ts';
import { createTreeMeter } from './tree-meter.ts';
import { readFromProc, readPortably } from './tree-reading.ts';
import { createTreeTracker } from './tree-tracker.ts';

/** Starts the command in a process group of its own: the tier for hosts where guard-init cannot run. */
export async function spawnInGroup(
  command: CommandSpec,
  inheritedFds: readonly number[],
  whyNotBetter: string,
  onOutput: OnOutput,
): Promise<Spawned> {
  const tier = tierOf(whyNotBetter);
  const [file, ...args] = withOnePipe(command.argv, stdoutIsStderr());
  const stdio: ('inherit' | 'pipe' | 'ignore' | number)[] = ['inherit', 'pipe', 'pipe'];
  for (const fd of inheritedFds) {
    while (stdio.length < fd) stdio.push('ignore');
    stdio[fd] = fd;
  }
  const sentinel = postSentinel(command.guardId, command.orphanGraceMs); // first: the guard may be killed at any time
  const program = await startProgram(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
  if (program.kind === 'failed') {
    sentinel.dismiss();
    return refusal(tier, command.argv[0], program.code);
  }
  return { kind: 'started', child: groupChild(program.child, tier, command.guardId, sentinel, onOutput) };
}

function tierOf(whyNotBetter: string): Tier {
  const cpuSource = procIsOurs() ? 'proc' : 'pidusage';
  return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}

/** Node gives each stream a pipe of its own; a shell that leads both into one keeps the order of lines. */
function withOnePipe(argv: CommandSpec['argv'], merge: boolean): CommandSpec['argv'] {
  return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}

function groupChild(child: ChildProcess, tier: Tier, guardId: string, sentinel: Sentinel, onOutput: OnOutput): Child {
  const pid = child.pid ?? 0;
  const root = { pid, startTime: readProcess(pid)?.startTime ?? 0 };
  sentinel.watch(root);
  const outputs = openStreams(pid, ['1', '2']); // first of all: a command that has ended has none
  const output = relayOutput(sourceOf(child.stdout), sourceOf(child.stderr), onOutput);
  const meter = createTreeMeter();
  const tracker = procIsOurs() ? createTreeTracker({ root, guardId, adopters: [] }) : null;
  const ending =
    tracker === null ? portableEnding(child) : sweepingEnd(tracker, { beforeKill: () => killRootGroup(root), certain: true });
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => {
      tracker?.look('quick'); // whoever is in its group now keeps the group's number from being given to others
      resolve({ code, signal: signal as KillSignal | null });
    });
  });

  return {
    ...root,
    tier,
    exited,
    drained: output.done,
    empty: ending.empty,
    async sample() {
      const reading = tracker === null ? await readPortably(pid) : readFromProc(tracker.look('quick'));
      if (reading !== null) meter.record(reading);
      return meter.latest();
    },
    blockedMs: output.blockedMs,
    terminate: ending.ask,
    kill: ending.force,
    leftovers() {
      const members = (tracker?.look('thorough') ?? []).filter((each) => each.pid !== pid);
      // Where the command was too fast for us, its streams are what they have for theirs: sockets, as Node makes them.
      const theirs = () =>
        members.flatMap((each) => openStreams(each.pid, ['1', '2'])).filter((name) => name.startsWith('socket:'));
      return describeLeftovers(members, new Set(outputs.length > 0 ? outputs : theirs()));
    },
    detach() {
      ending.stop();
      sentinel.dismiss();
    },
    release() {
      ending.stop();
      sentinel.dismiss();
      output.close();
    },
  };
}

function sourceOf(stream: Readable | null): OutputSource | null {
  return stream === null ? null : streamSource(stream);
}
