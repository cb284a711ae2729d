import { createJudge } from './judge.ts';
import type { Event, EventOf, Policy, Sample } from './model.ts';
import type { StoredEvent } from './ports.ts';
import { initialTickState, type TickEvent, tickEvents } from './tick-events.ts';

/** What came of deciding again. */
export type Replay =
  | {
      readonly kind: 'same';
      readonly ticks: number;
      readonly decisions: number;
      /** False when the record stops before the run had ended: what its last samples led to may not be on it. */
      readonly ended: boolean;
    }
  | Difference
  | { readonly kind: 'not comparable'; readonly why: string };

/** The first event that the record and the replay do not agree on. */
export interface Difference {
  readonly kind: 'differs';
  /** Where in the record; null at its end. */
  readonly seq: number | null;
  /** Null when the record does not have what the samples lead to. */
  readonly recorded: TickEvent | null;
  /** Null when the samples do not lead to what is on record. */
  readonly replayed: TickEvent | null;
}

/**
 * Shows the recorded samples to the detectors and the decision of this version, under the policy of that run, and compares every event that follows
 * from them with the record, as `canonical` writes it. Nothing else is compared: when a kill was carried out, say, does not follow from samples.
 * Reads the events once and keeps none. Throws nothing: what cannot be judged is `not comparable`.
 */
export function replay(events: Iterable<StoredEvent>, policy: Policy, canonical: (value: unknown) => string): Replay {
  let judge: ReturnType<typeof createTickJudge> | null = null;
  let due: readonly TickEvent[] = [];
  let difference: Difference | null = null;
  let gap: string | null = null;
  let ended = false;
  const counts = { ticks: 0, decisions: 0 };

  for (const { event } of events) {
    if (judge === null && event.event_type !== 'run_started') return notComparable(`the record begins with ${event.event_type}`);
    if (event.event_type === 'evidence_degraded') gap ??= `${event.payload.what}: ${event.payload.error}`;
    if (event.event_type === 'process_exited') ended = true;
    if (event.event_type === 'process_started' && event.payload.at_ms !== undefined) judge?.nextAttempt(event.payload.at_ms);
    if (difference !== null) continue; // only a gap in the evidence can still explain it
    try {
      judge ??= createTickJudge(policy, event.run_id);
      if (event.event_type === 'sample') sampled(event, judge);
      if (followsFromSamples(event)) compare(event);
    } catch (error) {
      return notComparable(`event ${event.seq} cannot be judged: ${(error as Error).message}`);
    }
  }

  if (judge === null) return notComparable('there is no event');
  if (due.length > 0 && ended) difference ??= { kind: 'differs', seq: null, recorded: null, replayed: due[0] ?? null };
  if (difference === null) return { kind: 'same', ...counts, ended };
  return gap === null ? difference : notComparable(`the evidence has a gap (${gap})`);

  function sampled({ seq, payload }: EventOf<'sample'>, { tick }: ReturnType<typeof createTickJudge>): void {
    const missing = due[0];
    if (missing !== undefined) {
      difference = { kind: 'differs', seq, recorded: null, replayed: missing };
      return;
    }
    due = payload.ticks.flatMap(tick);
    counts.ticks += payload.ticks.length;
  }

  function compare(event: Event): void {
    const recorded = tickEventOf(event);
    const [replayed, ...later] = due;
    if (replayed === undefined || canonical(recorded) !== canonical(replayed)) {
      difference = { kind: 'differs', seq: event.seq, recorded, replayed: replayed ?? null };
      return;
    }
    due = later;
    if (event.event_type === 'decision_made' || event.event_type === 'policy_dry_run') counts.decisions += 1;
  }
}

/** The loop of `supervise`, without its effects. */
function createTickJudge(policy: Policy, runId: string) {
  const judge = createJudge(policy, runId);
  let state = initialTickState;
  return {
    tick(sample: Sample): readonly TickEvent[] {
      const { signals, decision } = judge(sample);
      const [next, events] = tickEvents(state, signals, decision);
      state = next;
      return events;
    },
    nextAttempt(startedAtMs: number): void {
      judge.nextAttempt(startedAtMs);
      state = initialTickState;
    },
  };
}

function followsFromSamples(event: Event): boolean {
  switch (event.event_type) {
    case 'signal_raised':
    case 'signal_cleared':
    case 'incident_opened':
    case 'decision_made':
    case 'policy_dry_run':
    case 'alert_raised':
      return true;
    case 'incident_closed':
      return event.outcome === 'cleared';
    default:
      return false;
  }
}

function tickEventOf({ event_type, incident_id, reason, scores, action, outcome, payload }: Event): TickEvent {
  return { event_type, incident_id, reason, scores, action, outcome, payload } as TickEvent;
}

function notComparable(why: string): Replay {
  return { kind: 'not comparable', why };
}
