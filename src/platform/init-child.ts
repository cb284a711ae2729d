import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { Duplex, Readable } from 'node:stream';
import type { Tier, TreeSample } from '../model.ts';
import type { Child, CommandSpec, Emptied, Exit, OnOutput, Spawned } from '../ports.ts';
import { inheritedFileLimit } from './file-limit.ts';
import { type InitStatus, parseInitStatus } from './init-status.ts';
import { readLines } from './lines.ts';
import { refusal } from './refusal.ts';
import { relayOutput } from './relay.ts';
import { stdoutIsStderr } from './same-file.ts';
import { signalName } from './signal-names.ts';
import { createTreeMeter } from './tree-meter.ts';

const TIER: Tier = { name: 'init', whyNotBetter: 'a cgroup tier is not part of this version', cpuSource: 'init' };

/** guard-init is a small static program: when it has not answered by then, the host is in no state to run it. */
const START_TIMEOUT_MS = 10_000;

/**
 * Starts the command under guard-init, which owns the whole process tree, makes real pipes for the command's output, and ends
 * the tree when the guard is gone.
 */
export async function spawnUnderInit(
  init: string,
  command: CommandSpec,
  inheritedFds: readonly number[],
  onOutput: OnOutput,
): Promise<Spawned | { readonly kind: 'unusable'; readonly why: string }> {
  const merge = stdoutIsStderr();
  const control = Math.max(2, ...inheritedFds) + 1;
  const status = control + 1;
  const child = spawn(init, initArguments(command, control, status, merge), {
    cwd: command.cwd,
    env: command.env,
    stdio: stdioFor(inheritedFds, control, status, merge),
    detached: true, // Ctrl-C on a terminal reaches only the guard, which decides
  });
  const link = listen(child, status);
  const first = await link.first;
  switch (first.kind) {
    case 'started':
      return { kind: 'started', child: initChild(first, child, link, control, onOutput) };
    case 'exec-failed':
      return refusal(TIER, command.argv[0], first.errno);
    default:
      return { kind: 'unusable', why: first.kind === 'lost' ? first.why : `guard-init began with "${first.kind}"` };
  }
}

function initArguments(command: CommandSpec, control: number, status: number, merge: boolean): readonly string[] {
  const files = inheritedFileLimit();
  return [
    ...['-c', `${control}`, '-s', `${status}`, '-g', `${command.orphanGraceMs}`, '-P', `${process.pid}`],
    ...(merge ? ['-m'] : []),
    ...(files === null ? [] : ['-n', `${files}`]),
    '--',
    ...command.argv,
  ];
}

function stdioFor(inherited: readonly number[], control: number, status: number, merge: boolean): StdioOptions {
  const stdio: ('inherit' | 'pipe' | 'ignore' | number)[] = Array.from({ length: status + 1 }, () => 'ignore');
  stdio[0] = 'inherit';
  stdio[1] = 'pipe';
  stdio[2] = merge ? 'ignore' : 'pipe';
  for (const fd of inherited) stdio[fd] = fd;
  stdio[control] = 'pipe';
  stdio[status] = 'pipe';
  return stdio;
}

/** What has been heard of guard-init, as promises that each settle once. */
interface Link {
  readonly first: Promise<InitStatus | { readonly kind: 'lost'; readonly why: string }>;
  readonly exited: Promise<Exit>;
  readonly empty: Promise<Emptied>;
  latest(): TreeSample;
}

function listen(child: ChildProcess, statusFd: number): Link {
  const first = Promise.withResolvers<InitStatus | { readonly kind: 'lost'; readonly why: string }>();
  const exited = Promise.withResolvers<Exit>();
  const empty = Promise.withResolvers<Emptied>();
  const meter = createTreeMeter();
  const timeout = setTimeout(() => lost(`guard-init did not answer within ${START_TIMEOUT_MS / 1000}s`), START_TIMEOUT_MS);

  child.once('error', (error) => lost(`guard-init could not be started: ${error.message}`));
  readLines(
    child.stdio[statusFd] as Readable,
    (line) => {
      const status = parseInitStatus(line);
      if (status !== null) heard(status);
    },
    () => lost('guard-init ended without a word'),
  );
  return { first: first.promise, exited: exited.promise, empty: empty.promise, latest: meter.latest };

  function heard(status: InitStatus): void {
    clearTimeout(timeout);
    switch (status.kind) {
      case 'started':
      case 'exec-failed':
      case 'refused':
        first.resolve(status);
        break;
      case 'exited':
        exited.resolve({ code: status.code, signal: null });
        break;
      case 'signaled':
        exited.resolve({ code: null, signal: signalName(status.signo) });
        break;
      case 'sample':
        meter.record({ ...status, memoryBytes: status.rssKib * 1024 });
        break;
      case 'init-lost': // the keeper ends the tree with KILL, and how the command would have ended is not known
        exited.resolve({ code: null, signal: 'SIGKILL' });
        break;
      case 'empty':
        empty.resolve({ reaped: status.reaped, left: 0, leftPids: [], certain: true });
        break;
      case 'left':
        empty.resolve({ reaped: status.ended, left: status.count, leftPids: status.pids, certain: true });
        break;
      case 'degraded':
        break;
      default:
        status satisfies never;
    }
  }

  function lost(why: string): void {
    clearTimeout(timeout);
    first.resolve({ kind: 'lost', why });
    exited.resolve({ code: null, signal: 'SIGKILL' });
    empty.resolve({ reaped: 0, left: 0, leftPids: [], certain: false });
  }
}

function initChild(
  started: Extract<InitStatus, { kind: 'started' }>,
  init: ChildProcess,
  link: Link,
  controlFd: number,
  onOutput: OnOutput,
): Child {
  const output = relayOutput(init.stdout, init.stderr, onOutput);
  const control = init.stdio[controlFd] as Duplex;
  control.on('error', () => {}); // guard-init is gone: its status line has said so already
  return {
    pid: started.pid,
    startTime: started.startTime,
    tier: TIER,
    exited: link.exited,
    drained: output.done,
    empty: link.empty,
    sample: async () => link.latest(),
    blockedMs: output.blockedMs,
    terminate: () => void control.write('T'),
    kill: () => void control.write('K'),
    leftovers: () => [],
    detach: () => void control.write('D'),
    release() {
      control.destroy();
      output.close();
      init.unref();
    },
  };
}
