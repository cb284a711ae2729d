import { createHash } from 'node:crypto';
import { closeSync, fsync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unfinishedEnding } from './bundle-files.ts';

const syncToDisk = promisify(fsync);

/** Lines are written and files are read in pieces of this size: one system call a line would cost more than the hashing. */
const pieceBytes = 1024 * 1024;

/** Files that appear in a folder together: each is written beside its place, and none takes it before all are on disk. */
export class StagedFiles {
  readonly #folder: string;
  readonly #hashes = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** SHA-256 by name, of every file staged so far. */
  get hashes(): ReadonlyMap<string, string> {
    return this.#hashes;
  }

  add(name: string, content: string | Uint8Array): void {
    this.#write(name, [content]);
  }

  addLines(name: string, lines: Iterable<string>): void {
    this.#write(name, pieces(lines));
  }

  /** Adds a file that `write` makes at the path it is given. */
  addWritten(name: string, write: (path: string) => void): void {
    const path = this.#unfinished(name);
    rmSync(path, { force: true });
    this.#hashes.set(name, '');
    write(path);
    this.#hashes.set(name, sha256OfFile(path));
  }

  /** Brings every file to disk, then to its place, in the order in which they were added. */
  async commit(): Promise<void> {
    const names = [...this.#hashes.keys()];
    await Promise.all(names.map((name) => syncPath(this.#unfinished(name), 'r+')));
    for (const name of names) renameSync(this.#unfinished(name), join(this.#folder, name));
    // Windows has no way to sync a folder.
    if (process.platform !== 'win32') await syncPath(this.#folder, 'r');
  }

  /** Removes what was staged and never took its place. */
  discard(): void {
    for (const name of this.#hashes.keys()) rmSync(this.#unfinished(name), { force: true });
  }

  #write(name: string, contents: Iterable<string | Uint8Array>): void {
    this.#hashes.set(name, '');
    const path = this.#unfinished(name);
    // A link that someone left there must not lead the text elsewhere.
    rmSync(path, { force: true });
    const hash = createHash('sha256');
    const fd = openSync(path, 'wx', 0o644);
    try {
      for (const content of contents) {
        const bytes = typeof content === 'string' ? Buffer.from(content) : content;
        hash.update(bytes);
        for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      }
    } finally {
      closeSync(fd);
    }
    this.#hashes.set(name, hash.digest('hex'));
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

function* pieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length >= pieceBytes) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

async function syncPath(path: string, flags: 'r' | 'r+'): Promise<void> {
  const fd = openSync(path, flags);
  try {
    await syncToDisk(fd);
  } finally {
    closeSync(fd);
  }
}
