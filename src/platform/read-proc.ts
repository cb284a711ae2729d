import { readFileSync } from 'node:fs';

/** A small file of the kernel; empty where it does not exist or may not be read. */
export function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
