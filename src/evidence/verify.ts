import type { EventOf } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { databaseFile, largestTextFileBytes, manifestFile, resultFile } from './bundle-files.ts';
import { type BundleSource, openBundle } from './bundle-source.ts';
import type { ChainHead } from './chain.ts';
import type { ChainedEvent } from './chain-event.ts';
import { errorText } from './error-text.ts';
import type { Found } from './found.ts';
import { manifestText } from './manifest.ts';
import { readEventsFile } from './read-bundle.ts';
import { loadReports, resultText } from './reports.ts';
import { type BadLine, verifyChain } from './verify-chain.ts';
import { type CheckedFiles, verifyFiles } from './verify-files.ts';

export interface Verification {
  readonly verdict: 'VALID' | 'INVALID' | 'INCOMPLETE';
  /** Events up to the first bad one. */
  readonly events: number;
  /** Hash of the last of them: what a witness has to agree with. */
  readonly head: string;
  readonly firstBad: BadLine | null;
  /** What keeps it from being VALID, one sentence each; empty when it is. */
  readonly problems: readonly string[];
  /** What is odd and yet may be as it was recorded, one sentence each. */
  readonly warnings: readonly string[];
  /** What was left out on purpose, one sentence each. */
  readonly notes: readonly string[];
}

/** A check that the bundle alone does not call for: of a signature, of the run that was expected, of a witness. */
export interface ExtraCheck {
  /** Numbers of the events whose hashes it has to know. */
  readonly seqs: readonly number[];
  /** Adds what it meets to `found`. Not asked when the chain is broken. Throws nothing. */
  readonly check: (facts: VerifiedFacts, found: Found) => void;
}

/** What an extra check may rely on: the chain fits up to `head`. */
export interface VerifiedFacts {
  /** To read a file of the bundle, such as manifest.dsse.json. Not trusted, and `read` may throw BundleError. */
  readonly source: BundleSource;
  readonly started: EventOf<'run_started'>;
  readonly last: StoredEvent;
  readonly sealed: boolean;
  readonly head: ChainHead;
  /** Of the events that were asked for in `seqs` and are there. */
  readonly hashes: ReadonlyMap<number, string>;
}

/**
 * Says whether a bundle, a folder or a `.tar.gz`, is what the guard wrote: chain, seal, file hashes, manifest, result and database, each against the
 * events. INVALID when something was changed; INCOMPLETE when nothing was, but the seal or the end of the bundle is missing. It cannot tell a bundle
 * that was rewritten as a whole from a genuine one: that is what `also` is for. Throws BundleError when the path holds no bundle at all.
 */
export async function verifyBundle(path: string, also: readonly ExtraCheck[] = []): Promise<Verification> {
  const source = await openBundle(path);
  const { events, head, firstBad } = verifyChain(readEventsFile(source));
  const found: Found = { faults: [], gaps: [], warnings: [], notes: [] };
  if (firstBad !== null) found.faults.push(`events.jsonl, line ${firstBad.line}: ${firstBad.why}`);
  else await verifyRest(source, events, also, head, found);
  const { faults, gaps, warnings, notes } = found;
  const verdict = faults.length > 0 ? 'INVALID' : gaps.length > 0 ? 'INCOMPLETE' : 'VALID';
  return { verdict, events: events.length, head: head.hash, firstBad, problems: [...faults, ...gaps], warnings, notes };
}

async function verifyRest(
  source: BundleSource,
  events: readonly ChainedEvent[],
  also: readonly ExtraCheck[],
  head: ChainHead,
  found: Found,
): Promise<void> {
  const started = events[0]?.event;
  const last = events.at(-1);
  if (started?.event_type !== 'run_started' || last === undefined) return;
  const seal = last.event.event_type === 'run_sealed' ? last.event.payload : null;
  if (seal === null)
    found.gaps.push('there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off');
  const files = verifyFiles(source, seal, found);
  verifyManifest(source, events, files, found);
  await verifyResult(source, events, files, found);
  if (files.hashes.has(databaseFile)) {
    const problem = (await import('./verify-database.ts')).verifyDatabase(source, events, seal !== null);
    if (problem !== null) found.faults.push(`${databaseFile}: ${problem}`);
  }
  for (const { seqs, check } of also) {
    const hashes = new Map(seqs.flatMap((seq) => events[seq - 1] ?? []).map(({ event, hash }) => [event.seq, hash]));
    check({ source, started, last, sealed: seal !== null, head, hashes }, found);
  }
}

function verifyManifest(source: BundleSource, events: readonly ChainedEvent[], files: CheckedFiles, found: Found): void {
  const [first, last] = [events[0], events.at(-1)];
  if (!files.hasManifest || first === undefined || last === undefined) return;
  compareText(source, manifestFile, () => manifestText(first, last, files.hashes), 'the events and the other files', found);
}

async function verifyResult(
  source: BundleSource,
  events: readonly ChainedEvent[],
  files: CheckedFiles,
  found: Found,
): Promise<void> {
  if (!files.hashes.has(resultFile)) return;
  const { resultOf } = await loadReports();
  compareText(source, resultFile, () => resultText(resultOf(events)), 'the events', found);
}

function compareText(source: BundleSource, name: string, expected: () => string, from: string, found: Found): void {
  try {
    const bytes = source.read(name, largestTextFileBytes);
    if (!bytes.equals(Buffer.from(expected()))) found.faults.push(`${name} is not what follows from ${from}`);
  } catch (error) {
    found.faults.push(`${name} cannot be compared with ${from}: ${errorText(error)}`);
  }
}
