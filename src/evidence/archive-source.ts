import { createReadStream, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BundleError } from './bundle-error.ts';
import { databaseFile, eventsFile, isBundleFileName, largestTextFileBytes, mostFiles } from './bundle-files.ts';
import type { BundleSource, OpenFile } from './bundle-source.ts';
import { errorText } from './error-text.ts';
import { type TarEntry, TarReader } from './tar-reader.ts';

/** Of all files, unpacked: they are held in memory. A million events and their database come to about this. */
const largestUnpackedBytes = 1536 * 1024 ** 2;
const largestArchiveBytes = 512 * 1024 ** 2;
/** Evidence packs 10 to 60 times smaller; DEFLATE reaches 1030 times with what holds nothing. */
const largestRatio = 250;
/** So much may be unpacked whatever the ratio is: the ratio of a small file says little. */
const freeOfRatioBytes = 16 * 1024 ** 2;

/** Unpacks a `.tar.gz` into memory. Throws BundleError for anything that is not one bundle's files, as soon as it is met. */
export async function openArchive(path: string): Promise<BundleSource> {
  try {
    const archiveBytes = statSync(path).size;
    if (archiveBytes > largestArchiveBytes)
      throw new BundleError('TOO_LARGE', `it has ${archiveBytes} bytes; at most ${largestArchiveBytes} are unpacked`);
    return sourceOf(path, await unpack(path));
  } catch (error) {
    if (error instanceof BundleError) throw new BundleError(error.code, `${path}: ${error.message}`, { cause: error });
    throw new BundleError('BAD_ARCHIVE', `${path} is not a .tar.gz of a bundle: ${errorText(error)}`, { cause: error });
  }
}

async function unpack(path: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  let leading: string | null = null;
  const reader = new TarReader({ mostEntries: mostFiles, largestBytes, largestTotalBytes: largestUnpackedBytes }, take);
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  const archive = createReadStream(path);
  archive.on('error', (error) => gunzip.destroy(error));
  archive.pipe(gunzip);
  try {
    let unpackedBytes = 0;
    for await (const piece of gunzip) {
      unpackedBytes += piece.length;
      if (unpackedBytes > freeOfRatioBytes + largestRatio * gunzip.bytesWritten)
        throw new BundleError('TOO_LARGE', `it unpacks to more than ${largestRatio} times its size: this is no evidence`);
      reader.push(piece);
    }
    reader.end();
  } finally {
    archive.destroy();
    gunzip.destroy();
  }
  return files;

  function take({ name, bytes }: TarEntry): void {
    const { folder, file } = placeOf(name);
    if (file === '') return;
    leading ??= folder;
    if (folder !== leading) throw new BundleError('BAD_ARCHIVE', 'it holds files of more than one folder');
    if (files.has(file)) throw new BundleError('BAD_ARCHIVE', `it holds ${file} twice`);
    files.set(file, bytes);
  }
}

function largestBytes(name: string): number {
  const { file } = placeOf(name);
  return file === eventsFile || file === databaseFile ? largestUnpackedBytes : largestTextFileBytes;
}

/** An archive is of the bundle's files, or of its folder: `x`, `./x`, `<run id>/x`, `./<run id>/x`. Nothing else leads into it. */
function placeOf(name: string): { readonly folder: string; readonly file: string } {
  const parts = name.replace(/^\.\//, '').split('/');
  const [first = '', second] = parts;
  const [folder, file] = second === undefined ? ['', first] : [first, second];
  const isPlace = parts.length <= 2 && (folder === '' ? second === undefined : isBundleFileName(folder));
  if (isPlace && (file === '' || isBundleFileName(file))) return { folder, file };
  throw new BundleError('BAD_ARCHIVE', `${JSON.stringify(name)} does not belong to a bundle`);
}

function sourceOf(path: string, files: ReadonlyMap<string, Buffer>): BundleSource {
  const read = (name: string, mostBytes: number = largestTextFileBytes): Buffer => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new BundleError('NOT_A_BUNDLE', `${path} holds no ${name}`);
    if (bytes.length <= mostBytes) return bytes;
    throw new BundleError('TOO_LARGE', `${path}: ${name} has ${bytes.length} bytes; at most ${mostBytes} are read`);
  };
  return {
    kind: 'archive',
    path,
    names: [...files.keys()].sort(),
    strays: [],
    read,
    open: (name, mostBytes = largestUnpackedBytes) => openBytes(read(name, mostBytes)),
    database: (name) => read(name, largestUnpackedBytes),
  };
}

function openBytes(bytes: Buffer): OpenFile {
  let at = 0;
  const fill = (into: Uint8Array): number => {
    const got = bytes.copy(into, 0, at);
    at += got;
    return got;
  };
  return { sizeBytes: bytes.length, fill, close: () => {} };
}
