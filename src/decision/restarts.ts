import type { Policy, RuleName } from '../model.ts';
import { formatDuration } from './units.ts';

/** The attempts of a run so far. */
export interface Attempts {
  /** Which this one is, from 1. */
  readonly number: number;
  /** On the run's clock. */
  readonly startedAtMs: number;
  /** When the attempts were ended that others followed, as far as the policy's window reaches back. */
  readonly endedAtMs: readonly number[];
  /** The rule that ended the attempt before this one, where it did so soon after its start. */
  readonly endedSoonBy: RuleName | null;
}

export const firstAttempt: Attempts = { number: 1, startedAtMs: 0, endedAtMs: [], endedSoonBy: null };

/** Two attempts in a row that one rule ends within this time of their start: a third would end no better. */
const SOON_MS = 10_000;

/** What stands still may go on the next time. Whatever else a rule ends has been at work, and would do the same again. */
const hangs: ReadonlySet<RuleName> = new Set(['hang', 'no-output', 'stuck-progress', 'wall-time']);

/** Why a command that `rules` end is not started again, in words; null when it is. */
export function whyNoRestart({ restart }: Policy, attempts: Attempts, rules: readonly RuleName[], atMs: number): string | null {
  const { max, windowMs, on } = restart;
  const [first] = rules;
  const working = on === 'hangs' ? rules.find((rule) => !hangs.has(rule)) : undefined;
  if (rules.includes('budget')) return after(attempts, 'its budget is used up');
  if (working !== undefined) return after(attempts, `${working} is no hang`);
  const restarts = endedSince(attempts, atMs - windowMs).length;
  if (restarts >= max) return after(attempts, `the policy allows ${max} in ${formatDuration(windowMs)}`);
  if (first !== undefined && first === attempts.endedSoonBy && isSoon(attempts, atMs))
    return after(attempts, `${first} ended two in a row within ${formatDuration(SOON_MS)} of their start`);
  return null;
}

/** The attempts once `rule` has ended this one, and another is to follow. */
export function endedBy(attempts: Attempts, { restart }: Policy, rule: RuleName | undefined, atMs: number): Attempts {
  const endedAtMs = [...endedSince(attempts, atMs - restart.windowMs), atMs];
  return { ...attempts, endedAtMs, endedSoonBy: isSoon(attempts, atMs) ? (rule ?? null) : null };
}

export function nextAttempt(attempts: Attempts, startedAtMs: number): Attempts {
  return { ...attempts, number: attempts.number + 1, startedAtMs };
}

function endedSince({ endedAtMs }: Attempts, sinceMs: number): readonly number[] {
  return endedAtMs.filter((atMs) => atMs > sinceMs);
}

function isSoon({ startedAtMs }: Attempts, atMs: number): boolean {
  return atMs - startedAtMs <= SOON_MS;
}

function after({ number }: Attempts, why: string): string {
  return `no restart after ${number} attempt${number === 1 ? '' : 's'}: ${why}`;
}
