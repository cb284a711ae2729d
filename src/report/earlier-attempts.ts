import type { EventOf, Tier } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { decisionsIn, type RecordedDecision } from './decision-behind.ts';
import { eventsOf, startOf } from './events-of.ts';

/** An attempt that the guard ended and that another was to follow. */
export interface EarlierAttempt {
  /** From 1. */
  readonly number: number;
  readonly decision: RecordedDecision;
  readonly restart: EventOf<'restart_scheduled'>;
}

/** In order. One whose decision is not on record is left out. */
export function earlierAttempts(events: readonly StoredEvent[]): readonly EarlierAttempt[] {
  const decisions = decisionsIn(events).filter(({ action }) => action === 'restart');
  return eventsOf(events, 'restart_scheduled').flatMap((restart) => {
    const decision = decisions.findLast(({ incident_id, seq }) => incident_id === restart.incident_id && seq < restart.seq);
    return decision === undefined ? [] : [{ number: restart.payload.attempt - 1, decision, restart }];
  });
}

/** How often the command was started; 1 where it could not be. */
export function attemptsIn(events: readonly StoredEvent[]): number {
  return Math.max(1, eventsOf(events, 'process_started').length);
}

/** What held the attempt that was held least: no more is true of the run. */
export function weakestTier(events: readonly StoredEvent[]): Tier {
  const later = eventsOf(events, 'process_started').flatMap(({ payload }) => payload.tier ?? []);
  return later.reduce(
    (weakest, tier) => (tiers.indexOf(tier.name) < tiers.indexOf(weakest.name) ? tier : weakest),
    startOf(events).payload.tier,
  );
}

/** From what holds least to what holds most: docs/termination.md. */
const tiers: readonly Tier['name'][] = ['windows', 'group', 'init', 'cgroup', 'strict'];
