import type { Cancel, Cancellation } from './ports.ts';

/** Cancels that came while something was being ended: whoever listens late hears of them, too. */
export interface HeardCancels extends Cancellation {
  /** The first one; null while there was none. */
  first(): Cancel | null;
  /** Aborts with the first one. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** Hears every cancel from now on. */
export function hearCancels(cancellation: Cancellation): HeardCancels {
  const heard: Cancel[] = [];
  const cancelled = new AbortController();
  const stop = cancellation.onCancel((cancel) => {
    heard.push(cancel);
    cancelled.abort();
  });
  return {
    first: () => heard[0] ?? null,
    signal: cancelled.signal,
    stop,
    onCancel(listener) {
      for (const cancel of heard) listener(cancel);
      return cancellation.onCancel(listener);
    },
  };
}
