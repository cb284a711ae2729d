import { logLine } from '../ci/log-line.ts';
import { runReport } from '../ci/run-report.ts';
import { verdictLines } from '../report/verdict-line.ts';
import type { Outcome } from '../supervise.ts';
import type { Publishing } from './publishing.ts';
import type { Upload } from './upload-evidence.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly text: string;
  /** The log says it already, in the guard's own last words. */
  readonly spoken: boolean;
}

const TITLE = 'FlowForge Guard';

/** What the job's page is to say of a run: nothing of a healthy one, and at most one error, since the runner shows only ten a step. */
export function annotationsOf(
  outcome: Outcome,
  upload: Upload,
  { failOnKill, ifUploadFails }: Pick<Publishing, 'failOnKill' | 'ifUploadFails'>,
): readonly Annotation[] {
  const ofTheRun = runAnnotations(outcome, failOnKill);
  const level = ifUploadFails === 'error' && !ofTheRun.some((each) => each.level === 'error') ? 'error' : 'warning';
  return [...ofTheRun, ...uploadAnnotations(upload, outcome.sealed.bundlePath, level, ifUploadFails)];
}

/** What is to be said of an upload: only of one that was wanted and did not come about. `level` is that of a failure. */
export function uploadAnnotations(
  upload: Upload,
  bundlePath: string | null,
  level: 'error' | 'warning',
  ifUploadFails: Publishing['ifUploadFails'],
): readonly Annotation[] {
  const where = `The evidence is in ${bundlePath}`;
  switch (upload.kind) {
    case 'impossible': {
      const todo = 'To keep it, upload that folder with actions/upload-artifact in a later step that has "if: always()".';
      return [
        {
          level: 'notice',
          title: `${TITLE}: no artifact`,
          text: `${where}; it was not uploaded: ${upload.why}. ${todo}`,
          spoken: false,
        },
      ];
    }
    case 'failed': {
      if (ifUploadFails === 'ignore') return [];
      const text = `${where}; uploading it failed: ${upload.why}`;
      return [{ level, title: `${TITLE}: no artifact`, text, spoken: false }];
    }
    case 'uploaded':
    case 'not-wanted':
    case 'interrupted':
      return [];
    default:
      return upload satisfies never;
  }
}

/** Writes annotations as workflow commands; where the user wants none, what the log does not say yet becomes lines of the log. */
export async function annotate(annotations: readonly Annotation[], wanted: boolean): Promise<void> {
  if (annotations.length === 0) return;
  const { error, warning, notice } = await import('@actions/core');
  const commands = { error, warning, notice };
  for (const { level, title, text, spoken } of annotations) {
    if (wanted) commands[level](text, title === '' ? {} : { title });
    else if (!spoken) process.stderr.write(`flowforge: ${logLine(text)}\n`);
  }
}

/** Word for word what the runner says of a `run:` step. */
export function failure(exitCode: number): Annotation {
  return { level: 'error', title: '', text: `Process completed with exit code ${exitCode}.`, spoken: true };
}

/** Why nothing was supervised. */
export function misuse(problem: string): Annotation {
  return { level: 'error', title: TITLE, text: problem, spoken: false };
}

/** Something that went wrong beside the run. */
export function warning(text: string): Annotation {
  return { level: 'warning', title: TITLE, text, spoken: false };
}

function runAnnotations(outcome: Outcome, failOnKill: boolean): readonly Annotation[] {
  const { verdict, exitCode, reason } = outcome;
  const told = toldOf(outcome);
  switch (verdict) {
    case 'passed':
      return told.isAlert ? [{ ...told, level: 'warning' }] : [];
    case 'failed': {
      const failed = failure(exitCode);
      return told.isAlert ? [failed, { ...told, level: 'warning' }] : [failed];
    }
    case 'killed':
      return [{ ...told, level: failOnKill ? 'error' : 'warning' }];
    case 'cancelled':
    case 'error':
      return [{ ...told, text: told.text || logLine(reason), level: 'error' }];
    default:
      return verdict satisfies never;
  }
}

function toldOf({ verdict, reason, observations, culprit, sealed: { result, bundlePath } }: Outcome) {
  if (result === null) return { title: `${TITLE}: ${verdict}`, text: logLine(reason), spoken: true, isAlert: false };
  const lines = verdictLines(result, bundlePath, observations, culprit);
  const report = runReport(result, lines, null, bundlePath, 0);
  return {
    title: report?.title ?? `${TITLE}: ${verdict}`,
    text: (report?.lines ?? lines.map(logLine)).join('\n'),
    spoken: true,
    isAlert: result.rules.length > 0,
  };
}
