import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Withheld } from '../model.ts';
import { type AbandonedJournal, readAbandonedJournal } from './abandoned-journal.ts';
import { largestAttachmentBytes, mayBeAttached, mostAttachments } from './attachments.ts';
import { writeBundle } from './bundle.ts';
import { journalFile, journalLeftovers, manifestFile, policyFile, unfinishedEnding } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { asReadBack, type ChainedEvent, chainEvent, degradation, recovery } from './chain-event.ts';
import { errorText } from './error-text.ts';
import { writeDatabase } from './event-store.ts';
import { openFolder } from './folder-source.ts';
import { newEventId } from './identifiers.ts';
import { readBundle } from './read-bundle.ts';
import { RecoverError } from './recover-error.ts';
import { type LoadReports, loadReports } from './reports.ts';

export interface Recovered {
  readonly bundlePath: string;
  /** False when an unsealed bundle was there already, which was left as it is. */
  readonly written: boolean;
  /** Files that may hold a secret all the same, and must not be published; null when the bundle was there already. */
  readonly withheld: readonly Withheld[] | null;
  /** What could not be recovered, one sentence each. */
  readonly problems: readonly string[];
}

/**
 * Makes a bundle of what a guard left in the folder of its run when it was killed: events, reports, and the files that were attached. It has no seal, so
 * that it never reads as complete. Does nothing where that was done before.
 * @param path the folder, or the journal.db in it
 * @param by who recovers it, with a version, for `run_recovered`
 * @throws RecoverError while the guard lives, when it sealed its bundle, and when nothing can be read
 */
export async function recoverBundle(path: string, by: string, load: LoadReports = loadReports): Promise<Recovered> {
  const folder = basename(path) === journalFile ? dirname(path) : path;
  if (existsSync(join(folder, manifestFile))) return bundleOf(folder);
  const journal = readAbandonedJournal(folder);
  const events = withRecovery(journal, by);
  const files = await readFiles(folder);
  const { withheld } = await writeBundle({
    folder,
    events,
    policyJson: files.policyJson,
    attachments: files.attachments,
    reports: await load(),
    signingKey: null,
    seal: () => null,
    exportDatabase: (into) => writeDatabase(into, events),
  });
  removeLeftovers(folder, files.unfinished, journal.break === null);
  const problems = [...(journal.break === null ? [] : [journal.break]), ...files.problems];
  return { bundlePath: folder, written: true, withheld, problems };
}

function bundleOf(folder: string): Recovered {
  if (!readBundle(folder).sealed) return { bundlePath: folder, written: false, withheld: null, problems: [] };
  throw new RecoverError('SEALED', `${folder} holds a sealed bundle: there is nothing to recover`);
}

/** The events of the journal, and in the same chain what became of them. */
function withRecovery({ events, break: why }: AbandonedJournal, by: string): readonly ChainedEvent[] {
  const all = [...events];
  const what = 'the chain of the journal is broken: what follows was left in it';
  for (const draft of [...(why === null ? [] : [degradation(what, why)]), recovery(by, events.length)]) {
    const last = all.at(-1);
    if (last === undefined) break;
    const head = { seq: last.event.seq, hash: last.hash };
    const event = chainEvent(head, newEventId(draft.created_at_ms), last.event.run_id, draft);
    all.push({ ...event, ...asReadBack(event) });
  }
  return all;
}

interface FoundFiles {
  readonly policyJson: string | null;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  readonly unfinished: readonly string[];
  readonly problems: readonly string[];
}

/** Beside the journal, the guard had put the policy and what was attached into the folder. */
async function readFiles(folder: string): Promise<FoundFiles> {
  const source = openFolder(folder);
  const attachments = new Map<string, Uint8Array>();
  const problems = [...source.strays];
  for (const name of source.names.filter(mayBeAttached)) {
    const content = attachments.size < mostAttachments ? readFile(source, name) : `${name} is one file too many`;
    if (typeof content === 'string') problems.push(content);
    else attachments.set(name, content);
  }
  const policy = source.names.includes(policyFile) ? readFile(source, policyFile) : `there is no ${policyFile}`;
  if (typeof policy === 'string') problems.push(policy);
  const policyJson = typeof policy === 'string' ? null : Buffer.from(policy).toString();
  return { policyJson, attachments, unfinished: source.names.filter((name) => name.endsWith(unfinishedEnding)), problems };
}

/** The content, or why there is none. */
function readFile(source: BundleSource, name: string): Uint8Array | string {
  try {
    return source.read(name, largestAttachmentBytes);
  } catch (error) {
    return errorText(error);
  }
}

/** A journal that was tampered with is evidence of that, and stays. */
function removeLeftovers(folder: string, unfinished: readonly string[], withJournal: boolean): void {
  for (const name of [...unfinished, ...(withJournal ? journalLeftovers : [])]) rmSync(join(folder, name), { force: true });
}
