import { createHash } from 'node:crypto';
import type { EventOf } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { type Explainability, explainability } from '../report/explainability.ts';
import { databaseFile, eventsFile, largestTextFileBytes, manifestFile, resultFile } from './bundle-files.ts';
import { type BundleSource, openBundle } from './bundle-source.ts';
import type { ChainHead } from './chain.ts';
import { errorText } from './error-text.ts';
import type { Found } from './found.ts';
import { manifestText } from './manifest.ts';
import { openEventsFile } from './read-bundle.ts';
import { loadReports, resultText } from './reports.ts';
import { timeWatch } from './time-warnings.ts';
import { type BadLine, type CheckedChain, checkChain } from './verify-chain.ts';
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
  /** How far the record explains what the guard did; null when it cannot be read to its end. */
  readonly explained: Explainability | null;
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
  /** What result.json is made from: without samples and checkpoints where the record has its end. */
  readonly events: readonly StoredEvent[];
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
  const found: Found = { faults: [], gaps: [], warnings: [], notes: [] };
  const log = await readLog(source, also);
  const { chain } = log;
  if (chain.firstBad === null) await verifyRest(source, log, also, found);
  else found.faults.push(`${eventsFile}, line ${chain.firstBad.line}: ${chain.firstBad.why}`);
  const { faults, gaps, warnings, notes } = found;
  return {
    verdict: faults.length > 0 ? 'INVALID' : gaps.length > 0 ? 'INCOMPLETE' : 'VALID',
    events: chain.head.seq,
    head: chain.head.hash,
    firstBad: chain.firstBad,
    problems: [...faults, ...gaps],
    warnings,
    notes,
    explained: chain.firstBad === null ? explainability(chain.resultEvents) : null,
  };
}

/** What one reading of events.jsonl shows. */
interface ReadLog {
  readonly chain: CheckedChain;
  readonly sha256: string;
  readonly sealed: boolean;
  /** Null when nothing is wrong with the database, or there is none. */
  readonly databaseProblem: string | null;
  readonly warnings: readonly string[];
  readonly hashes: ReadonlyMap<number, string>;
}

async function readLog(source: BundleSource, also: readonly ExtraCheck[]): Promise<ReadLog> {
  const file = openEventsFile(source);
  const database = source.names.includes(databaseFile) ? new (await import('./verify-database.ts')).DatabaseCheck(source) : null;
  const fileHash = createHash('sha256');
  const times = timeWatch();
  const asked = new Set(also.flatMap(({ seqs }) => seqs));
  const hashes = new Map<number, string>();
  const chain = checkChain(file, {
    onEvent(seq, hash, createdAtMs) {
      times.onEvent(seq, createdAtMs);
      if (asked.has(seq)) hashes.set(seq, hash);
    },
    onLines(lines) {
      fileHash.update(lines.bytes);
      database?.compare(lines);
    },
  });
  const sealed = chain.resultEvents.at(-1)?.event.event_type === 'run_sealed';
  const databaseProblem = database?.finish(chain.head.seq, sealed) ?? null;
  return { chain, sha256: fileHash.digest('hex'), sealed, databaseProblem, warnings: times.warnings(sealed), hashes };
}

async function verifyRest(source: BundleSource, log: ReadLog, also: readonly ExtraCheck[], found: Found): Promise<void> {
  const { head, resultEvents: events } = log.chain;
  const started = events[0]?.event;
  const last = events.at(-1);
  if (started?.event_type !== 'run_started' || last === undefined) return;
  const seal = last.event.event_type === 'run_sealed' ? last.event.payload : null;
  if (seal === null)
    found.gaps.push('there is no run_sealed at the end: the guard was killed, or its evidence has a gap, or the end was cut off');
  found.warnings.push(...log.warnings);
  const files = verifyFiles(source, seal, log.sha256, found);
  verifyManifest(source, events, files, found);
  await verifyResult(source, events, files, found);
  if (log.databaseProblem !== null) found.faults.push(`${databaseFile}: ${log.databaseProblem}`);
  for (const { seqs, check } of also) {
    const hashes = new Map([...log.hashes].filter(([seq]) => seqs.includes(seq)));
    check({ source, started, events, last, sealed: log.sealed, head, hashes }, found);
  }
}

function verifyManifest(source: BundleSource, events: readonly StoredEvent[], files: CheckedFiles, found: Found): void {
  const [first, last] = [events[0], events.at(-1)];
  if (!files.hasManifest || first === undefined || last === undefined) return;
  compareText(source, manifestFile, () => manifestText(first, last, files.hashes), 'the events and the other files', found);
}

async function verifyResult(
  source: BundleSource,
  events: readonly StoredEvent[],
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
