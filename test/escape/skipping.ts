import type { TestContext } from 'vitest';

/** Skips a test, and leaves the reason for the escape report. */
export function skipFor(reason: string | null, { task, skip }: Pick<TestContext, 'task' | 'skip'>): void {
  if (reason === null) return;
  task.meta.skipped = reason;
  skip(reason);
}
