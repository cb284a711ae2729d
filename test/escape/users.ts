import { spawnSync } from 'node:child_process';

/** On whose behalf the guard and its command run. */
export interface User {
  readonly name: string;
  /** What stands before the guard's own command line; empty for the user who runs the tests. */
  readonly prefix: readonly string[];
  /** Why this host cannot run anything as this user, or null when it can. */
  readonly missing: string | null;
}

const isRoot = process.getuid?.() === 0;
const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const unprivilegedPrefix = ['setpriv', ...(isRoot ? nobody : []), '--no-new-privs'];

export const root: User = { name: 'root', prefix: [], missing: isRoot ? null : 'the tests do not run as root' };

export const unprivileged: User = {
  name: 'an unprivileged user with no_new_privs',
  prefix: unprivilegedPrefix,
  missing: canRun(unprivilegedPrefix) ? null : 'setpriv(1) cannot drop privileges here',
};

export const users: readonly User[] = [root, unprivileged];

function canRun([file, ...args]: readonly string[]): boolean {
  return file !== undefined && spawnSync(file, [...args, 'true']).status === 0;
}
