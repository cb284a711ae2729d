import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verdictLines } from './report/verdict-line.ts';
import { witnessLine } from './report/witness-line.ts';
import type { Outcome } from './supervise.ts';

export interface PublishTo {
  readonly quiet: boolean;
  readonly junitPath: string | undefined;
  readonly summaryPath: string | undefined;
  readonly resultPath: string | undefined;
}

/** Says how the run ended and puts copies of its reports where they were asked for. Nothing here changes the verdict. */
export async function publish({ sealed, verdict, reason, observations }: Outcome, to: PublishTo): Promise<void> {
  const { result, bundlePath } = sealed;
  if (sealed.degraded !== '') say(sealed.degraded);
  if (result === null) say(`${verdict}: ${reason || 'no report could be made'}`);
  else if (!to.quiet || verdict === 'killed' || verdict === 'error')
    for (const line of verdictLines(result, bundlePath, observations)) say(line);
  if (to.resultPath !== undefined && result !== null) {
    await attempt('--result', writeFile(to.resultPath, `${JSON.stringify(result, null, 2)}\n`));
  }
  if (sealed.seal !== null && result !== null && !(to.quiet && verdict === 'passed'))
    say(witnessLine(result.run_id, sealed.seal));
  if (bundlePath === null) return;
  if (to.junitPath !== undefined) await attempt('--junit-path', copyFile(join(bundlePath, 'junit.xml'), to.junitPath));
  if (to.summaryPath !== undefined) await attempt('--job-summary', appendCopy(join(bundlePath, 'summary.md'), to.summaryPath));
}

async function appendCopy(from: string, to: string): Promise<void> {
  await appendFile(to, await readFile(from));
}

async function attempt(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    say(`${what}: ${(error as Error).message}. The report is in the bundle.`);
  }
}

function say(line: string): void {
  process.stderr.write(`flowforge: ${line}\n`);
}
