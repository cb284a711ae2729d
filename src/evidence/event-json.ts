import type { Event } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { canonicalJson, canonicalString } from './jcs.ts';

/**
 * The canonical JSON (RFC 8785) of an event, without prev_hash and hash: what is hashed and what stands in events.jsonl.
 * The envelope's keys are fixed, so their order is written out here; it is three times as fast as sorting them.
 */
export function canonicalEvent(event: Event): string {
  return (
    `{"action":${canonicalString(event.action)}` +
    `,"actor":${canonicalString(event.actor)}` +
    `,"created_at":${canonicalString(event.created_at)}` +
    `,"event_id":${canonicalString(event.event_id)}` +
    `,"event_type":${canonicalString(event.event_type)}` +
    `,"incident_id":${event.incident_id === null ? 'null' : canonicalString(event.incident_id)}` +
    `,"outcome":${canonicalString(event.outcome)}` +
    `,"payload":${canonicalJson(event.payload)}` +
    `,"reason":${canonicalString(event.reason)}` +
    `,"run_id":${canonicalString(event.run_id)}` +
    `,"schema_version":${canonicalJson(event.schema_version)}` +
    `,"scores":${canonicalJson(event.scores)}` +
    `,"seq":${canonicalJson(event.seq)}}`
  );
}

/** One line of events.jsonl, without its newline. */
export function eventLine({ hash, event }: StoredEvent): string {
  return `{"hash":"${hash}","event":${canonicalEvent(event)}}`;
}
