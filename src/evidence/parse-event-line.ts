import { type Event, eventTypes } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { isSha256Hex } from './chain.ts';
import { errorText } from './error-text.ts';
import { canonicalEvent } from './event-json.ts';
import { eventProblem } from './event-problem.ts';

export type ParsedLine =
  | { readonly kind: 'event'; readonly stored: StoredEvent; readonly canonical: string }
  | { readonly kind: 'bad'; readonly why: string };

const start = '{"hash":"';
const middle = '","event":';
const hashEnd = start.length + 64;
const eventStart = hashEnd + middle.length;
const knownTypes: ReadonlySet<string> = new Set(eventTypes);

/**
 * Reads one line of events.jsonl. The line must be, byte for byte, what eventLine writes: this refuses duplicate keys, other orders of keys,
 * numbers that do not survive, and unknown members, because none of them comes out again as it went in. What it gives is an event that the journal might
 * have written.
 */
export function parseEventLine(line: string): ParsedLine {
  const hash = line.slice(start.length, hashEnd);
  const framed = line.startsWith(start) && isSha256Hex(hash) && line.startsWith(middle, hashEnd) && line.endsWith('}');
  if (!framed) return bad('the line does not read {"hash":"<64 hex digits>","event":{…}}');
  const text = line.slice(eventStart, -1);
  try {
    const event: unknown = JSON.parse(text);
    const problem = envelopeProblem(event);
    if (problem !== null) return bad(problem);
    const known = event as Event;
    const canonical = canonicalEvent(known);
    if (canonical !== text) return bad('the event is not in canonical form (RFC 8785)');
    const wrong = eventProblem(known);
    return wrong === null ? { kind: 'event', stored: { hash, event: known }, canonical } : bad(wrong);
  } catch (error) {
    return bad(`the event is not JSON: ${errorText(error)}`);
  }
}

const textMembers = ['event_id', 'run_id', 'event_type', 'actor', 'reason', 'action', 'outcome', 'created_at'];

function envelopeProblem(value: unknown): string | null {
  if (!isObject(value)) return 'the event is not an object';
  // First: a newer envelope may differ in everything else.
  if (value['schema_version'] !== 1) {
    return `the event has schema version ${JSON.stringify(value['schema_version'])}, this guard reads 1: use the guard that wrote it or a newer one`;
  }
  const wrong = textMembers.find((name) => typeof value[name] !== 'string');
  if (wrong !== undefined) return `the event's ${wrong} is not a text`;
  if (!knownTypes.has(String(value['event_type']))) return `there is no event type ${JSON.stringify(value['event_type'])}`;
  if (!Number.isSafeInteger(value['seq'])) return `the event's seq is not an integer`;
  if (value['incident_id'] !== null && typeof value['incident_id'] !== 'string')
    return `the event's incident_id is neither a text nor null`;
  if (!isObject(value['scores'])) return `the event's scores are not an object`;
  if (!isObject(value['payload'])) return `the event's payload is not an object`;
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(why: string): ParsedLine {
  return { kind: 'bad', why };
}
