import type { Outcome } from '../supervise.ts';
import { type Annotation, annotate, annotationsOf, warning } from './annotations.ts';
import { isIncident } from './is-incident.ts';
import { appendSummary, summaryText } from './job-summary.ts';
import { actionOutputs } from './outputs.ts';
import type { Publishing } from './publishing.ts';
import { saveDone } from './run-state.ts';
import { setOutput } from './runner-files.ts';
import { Troubles } from './troubles.ts';
import type { Upload } from './upload-evidence.ts';

/** Of a step whose command passed, where the user wants a failed upload to fail it. */
const UPLOAD_FAILED = 1;

/**
 * Tells of a run in every way that GitHub has, and gives the exit code of the step. None of them changes the verdict, and where one fails the others are
 * still tried.
 */
export async function conclude(outcome: Outcome, upload: Upload, publishing: Publishing, troubles: Troubles): Promise<number> {
  troubles.note(summarised(outcome, upload, publishing));
  troubles.meet('outputs', () => setOutputs(outcome, upload));
  troubles.meet('state', () => saveDone(upload.kind === 'interrupted' ? 'all-but-upload' : 'all'));
  const beside = troubles.text === '' ? [] : [warning(troubles.text)];
  await annotate([...annotationsOf(outcome, upload, publishing), ...beside], publishing.annotations);
  return stepExitCode(outcome, upload, publishing);
}

/** Sets the outputs of a step in which nothing was supervised, and gives its exit code. */
export async function concludeUnsupervised(
  ending: Pick<Outcome, 'verdict' | 'exitCode' | 'reason'>,
  annotations: readonly Annotation[],
): Promise<number> {
  const sealed = { bundlePath: null, result: null, seal: null, withheld: [], degraded: '' };
  const troubles = new Troubles();
  troubles.meet('outputs', () => setOutputs({ ...ending, observations: [], sealed }, { kind: 'not-wanted' }));
  await annotate([...annotations, ...(troubles.text === '' ? [] : [warning(troubles.text)])], true);
  return ending.exitCode;
}

function summarised(outcome: Outcome, upload: Upload, { jobSummary }: Publishing): string | null {
  const { bundlePath, withheld, seal } = outcome.sealed;
  const worthIt = jobSummary === 'always' || (jobSummary === 'auto' && (outcome.verdict !== 'passed' || isIncident(outcome)));
  if (!worthIt || bundlePath === null) return null;
  try {
    const files = withheld.map(({ file }) => file);
    return appendSummary(process.env['GITHUB_STEP_SUMMARY'], summaryText(bundlePath, files, seal, upload));
  } catch (error) {
    return `the summary of the bundle could not be read: ${(error as Error).message}`;
  }
}

function setOutputs(outcome: Outcome, upload: Upload): void {
  for (const output of actionOutputs) setOutput(output.name, output.valueOf(outcome, upload));
}

function stepExitCode({ verdict, exitCode }: Outcome, upload: Upload, { failOnKill, ifUploadFails }: Publishing): number {
  const code = verdict === 'killed' && !failOnKill ? 0 : exitCode;
  return code === 0 && upload.kind === 'failed' && ifUploadFails === 'error' ? UPLOAD_FAILED : code;
}
