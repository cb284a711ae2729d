import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isRunId } from './identifiers.ts';

/**
 * Makes `<evidenceDir>/<runId>` and gives its path. Throws when it cannot be made, or, for a `new` run, when it is there already:
 * then it belongs to another guard.
 */
export function makeRunFolder(evidenceDir: string, runId: string, which: 'new' | 'existing'): string {
  if (!isRunId(runId)) throw new Error(`${JSON.stringify(runId)} cannot name a folder`);
  makeFolders(evidenceDir);
  keepOutOfGit(evidenceDir);
  const folder = join(evidenceDir, runId);
  mkdirSync(folder, { recursive: which === 'existing' });
  return folder;
}

function makeFolders(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    // Of a read-only disk, Node says with `recursive` that there is no such folder, and without it what is wrong.
    if (existsSync(dirname(path))) mkdirSync(path);
    throw error;
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
