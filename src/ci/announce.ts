import { join } from 'node:path';
import { commandEnvironment } from './command-environment.ts';
import type { CiName } from './detect.ts';
import { said } from './dialect.ts';
import { dialects } from './dialects.ts';
import { pipeFile } from './pipe-file.ts';
import type { RunReport } from './run-report.ts';

/** The CI's own program talks to the CI's server; a job that has failed need not wait long for that. */
const PROGRAM_TIMEOUT_MS = 10_000;

/** Tells the CI of a run in its own way. What fails of it is one line, and changes nothing else. */
export async function announce(ci: CiName, report: RunReport, write: (line: string) => void): Promise<void> {
  const { log, summaryProgram } = dialects[ci];
  for (const line of log(report, process.env)) write(line);
  if (summaryProgram === undefined || report.bundlePath === null) return;
  const program = summaryProgram(report);
  const env = commandEnvironment(process.env, 'cli');
  const piped = await pipeFile(program, join(report.bundlePath, 'summary.md'), env, PROGRAM_TIMEOUT_MS);
  if (piped.kind === 'failed') write(said(`no annotation was made: ${program[0]} ${piped.why}`));
}
