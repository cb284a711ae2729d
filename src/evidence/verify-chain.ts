import type { StoredEvent } from '../ports.ts';
import { type ChainHead, emptyChain, hashEvent } from './chain.ts';
import type { ChainedEvent } from './chain-event.ts';
import { eventsFileLines } from './events-file.ts';
import { parseEventLine } from './parse-event-line.ts';

export interface BadLine {
  /** Line of events.jsonl, from 1. */
  readonly line: number;
  /** What the event there calls itself; null when it cannot be read. */
  readonly seq: number | null;
  readonly why: string;
}

export interface CheckedChain {
  /** Up to the first bad line. */
  readonly events: readonly ChainedEvent[];
  readonly head: ChainHead;
  readonly firstBad: BadLine | null;
}

/** Follows the chain through the bytes of an events.jsonl, up to the first line that does not fit. */
export function verifyChain(bytes: Buffer): CheckedChain {
  const events: ChainedEvent[] = [];
  let head = emptyChain;
  for (const line of eventsFileLines(bytes)) {
    const parsed = line.kind === 'bad' ? line : parseEventLine(line.text);
    if (parsed.kind === 'bad') return { events, head, firstBad: { line: events.length + 1, seq: null, why: parsed.why } };
    const { stored, canonical } = parsed;
    const why = misfit(stored, canonical, head, events);
    if (why !== null) return { events, head, firstBad: { line: events.length + 1, seq: stored.event.seq, why } };
    events.push({ ...stored, prevHash: head.hash });
    head = { seq: stored.event.seq, hash: stored.hash };
  }
  const firstBad = events.length === 0 ? { line: 1, seq: null, why: 'the file is empty' } : null;
  return { events, head, firstBad };
}

function misfit({ hash, event }: StoredEvent, canonical: string, head: ChainHead, before: readonly StoredEvent[]): string | null {
  if (event.seq !== head.seq + 1) return `seq is ${event.seq} where ${head.seq + 1} follows: events were dropped, added or moved`;
  if (hash !== hashEvent(head.hash, canonical)) return 'the hash does not match: this event, or one before it, was changed';
  const [first] = before;
  if (first === undefined)
    return event.event_type === 'run_started' ? null : `the first event is ${event.event_type}, not run_started`;
  if (event.event_type === 'run_started') return 'run_started occurs a second time';
  if (event.run_id !== first.event.run_id) return `the event belongs to run ${event.run_id}, not to ${first.event.run_id}`;
  if (before.at(-1)?.event.event_type === 'run_sealed') return 'the event stands after run_sealed, which is the last one';
  return null;
}
