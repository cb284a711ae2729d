import { spawnSync } from 'node:child_process';
import { root, type User } from './users.ts';

/** One way in which a process tree tries not to be found or not to end. */
export interface Escape {
  readonly name: string;
  /** The program in fixtures/programs/escape and what follows its mark. */
  readonly program: string;
  readonly words?: readonly string[];
  /** Lines in `ready` once all of it stands. */
  readonly readyLines: number;
  /** Processes that the tree has at least, wherever they hide: the search must find them before the end, to be believed after it. */
  readonly processes: number;
  /** Its processes live for milliseconds: that they are gone shows in a file that no longer grows. */
  readonly moves?: boolean;
  /** The command ends by itself, with 0, and leaves others behind. */
  readonly leaderExits?: boolean;
  /** Only a root may start it. */
  readonly needsRoot?: boolean;
}

const shells: readonly Escape[] = [
  { name: 'plain', program: 'plain.sh', readyLines: 2, processes: 2 },
  { name: 'nohup', program: 'nohup.sh', readyLines: 2, processes: 2 },
  { name: 'parent exits first', program: 'parent-exits-first.sh', readyLines: 2, processes: 2 },
  { name: 'setsid', program: 'setsid.sh', readyLines: 2, processes: 2 },
  { name: 'double fork', program: 'double-fork.sh', readyLines: 2, processes: 2 },
  { name: 'env -i setsid', program: 'env-setsid.sh', readyLines: 2, processes: 2 },
  { name: 'env -i double fork', program: 'env-double-fork.sh', readyLines: 2, processes: 2 },
  { name: 'ignores TERM, INT and HUP', program: 'deaf.sh', readyLines: 2, processes: 2 },
  { name: 'leader dies of TERM, child ignores it', program: 'deaf-child.sh', readyLines: 2, processes: 2 },
  { name: 'stopped child', program: 'stopped-child.sh', readyLines: 1, processes: 2 },
  { name: 'stopped leader', program: 'stopped-leader.sh', readyLines: 1, processes: 2 },
  { name: 'moving target, env -i setsid', program: 'moving-env.sh', readyLines: 4, processes: 1, moves: true },
  { name: 'stdout held after exit', program: 'stdout-held.sh', readyLines: 1, processes: 1, leaderExits: true },
  { name: 'odd process name', program: 'odd-name.sh', readyLines: 2, processes: 3 },
  { name: '200 processes deep', program: 'deep.sh', words: ['200'], readyLines: 1, processes: 200 },
  { name: 'child of another user', program: 'another-user.sh', readyLines: 2, processes: 2, needsRoot: true },
];

const perls: readonly Escape[] = [
  { name: 'cookie erased through $0', program: 'cookie-erased.pl', readyLines: 2, processes: 2 },
  { name: 'moving target', program: 'moving.pl', readyLines: 5, processes: 1, moves: true },
  { name: 'moving target, setsid', program: 'moving.pl', words: ['setsid'], readyLines: 5, processes: 1, moves: true },
  { name: 'TERM handler forks a daemon', program: 'term-daemon.pl', readyLines: 1, processes: 1 },
  { name: 'zombie leader of a living group', program: 'zombie-leader.pl', readyLines: 2, processes: 2 },
  { name: 'output flood', program: 'flood.pl', readyLines: 1, processes: 1 },
  { name: '300 processes flat', program: 'flat.pl', words: ['300'], readyLines: 1, processes: 301 },
];

export const escapes: readonly Escape[] = [...shells, ...perls];

/** Why this host cannot run an escape, or null when it can. */
export function missingFor(escapee: Escape, user: User): string | null {
  if (escapee.program.endsWith('.pl') && !hasPerl) return 'perl is not installed here';
  if (escapee.needsRoot && user !== root) return 'only root can give a process to another user';
  return null;
}

export function escapeNamed(name: string): Escape {
  const found = escapes.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no escape "${name}"`);
  return found;
}

export const hasPerl = spawnSync('perl', ['-e', '1']).status === 0;
