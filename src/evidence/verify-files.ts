import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventPayloads } from '../model.ts';
import { filesAfterSeal, isBundleFileName, journalLeftovers, manifestFile, unfinishedEnding } from './bundle-files.ts';
import { isSha256Hex } from './chain.ts';
import { errorText } from './error-text.ts';
import { sha256OfFile } from './staged-files.ts';

/** Faults mean that something was changed; gaps, that something is not there yet or never came. */
export interface Found {
  readonly faults: string[];
  readonly gaps: string[];
}

export interface FolderListing {
  /** SHA-256 by name, of every file that belongs to the bundle, but the manifest. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly hasManifest: boolean;
}

/** A bundle has about ten files; a folder of thousands is none. */
const mostFiles = 1000;

/** Checks which files there are, and those that `run_sealed` names against its hashes. `sealed` is null when there is no seal. */
export function verifyFiles(folder: string, sealed: EventPayloads['run_sealed'] | null, found: Found): FolderListing {
  const hashes = new Map<string, string>();
  let hasManifest = false;
  for (const name of regularFiles(folder, found)) {
    if (name === manifestFile) hasManifest = true;
    else hashes.set(name, hashOf(join(folder, name), found));
  }
  if (!hasManifest) found.gaps.push(`there is no ${manifestFile}: the bundle was not finished`);
  if (sealed !== null) compareWithSeal(sealed.files, hashes, hasManifest, found);
  return { hashes, hasManifest };
}

function regularFiles(folder: string, found: Found): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.length > mostFiles) found.faults.push(`the folder has ${entries.length} files: this is no bundle`);
  const names: string[] = [];
  for (const entry of entries.slice(0, mostFiles)) {
    if (isLeftover(entry.name)) found.gaps.push(`${entry.name} is left over: the guard ended before it had finished`);
    else if (!isBundleFileName(entry.name)) found.faults.push(`${JSON.stringify(entry.name)} does not belong to a bundle`);
    else if (!entry.isFile()) found.faults.push(`${entry.name} is not a regular file`);
    else names.push(entry.name);
  }
  return names;
}

function isLeftover(name: string): boolean {
  return journalLeftovers.some((leftover) => leftover === name) || name.endsWith(unfinishedEnding);
}

function hashOf(path: string, found: Found): string {
  try {
    return sha256OfFile(path);
  } catch (error) {
    found.faults.push(`${path} cannot be read: ${errorText(error)}`);
    return '';
  }
}

function compareWithSeal(files: unknown, hashes: ReadonlyMap<string, string>, hasManifest: boolean, found: Found): void {
  const expected = new Map<string, unknown>(Object.entries(files ?? {}));
  for (const [name, hash] of expected) {
    const actual = hashes.get(name);
    if (!isSha256Hex(hash)) found.faults.push(`run_sealed has no hash for ${JSON.stringify(name)}`);
    else if (actual === undefined) found.faults.push(`${JSON.stringify(name)} is missing`);
    else if (actual !== hash) found.faults.push(`${name} was changed: its SHA-256 is not the one in run_sealed`);
  }
  for (const name of filesAfterSeal) {
    if (!hashes.has(name)) (hasManifest ? found.faults : found.gaps).push(`${name} is missing`);
  }
  const known = new Set<string>([...expected.keys(), ...filesAfterSeal]);
  for (const name of hashes.keys()) if (!known.has(name)) found.faults.push(`${name} does not belong to this bundle`);
}
