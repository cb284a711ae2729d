import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { BundleError } from './bundle-error.ts';
import { isBundleFileName, largestFileBytes, largestTextFileBytes, mostFiles } from './bundle-files.ts';
import type { BundleSource, OpenFile } from './bundle-source.ts';
import { errorText } from './error-text.ts';

/** The files of a bundle's folder. Throws BundleError when it cannot be listed or holds far too much to be one. */
export function openFolder(path: string): BundleSource {
  const { names, strays } = list(path);
  const open = (name: string, mostBytes: number = largestFileBytes): OpenFile => openRegularFile(path, name, mostBytes);
  return {
    kind: 'folder',
    path,
    names,
    strays,
    open,
    read: (name, mostBytes = largestTextFileBytes) => readAll(open(name, mostBytes)),
    database: (name) => {
      open(name).close();
      return join(path, name);
    },
  };
}

function list(path: string): Pick<BundleSource, 'names' | 'strays'> {
  const names: string[] = [];
  const strays: string[] = [];
  const entries = entriesOf(path);
  if (entries.length > mostFiles) throw new BundleError('NOT_A_BUNDLE', `${path} has ${entries.length} files: it is no bundle`);
  for (const entry of entries) {
    if (!isBundleFileName(entry.name)) strays.push(`${JSON.stringify(entry.name)} does not belong to a bundle`);
    else if (entry.isFile()) names.push(entry.name);
    else strays.push(`${entry.name} is not a regular file`);
  }
  return { names: names.sort(), strays: strays.sort() };
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    throw new BundleError('NOT_A_BUNDLE', `${path} cannot be read: ${errorText(error)}`, { cause: error });
  }
}

/** Never follows a link and never waits for a pipe, even if one took the file's place after it was listed. */
function openRegularFile(folder: string, name: string, mostBytes: number): OpenFile {
  const path = join(folder, name);
  if (!isBundleFileName(name)) throw new BundleError('NOT_A_BUNDLE', `${JSON.stringify(name)} does not belong to a bundle`);
  const fd = openUnfollowed(path);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new BundleError('NOT_A_BUNDLE', `${path} is not a regular file`);
    if (stat.size > mostBytes)
      throw new BundleError('TOO_LARGE', `${path} has ${stat.size} bytes; at most ${mostBytes} are read`);
    // A file that grows meanwhile is read as long as it was when it was opened.
    let left = stat.size;
    const fill = (into: Uint8Array): number => {
      const got = left === 0 ? 0 : readSync(fd, into, 0, Math.min(left, into.length), null);
      left -= got;
      return got;
    };
    return { sizeBytes: stat.size, fill, close: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function openUnfollowed(path: string): number {
  // O_NOFOLLOW and O_NONBLOCK are not defined on Windows.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  try {
    return openSync(path, flags);
  } catch (error) {
    throw new BundleError('NOT_A_BUNDLE', `${path} cannot be read (${errorText(error)})`, { cause: error });
  }
}

function readAll(file: OpenFile): Buffer {
  try {
    const bytes = Buffer.allocUnsafe(file.sizeBytes);
    let at = 0;
    for (let got = 1; at < bytes.length && got > 0; at += got) got = file.fill(bytes.subarray(at));
    return bytes.subarray(0, at);
  } finally {
    file.close();
  }
}
