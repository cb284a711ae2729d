import { resolve } from 'node:path';

/** Where bundles go: the folder that was said, or the usual one in `base`. */
export function evidenceFolder(base: string, said: string | undefined): string {
  return resolve(base, said ?? 'flowforge-evidence');
}
