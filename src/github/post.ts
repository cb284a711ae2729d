import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logLine } from '../ci/log-line.ts';
import { type Annotation, annotate, uploadAnnotations, warning } from './annotations.ts';
import { artifactNames } from './artifact-name.ts';
import { type FoundRun, findRun } from './find-run.ts';
import { inputOptions } from './input-options.ts';
import { appendSummary, summaryText } from './job-summary.ts';
import { endLeftProcesses, goneWithin } from './left-processes.ts';
import { type Publishing, publishingOf } from './publishing.ts';
import { readSavedRun, type SavedRun } from './run-state.ts';
import { type Upload, uploadEvidence } from './upload-evidence.ts';

/** A guard that is being cancelled is done within seven seconds. */
const GUARD_END_MS = 8_000;

const TITLE = 'FlowForge Guard';

/**
 * The action's post step. Where main came to its end it does nothing; where main was cancelled it uploads the bundle; where main was killed it ends what is
 * left of the run, and publishes the evidence that there is. It never fails the job.
 */
export async function post(): Promise<void> {
  try {
    const saved = readSavedRun();
    if (saved.kind === 'bad')
      await annotate([warning('what the action saved of its run cannot be read: there is nothing to clean up by')], true);
    if (saved.kind === 'saved' && saved.done !== 'all') await finish(saved);
  } catch (error) {
    await annotate([warning(`the post step failed, please report this: ${(error as Error).stack ?? error}`)], true);
  }
}

async function finish(saved: SavedRun): Promise<void> {
  const options = inputOptions();
  // They were in order when main read them; whatever has changed since, evidence is still published.
  const publishing = publishingOf(options.kind === 'ok' ? options.values : {});
  await goneWithin(saved.started.guard, GUARD_END_MS);
  const found = await findRun(saved.started);
  const ended = leavesProcesses(found) ? await endLeftProcesses(saved.started.runId, process.env) : 0;
  if (ended > 0) say(`ended ${ended} process${ended === 1 ? '' : 'es'} that the run had left`);

  const upload = await uploadOf(found, saved, publishing);
  const annotations: Annotation[] = [];
  if (saved.done === null) {
    annotations.push(endedEarly(found));
    const trouble = summarised(found, saved, upload, publishing);
    if (trouble !== null) annotations.push(warning(trouble));
  }
  if (found.kind === 'bundle')
    annotations.push(...uploadAnnotations(upload, found.bundlePath, 'warning', publishing.ifUploadFails));
  await annotate(annotations, publishing.annotations);
  if (upload.kind === 'uploaded') say(`evidence: artifact "${upload.name}", ${upload.url}`);
}

/** What a guard leaves that came to its end was meant to be left; one that lives will end it itself. */
function leavesProcesses(found: FoundRun): boolean {
  return found.kind === 'nothing' || (found.kind === 'bundle' && !found.sealed);
}

/** That main was cancelled or killed is an incident, so only `never` keeps its evidence here. */
async function uploadOf(found: FoundRun, { withheld, started }: SavedRun, publishing: Publishing): Promise<Upload> {
  if (publishing.uploadEvidence === 'never' || found.kind !== 'bundle') return { kind: 'not-wanted' };
  const unpublished = found.withheld ?? withheld;
  if (unpublished === null) return { kind: 'impossible', why: 'nobody has looked through it for secrets' };
  const { names } = artifactNames(publishing.artifactName, process.env, started.runId);
  const { retentionDays } = publishing;
  return uploadEvidence({ bundlePath: found.bundlePath, withheld: unpublished, names, retentionDays }, process.env);
}

function endedEarly(found: FoundRun): Annotation {
  const title = `${TITLE} was ended early`;
  switch (found.kind) {
    case 'bundle': {
      const what = found.sealed ? 'The evidence is complete' : 'The evidence is INCOMPLETE: it tells what was on record by then';
      return { level: 'error', title, text: `${what}: ${found.bundlePath}`, spoken: false };
    }
    case 'guarded':
    case 'nothing':
      return { level: 'error', title, text: `No evidence can be published: ${logLine(found.why)}`, spoken: false };
    default:
      return found satisfies never;
  }
}

function summarised(found: FoundRun, { withheld }: SavedRun, upload: Upload, { jobSummary }: Publishing): string | null {
  const unpublished = found.kind === 'bundle' ? (found.withheld ?? withheld) : null;
  if (found.kind !== 'bundle' || unpublished === null || jobSummary === 'never') return null;
  if (!existsSync(join(found.bundlePath, 'summary.md'))) return null;
  return appendSummary(process.env['GITHUB_STEP_SUMMARY'], summaryText(found.bundlePath, unpublished, null, upload));
}

function say(line: string): void {
  process.stdout.write(`flowforge: ${logLine(line)}\n`);
}
