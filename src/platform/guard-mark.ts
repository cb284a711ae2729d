import { readProc } from './read-proc.ts';

export const MARK_NAME = 'FLOWFORGE_GUARD_ID';

/** The command's environment with the mark by which a sweep knows what has come of it. */
export function markedEnvironment(env: Readonly<Record<string, string>>, guardId: string): Record<string, string> {
  return { ...env, [MARK_NAME]: guardId };
}

/**
 * Whether a process was started with the mark: `unknown` where its environment may not be read, or is not there yet
 * (proc_pid_environ(5)). Programs that write over their own arguments lose it.
 */
export function carriesMark(pid: number, guardId: string): boolean | 'unknown' {
  const environment = readProc(`/proc/${pid}/environ`);
  return environment === '' ? 'unknown' : `\0${environment}`.includes(`\0${MARK_NAME}=${guardId}\0`);
}
