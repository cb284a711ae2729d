import { backoffMs, seedOf } from './action/backoff.ts';
import { leavesNothing, type TreeEnd } from './end-tree.ts';
import type { Ending } from './finish.ts';
import type { HeardCancels } from './heard-cancels.ts';
import type { Ports, RunRequest } from './ports.ts';
import type { RunRecord } from './record.ts';

/** An attempt that is over: nothing of it runs, as far as that could be had. */
export interface EndedAttempt {
  readonly ending: Ending;
  /** What ending it came to; null when it ended by itself. */
  readonly treeEnd: TreeEnd | null;
  /** When the watching stopped, by the monotonic clock. */
  readonly endedAtMs: number;
  /** Those that came since. */
  readonly cancels: HeardCancels;
}

export interface RunOver {
  readonly kind: 'over';
  /** How the run ended. */
  readonly ending: Ending;
  /** What kept a restart that was decided from coming about; empty when nothing did. */
  readonly why: readonly string[];
  /** Since when the guard is about to end, by the monotonic clock. */
  readonly sinceMs: number;
}

/**
 * What comes after an attempt. A restart that was decided comes about only when nothing is left of what was ended, and after a pause; a cancel ends the
 * pause, and the run.
 * @param number which attempt it was, from 1
 */
export async function afterAttempt(
  { ending, treeEnd, endedAtMs, cancels }: EndedAttempt,
  number: number,
  { policy: { restart }, runId }: RunRequest,
  record: RunRecord,
  { clock }: Ports,
): Promise<{ readonly kind: 'again' } | RunOver> {
  if (ending.kind !== 'killed' || ending.decision.action !== 'restart') return over(ending);
  if (treeEnd === null || !leavesNothing(treeEnd)) return over(ending, [whyNotCleared(number, treeEnd?.left ?? 0)]);

  if (cancels.first() === null) {
    const seed = seedOf(runId);
    const delay_ms = backoffMs(restart, number, seed);
    record.restartScheduled({ attempt: number + 1, delay_ms, max: restart.max, window_ms: restart.windowMs, seed });
    await clock.sleep(delay_ms, cancels.signal);
  }
  const cancel = cancels.first();
  if (cancel === null) return { kind: 'again' };
  record.cancelledBetween(cancel);
  return { ...over({ kind: 'cancelled', cancel }), sinceMs: clock.monotonicMs() };

  function over(how: Ending, why: readonly string[] = []): RunOver {
    return { kind: 'over', ending: how, why, sinceMs: endedAtMs };
  }
}

function whyNotCleared(number: number, left: number): string {
  const still = left === 0 ? 'what hides from a search may still run' : `${left} of its processes could not be ended`;
  return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${still}`;
}
