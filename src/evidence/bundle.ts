import type { RunResult } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { databaseFile, eventsFile, manifestFile, policyFile, resultFile, signatureFile } from './bundle-files.ts';
import { eventLine } from './event-json.ts';
import { manifestText } from './manifest.ts';
import { type Reports, resultText } from './reports.ts';
import { signedManifest } from './sign-manifest.ts';
import { StagedFiles } from './staged-files.ts';

export interface BundleContents {
  readonly folder: string;
  /** All that was recorded, without `run_sealed`. Not empty. */
  readonly events: readonly StoredEvent[];
  /** Null when it was lost with a guard that was killed. */
  readonly policyJson: string | null;
  readonly reports: Reports;
  /** Other files of the run, by name; none of them is named as a file that is made here. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The private key, in PEM, that the manifest is signed with; null leaves the bundle unsigned. */
  readonly signingKey: string | null;
  /** Records `run_sealed` with these files' SHA-256, or gives null when this run's evidence must not be sealed. */
  readonly seal: (files: Readonly<Record<string, string>>) => StoredEvent | null;
  /** Writes the database to a path; null when there is none. */
  readonly exportDatabase: ((path: string) => void) | null;
}

export interface WrittenBundle {
  readonly result: RunResult;
  readonly sealed: StoredEvent | null;
}

/**
 * Writes a run's bundle into its folder; all files appear together, the manifest last. Throws what the disk throws, and leaves no half a bundle then.
 * The order is what the hashes ask for: reports, `run_sealed` with their hashes, the events with that, the manifest with everything.
 */
export async function writeBundle(contents: BundleContents): Promise<WrittenBundle> {
  const files = new StagedFiles(contents.folder);
  try {
    const written = stage(contents, files);
    await files.commit();
    return written;
  } catch (error) {
    files.discard();
    throw error;
  }
}

function stage(
  { events, policyJson, reports, attachments, signingKey, seal, exportDatabase }: BundleContents,
  files: StagedFiles,
): WrittenBundle {
  if (policyJson !== null) files.add(policyFile, policyJson);
  for (const [name, text] of reports.render(events)) files.add(name, text);
  for (const [name, bytes] of attachments) files.add(name, bytes);
  const sealed = seal(Object.fromEntries(files.hashes));
  const all = sealed === null ? events : [...events, sealed];
  files.addLines(eventsFile, linesOf(all));
  if (exportDatabase !== null) files.addWritten(databaseFile, exportDatabase);
  const result = reports.resultOf(all);
  files.add(resultFile, resultText(result));
  const [first, last] = [all[0], all.at(-1)];
  if (first !== undefined && last !== undefined) {
    const manifest = manifestText(first, last, files.hashes);
    if (signingKey !== null) files.add(signatureFile, signedManifest(manifest, signingKey));
    files.add(manifestFile, manifest);
  }
  return { result, sealed };
}

function* linesOf(events: readonly StoredEvent[]): Generator<string> {
  for (const stored of events) yield eventLine(stored);
}
