import { join } from 'node:path';
import { databaseFile, manifestFile, resultFile } from './bundle-files.ts';
import type { ChainedEvent } from './chain-event.ts';
import { errorText } from './error-text.ts';
import { manifestText } from './manifest.ts';
import { readEventsFile } from './read-bundle.ts';
import { readRegularFile } from './read-regular-file.ts';
import { loadReports, resultText } from './reports.ts';
import { type BadLine, verifyChain } from './verify-chain.ts';
import { type FolderListing, type Found, verifyFiles } from './verify-files.ts';

export interface Verification {
  readonly verdict: 'VALID' | 'INVALID' | 'INCOMPLETE';
  /** Events up to the first bad one. */
  readonly events: number;
  /** Hash of the last of them: what a witness has to agree with. */
  readonly head: string;
  readonly firstBad: BadLine | null;
  /** What keeps it from being VALID, one sentence each; empty when it is. */
  readonly problems: readonly string[];
}

/** result.json and manifest.json name a run's command and files; a command line may be 2 MiB. */
const largestTextFileBytes = 64 * 1024 * 1024;

/**
 * Says whether a bundle's folder is what the guard wrote: chain, seal, file hashes, manifest, result and database, each against the events.
 * INVALID when something was changed; INCOMPLETE when nothing was, but the seal or the end of the bundle is missing. It cannot tell a bundle that was
 * rewritten as a whole from a genuine one. Throws BundleError when the folder is no bundle at all.
 */
export async function verifyBundle(folder: string): Promise<Verification> {
  const { events, head, firstBad } = verifyChain(readEventsFile(folder));
  const found: Found = { faults: [], gaps: [] };
  if (firstBad !== null) found.faults.push(`events.jsonl, line ${firstBad.line}: ${firstBad.why}`);
  else await verifyRest(folder, events, found);
  const { faults, gaps } = found;
  const verdict = faults.length > 0 ? 'INVALID' : gaps.length > 0 ? 'INCOMPLETE' : 'VALID';
  return { verdict, events: events.length, head: head.hash, firstBad, problems: [...faults, ...gaps] };
}

async function verifyRest(folder: string, events: readonly ChainedEvent[], found: Found): Promise<void> {
  const last = events.at(-1)?.event;
  const sealed = last?.event_type === 'run_sealed';
  if (!sealed)
    found.gaps.push('there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off');
  const listing = verifyFiles(folder, sealed ? last.payload : null, found);
  verifyManifest(folder, events, listing, found);
  await verifyResult(folder, events, listing, found);
  if (!listing.hashes.has(databaseFile)) return;
  const problem = (await import('./verify-database.ts')).verifyDatabase(join(folder, databaseFile), events, sealed);
  if (problem !== null) found.faults.push(`${databaseFile}: ${problem}`);
}

function verifyManifest(folder: string, events: readonly ChainedEvent[], listing: FolderListing, found: Found): void {
  const [first, last] = [events[0], events.at(-1)];
  if (!listing.hasManifest || first === undefined || last === undefined) return;
  compareText(folder, manifestFile, () => manifestText(first, last, listing.hashes), 'the events and the other files', found);
}

async function verifyResult(
  folder: string,
  events: readonly ChainedEvent[],
  listing: FolderListing,
  found: Found,
): Promise<void> {
  if (!listing.hashes.has(resultFile)) return;
  const { resultOf } = await loadReports();
  compareText(folder, resultFile, () => resultText(resultOf(events)), 'the events', found);
}

function compareText(folder: string, name: string, expected: () => string, source: string, found: Found): void {
  try {
    const bytes = readRegularFile(join(folder, name), largestTextFileBytes);
    if (!bytes.equals(Buffer.from(expected()))) found.faults.push(`${name} is not what follows from ${source}`);
  } catch (error) {
    found.faults.push(`${name} cannot be compared with ${source}: ${errorText(error)}`);
  }
}
