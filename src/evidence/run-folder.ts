import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunId } from './identifiers.ts';
import { makeFolders } from './make-folders.ts';

/**
 * Makes `<evidenceDir>/<runId>` and gives its path. Throws when it cannot be made, or, for a `new` run, when it is there already:
 * then it belongs to another guard.
 */
export function makeRunFolder(evidenceDir: string, runId: string, which: 'new' | 'existing'): string {
  if (!isRunId(runId)) throw new Error(`${JSON.stringify(runId)} cannot name a folder`);
  makeFolders(evidenceDir);
  keepOutOfGit(evidenceDir);
  const folder = join(evidenceDir, runId);
  if (which === 'new') mkdirSync(folder);
  else makeFolders(folder);
  return folder;
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
