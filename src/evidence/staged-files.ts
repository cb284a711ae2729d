import { createHash } from 'node:crypto';
import { closeSync, fsync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unfinishedEnding } from './bundle-files.ts';
import { StagedFile } from './staged-file.ts';

const syncToDisk = promisify(fsync);

/** Files are hashed in pieces of this size. */
const pieceBytes = 1024 * 1024;

/** Files that appear in a folder together: each is written beside its place, and none takes it before all are on disk. */
export class StagedFiles {
  readonly #folder: string;
  readonly #hashes = new Map<string, string>();
  readonly #begun = new Map<string, StagedFile | null>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** SHA-256 by name, of every file staged so far, in the order in which they were finished. */
  get hashes(): ReadonlyMap<string, string> {
    return this.#hashes;
  }

  add(name: string, content: string | Uint8Array): void {
    this.begin(name).add(content);
    this.finish(name);
  }

  /** Begins a file that others may be added beside before it is finished. */
  begin(name: string): StagedFile {
    // Noted first: what cannot even be opened may be there all the same.
    this.#begun.set(name, null);
    const file = new StagedFile(this.#unfinished(name));
    this.#begun.set(name, file);
    return file;
  }

  finish(name: string): void {
    const file = this.#begun.get(name);
    if (file === undefined || file === null) throw new Error(`${name} was not begun`);
    this.#hashes.set(name, file.finish());
  }

  /** Adds a file that `write` makes at the path it is given. */
  addWritten(name: string, write: (path: string) => void): void {
    const path = this.#unfinished(name);
    this.#begun.set(name, null);
    rmSync(path, { force: true });
    write(path);
    this.#hashes.set(name, sha256OfFile(path));
  }

  /** Brings every file to disk, then to its place, in the order in which they were finished. */
  async commit(): Promise<void> {
    const names = [...this.#hashes.keys()];
    await Promise.all(names.map((name) => syncPath(this.#unfinished(name), 'r+')));
    for (const name of names) renameSync(this.#unfinished(name), join(this.#folder, name));
    // Windows has no way to sync a folder.
    if (process.platform !== 'win32') await syncPath(this.#folder, 'r');
  }

  /** Removes what was staged and never took its place. */
  discard(): void {
    for (const [name, file] of this.#begun) {
      file?.close();
      rmSync(this.#unfinished(name), { force: true });
    }
  }

  #unfinished(name: string): string {
    return join(this.#folder, name + unfinishedEnding);
  }
}

/** The SHA-256 of a file's bytes, in hex. */
export function sha256OfFile(path: string): string {
  const hash = createHash('sha256');
  const fd = openSync(path, 'r');
  try {
    const piece = Buffer.allocUnsafe(pieceBytes);
    for (let length = readSync(fd, piece); length > 0; length = readSync(fd, piece)) hash.update(piece.subarray(0, length));
  } finally {
    closeSync(fd);
  }
  return hash.digest('hex');
}

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const fd = openSync(path, flags);
  try {
    await syncToDisk(fd);
  } finally {
    closeSync(fd);
  }
}
