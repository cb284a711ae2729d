import { basename, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { isBundleFileName, largestFileBytes } from './bundle-files.ts';
import { openFolder } from './folder-source.ts';
import { tarBlockBytes, tarHeader, tarPaddingBytes } from './tar-header.ts';

/**
 * A bundle's folder as a `.tar.gz`: its files in order of name, under the folder's own name. The same files give the same tar, whoever packs it
 * and whenever: owner, time and mode are fixed. Holds all of it in memory. Throws BundleError when the folder cannot be read.
 */
export function packBundle(folder: string): Buffer {
  const source = openFolder(folder);
  const name = basename(resolve(folder));
  const prefix = isBundleFileName(name) ? `${name}/` : '';
  const blocks = source.names.flatMap((file) => {
    const bytes = source.read(file, largestFileBytes);
    return [tarHeader(prefix + file, bytes.length), bytes, Buffer.alloc(tarPaddingBytes(bytes.length))];
  });
  const archive = gzipSync(Buffer.concat([...blocks, Buffer.alloc(2 * tarBlockBytes)]), { level: constants.Z_BEST_SPEED + 5 });
  // RFC 1952, 2.3.1: the system that packed it. zlib writes its own.
  archive.writeUInt8(unknownSystem, 9);
  return archive;
}

const unknownSystem = 255;
