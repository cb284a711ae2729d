import type { Clock } from '../ports.ts';

/** The host's clock. Monotonic time does not move while the machine sleeps. */
export const hostClock: Clock = {
  monotonicMs: () => performance.now(),
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
