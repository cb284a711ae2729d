import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real processes on small machines: a bound that catches a hang, not a measurement.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Two cores: more workers than that make timings lie.
    maxWorkers: 2,
  },
});
