import type { Clock } from './ports.ts';

/** What `work` resolves to, or null when it has not after `ms`, or when `hurry` aborts. No timer is left behind: one would hold up the guard's own end. */
export async function within<T>(clock: Clock, ms: number, work: Promise<T>, hurry?: AbortSignal): Promise<T | null> {
  const done = new AbortController();
  const signal = hurry === undefined ? done.signal : AbortSignal.any([done.signal, hurry]);
  try {
    return await Promise.race([work, clock.sleep(ms, signal).then(() => null)]);
  } finally {
    done.abort();
  }
}
