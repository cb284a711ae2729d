import type { EventOf, Verdict } from '../model.ts';

const verdicts: readonly Verdict[] = ['passed', 'failed', 'killed', 'cancelled', 'error'];

/** How the run ended. A record without an end, or with one that this version does not know, is an error: never a success. */
export function verdictOf(exited: EventOf<'process_exited'> | null): Verdict {
  return verdicts.find((verdict) => verdict === exited?.outcome) ?? 'error';
}
