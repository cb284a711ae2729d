import { fstatSync } from 'node:fs';

/**
 * True when the guard's stdout and stderr are the same file, so that the command gets one pipe for both and its lines keep
 * their order. Compared by device and inode (stat(2)).
 */
export function stdoutIsStderr(): boolean {
  try {
    const [out, err] = [fstatSync(1), fstatSync(2)];
    return out.dev === err.dev && out.ino === err.ino;
  } catch {
    return false; // a descriptor that is closed is no file
  }
}
