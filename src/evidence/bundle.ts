import type { RunResult, Withheld } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { thinning } from '../report/thin-samples.ts';
import { databaseFile, eventsFile, manifestFile, policyFile, resultFile, signatureFile } from './bundle-files.ts';
import { eventLine, type LinedEvent } from './event-json.ts';
import { LastLook } from './last-look.ts';
import { manifestText } from './manifest.ts';
import { publicFiles } from './public-files.ts';
import { type Reports, resultText } from './reports.ts';
import { signedManifest } from './sign-manifest.ts';
import { StagedFiles } from './staged-files.ts';

export interface BundleContents {
  readonly folder: string;
  /** All that was recorded, without `run_sealed`. Not empty. Read once, to its end, before anything else is asked for. */
  readonly events: Iterable<LinedEvent>;
  /** Null when it was lost with a guard that was killed. */
  readonly policyJson: string | null;
  readonly reports: Reports;
  /** Other files of the run, by name; none of them is named as a file that is made here. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The private key, in PEM, that the manifest is signed with; null leaves the bundle unsigned. */
  readonly signingKey: string | null;
  /** Records `run_sealed` with these files' SHA-256, or gives null when this run's evidence must not be sealed. */
  readonly seal: (files: Readonly<Record<string, string>>, withheld: readonly Withheld[]) => StoredEvent | null;
  /** Writes the database to a path; null when there is none. */
  readonly exportDatabase: ((path: string) => void) | null;
}

export interface WrittenBundle {
  readonly result: RunResult;
  readonly sealed: StoredEvent | null;
  /** Files that may hold a secret all the same. */
  readonly withheld: readonly Withheld[];
}

/**
 * Writes a run's bundle into its folder; all files appear together, the manifest last. Throws what the disk throws, and leaves no half a bundle then.
 * The order is what the hashes ask for: the events, reports of them, `run_sealed` with the reports' hashes, the manifest with everything.
 */
export async function writeBundle(contents: BundleContents): Promise<WrittenBundle> {
  const files = new StagedFiles(contents.folder);
  try {
    const written = await stage(contents, files);
    await files.commit();
    return written;
  } catch (error) {
    files.discard();
    throw error;
  }
}

async function stage(
  { events, policyJson, reports, attachments, signingKey, seal, exportDatabase }: BundleContents,
  files: StagedFiles,
): Promise<WrittenBundle> {
  const lastLook = new LastLook();
  if (policyJson !== null) files.add(policyFile, policyJson);
  const log = files.begin(eventsFile);
  const reported = thinning<StoredEvent>();
  const record = ({ line: atHand, ...stored }: LinedEvent): void => {
    const line = atHand ?? eventLine(stored);
    log.addLine(line);
    lastLook.noteEvent(stored, line);
    reported.take(stored.event.event_type, stored);
  };
  for (const stored of events) record(stored);
  // Before the reports, which show some of them: what is found only now must not stand there either.
  const cleaned = new Map<string, Uint8Array>();
  for (const [name, bytes] of attachments) cleaned.set(name, await lastLook.cleaned(name, bytes));
  const rendered = await reports.render(reported.kept(), { policyJson, files: publicFiles(cleaned, lastLook.withheld) });
  await lastLook.judgeEvents(rendered.keys());
  for (const [name, text] of rendered) files.add(name, text);
  for (const [name, bytes] of cleaned) files.add(name, bytes);
  const sealed = seal(Object.fromEntries(files.hashes), lastLook.withheld);
  if (sealed !== null) record(sealed);
  files.finish(eventsFile);
  if (exportDatabase !== null) files.addWritten(databaseFile, exportDatabase);
  const all = reported.kept();
  const result = reports.resultOf(all);
  files.add(resultFile, resultText(result));
  const [first, last] = [all[0], all.at(-1)];
  if (first !== undefined && last !== undefined) {
    const manifest = manifestText(first, last, files.hashes);
    if (signingKey !== null) files.add(signatureFile, signedManifest(manifest, signingKey));
    files.add(manifestFile, manifest);
  }
  return { result, sealed, withheld: lastLook.withheld };
}
