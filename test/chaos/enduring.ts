import { expect, onTestFinished, type TestContext } from 'vitest';
import { type EndedRun, type GuardOptions, GuardRun, guard } from '../e2e/guard.ts';
import { endFound, stateOf, statOf } from '../escape/searching.ts';

/** What a trial leaves in the test report, from which the chaos report is made. */
export interface FaultRecord {
  /** What the guard ended with: an exit code, or the signal that it died of. */
  readonly ended: string;
  readonly tookMs: number;
  /** What told of the fault or of the verdict. */
  readonly line: string;
  readonly survivors: number;
  readonly evidence: string;
}

declare module 'vitest' {
  interface TaskMeta {
    fault?: FaultRecord;
  }
}

export type Evidence = 'VALID' | 'INCOMPLETE' | 'none';

export interface Expected {
  readonly ended: readonly (number | NodeJS.Signals)[];
  /** Matches exactly one line of the guard on stderr; of a guard that was killed, the line of `verify` about what it left. */
  readonly line: RegExp;
  readonly evidence: readonly Evidence[];
}

/** A bound that catches a hang: the slowest disk alone takes half a minute. */
const END_LIMIT_MS = 90_000;
/** In the report. */
const LINE_CHARS = 140;

/** A shell command that prints `ready`, has a daemon beside it that left its session, and goes on like this. */
export function withDaemon(script: string): readonly string[] {
  return ['--', 'sh', '-c', `setsid sleep 61 & echo ready; ${script}`];
}

/** Ends by itself with a code of its own. */
export const fails: readonly string[] = withDaemon('sleep 2; exit 7');

/** Has to be ended. */
export const runsAway: readonly string[] = ['--wall-time', '2s', '--grace', '300ms', ...withDaemon('sleep 62')];

/** Starts the built guard; whatever is left of it when the test is over is ended. */
export function started(args: readonly string[], options: GuardOptions = {}): GuardRun {
  const run = new GuardRun(['run', ...args], options);
  onTestFinished(() => {
    const pids = [run.child.pid ?? 0, ...run.survivors().map((found) => Number.parseInt(found, 10))];
    endFound(pids.map((pid) => ({ pid, startTime: statOf(pid)?.startTime ?? 0 })));
  });
  return run;
}

/** Waits for the end, looks at what is left, keeps it for the report, and compares. */
export async function endures({ task }: TestContext, run: GuardRun, expected: Expected): Promise<void> {
  const { code, signal, stderr, tookMs } = await endOf(run);
  // What was killed itself could not wait for the others: guard-init ends them within the grace.
  if (signal === 'SIGKILL') await expect.poll(() => run.survivors(), { timeout: 20_000, interval: 5 }).toEqual([]);
  const survivors = run.survivors();
  const { evidence, said } = await evidenceOf(run);
  const lines = (signal === 'SIGKILL' ? said : stderr).split('\n').filter((line) => expected.line.test(line));
  task.meta.fault = {
    ended: signal ?? `${code}`,
    tookMs: Math.round(tookMs),
    line: withoutPaths(lines[0] ?? '', run),
    survivors: survivors.length,
    evidence,
  };
  expect(survivors, stderr).toEqual([]);
  expect(expected.ended, stderr).toContain(signal ?? code);
  expect(lines, `${stderr}\n${said}`).toHaveLength(1);
  expect(stderr.split('\n').filter((line) => /please report this|undefined|at .*\.js:\d/.test(line))).toEqual([]);
  expect(expected.evidence, `${stderr}\n${said}`).toContain(evidence);
}

/** Rejects with what keeps the guard when it does not end. */
async function endOf(run: GuardRun): Promise<EndedRun> {
  const hung = Promise.withResolvers<never>();
  const why = () => hung.reject(new Error(`the guard has not ended: ${run.stderr}\n${stateOf(run.child.pid ?? 0)}`));
  const timer = setTimeout(why, END_LIMIT_MS);
  try {
    return await Promise.race([run.ended(), hung.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What `verify` calls the bundle; of a journal alone, what it calls the bundle that `report --recover` makes of it. */
async function evidenceOf(run: GuardRun): Promise<{ readonly evidence: Evidence | 'INVALID'; readonly said: string }> {
  const bundle = run.bundle();
  if (bundle === null) return { evidence: 'none', said: '' };
  const first = await guard(['verify', bundle]);
  const said = first.stdout.toString();
  if (!said.includes('holds only the journal')) return { evidence: verdictFor(first.code), said };
  const recovered = await guard(['report', '--recover', bundle]);
  if (recovered.code !== 0) return { evidence: 'none', said };
  return { evidence: verdictFor((await guard(['verify', bundle])).code), said };
}

function verdictFor(code: number | null): Evidence | 'INVALID' {
  return code === 0 ? 'VALID' : code === 3 ? 'INCOMPLETE' : 'INVALID';
}

function withoutPaths(line: string, run: GuardRun): string {
  const text = line
    .trim()
    .replaceAll(run.bundle() ?? run.evidenceDir, '<bundle>')
    .replaceAll(run.evidenceDir, '<evidence>');
  return text.length > LINE_CHARS ? `${text.slice(0, LINE_CHARS)}…` : text;
}
