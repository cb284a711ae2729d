import { promises as disk } from 'node:fs'; // loaded at its first use, unlike node:fs/promises: few runs copy a report
import { join } from 'node:path';
import { announce } from './ci/announce.ts';
import type { CiName } from './ci/detect.ts';
import { logLine } from './ci/log-line.ts';
import { runReport } from './ci/run-report.ts';
import { verdictLines } from './report/verdict-line.ts';
import { witnessLine } from './report/witness-line.ts';
import type { Outcome } from './supervise.ts';

export interface PublishTo {
  readonly quiet: boolean;
  readonly junitPath: string | undefined;
  readonly summaryPath: string | undefined;
  readonly resultPath: string | undefined;
  /** Who is told of a kill, besides the log; nobody when left out, as the action does that itself. */
  readonly ci?: CiName;
}

/** Puts copies of the reports where they were asked for, and says how the run ended. Nothing here changes the verdict. */
export async function publish(outcome: Outcome, to: PublishTo): Promise<void> {
  const { result, bundlePath, degraded, withheld } = outcome.sealed;
  if (degraded !== '') say(degraded);
  for (const { file, why } of withheld) say(`${file} may still hold a secret (${why}): do not publish it`);
  if (to.resultPath !== undefined && result !== null)
    await attempt('--result', disk.writeFile(to.resultPath, `${JSON.stringify(result, null, 2)}\n`));
  if (to.junitPath !== undefined && bundlePath !== null)
    await attempt('--junit-path', disk.copyFile(join(bundlePath, 'junit.xml'), to.junitPath));
  if (to.summaryPath !== undefined && bundlePath !== null)
    await attempt('--job-summary', appendCopy(join(bundlePath, 'summary.md'), to.summaryPath));
  await speak(outcome, to);
}

async function speak(
  { sealed: { result, seal, bundlePath }, verdict, reason, observations, culprit }: Outcome,
  to: PublishTo,
): Promise<void> {
  if (result === null) return say(`${verdict}: ${reason || 'no report could be made'}`);
  const hushed = to.quiet && verdict !== 'killed' && verdict !== 'error';
  const lines = hushed ? [] : verdictLines(result, bundlePath, observations, culprit);
  const witness = seal === null || (to.quiet && verdict === 'passed') ? null : witnessLine(result.run_id, seal);
  const report = hushed ? null : runReport(result, lines, witness, bundlePath, Math.floor(Date.now() / 1000));
  if (report !== null) return announce(to.ci ?? 'none', report, write);
  for (const line of witness === null ? lines : [...lines, witness]) say(line);
}

async function appendCopy(from: string, to: string): Promise<void> {
  await disk.appendFile(to, await disk.readFile(from));
}

async function attempt(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    say(`${what}: ${(error as Error).message}. The report is in the bundle.`);
  }
}

function say(line: string): void {
  write(`flowforge: ${logLine(line)}`);
}

function write(line: string): void {
  process.stderr.write(`${line}\n`);
}
