import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventsFile, journalFile } from './bundle-files.ts';

/** The folder that holds what runs have left is easily named for one of them. Null when there is no run in it; `latest` is a path. */
export function folderOfRuns(path: string): { readonly count: number; readonly latest: string } | null {
  const runs = namesIn(path).filter((name) => [eventsFile, journalFile].some((file) => existsSync(join(path, name, file))));
  const latest = runs.at(-1);
  return latest === undefined ? null : { count: runs.length, latest: join(path, latest) };
}

/** Ids of runs sort by time. Other names may hold anything, and are not for a terminal. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
      .filter((name) => /^\w[\w-]*$/.test(name))
      .sort();
  } catch {
    return [];
  }
}
