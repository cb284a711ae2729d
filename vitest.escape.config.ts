import { defineConfig } from 'vitest/config';

/** Everything that tries to outlive the guard. Heavy, so `npm test` holds only a few of it (test/e2e/escape.test.ts). */
export default defineConfig({
  test: {
    include: ['test/escape/**/*.escape.ts'],
    // Bounds that catch a hang; the waiting in these tests has bounds of its own, which say what was waited for.
    testTimeout: 180_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Most of a trial is waiting; more at once would only make the waiting longer.
    maxConcurrency: 4,
  },
});
