import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './recorded-run.ts';

/** Only root may mount a disk of a certain size. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A disk of this size that is gone when the test is over. */
export function smallDisk(size: string): string {
  const folder = temporaryFolder(onTestFinished);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]);
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

/** Fills the disk to the last byte with a file. */
export function fill(path: string): void {
  for (const pieceBytes of [64 * 1024, 1]) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(pieceBytes), { flag: 'a' });
    } catch {
      // Full, as intended.
    }
  }
}
