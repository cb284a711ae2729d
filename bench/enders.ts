import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { execa } from 'execa';
import treeKill from 'tree-kill';
import { type OwnedRun, ownedRun } from '../test/init/owned-run.ts';
import { guarded, removeBundles } from './guarded.ts';
import type { BenchContext } from './model.ts';
import type { Ender } from './trees.ts';

interface Spawned {
  readonly child: ChildProcess;
  readonly exit: Promise<unknown>;
}

/** The guard, told to end as a CI tells it, or killed itself. */
export function guardEnder(context: BenchContext, grace: string, signal: 'SIGINT' | 'SIGKILL'): Ender<Spawned> {
  return {
    start: (argv, folder) => spawned(guarded(context, ['--quiet', '--grace', grace], argv), folder),
    end: ({ child }) => void child.kill(signal),
    async dispose({ child, exit }) {
      child.kill('SIGTERM');
      await exit;
      removeBundles(context);
    },
  };
}

/** guard-init alone, given the order to kill: the part of an ending that follows the grace. */
export const initEnder: Ender<OwnedRun> = {
  start(argv, folder) {
    const run = ownedRun(['sh', '-c', 'cd "$0" && exec "$@"', folder, ...argv]);
    run.stdout.resume();
    run.stderr.resume();
    return run;
  },
  end: (run) => run.order('K'),
  async dispose(run) {
    run.order('K');
    await run.ended;
  },
};

/** What a shell or a small tool does: one signal to the process group. */
export function groupEnder(signal: 'SIGTERM' | 'SIGKILL'): Ender<Spawned> {
  return bare(
    (argv) => argv,
    ({ child }) => signalGroup(child, signal),
  );
}

/** coreutils' timeout(1), asked with TERM: it asks the group and kills it after the grace. */
export function timeoutEnder(graceS: number): Ender<Spawned> {
  return bare(
    (argv) => ['timeout', `--kill-after=${graceS}`, '60', ...argv],
    ({ child }) => void child.kill('SIGTERM'),
  );
}

/** tree-kill, which asks ps for the children of each process in turn. */
export const treeKillEnder: Ender<Spawned> = bare(
  (argv) => argv,
  ({ child }) => treeKill(child.pid ?? 0, 'SIGKILL', () => {}),
);

/** execa, which asks the command itself and kills it after the delay; what the command has started is not its business. */
export function execaEnder(graceMs: number): Ender<ReturnType<typeof execaIn>> {
  return {
    start: (argv, folder) => execaIn(argv, folder, graceMs),
    end: (started) => void started.kill('SIGTERM'),
    async dispose(started) {
      signalGroup(started, 'SIGKILL');
      await started;
    },
  };
}

function execaIn([file, ...args]: readonly [string, ...string[]], cwd: string, forceKillAfterDelay: number) {
  return execa(file, args, { cwd, forceKillAfterDelay, stdio: 'ignore', detached: true, reject: false });
}

function bare(
  commandLine: (argv: readonly [string, ...string[]]) => readonly [string, ...string[]],
  end: (started: Spawned) => void,
): Ender<Spawned> {
  return {
    start: (argv, folder) => spawned(commandLine(argv), folder),
    end,
    async dispose({ child, exit }) {
      signalGroup(child, 'SIGKILL');
      await exit;
    },
  };
}

function spawned([file, ...args]: readonly [string, ...string[]], cwd: string): Spawned {
  const child = spawn(file, args, { cwd, stdio: 'ignore', detached: true });
  return { child, exit: once(child, 'exit') };
}

function signalGroup({ pid = 0 }: Pick<ChildProcess, 'pid'>, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // nothing is left of it
  }
}
