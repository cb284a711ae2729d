import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

/** Lines are written in pieces of this size: one system call a line would cost more than the hashing. */
const pieceChars = 1024 * 1024;

/** A file that is being written, and hashed on the way. Every method throws what the disk throws. */
export class StagedFile {
  readonly #fd: number;
  readonly #hash = createHash('sha256');
  #lines = '';
  #closed = false;

  constructor(path: string) {
    // A link that someone left there must not lead the text elsewhere.
    rmSync(path, { force: true });
    this.#fd = openSync(path, 'wx', 0o644);
  }

  add(content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
  }

  /** Adds a line, which does not hold its newline. */
  addLine(line: string): void {
    this.#lines += `${line}\n`;
    if (this.#lines.length >= pieceChars) this.#flush();
  }

  /** Ends the file and gives its SHA-256. */
  finish(): string {
    this.#flush();
    this.close();
    return this.#hash.digest('hex');
  }

  /** Ends the file as it is. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#fd);
  }

  #flush(): void {
    this.add(this.#lines);
    this.#lines = '';
  }
}
