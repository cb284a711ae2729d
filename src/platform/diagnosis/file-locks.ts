import { readProc } from '../read-proc.ts';

/** Pids that have a lock on the file with this inode number (proc_locks(5)); who waits for one is not among them. */
export function lockHolders(inode: string, waiter: number): readonly number[] {
  return parseLockHolders(readProc('/proc/locks'), inode).filter((pid) => pid !== waiter);
}

/** The inode number of the file whose lock this process waits for; empty when it waits for none. */
export function awaitedInode(pid: number): string {
  const rows = readProc('/proc/locks')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.find((fields) => fields[1] === '->' && fields[5] === String(pid))?.[6]?.split(':')[2] ?? '';
}

/** `1: FLOCK  ADVISORY  WRITE 4711 fe:00:123 0 EOF`; a line of who waits has `->` behind its number. */
export function parseLockHolders(table: string, inode: string): readonly number[] {
  if (inode === '') return [];
  const pids = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1] !== '->' && fields[5]?.split(':')[2] === inode)
    .map((fields) => Number(fields[4]));
  return [...new Set(pids.filter((pid) => pid > 0))];
}
