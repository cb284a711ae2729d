import type { QuietType } from '../report/thin-samples.ts';
import { canonicalStringEnd, type Literal, literal, literalAt } from './canonical-scan.ts';
import { canonicalString } from './jcs.ts';
import { canonicalIntegerEnd, samplePayloadEnd } from './sample-scan.ts';
import { instantChars, utcReader } from './utc-instant.ts';

/** Reads what the journal writes of a quiet event, without reading it as JSON. */
export interface QuietEventReader {
  /** Milliseconds since the epoch, of the event that was read last. */
  readonly createdAtMs: number;
  /**
   * The type of the event that stands from `start` to `end`, when it is a quiet one of this run with this number, in canonical form and with the members
   * that all of them have; null for any other, which may be one all the same. As for canonicalValueEnd, a newline and some more stand behind it.
   */
  read(view: DataView, start: number, end: number, seq: number): QuietType | null;
}

const untilInstant = literal('{"action":"","actor":"system","created_at":"');
const untilId = literal('","event_id":');
const sampleUntilPayload = literal(',"event_type":"sample","incident_id":null,"outcome":"","payload":');
const checkpointUntilPeriod = literal(',"event_type":"checkpoint","incident_id":null,"outcome":"","payload":{"every_ms":');
const untilReason = literal('}');
const closeBrace = 0x7d;
const minus = 0x2d;

export function quietEventReader(runId: string): QuietEventReader {
  const untilSeq = literal(`,"reason":"","run_id":${canonicalString(runId)},"schema_version":1,"scores":{},"seq":`);
  const readUtc = utcReader();
  let createdAtMs = -1;
  return {
    get createdAtMs() {
      return createdAtMs;
    },
    read(view, start, end, seq) {
      const instantAt = after(view, start, untilInstant);
      if (instantAt === -1) return null;
      createdAtMs = readUtc(view, instantAt);
      const idAt = createdAtMs < 0 ? -1 : after(view, instantAt + instantChars, untilId);
      const idEnd = idAt === -1 ? -1 : canonicalStringEnd(view, idAt);
      if (idEnd === -1) return null;
      const payloadAt = after(view, idEnd, sampleUntilPayload);
      const payloadEnd = payloadAt === -1 ? checkpointPayloadEnd(view, idEnd) : samplePayloadEnd(view, payloadAt);
      const seqAt = payloadEnd === -1 ? -1 : after(view, payloadEnd, untilSeq);
      const seqEnd = seqAt === -1 ? -1 : numberEnd(view, seqAt, seq);
      if (seqEnd === -1 || view.getUint8(seqEnd) !== closeBrace || seqEnd + 1 !== end) return null;
      return payloadAt === -1 ? 'checkpoint' : 'sample';
    },
  };
}

function checkpointPayloadEnd(view: DataView, idEnd: number): number {
  const periodAt = after(view, idEnd, checkpointUntilPeriod);
  const periodEnd = periodAt === -1 || view.getUint8(periodAt) === minus ? -1 : canonicalIntegerEnd(view, periodAt);
  return periodEnd === -1 ? -1 : after(view, periodEnd, untilReason);
}

/** Where what stands after the text begins; -1 when another text stands there. */
function after(view: DataView, at: number, text: Literal): number {
  return literalAt(view, at, text) ? at + text.lengthBytes : -1;
}

/** Where this very number ends; -1 when another one stands there. */
function numberEnd(view: DataView, at: number, expected: number): number {
  let value = 0;
  let end = at;
  for (let digit = view.getUint8(end) - 0x30; digit >= 0 && digit <= 9; digit = view.getUint8(end) - 0x30) {
    // Once it is larger, it never comes back, and a number beginning with zero is none.
    if (value > expected || (value === 0 && digit === 0)) return -1;
    value = value * 10 + digit;
    end += 1;
  }
  return value === expected ? end : -1;
}
