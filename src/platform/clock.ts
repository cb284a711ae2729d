import type { Clock } from '../ports.ts';

/** The host's clock. Monotonic time does not move while the machine sleeps. */
export const hostClock: Clock = {
  monotonicMs,
  utcMs: () => Date.now(),
  every(everyMs, tick) {
    const timer = setInterval(tick, everyMs);
    return () => clearInterval(timer);
  },
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake, { once: true });
      function wake(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      }
    }),
};

/** Milliseconds that only grow. Node's `performance` is the same clock, and takes 2 ms to load. */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1_000 + nanoseconds / 1e6;
}
