import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { BundleError } from './bundle-error.ts';

/**
 * The bytes of a file of a bundle. Never follows a link and never waits for a pipe.
 * Throws BundleError when it is no regular file or larger than `mostBytes`, and what the file system throws.
 */
export function readRegularFile(path: string, mostBytes: number): Buffer {
  // O_NOFOLLOW and O_NONBLOCK are not defined on Windows.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const fd = openSync(path, flags);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new BundleError('NOT_A_BUNDLE', `${path} is not a regular file`);
    if (stat.size > mostBytes)
      throw new BundleError('TOO_LARGE', `${path} has ${stat.size} bytes; at most ${mostBytes} are read`);
    return readFileSync(fd);
  } finally {
    closeSync(fd);
  }
}
