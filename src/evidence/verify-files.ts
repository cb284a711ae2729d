import { createHash } from 'node:crypto';
import type { EventPayloads } from '../model.ts';
import {
  databaseFile,
  eventsFile,
  filesAfterSeal,
  journalLeftovers,
  largestFileBytes,
  largestTextFileBytes,
  manifestFile,
  signatureFile,
  unfinishedEnding,
} from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { errorText } from './error-text.ts';
import type { Found } from './found.ts';

export interface CheckedFiles {
  /** SHA-256 by name, of every file that belongs to the bundle, but the manifest and its signature: of one that was left out on purpose, as the seal names it. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly hasManifest: boolean;
}

/** Checks which files there are, and those that `run_sealed` names against its hashes. `sealed` is null when there is no seal; `eventsSha256` is of events.jsonl. */
export function verifyFiles(
  source: BundleSource,
  sealed: EventPayloads['run_sealed'] | null,
  eventsSha256: string,
  found: Found,
): CheckedFiles {
  found.faults.push(...source.strays);
  const hashes = new Map<string, string>();
  for (const name of source.names) {
    if (isLeftover(name)) found.gaps.push(`${name} is left over: the guard ended before it had finished`);
    else if (name !== manifestFile && name !== signatureFile)
      hashes.set(name, name === eventsFile ? eventsSha256 : hashOf(source, name, found));
  }
  const hasManifest = source.names.includes(manifestFile);
  if (!hasManifest) found.gaps.push(`there is no ${manifestFile}: the bundle was not finished`);
  if (sealed !== null) compareWithSeal(sealed, hashes, hasManifest, found);
  return { hashes, hasManifest };
}

function isLeftover(name: string): boolean {
  return journalLeftovers.some((leftover) => leftover === name) || name.endsWith(unfinishedEnding);
}

/** Files are hashed in pieces of this size. */
const pieceBytes = 1024 * 1024;

function hashOf(source: BundleSource, name: string, found: Found): string {
  try {
    const file = source.open(name, name === databaseFile ? largestFileBytes : largestTextFileBytes);
    try {
      const hash = createHash('sha256');
      const piece = Buffer.allocUnsafe(Math.min(pieceBytes, file.sizeBytes));
      for (let got = file.fill(piece); got > 0; got = file.fill(piece)) hash.update(piece.subarray(0, got));
      return hash.digest('hex');
    } finally {
      file.close();
    }
  } catch (error) {
    found.faults.push(`${name} cannot be read: ${errorText(error)}`);
    return '';
  }
}

function compareWithSeal(
  sealed: EventPayloads['run_sealed'],
  hashes: Map<string, string>,
  hasManifest: boolean,
  found: Found,
): void {
  const expected = new Map(Object.entries(sealed.files));
  const withheld = new Map(sealed.withheld.map(({ file, why }) => [file, why]));
  for (const [name, hash] of expected) {
    const actual = hashes.get(name);
    if (actual === undefined && withheld.has(name)) {
      found.notes.push(`${name} was left out on purpose: ${withheld.get(name)}`);
      hashes.set(name, hash);
    } else if (actual === undefined) found.faults.push(`${name} is missing`);
    else if (actual !== hash) found.faults.push(`${name} was changed: its SHA-256 is not the one in run_sealed`);
  }
  for (const name of filesAfterSeal) {
    if (!hashes.has(name)) (hasManifest ? found.faults : found.gaps).push(`${name} is missing`);
  }
  const known = new Set<string>([...expected.keys(), ...filesAfterSeal]);
  for (const name of hashes.keys()) if (!known.has(name)) found.faults.push(`${name} does not belong to this bundle`);
}
