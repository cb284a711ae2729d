import { z } from 'zod';
import { type EventType, eventTypes } from '../model.ts';
import { payloadSchemas } from './event-schemas.ts';

/** An event as it stands in a line of events.jsonl, by its type. For the published JSON Schema; canonical form and chain are beyond a schema. */
export const storedEventSchema = z.union(eventTypes.map(storedEvent));

function storedEvent(eventType: EventType) {
  return z.strictObject({
    seq: z.int().min(1),
    event_id: z
      .string()
      .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      .describe('UUIDv7'),
    run_id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
    incident_id: z.string().nullable(),
    event_type: z.literal(eventType),
    actor: z.string().regex(/^(system|manual:[\s\S]+)$/),
    reason: z.string(),
    scores: z.record(z.string(), z.int().min(0).max(10_000)).describe('basis points'),
    action: z.enum(['', 'continue', 'alert', 'kill', 'restart', 'log_only']),
    outcome: z.string(),
    created_at: z
      .string()
      .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/)
      .describe('ISO 8601, UTC, milliseconds'),
    schema_version: z.literal(1),
    payload: payloadSchemas[eventType],
  });
}
