import { existsSync, mkdtempSync, rmdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatBytes } from '../report/bytes.ts';
import { type Finding, good, limited } from './doctor-finding.ts';

/** The evidence of a run of an hour takes some tens of MiB while it is made, that of a day ten times as much. */
const LITTLE_SPACE_BYTES = 256 * 1024 * 1024;

/** What a run needs to keep evidence in this folder. Supervision never depends on it: nothing here is `bad`. */
export async function evidenceFindings(folder: string): Promise<readonly Finding[]> {
  return [writing(folder), await database()];
}

/** Tried where the folder is, or would be made; nothing of it stays. */
function writing(folder: string): Finding {
  const there = nearestThere(folder);
  try {
    rmdirSync(mkdtempSync(join(there, '.flowforge-doctor-')));
  } catch (error) {
    return limited(
      'evidence',
      `${folder} cannot be written: ${(error as Error).message}`,
      'name another folder with --evidence-dir',
    );
  }
  const { bavail, bsize } = statfsSync(there);
  const said = `${folder} can be written, ${formatBytes(bavail * bsize)} free`;
  if (bavail * bsize >= LITTLE_SPACE_BYTES) return good('evidence', said);
  return limited(
    'evidence',
    said,
    'on a full disk a run goes on, and its evidence ends: free some space, or name another --evidence-dir',
  );
}

function nearestThere(folder: string): string {
  const above = dirname(folder);
  return existsSync(folder) || above === folder ? folder : nearestThere(above);
}

async function database(): Promise<Finding> {
  try {
    const { openJournalDatabase } = await import('../evidence/database.ts');
    openJournalDatabase(':memory:').close();
    return good('database', 'SQLite can be loaded');
  } catch (error) {
    return limited(
      'database',
      `SQLite cannot be loaded: ${(error as Error).message}`,
      'runs are supervised and leave no evidence: install the guard again, whole; on Alpine, with libstdc++',
    );
  }
}
