import type { Event } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { canonicalJson, canonicalString } from './jcs.ts';

/** Canonical JSON of the parts of an event that are more than a text or a number. */
export interface CanonicalParts {
  readonly scores: string;
  readonly payload: string;
}

/**
 * The canonical JSON (RFC 8785) of an event, without prev_hash and hash: what is hashed and what stands in events.jsonl.
 * The envelope's keys are fixed, so their order is written out here; it is three times as fast as sorting them.
 */
export function canonicalEvent(event: Event, { scores, payload }: CanonicalParts = canonicalParts(event)): string {
  return (
    `{"action":${canonicalString(event.action)}` +
    `,"actor":${canonicalString(event.actor)}` +
    `,"created_at":${canonicalString(event.created_at)}` +
    `,"event_id":${canonicalString(event.event_id)}` +
    `,"event_type":${canonicalString(event.event_type)}` +
    `,"incident_id":${event.incident_id === null ? 'null' : canonicalString(event.incident_id)}` +
    `,"outcome":${canonicalString(event.outcome)}` +
    `,"payload":${payload}` +
    `,"reason":${canonicalString(event.reason)}` +
    `,"run_id":${canonicalString(event.run_id)}` +
    `,"schema_version":${canonicalJson(event.schema_version)}` +
    `,"scores":${scores}` +
    `,"seq":${canonicalJson(event.seq)}}`
  );
}

/** An event with its line, where that is at hand: to make it again takes most of the time in which a bundle is written. */
export interface LinedEvent extends StoredEvent {
  readonly line?: string;
}

/** One line of events.jsonl, without its newline. */
export function eventLine({ hash, event }: StoredEvent, parts: CanonicalParts = canonicalParts(event)): string {
  return `{"hash":"${hash}","event":${canonicalEvent(event, parts)}}`;
}

export function canonicalParts({ scores, payload }: Event): CanonicalParts {
  return { scores: canonicalJson(scores), payload: canonicalJson(payload) };
}
