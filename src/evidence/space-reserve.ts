import { randomFillSync } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reserveFile } from './bundle-files.ts';

/** Freed on a full disk, this much has held some twenty commits: enough for a kill and the end of the run. */
export const reserveBytes = 256 * 1024;

/** Space on the disk that is held for the day when there is none. */
export class SpaceReserve {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, reserveFile);
  }

  /** Whether there was room for it. */
  make(): boolean {
    try {
      // Random, because some file systems store no zeros.
      writeFileSync(this.#path, randomFillSync(Buffer.allocUnsafe(reserveBytes)), { mode: 0o644 });
      return true;
    } catch {
      this.free();
      return false;
    }
  }

  free(): void {
    try {
      rmSync(this.#path, { force: true });
    } catch {
      // It goes with the other leftovers of the journal, or stays where nothing else can be written either.
    }
  }
}

/** Whether a write failed for want of space. A quota that is used up shows as an I/O error. */
export function isForWantOfSpace(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR') || code === 'ENOSPC' || code === 'EDQUOT';
}
