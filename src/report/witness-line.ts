import type { ChainPlace } from '../ports.ts';

/** A place in a run's log, as a line of the job's own log tells it. */
export interface Witness extends ChainPlace {
  readonly runId: string;
}

/**
 * The line that lets a job's log bear witness, without the `flowforge: ` before it. Whoever changes the bundle later cannot change the log of the CI,
 * which has this line already.
 */
export function witnessLine(runId: string, { seq, head }: ChainPlace): string {
  return `${opening}${runId} seq=${seq} head=${head}`;
}

/**
 * The witness that begins at `at` in a text, where `witnessStart` was found; null when it is none. What stands before and behind it does not matter:
 * the CI adds times, colours and section marks, and a command that prints no newline leaves its last words before it.
 */
export function witnessAt(text: string, at: number): Witness | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return null;
  const { runId = '', seq = '', head = '' } = found;
  return { runId, seq: Number(seq), head };
}

const opening = 'seal run=';

/** What every witness begins with. */
export const witnessStart = `flowforge: ${opening}`;

/** A run id has at most 128 characters and a seq at most 16 digits, as it is an integer below 2^53. */
export const longestWitnessChars = witnessStart.length + 128 + ' seq='.length + 16 + ' head='.length + 64;

const pattern = new RegExp(
  `${witnessStart}(?<runId>[A-Za-z0-9][A-Za-z0-9._-]{0,127}) seq=(?<seq>[1-9][0-9]{0,15}) head=(?<head>[0-9a-f]{64})(?![0-9A-Za-z])`,
  'y',
);
