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

/**
 * True when the guard's stdout is redirected to a file of its own (`run -- pg_dump > dump.sql`): then it is data, not a log. With
 * stderr in the same file (`> build.log 2>&1`) it is a log.
 */
export function stdoutIsData(): boolean {
  try {
    return fstatSync(1).isFile() && !stdoutIsStderr();
  } catch {
    return false;
  }
}
