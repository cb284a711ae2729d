import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { journalLeftovers, unfinishedEnding } from './bundle-files.ts';
import { isRunId } from './identifiers.ts';
import { makeFolders } from './make-folders.ts';

/** The folder of one run, which the command can remove at any time. */
export class RunFolder {
  /** Where it stands, or was to stand. */
  readonly path: string;
  readonly #evidenceDir: string;
  readonly #runId: string;
  #isMade = false;

  constructor(evidenceDir: string, runId: string) {
    this.path = join(evidenceDir, runId);
    this.#evidenceDir = evidenceDir;
    this.#runId = runId;
  }

  get isMade(): boolean {
    return this.#isMade;
  }

  /** Throws when it cannot be made, or, for a `new` run, when it is there already: then it belongs to another guard. */
  make(which: 'new' | 'existing'): void {
    this.#isMade = false;
    if (!isRunId(this.#runId)) throw new Error(`${JSON.stringify(this.#runId)} cannot name a folder`);
    makeFolders(this.#evidenceDir);
    keepOutOfGit(this.#evidenceDir);
    if (which === 'new') mkdirSync(this.path);
    else makeFolders(this.path);
    this.#isMade = true;
  }

  /** Whether it was there, and is not any more. */
  isRemoved(): boolean {
    return this.#isMade && !existsSync(this.path);
  }

  /** Puts a file into it, whole or not at all, in place of what had this name before. What does not fit now is tried again at the seal. */
  put(name: string, content: Uint8Array | string): void {
    try {
      placeFile(this.path, name, content);
    } catch {
      // A disk that is full or a folder that is gone shows, and is told, with the next event.
    }
  }

  removeJournal(): void {
    try {
      for (const name of journalLeftovers) if (this.#isMade) rmSync(join(this.path, name), { force: true });
    } catch {
      // It shows as left over, and the bundle as INCOMPLETE.
    }
  }

  removeIfEmpty(): void {
    try {
      if (this.#isMade) rmdirSync(this.path);
    } catch {
      // It holds the journal, which is all the evidence there is now.
    }
  }
}

/** Only a folder that holds nothing yet: a `*` in a folder that someone uses for other things would hide their files from git. */
function keepOutOfGit(evidenceDir: string): void {
  if (readdirSync(evidenceDir).length > 0) return;
  try {
    writeFileSync(join(evidenceDir, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // Another guard was faster, or the disk is full, which the journal will notice by itself.
  }
}

/** Not yet safe from a power cut: that it is only at the seal. */
function placeFile(folder: string, name: string, content: Uint8Array | string): void {
  const unfinished = join(folder, name + unfinishedEnding);
  // A link that someone left there must not lead the content elsewhere.
  rmSync(unfinished, { force: true });
  const fd = openSync(unfinished, 'wx', 0o644);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  renameSync(unfinished, join(folder, name));
}
