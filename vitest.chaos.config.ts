import { defineConfig } from 'vitest/config';

/** What goes wrong around the guard. `npm run chaos` prints it as a table. */
export default defineConfig({
  test: {
    include: ['test/chaos/**/*.chaos.ts'],
    // Longer than the bounds within a test, which say what was waited for.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
