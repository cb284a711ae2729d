import type { Cancel, Cancellation } from '../ports.ts';

/** What a CI, a terminal or a closing session sends to cancel a step. */
const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A shell that was killed does not tell its children: the guard has to look. */
const PARENT_POLL_MS = 250;

/**
 * Cancels of this process: its signals and, unless `onParentExit` is `continue`, the end of the process that started it. From here
 * on no such signal ends the guard by itself. A cancel that comes while nobody listens is kept for the next listener.
 */
export function hostCancellation(onParentExit: 'cancel' | 'continue'): Cancellation {
  const listeners = new Set<(cancel: Cancel) => void>();
  let unheard: Cancel[] = [];
  for (const signal of CANCEL_SIGNALS) process.on(signal, () => tell({ signal, reason: `${signal} was sent to the guard` }));
  if (onParentExit === 'cancel') watchParent(() => tell({ signal: 'SIGHUP', reason: "the guard's parent process has ended" }));

  return {
    onCancel(listener) {
      listeners.add(listener);
      for (const cancel of unheard) listener(cancel);
      unheard = [];
      return () => void listeners.delete(listener);
    },
  };

  function tell(cancel: Cancel): void {
    if (listeners.size === 0) unheard.push(cancel);
    for (const listener of listeners) listener(cancel);
  }
}

/** An orphan is given to another parent (prctl(2), PR_SET_CHILD_SUBREAPER): a changed parent is a parent that has ended. */
function watchParent(onExit: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onExit();
  }, PARENT_POLL_MS);
  timer.unref();
}
