import type { ModelPrice } from '../model.ts';
import type { SessionEvent, UsageEvent } from './agent-events.ts';
import { countMessage, newSession, type SessionUsage, takeReport, totalsOf } from './session-usage.ts';
import { nothing, type Totals, totalsTogether } from './totals.ts';

/** Tokens and cost of all sessions of a stream. No figure is counted twice, and none is guessed. */
export interface Tally {
  session(event: SessionEvent): void;
  usage(event: UsageEvent): void;
  totals(): Totals;
}

/** Sessions that one step goes back and forth between. What older ones came to is kept as a sum. */
const SESSIONS_REMEMBERED = 32;

/** `agent` is the model that tokens are priced by where the stream names none. */
export function createTally(agent: string, prices: readonly ModelPrice[]): Tally {
  const sessions = new Map<string, SessionUsage>();
  let older = nothing;
  let current = newSession();
  let currentId: string | null = null;
  let known: Totals | null = null;

  return {
    session({ id }) {
      if (id === currentId) return;
      // What came before the first session was named belongs to it.
      if (currentId !== null) current = sessions.get(id) ?? newSession();
      currentId = id;
      sessions.delete(id);
      sessions.set(id, current);
      if (sessions.size > SESSIONS_REMEMBERED) forgetOldest();
    },
    usage(event) {
      known = null;
      if (event.how === 'incremental') {
        countMessage(current, event);
        return;
      }
      if (startsAnew(event)) endCostSum();
      takeReport(current, event);
    },
    totals() {
      known ??= [...(currentId === null ? [current] : []), ...sessions.values()]
        .map((session) => totalsOf(session, agent, prices))
        .reduce(totalsTogether, older);
      return known;
    },
  };

  /** aider names no sessions: its sum of a session falls when another one begins. */
  function startsAnew({ how, models, costMicros: cost }: UsageEvent): boolean {
    return how === 'cumulative' && models.length === 0 && cost !== null && cost < (current.reportedCost ?? 0);
  }

  function endCostSum(): void {
    older = totalsTogether(older, { ...nothing, costMicros: current.reportedCost ?? 0, costSource: 'stream' });
    current.reportedCost = null;
  }

  function forgetOldest(): void {
    const [oldest] = sessions;
    if (oldest === undefined) return;
    older = totalsTogether(older, totalsOf(oldest[1], agent, prices));
    sessions.delete(oldest[0]);
  }
}
