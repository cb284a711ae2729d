import type { TeardownStep } from './action/teardown.ts';
import type { Child, Emptied, Ports } from './ports.ts';
import { within } from './within.ts';

/** What ending a tree came to. */
export interface TreeEnd {
  readonly lastSignal: 'SIGTERM' | 'SIGKILL';
  readonly processesKilled: number;
  readonly left: number;
  readonly leftPids: readonly number[];
  readonly certain: boolean;
  readonly tookMs: number;
}

/** Whether nothing of the tree can still run. */
export function leavesNothing({ left, certain }: TreeEnd): boolean {
  return left === 0 && certain;
}

/**
 * Carries the steps out until no process is left. A cancellation on the way ends every waiting at once: who asks twice is in a
 * hurry.
 */
export async function endTree(
  child: Child,
  steps: readonly TeardownStep[],
  { clock, cancellation }: Pick<Ports, 'clock' | 'cancellation'>,
): Promise<TreeEnd> {
  const startedAtMs = clock.monotonicMs();
  const hurry = new AbortController();
  const stopListening = cancellation.onCancel(() => hurry.abort());
  let lastSignal: TreeEnd['lastSignal'] = 'SIGTERM';

  try {
    for (const step of steps) {
      if (step.kind === 'signal') {
        lastSignal = step.signal;
        if (step.signal === 'SIGTERM') child.terminate();
        else child.kill();
        continue;
      }
      const emptied = await within(clock, step.forMs, child.empty, lastSignal === 'SIGTERM' ? hurry.signal : undefined);
      if (emptied !== null) return treeEnd(emptied);
    }
    return treeEnd({ reaped: 0, left: 1, leftPids: [], certain: false }); // no word from what holds the tree: at least that is left
  } finally {
    stopListening();
  }

  function treeEnd({ reaped, ...rest }: Emptied): TreeEnd {
    return { lastSignal, processesKilled: reaped, ...rest, tookMs: Math.round(clock.monotonicMs() - startedAtMs) };
  }
}
