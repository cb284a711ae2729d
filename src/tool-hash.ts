import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The SHA-256, in hex, that the build took of the whole bundled program, guard-init included; empty where the program runs from its sources. Read rather than
 * taken anew: a program that was changed could say whatever it likes, and hashing three megabytes costs every step 6 ms.
 */
export function toolSha256(): string {
  try {
    return readFileSync(join(import.meta.dirname, 'tool.sha256'), 'utf8').trim();
  } catch {
    return '';
  }
}
