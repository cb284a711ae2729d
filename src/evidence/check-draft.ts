import { type EventDraft, eventTypes } from '../model.ts';
import { canonicalJson } from './jcs.ts';

/** A reason is one sentence of clauses; anything longer is output that strayed into it. */
const longestReasonChars = 8192;
const longestNameChars = 1024;
/** A command line may be 2 MiB on Linux, and JSON escapes may double it. */
const longestPayloadChars = 4 * 1024 * 1024;
const mostScores = 64;
const highestScoreBp = 10_000;
/** The last instant that ISO 8601 writes with a year of four digits. */
const latestUtcMs = 253_402_300_799_999;

const knownTypes: ReadonlySet<string> = new Set(eventTypes);
const knownActions: ReadonlySet<string> = new Set(['', 'continue', 'alert', 'kill', 'restart', 'log_only']);

/** What keeps a draft from being recorded, in words; null when nothing does. The one gate before anything is written. */
export function checkDraft(draft: EventDraft): string | null {
  try {
    return (
      checkEnvelope(draft) ??
      checkScores(draft.scores) ??
      checkNumbers(draft.payload, 'payload') ??
      checkPayloadSize(draft.payload)
    );
  } catch (error) {
    return `it is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function checkEnvelope(draft: EventDraft): string | null {
  if (!knownTypes.has(draft.event_type)) return `there is no event type ${quoted(draft.event_type)}`;
  if (!isActor(draft.actor)) return `the actor ${quoted(draft.actor)} is neither "system" nor "manual:<who>"`;
  if (!knownActions.has(draft.action)) return `there is no action ${quoted(draft.action)}`;
  if (draft.incident_id !== null && !isText(draft.incident_id, longestNameChars)) return 'the incident id is not a short text';
  if (!isText(draft.outcome, longestNameChars)) return `the outcome is longer than ${longestNameChars} characters`;
  if (!isText(draft.reason, longestReasonChars)) return `the reason is longer than ${longestReasonChars} characters`;
  if (!isInteger(draft.created_at_ms, latestUtcMs)) return 'created_at_ms is not a time';
  return null;
}

function checkScores(scores: EventDraft['scores']): string | null {
  const entries = Object.entries(scores);
  if (entries.length > mostScores) return `there are more than ${mostScores} scores`;
  const bad = entries.find(([, score]) => !isInteger(score, highestScoreBp));
  return bad === undefined ? null : `the score ${quoted(bad[0])} is ${bad[1]}, not an integer of 0 to ${highestScoreBp}`;
}

function checkPayloadSize(payload: EventDraft['payload']): string | null {
  return canonicalJson(payload).length > longestPayloadChars
    ? `the payload is longer than ${longestPayloadChars} characters`
    : null;
}

/** Fractions differ in the last digit from machine to machine; a replay must not. */
function checkNumbers(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? null : `${path} is ${value}, not an integer`;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const problem = checkNumbers(member, `${path}.${key}`);
    if (problem !== null) return problem;
  }
  return null;
}

function isActor(actor: unknown): boolean {
  return actor === 'system' || (isText(actor, longestNameChars) && /^manual:./.test(String(actor)));
}

function isText(value: unknown, longestChars: number): boolean {
  return typeof value === 'string' && value.length <= longestChars;
}

function isInteger(value: unknown, highest: number): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= highest;
}

function quoted(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 100));
}
