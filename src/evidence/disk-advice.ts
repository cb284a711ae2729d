import { isForWantOfSpace } from './space-reserve.ts';

/** What to do about a disk that did not take the evidence, to stand at the end of a sentence. SQLite hides a lack of descriptors behind `SQLITE_CANTOPEN`. */
export function diskAdvice(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isForWantOfSpace(error)) return 'free some space or name another folder with --evidence-dir';
  if (code === 'EMFILE' || code === 'ENFILE') return 'raise the limit of open files (ulimit -n)';
  if (code === 'SQLITE_CANTOPEN')
    return 'raise the limit of open files (ulimit -n), or name a folder that can be written with --evidence-dir';
  return 'name a folder that can be written with --evidence-dir';
}
