import type { Clock, WorkTree } from './ports.ts';

/** Counts turns that leave the working tree as it was, by looking at it now and then. */
export interface UnchangedTurns {
  /** Looks again when it is time to. Gives what the last look but one, and those before it that found the same, have come to; -1 where nobody looks. */
  after(turns: number): number;
}

/** A look reads the whole tree of files: a large repository takes a second. */
const LOOK_EVERY_MS = 30_000;

/** @param workTree null where nobody asks for it */
export function createUnchangedTurns(workTree: WorkTree | null, clock: Clock): UnchangedTurns {
  if (workTree === null) return { after: () => -1 };
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  let lookedAtTurns = -1;
  let isLooking = false;
  let last: { readonly digest: string; readonly sinceTurns: number } | null = null;
  let unchanged = 0;

  return {
    after(turns) {
      const nowMs = clock.monotonicMs();
      if (!isLooking && turns > lookedAtTurns && nowMs - lookedAtMs >= LOOK_EVERY_MS) {
        isLooking = true;
        lookedAtMs = nowMs;
        lookedAtTurns = turns;
        void workTree.digest().then((digest) => found(digest, turns));
      }
      return unchanged;
    },
  };

  /** A tree that cannot be looked at is not one that stays the same. */
  function found(digest: string | null, turns: number): void {
    isLooking = false;
    if (digest === null) last = null;
    else if (last?.digest !== digest) last = { digest, sinceTurns: turns };
    unchanged = last === null ? 0 : turns - last.sinceTurns;
  }
}
