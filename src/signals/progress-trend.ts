import type { ProgressStats } from '../model.ts';

/** How the last n/N or % that was shown has moved. */
export interface ProgressTrend {
  readonly valueBp: number;
  /** Times that it has risen since it last fell. */
  readonly rises: number;
  /** Judged time at which this rise began, and at which the value last rose. */
  readonly sinceMs: number;
  readonly risenMs: number;
}

export const noTrend: ProgressTrend = { valueBp: -1, rises: 0, sinceMs: 0, risenMs: 0 };

/** A loop that counts its attempts from one to five rises four times, then begins again. */
const LEAST_RISES = 8;
const LEAST_RISE_MS = 5_000;
/** A value that has not moved for so long is no progress any more. */
const STILL_RISING_MS = 30_000;

/** Follows the progress from sample to sample. */
export function followProgress(before: ProgressTrend, { valueBp }: ProgressStats, clockMs: number): ProgressTrend {
  if (valueBp < before.valueBp || before.valueBp === -1) return { valueBp, rises: 0, sinceMs: clockMs, risenMs: clockMs };
  return valueBp === before.valueBp ? before : { ...before, valueBp, rises: before.rises + 1, risenMs: clockMs };
}

/** Whether the command has been getting nearer to an end that it knows. */
export function isProgressing({ rises, sinceMs, risenMs }: ProgressTrend, clockMs: number): boolean {
  return rises >= LEAST_RISES && risenMs - sinceMs >= LEAST_RISE_MS && clockMs - risenMs <= STILL_RISING_MS;
}
