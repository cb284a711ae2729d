/** What a bundle consists of. The journal is what a run has instead of a bundle while it is on. */
export const eventsFile = 'events.jsonl';
export const databaseFile = 'evidence.db';
export const resultFile = 'result.json';
export const manifestFile = 'manifest.json';
/** Over the manifest, so that neither can name it. */
export const signatureFile = 'manifest.dsse.json';
export const policyFile = 'policy.json';
export const journalFile = 'journal.db';
export const reserveFile = 'journal.reserve';
export const journalLeftovers = [
  journalFile,
  `${journalFile}-wal`,
  `${journalFile}-shm`,
  `${journalFile}-journal`,
  reserveFile,
] as const;

/** The files that `run_sealed` cannot name, because they hold it or its hash. */
export const filesAfterSeal = [eventsFile, databaseFile, resultFile] as const;

/** A file is written under this ending and renamed when all of it is there. */
export const unfinishedEnding = '.tmp';

/** A name that leads nowhere but into the bundle's own folder. */
export function isBundleFileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/.test(name);
}

/** What Node reads into one buffer; a run of a week writes less. */
export const largestFileBytes = 2 * 1024 ** 3 - 1;
/** Reports, result.json and manifest.json name a run's command and files, and a command line may be 2 MiB; output.log is no longer than this either. */
export const largestTextFileBytes = 64 * 1024 * 1024;
/** A bundle has about ten files, and a few more with diagnostics; a folder of thousands is none. */
export const mostFiles = 1000;
