import { carriesMark } from '../platform/guard-mark.ts';
import { type ProcessEntry, procIsOurs, readPids, readProcess, readProcesses } from '../platform/process-table.ts';
import { readProc } from '../platform/read-proc.ts';
import { sweepingEnd } from '../platform/sweep.ts';
import { pause } from '../platform/tree-ending.ts';
import { createTreeTracker, type ProcessIdentity } from '../platform/tree-tracker.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What a process of this job has in its environment, word for word as this one has it. The runner gives RUNNER_TRACKING_ID to each job anew, and ends by
 * it whatever a job leaves behind; where there is none, the others tell jobs apart but for the legs of a matrix.
 */
const OF_THIS_JOB = ['RUNNER_TRACKING_ID', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'] as const;

/** guard-init ends the tree of a guard that was killed, with a grace of two seconds. */
const GUARD_INIT_MS = 4_000;
const LOOK_MS = 50;

const NOBODY: ProcessIdentity = { pid: -1, startTime: 0 };

/**
 * Waits until the processes of a run have ended whose guard is gone, and ends those that have not. Only a process that carries the run's mark and comes of
 * this job is ever signalled. Resolves to how many it ended; to 0 where processes cannot be looked at (not Linux).
 */
export async function endLeftProcesses(runId: string, env: Environment): Promise<number> {
  if (!procIsOurs()) return 0;
  const ofTheRun = (pid: number): boolean => carriesMark(pid, runId) === true && isOfThisJob(pid, env);
  const list = (): readonly ProcessEntry[] => readProcesses().filter(({ pid }) => ofTheRun(pid));
  const tracker = createTreeTracker(
    { root: NOBODY, guardId: runId, adopters: [] },
    { pids: readPids, list, read: readProcess, carriesMark: ofTheRun },
  );

  const waitUntilMs = performance.now() + GUARD_INIT_MS;
  while (performance.now() < waitUntilMs) {
    if (tracker.look('thorough').length === 0) return 0;
    await pause(LOOK_MS);
  }
  const ending = sweepingEnd(tracker, { certain: false });
  ending.force();
  const { reaped } = await ending.empty;
  return reaped;
}

/** Resolves when a process is gone, or to false when it is not in time. */
export async function goneWithin({ pid, startTime }: ProcessIdentity, timeoutMs: number): Promise<boolean> {
  const untilMs = performance.now() + timeoutMs;
  for (;;) {
    if (readProcess(pid)?.startTime !== startTime) return true;
    if (performance.now() > untilMs) return false;
    await pause(LOOK_MS);
  }
}

function isOfThisJob(pid: number, env: Environment): boolean {
  const environment = `\0${readProc(`/proc/${pid}/environ`)}`;
  return OF_THIS_JOB.every((name) => !env[name] || environment.includes(`\0${name}=${env[name]}\0`));
}
