import { join } from 'node:path';
import type { StoredEvent } from '../ports.ts';
import { largestAttachmentBytes, mayBeAttached } from './attachments.ts';
import { BundleError } from './bundle-error.ts';
import { largestTextFileBytes, policyFile } from './bundle-files.ts';
import { type BundleSource, openBundle } from './bundle-source.ts';
import { sha256Hex } from './chain.ts';
import { makeFolders } from './make-folders.ts';
import { publicFiles } from './public-files.ts';
import { openEventsFile } from './read-bundle.ts';
import { type BesideEvents, loadReports } from './reports.ts';
import { StagedFiles } from './staged-files.ts';
import { checkChain } from './verify-chain.ts';

/**
 * Writes the reports again from the events of a bundle and what they show beside them, a folder or an archive, into `intoFolder` or into the bundle's folder itself, and gives
 * their paths. Throws BundleError when the chain is broken, when an archive is to be written into, or when the bundle itself holds reports that this
 * version would write differently: its hashes would no longer be right, so another folder has to be named.
 */
export async function rewriteReports(path: string, intoFolder: string = path): Promise<readonly string[]> {
  const source = await openBundle(path);
  const isInto = intoFolder === path;
  if (isInto && source.kind === 'archive')
    throw new BundleError(
      'NOT_A_FOLDER',
      `${path} is an archive, which nothing is written into: name a folder for the reports with --out`,
    );
  const { events, firstBad } = checkChain(openEventsFile(source), { onEvent: () => {}, onLines: () => {} });
  if (firstBad !== null) {
    throw new BundleError(
      'CHAIN_BROKEN',
      `${path}: no reports are written from events that were changed (line ${firstBad.line}: ${firstBad.why})`,
    );
  }
  const { render } = await loadReports();
  const reports = await render(events, besideEvents(source, events.at(-1)));
  if (isInto) for (const [name, text] of reports) refuseChange(source, name, text, events.at(-1));
  makeFolders(intoFolder);
  const files = new StagedFiles(intoFolder);
  for (const [name, text] of reports) files.add(name, text);
  await files.commit();
  return [...reports.keys()].map((name) => join(intoFolder, name));
}

/** As it was when the bundle was written. */
function besideEvents(source: BundleSource, last: StoredEvent | undefined): BesideEvents {
  const withheld = last?.event.event_type === 'run_sealed' ? last.event.payload.withheld : [];
  const files = new Map(source.names.filter(mayBeAttached).map((name) => [name, source.read(name, largestAttachmentBytes)]));
  const policyJson = source.names.includes(policyFile) ? source.read(policyFile).toString('utf8') : null;
  return { policyJson, files: publicFiles(files, withheld) };
}

function refuseChange(source: BundleSource, name: string, text: string, last: StoredEvent | undefined): void {
  const recorded = last?.event.event_type === 'run_sealed' ? last.event.payload.files[name] : sha256Of(source, name);
  if (recorded === undefined || recorded === sha256Hex(text)) return;
  throw new BundleError(
    'REPORT_DIFFERS',
    `${join(source.path, name)}: this version would write it differently and break the bundle's hashes; name another folder for the reports`,
  );
}

function sha256Of(source: BundleSource, name: string): string | undefined {
  return source.names.includes(name) ? sha256Hex(source.read(name, largestTextFileBytes)) : undefined;
}
