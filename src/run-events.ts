import type { Decision, EventDraft, EventDraftOf, EventType, Sample, Signal } from './model.ts';
import type { Ports } from './ports.ts';
import { initialTickState, tickEvents } from './tick-events.ts';

/** Puts the events of a run into its journal, in order, each with the incident that is open. */
export interface RunEvents {
  append<T extends EventType>(eventType: T, draft: RunEventDraft<T>): void;
  /** The sample, and what follows from it. */
  tick(sample: Sample, signals: readonly Signal[], decision: Decision): void;
  /** Before an event that must stand behind all that was seen so far. */
  flushSamples(): void;
  /** The last decision of the incident that is open; null when none is. */
  incident(): Decision | null;
  closeIncident(outcome: string): void;
  /** Its samples are judged from nothing. */
  nextAttempt(): void;
  /** Since the run began. */
  elapsedMs(): number;
}

/** What an event leaves unsaid stands for nothing. */
export type RunEventDraft<T extends EventType> = Partial<Omit<EventDraftOf<T>, 'event_type' | 'payload'>> &
  Pick<EventDraftOf<T>, 'payload'>;

/** Samples are written a second at a time. */
const SAMPLES_PER_EVENT = 4;

export function openRunEvents({ clock, journal }: Pick<Ports, 'clock' | 'journal'>): RunEvents {
  const startedAtMs = clock.monotonicMs();
  let waiting: Sample[] = [];
  let state = initialTickState;

  return { append, tick, flushSamples, incident: () => state.incident, closeIncident, nextAttempt, elapsedMs };

  function append<T extends EventType>(eventType: T, draft: RunEventDraft<T>): void {
    const event: EventDraftOf<T> = {
      ...{ event_type: eventType, incident_id: state.incident?.incidentId ?? null, actor: 'system', reason: '' },
      ...{ scores: {}, action: '', outcome: '', created_at_ms: clock.utcMs() },
      ...draft,
    };
    journal.append(event as EventDraft);
  }

  function tick(sample: Sample, signals: readonly Signal[], decision: Decision): void {
    waiting.push(sample);
    const [next, events] = tickEvents(state, signals, decision);
    if (waiting.length >= SAMPLES_PER_EVENT || events.length > 0) flushSamples();
    state = next;
    for (const { event_type, ...event } of events) append(event_type, event);
  }

  function flushSamples(): void {
    if (waiting.length > 0) append('sample', { payload: { ticks: waiting } });
    waiting = [];
  }

  function closeIncident(outcome: string): void {
    if (state.incident !== null) append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
    state = { ...state, incident: null };
  }

  function nextAttempt(): void {
    state = initialTickState;
  }

  function elapsedMs(): number {
    return Math.round(clock.monotonicMs() - startedAtMs);
  }
}
