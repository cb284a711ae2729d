import type { Escape } from './escapes.ts';
import type { Attack, GuardedTree } from './guarded-tree.ts';

/** One way in which a run comes to its end. */
export interface Cause {
  readonly name: string;
  readonly attack: Attack;
  /** Options of `run` that this cause needs; a rule comes by itself, so it waits longer if the tree did not stand in time. */
  options(attempt: number): readonly string[];
  bringAbout(tree: GuardedTree): Promise<void>;
  readonly guardIsKilled?: boolean;
  /** What the guard may end with: an exit code, or the signal that it died of. */
  readonly ends: readonly (number | NodeJS.Signals)[];
}

const none = () => [];
const wallTimesS = [1.5, 5, 15, 40];

export const attempts = wallTimesS.length;

export const byRule: Cause = {
  name: 'a rule (--wall-time)',
  attack: 'none',
  options: (attempt) => ['--wall-time', `${(wallTimesS[attempt] ?? 60) * 1000}ms`],
  bringAbout: async () => {},
  ends: [86],
};

export const bySigint: Cause = {
  name: 'SIGINT',
  attack: 'none',
  options: none,
  bringAbout: async (tree) => void tree.guard.kill('SIGINT'),
  ends: [130],
};

export const bySigintThenSigterm: Cause = {
  name: 'SIGINT, then SIGTERM',
  attack: 'none',
  options: none,
  async bringAbout(tree) {
    tree.guard.kill('SIGINT');
    await tree.said('cancelled');
    tree.guard.kill('SIGTERM');
  },
  // Once everything is written, Node gives signals back to the kernel before it is gone itself.
  ends: [130, 'SIGTERM'],
};

export const byGuardKilled: Cause = {
  name: 'the guard SIGKILLed',
  attack: 'none',
  options: none,
  bringAbout: async (tree) => void tree.guard.kill('SIGKILL'),
  guardIsKilled: true,
  ends: ['SIGKILL'],
};

export const byInitKilled: Cause = {
  name: 'init SIGKILLed by a child',
  attack: 'kill-init',
  options: none,
  bringAbout: async (tree) => tree.attack(),
  ends: [137],
};

export const byGuardAndInitKilled: Cause = {
  name: 'guard and init SIGKILLed by a child',
  attack: 'kill-guard-and-init',
  options: none,
  bringAbout: async (tree) => tree.attack(),
  guardIsKilled: true,
  ends: ['SIGKILL'],
};

export const byInitStopped: Cause = {
  name: 'init stopped by a child, then SIGINT',
  attack: 'stop-init',
  options: none,
  async bringAbout(tree) {
    tree.attack();
    await tree.attacked();
    tree.guard.kill('SIGINT');
  },
  ends: [130],
};

export const byInitStoppedAndGuardKilled: Cause = {
  name: 'init stopped by a child, then the guard SIGKILLed',
  attack: 'stop-init',
  options: none,
  async bringAbout(tree) {
    tree.attack();
    await tree.attacked();
    tree.guard.kill('SIGKILL');
  },
  guardIsKilled: true,
  ends: ['SIGKILL'],
};

/** Whoever held the tree is gone, and the guard has to find it. */
export const byKeeperAndInitKilled: Cause = {
  name: 'keeper and init SIGKILLed by a child',
  attack: 'kill-keeper-and-init',
  options: none,
  bringAbout: async (tree) => tree.attack(),
  ends: [137],
};

export const causes: readonly Cause[] = [
  byRule,
  bySigint,
  bySigintThenSigterm,
  byGuardKilled,
  byInitKilled,
  byGuardAndInitKilled,
  byInitStopped,
  byInitStoppedAndGuardKilled,
];

/** A command that has ended by itself has its verdict: whatever ends what it left behind may come too late to change that. */
export function endsOf(cause: Cause, escapee: Escape): Cause['ends'] {
  return escapee.leaderExits ? [0, ...cause.ends] : cause.ends;
}
