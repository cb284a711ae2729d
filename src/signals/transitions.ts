import type { Signal, SignalName } from '../model.ts';

export interface Transitions {
  /** Findings that are new, or that have risen from `alert` to `enforce`. */
  readonly raised: readonly Signal[];
  readonly cleared: readonly SignalName[];
}

/** What changed between the findings of two ticks. */
export function transitions(before: readonly Signal[], now: readonly Signal[]): Transitions {
  return {
    raised: now.filter(hasRisen),
    cleared: before.map(({ name }) => name).filter((name) => !now.some((signal) => signal.name === name)),
  };

  function hasRisen(signal: Signal): boolean {
    const earlier = before.find(({ name }) => name === signal.name);
    return earlier === undefined || (earlier.level === 'alert' && signal.level === 'enforce');
  }
}
