import type { RunResult } from '../model.ts';
import type { Sealed } from '../ports.ts';
import { thinSamples } from '../report/thin-samples.ts';
import { writeBundle } from './bundle.ts';
import { diskAdvice } from './disk-advice.ts';
import { errorText } from './error-text.ts';
import type { EventLog } from './event-log.ts';
import type { Faults } from './faults.ts';
import type { WriterSettings } from './journal-messages.ts';
import type { Reports } from './reports.ts';
import type { RunFolder } from './run-folder.ts';

/** What there is of a run that is over. */
export interface EndedRun {
  readonly settings: WriterSettings;
  readonly folder: RunFolder;
  readonly log: EventLog;
  readonly faults: Faults;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** Events that are missing, because something did not keep up. */
  readonly dropped: number;
  readonly loadReports: () => Promise<Reports>;
}

/** Writes the bundle of a run and closes its log. Never rejects: without a bundle there is at least the result, and `degraded` says why. */
export async function sealRun(run: EndedRun): Promise<Sealed> {
  const { folder, log, faults } = run;
  if (log.isRemoved() || folder.isRemoved()) replaceFolder(run);
  if (run.dropped > 0) noteDropped(run);
  log.finish();
  if (log.isEmpty) faults.addUnrecorded('the run recorded no event, so there is no evidence of it: please report this');
  try {
    return log.isEmpty || !folder.isMade ? await withoutBundle(run) : await withBundle(run);
  } catch (error) {
    folder.removeIfEmpty();
    const why = errorText(error);
    faults.addUnrecorded(`the evidence bundle ${folder.path} could not be written (${why}): ${diskAdvice(error)}`);
    return await withoutBundle(run);
  } finally {
    log.close();
  }
}

function replaceFolder({ folder, faults }: EndedRun): void {
  const sentence = `the evidence folder ${folder.path} was removed during the run: the evidence is incomplete; name a folder that the command leaves alone with --evidence-dir`;
  faults.add({ what: 'folder', error: 'removed during the run', sentence });
  try {
    folder.make('existing');
  } catch {
    // Then there is no bundle.
  }
}

function noteDropped({ folder, faults, dropped }: EndedRun): void {
  const error = `${dropped} events were dropped, because ${folder.path} did not take them in time`;
  faults.add({ what: 'backlog', error, sentence: `${error}: name a folder on a faster disk with --evidence-dir` });
}

async function withBundle({ settings, folder, log, faults, attachments, loadReports }: EndedRun): Promise<Sealed> {
  const { result, sealed, withheld } = await writeBundle({
    folder: folder.path,
    events: log.events(),
    policyJson: settings.policyJson,
    signingKey: settings.signingKey,
    attachments,
    reports: await loadReports(),
    seal: (files, withheld) => log.seal(files, withheld),
    exportDatabase: log.exportDatabase,
  });
  log.close();
  folder.removeJournal();
  const seal = sealed === null ? null : { seq: sealed.event.seq, head: sealed.hash };
  return { bundlePath: folder.path, result, seal, withheld, degraded: faults.first };
}

async function withoutBundle(run: EndedRun): Promise<Sealed> {
  const result = await resultOf(run);
  return { bundlePath: null, result, seal: null, withheld: [], degraded: run.faults.first };
}

async function resultOf({ log, loadReports }: EndedRun): Promise<RunResult | null> {
  try {
    return (await loadReports()).resultOf(thinSamples(log.events()));
  } catch {
    return null;
  }
}
