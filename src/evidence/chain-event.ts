import type { Event, EventDraft, Withheld } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { type ChainHead, hashEvent } from './chain.ts';
import { canonicalEvent } from './event-json.ts';

/** A path, and a sentence about it: less than the schema allows. */
const mostCharsOfFault = 5000;

/** An event that knows its place in the chain. */
export interface ChainedEvent extends StoredEvent {
  readonly prevHash: string;
}

/** Gives a draft its place: the one after `head`. */
export function chainEvent(head: ChainHead, eventId: string, runId: string, draft: EventDraft): ChainedEvent {
  const event = {
    seq: head.seq + 1,
    event_id: eventId,
    run_id: runId,
    incident_id: draft.incident_id,
    event_type: draft.event_type,
    actor: draft.actor,
    reason: draft.reason,
    scores: draft.scores,
    action: draft.action,
    outcome: draft.outcome,
    created_at: new Date(draft.created_at_ms).toISOString(),
    schema_version: 1,
    payload: draft.payload,
  } as Event;
  return { event, prevHash: head.hash, hash: hashEvent(head.hash, canonicalEvent(event)) };
}

/** The same event at another place: the one after `head`. */
export function chainedAgain(head: ChainHead, { event: { seq: _, ...rest } }: ChainedEvent): ChainedEvent {
  const event = { ...rest, seq: head.seq + 1 } as Event;
  return { event, prevHash: head.hash, hash: hashEvent(head.hash, canonicalEvent(event)) };
}

/** As a reader of the bundle will see it: without broken surrogates and `undefined`, its keys in canonical order. */
export function asReadBack({ hash, event }: ChainedEvent): StoredEvent {
  return { hash, event: JSON.parse(canonicalEvent(event)) };
}

/** Says in the evidence itself that it has a gap. */
export function degradation(what: string, error: string): EventDraft {
  const payload = { what: what.slice(0, mostCharsOfFault), error: error.slice(0, mostCharsOfFault) };
  return { ...systemEvent(Date.now()), event_type: 'evidence_degraded', outcome: 'incomplete', payload };
}

/** Shows that the journal was kept up to now, whether or not anything happened. */
export function checkpoint(everyMs: number): EventDraft {
  return { ...systemEvent(Date.now()), event_type: 'checkpoint', payload: { every_ms: everyMs } };
}

/** Says that a guard which was killed did not write this bundle, `events` of its journal into it, but `by` did. */
export function recovery(by: string, events: number): EventDraft {
  return { ...systemEvent(Date.now()), event_type: 'run_recovered', outcome: 'incomplete', payload: { by, events } };
}

/** The last event of a complete run, with the SHA-256 of its files by name. */
export function sealing(files: Readonly<Record<string, string>>, withheld: readonly Withheld[]): EventDraft {
  return { ...systemEvent(Date.now()), event_type: 'run_sealed', payload: { files, withheld } };
}

function systemEvent(nowMs: number) {
  return { incident_id: null, actor: 'system', reason: '', scores: {}, action: '', outcome: '', created_at_ms: nowMs } as const;
}
