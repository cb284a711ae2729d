import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../ports.ts';
import { BundleError } from './bundle-error.ts';
import { openBundle } from './bundle-source.ts';
import { sha256Hex } from './chain.ts';
import { readEventsFile } from './read-bundle.ts';
import { loadReports } from './reports.ts';
import { StagedFiles, sha256OfFile } from './staged-files.ts';
import { verifyChain } from './verify-chain.ts';

/**
 * Writes summary.md and junit.xml again from the events, into `intoFolder` or into the bundle itself, and gives their paths.
 * Throws BundleError when the chain is broken, or when the bundle itself holds reports that this version would write differently:
 * its hashes would no longer be right, so another folder has to be named.
 */
export async function rewriteReports(folder: string, intoFolder: string = folder): Promise<readonly string[]> {
  const { events, firstBad } = verifyChain(readEventsFile(await openBundle(folder)));
  if (firstBad !== null) {
    throw new BundleError(
      'CHAIN_BROKEN',
      `${folder}: no reports are written from events that were changed (line ${firstBad.line}: ${firstBad.why})`,
    );
  }
  const reports = (await loadReports()).render(events);
  if (intoFolder === folder) for (const [name, text] of reports) refuseChange(folder, name, text, events.at(-1));
  mkdirSync(intoFolder, { recursive: true });
  const files = new StagedFiles(intoFolder);
  for (const [name, text] of reports) files.add(name, text);
  await files.commit();
  return [...reports.keys()].map((name) => join(intoFolder, name));
}

function refuseChange(folder: string, name: string, text: string, last: StoredEvent | undefined): void {
  const path = join(folder, name);
  const recorded =
    last?.event.event_type === 'run_sealed' ? last.event.payload.files[name] : existsSync(path) ? sha256OfFile(path) : undefined;
  if (recorded === undefined || recorded === sha256Hex(text)) return;
  throw new BundleError(
    'REPORT_DIFFERS',
    `${path}: this version would write it differently and break the bundle's hashes; name another folder for the reports`,
  );
}
