import { statSync } from 'node:fs';
import { openArchive } from './archive-source.ts';
import { BundleError } from './bundle-error.ts';
import { openFolder } from './folder-source.ts';

/** Where the files of a bundle come from. Nothing of it is trusted, and nothing is ever written. */
export interface BundleSource {
  readonly kind: 'folder' | 'archive';
  /** As it was named by who asked for it. */
  readonly path: string;
  /** Regular files whose names may stand in a bundle, in order of name. */
  readonly names: readonly string[];
  /** What else stands in the folder, a sentence each. An archive that holds anything else is refused as a whole. */
  readonly strays: readonly string[];
  /** The bytes of a file. Throws BundleError when it is not there or larger than `mostBytes`. */
  read(name: string, mostBytes?: number): Buffer;
  /** Opens a file for reading piece by piece. Throws as `read` does. */
  open(name: string, mostBytes?: number): OpenFile;
  /** What SQLite opens to read a file as a database: a path, or the bytes of it. Throws as `read` does. */
  database(name: string): string | Buffer;
}

/** A file that is read in order. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** Reads on into `into`; how many bytes, 0 at the end. */
  fill(into: Uint8Array): number;
  close(): void;
}

/**
 * Opens a bundle: a run's folder, or a `.tar.gz` of one, which is unpacked into memory alone.
 * Throws BundleError when it is neither, or an archive that holds anything but the regular files of one bundle.
 */
export async function openBundle(path: string): Promise<BundleSource> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined)
    throw new BundleError(
      'NOT_A_BUNDLE',
      `${path} does not exist: name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`,
    );
  if (stat.isDirectory()) return openFolder(path);
  if (stat.isFile()) return openArchive(path);
  throw new BundleError('NOT_A_BUNDLE', `${path} is neither a folder nor an archive: name the folder of a run, or its .tar.gz`);
}
