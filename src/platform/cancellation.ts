import type { KillSignal } from '../model.ts';
import type { Cancellation, KillSignalListener } from '../ports.ts';

/** What a CI, a terminal or a closing session sends to cancel a step. */
const CANCEL_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The guard's own signals as cancellations. From here on none of them ends the guard by itself. One that comes while nobody
 * listens is kept for the next listener.
 */
export function hostCancellation(): Cancellation {
  const listeners = new Set<KillSignalListener>();
  let unheard: KillSignal[] = [];
  for (const signal of CANCEL_SIGNALS) {
    process.on(signal, () => {
      if (listeners.size === 0) unheard.push(signal);
      for (const listener of listeners) listener(signal);
    });
  }

  return {
    onCancel(listener) {
      listeners.add(listener);
      for (const signal of unheard) listener(signal);
      unheard = [];
      return () => void listeners.delete(listener);
    },
  };
}
