import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBundle } from '../evidence/read-bundle.ts';
import { evidenceFolder } from '../evidence-folder.ts';
import type { RunResult } from '../model.ts';
import { findAbove } from '../platform/find-above.ts';
import type { StoredEvent } from '../ports.ts';
import { timelineText } from '../report/timeline.ts';

/** The guard ends the demo's runaway long before; this is for a guard that fails. */
const RUNAWAY_TIMEOUT_S = 60;

/** `flowforge-ci demo`: a real runaway under the real guard, with what was measured. Resolves to 1 when it was not ended as it must be. */
export async function demoCommand(): Promise<number> {
  const runaway = runawayProgram();
  const evidenceDir = evidenceFolder(process.cwd(), undefined);
  const temp = await mkdtemp(join(tmpdir(), 'flowforge-demo-'));
  try {
    say('A program that spins and prints the very same line for ever is started under the guard.\n');
    const resultPath = join(temp, 'result.json');
    const options = ['--name', 'demo runaway', '--evidence-dir', evidenceDir, '--result', resultPath];
    const looper = [process.execPath, runaway, '--timeout', `${RUNAWAY_TIMEOUT_S}`];
    await guard(['run', ...options, '--', ...looper]);
    const result = JSON.parse(await readFile(resultPath, 'utf8')) as RunResult;
    return explain(result, join(evidenceDir, result.run_id));
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

function explain(result: RunResult, bundle: string): number {
  if (result.verdict !== 'killed') {
    say(`The guard did not end the runaway: ${result.verdict} ${result.reason}`);
    return 1;
  }
  const { events } = readBundle(bundle);
  say(`
Runaway detected in ${(detectedMs(events) / 1000).toFixed(1)} seconds
CPU peaked at ${result.peak_cpu_percent}%
${left(events) === 0 ? 'Process recovered' : `${left(events)} processes could not be ended`}

Evidence: ${bundle}
  summary.md explains it to people, junit.xml to the CI; flowforge-ci verify checks that nothing was changed.

Timeline of ${result.incident_id}:
${timelineText(events, { incidentId: result.incident_id ?? '' })}`);
  return left(events) === 0 ? 0 : 1;
}

/** From the start of the command, which runs away at once, to the decision. */
function detectedMs(events: readonly StoredEvent[]): number {
  for (const { event } of events) if (event.event_type === 'decision_made' && event.action === 'kill') return event.payload.at_ms;
  throw new Error('the bundle holds no decision to kill: run flowforge-ci verify on it');
}

function left(events: readonly StoredEvent[]): number {
  for (const { event } of events) if (event.event_type === 'process_killed') return event.payload.left;
  throw new Error('the bundle does not say how the kill ended: run flowforge-ci verify on it');
}

/** The guard as a user starts it; what the runaway prints is of no interest. */
function guard(args: readonly string[]): Promise<void> {
  const [entry] = process.argv.slice(1, 2);
  if (entry === undefined) throw new Error('the demo must be started as flowforge-ci demo');
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', failed);
    child.once('exit', () => done());
  });
}

/** fixtures/ lies beside dist/ in the package, and beside src/ in a checkout. */
function runawayProgram(): string {
  const program = findAbove(import.meta.dirname, 'fixtures/programs/infinite-looper.mjs');
  if (program === null) throw new Error('fixtures/programs is missing from this installation: install it again');
  return program;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
