import type { StoredEvent } from '../ports.ts';
import { type QuietType, thinning } from '../report/thin-samples.ts';
import type { OpenFile } from './bundle-source.ts';
import { type ChainHead, emptyChain } from './chain.ts';
import { chainFollower, eventStart, eventTrailer } from './chain-follower.ts';
import { eventsFileLines, type Lines, newline } from './events-file.ts';
import { parseEventLine } from './parse-event-line.ts';
import { type QuietEventReader, quietEventReader } from './quiet-event.ts';
import { utcMs } from './utc-instant.ts';

export interface BadLine {
  /** Line of events.jsonl, from 1. */
  readonly line: number;
  /** What the event there calls itself; null when it cannot be read. */
  readonly seq: number | null;
  readonly why: string;
}

export interface CheckedChain {
  /** The last event that fits; its number is how many do, up to the first bad line. */
  readonly head: ChainHead;
  /** What the reports are made from: all events but for the mass of samples and checkpoints. */
  readonly events: readonly StoredEvent[];
  readonly firstBad: BadLine | null;
}

/** What else is looked at while a log is read. */
export interface ChainWatch {
  /** Called with every event that fits, in order. */
  onEvent(place: ChainHead, createdAtMs: number): void;
  /** Called with each piece of the log when all of its lines fit. The bytes are lent for the call. */
  onLines(lines: FittingLines): void;
}

export interface FittingLines {
  /** Newlines included. */
  readonly bytes: Buffer;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The hash before each of them, one after the other. */
  readonly prevHashes: string;
}

/** Two months of an event a second. */
const mostEvents = 5_000_000;
/** Samples aside, a run has few events: more than this is no evidence, and would not fit into memory. */
const mostKeptBytes = 128 * 1024 * 1024;

/** Follows the chain through an events.jsonl, up to the first line that does not fit, holding a piece of it at a time. Closes the file. */
export function checkChain(file: OpenFile, watch: ChainWatch): CheckedChain {
  const chain = new ChainCheck(watch);
  for (const lines of eventsFileLines(file)) {
    const firstBad = lines.kind === 'bad' ? chain.badNext(lines) : chain.check(lines);
    if (firstBad !== null) return chain.checked(firstBad);
  }
  return chain.checked(chain.badEnd());
}

interface Bad {
  readonly kind: 'bad';
  readonly seq?: number;
  readonly why: string;
}

type CheckedLine = Bad | { readonly kind: 'fits'; readonly createdAtMs: number };

class ChainCheck {
  readonly #watch: ChainWatch;
  readonly #follower = chainFollower();
  readonly #thinned = thinning();
  #head: ChainHead = emptyChain;
  /** Null before the first event, which says which run this is. */
  #run: { readonly id: string; readonly quiet: QuietEventReader } | null = null;
  #sealed = false;
  #keptBytes = 0;
  /** Lines of the present piece that were not read as JSON, the last one of each type. */
  readonly #unread = new Map<QuietType, { readonly start: number; readonly end: number; readonly line: number }>();

  constructor(watch: ChainWatch) {
    this.#watch = watch;
  }

  checked(firstBad: BadLine | null): CheckedChain {
    return { head: this.#head, events: this.#thinned.events(), firstBad };
  }

  badNext({ seq = null, why }: { readonly seq?: number | null; readonly why: string }): BadLine {
    return { line: this.#head.seq + 1, seq, why };
  }

  badEnd(): BadLine | null {
    return this.#head.seq === 0 ? this.badNext({ why: 'the file is empty' }) : null;
  }

  check(lines: Lines): BadLine | null {
    const firstSeq = this.#head.seq + 1;
    let prevHashes = '';
    for (let start = 0; start < lines.bytes.length; ) {
      const end = lines.bytes.indexOf(newline, start);
      prevHashes += this.#head.hash;
      const checked = this.#checkLine(lines, start, end);
      if (checked.kind === 'bad') return this.badNext(checked);
      this.#head = { seq: this.#head.seq + 1, hash: this.#follower.hash };
      this.#watch.onEvent(this.#head, checked.createdAtMs);
      start = end + 1;
    }
    this.#watch.onLines({ bytes: lines.bytes, firstSeq, lastSeq: this.#head.seq, prevHashes });
    return this.#readUnread(lines);
  }

  /** Most lines are quiet events of which the reports need no more than the last one: those are looked at as bytes. */
  #checkLine(lines: Lines, start: number, end: number): CheckedLine {
    const follows = this.#follower.follows(lines, start, end);
    const seq = this.#head.seq + 1;
    if (this.#run === null || !follows || this.#sealed) return this.#readLine(lines, start, end, follows);
    const { quiet } = this.#run;
    const type = quiet.read(lines.view, start + eventStart, end - eventTrailer, seq);
    if (type === null || !this.#thinned.isLast(type)) return this.#readLine(lines, start, end, follows);
    this.#thinned.skip(type);
    this.#unread.set(type, { start, end, line: seq });
    return { kind: 'fits', createdAtMs: quiet.createdAtMs };
  }

  #readLine(lines: Lines, start: number, end: number, follows: boolean): CheckedLine {
    const parsed = parseEventLine(lines.bytes.toString('utf8', start, end));
    if (parsed.kind === 'bad') return parsed;
    const { stored } = parsed;
    const why = this.#misfit(stored, follows) ?? this.#keep(stored, end - start);
    if (why !== null) return { kind: 'bad', seq: stored.event.seq, why };
    return { kind: 'fits', createdAtMs: utcMs(stored.event.created_at) ?? 0 };
  }

  #misfit({ event }: StoredEvent, follows: boolean): string | null {
    const seq = this.#head.seq + 1;
    if (seq > mostEvents) return `there are more than ${mostEvents} events`;
    if (event.seq !== seq) return `seq is ${event.seq} where ${seq} follows: events were dropped, added or moved`;
    if (!follows) return 'the hash does not match: this event, or one before it, was changed';
    if (this.#run === null)
      return event.event_type === 'run_started' ? null : `the first event is ${event.event_type}, not run_started`;
    if (event.event_type === 'run_started') return 'run_started occurs a second time';
    if (event.run_id !== this.#run.id) return `the event belongs to run ${event.run_id}, not to ${this.#run.id}`;
    return this.#sealed ? 'the event stands after run_sealed, which is the last one' : null;
  }

  #keep(stored: StoredEvent, lengthBytes: number): string | null {
    const { event } = stored;
    this.#run ??= { id: event.run_id, quiet: quietEventReader(event.run_id) };
    this.#sealed = event.event_type === 'run_sealed';
    this.#thinned.take(stored);
    if (event.event_type === 'sample' || event.event_type === 'checkpoint') this.#unread.delete(event.event_type);
    else this.#keptBytes += lengthBytes;
    return this.#keptBytes > mostKeptBytes ? `there are more than ${mostKeptBytes} bytes of events beside samples` : null;
  }

  /** Before their bytes are gone: one of them may turn out to be the last of all. */
  #readUnread(lines: Lines): BadLine | null {
    for (const { start, end, line } of this.#unread.values()) {
      const parsed = parseEventLine(lines.bytes.toString('utf8', start, end));
      if (parsed.kind === 'bad') return { line, seq: line, why: parsed.why };
      this.#thinned.replaceLast(parsed.stored);
    }
    this.#unread.clear();
    return null;
  }
}
