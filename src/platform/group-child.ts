import { type ChildProcess, spawn } from 'node:child_process';
import type { KillSignal, Tier } from '../model.ts';
import type { Child, CommandSpec, Emptied, Exit, OnOutput, Spawned } from '../ports.ts';
import { endGroup, groupEmpty, signalGroup } from './group-teardown.ts';
import { readProcess } from './process-table.ts';
import { refusal } from './refusal.ts';
import { relayOutput } from './relay.ts';
import { stdoutIsStderr } from './same-file.ts';
import { createTreeMeter } from './tree-meter.ts';
import { readTree } from './tree-reading.ts';

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
  const child = spawn(file, args, { cwd: command.cwd, env: command.env, stdio, detached: true });
  const error = await started(child);
  if (error !== null) return refusal(tier, command.argv[0], error.code ?? 'UNKNOWN');
  return { kind: 'started', child: groupChild(child, tier, onOutput) };
}

function tierOf(whyNotBetter: string): Tier {
  const cpuSource = process.platform === 'linux' ? 'proc' : 'pidusage';
  return { name: process.platform === 'win32' ? 'windows' : 'group', whyNotBetter, cpuSource };
}

/** Node gives each stream a pipe of its own; a shell that leads both into one keeps the order of lines. */
function withOnePipe(argv: CommandSpec['argv'], merge: boolean): CommandSpec['argv'] {
  return merge && process.platform !== 'win32' ? ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', ...argv] : argv;
}

function started(child: ChildProcess): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(null));
    child.once('error', resolve);
  });
}

function groupChild(child: ChildProcess, tier: Tier, onOutput: OnOutput): Child {
  const pid = child.pid ?? 0;
  const root = { pid, startTime: readProcess(pid)?.startTime ?? 0 };
  const output = relayOutput(child.stdout, child.stderr, onOutput);
  const meter = createTreeMeter();
  const empty = Promise.withResolvers<Emptied>();
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal: signal as KillSignal | null }));
  });
  const released = new AbortController();
  let ending = false;

  return {
    ...root,
    tier,
    exited,
    drained: output.done,
    empty: empty.promise,
    async sample() {
      const reading = await readTree(pid);
      if (reading !== null) meter.record(reading);
      return meter.latest();
    },
    blockedMs: output.blockedMs,
    terminate() {
      signalGroup(root, 'SIGTERM');
      void groupEmpty(root, released.signal).then(
        (isEmpty) => isEmpty && empty.resolve({ reaped: 1, left: 0, leftPids: [], certain: true }),
      );
    },
    kill() {
      if (ending) return;
      ending = true;
      void endGroup(root).then(empty.resolve);
    },
    leftovers: () => [],
    detach() {},
    release() {
      released.abort();
      output.close();
    },
  };
}
