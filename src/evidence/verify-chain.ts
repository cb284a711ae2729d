import type { StoredEvent } from '../ports.ts';
import { isQuiet, type QuietType, thinning } from '../report/thin-samples.ts';
import type { OpenFile } from './bundle-source.ts';
import { type ChainHead, emptyChain } from './chain.ts';
import { chainFollower, eventStart, eventTrailer } from './chain-follower.ts';
import { eventsFileLines, type Lines, lineEnd } from './events-file.ts';
import { parseEventLine } from './parse-event-line.ts';
import { type QuietEventReader, quietEventReader } from './quiet-event.ts';

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
  /** What the reports are made from: all events but for the mass of samples and checkpoints. Read when it is asked for. */
  readonly events: readonly StoredEvent[];
  /** What result.json is made from. Where the record has its end, that says what samples would, and they need not be read: most of a log are samples. */
  readonly resultEvents: readonly StoredEvent[];
  readonly firstBad: BadLine | null;
}

/** What else is looked at while a log is read. */
export interface ChainWatch {
  /** Called with every event that fits, in order. */
  onEvent(seq: number, hash: string, createdAtMs: number): void;
  /** Called with each piece of the log when all of its lines fit. The bytes are lent for the call. */
  onLines(lines: FittingLines): void;
}

export interface FittingLines {
  /** Newlines included. */
  readonly bytes: Buffer;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** The hash before the first of them. */
  readonly prevHash: string;
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

interface Misfit {
  readonly seq?: number;
  readonly why: string;
}

/** Seen to be a quiet event from its bytes; most are never needed as more. */
interface UnreadEvent {
  readonly hash: string;
  readonly json: string;
}

/** A line of the present piece that was not read as JSON; without a hash, there is none. */
interface UnreadLine {
  hash: string;
  start: number;
  end: number;
}

class ChainCheck {
  readonly #watch: ChainWatch;
  readonly #follower = chainFollower();
  readonly #thinned = thinning<StoredEvent | UnreadEvent>();
  /** The last event that fits. */
  #seq = emptyChain.seq;
  #hash = emptyChain.hash;
  /** Null before the first event, which says which run this is. */
  #run: { readonly id: string; readonly quiet: QuietEventReader } | null = null;
  #sealed = false;
  #keptBytes = 0;
  /** The last one of each type. */
  readonly #unread: Readonly<Record<QuietType, UnreadLine>> = { sample: newUnread(), checkpoint: newUnread() };

  constructor(watch: ChainWatch) {
    this.#watch = watch;
  }

  checked(firstBad: BadLine | null): CheckedChain {
    const kept = this.#thinned.kept();
    const hasEnd = kept.some((each) => !('json' in each) && each.event.event_type === 'process_exited');
    const all = once(() => kept.map(read));
    const told = once(() => kept.filter((each, at) => !('json' in each) || at === kept.length - 1).map(read));
    return {
      head: { seq: this.#seq, hash: this.#hash },
      get events() {
        return all();
      },
      get resultEvents() {
        return hasEnd ? told() : all();
      },
      firstBad,
    };
  }

  badNext({ seq = null, why }: { readonly seq?: number | null; readonly why: string }): BadLine {
    return { line: this.#seq + 1, seq, why };
  }

  badEnd(): BadLine | null {
    return this.#seq === 0 ? this.badNext({ why: 'the file is empty' }) : null;
  }

  check(lines: Lines): BadLine | null {
    const firstSeq = this.#seq + 1;
    const prevHash = this.#hash;
    for (let start = 0; start < lines.bytes.length; ) {
      const end = lineEnd(lines.bytes, start);
      const createdAtMs = this.#checkLine(lines, start, end);
      if (typeof createdAtMs !== 'number') return this.badNext(createdAtMs);
      this.#seq += 1;
      this.#hash = this.#follower.hash;
      this.#watch.onEvent(this.#seq, this.#hash, createdAtMs);
      start = end + 1;
    }
    this.#watch.onLines({ bytes: lines.bytes, firstSeq, lastSeq: this.#seq, prevHash });
    this.#readUnread(lines);
    return null;
  }

  /** When the event was created, or why it does not fit. Most lines are quiet events, of which the reports need no more than a few and the last one. */
  #checkLine(lines: Lines, start: number, end: number): number | Misfit {
    const follows = this.#follower.follows(lines, start, end);
    const seq = this.#seq + 1;
    if (this.#run === null || !follows || this.#sealed || seq > mostEvents) return this.#readLine(lines, start, end, follows);
    const { quiet } = this.#run;
    const type = quiet.read(lines.view, start + eventStart, end - eventTrailer, seq);
    if (type === null) return this.#readLine(lines, start, end, follows);
    const unread = this.#unread[type];
    if (this.#thinned.isLast(type)) {
      this.#thinned.skip(type);
      unread.hash = this.#follower.hash;
      unread.start = start;
      unread.end = end;
    } else {
      unread.hash = '';
      this.#thinned.take(type, { hash: this.#follower.hash, json: eventJson(lines, start, end) });
    }
    return quiet.createdAtMs;
  }

  #readLine(lines: Lines, start: number, end: number, follows: boolean): number | Misfit {
    const parsed = parseEventLine(lines.bytes.toString('utf8', start, end));
    if (parsed.kind === 'bad') return parsed;
    const { stored } = parsed;
    const why = this.#misfit(stored, follows) ?? this.#keep(stored, end - start);
    return why === null ? Date.parse(stored.event.created_at) : { seq: stored.event.seq, why };
  }

  #misfit({ event }: StoredEvent, follows: boolean): string | null {
    const seq = this.#seq + 1;
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
    this.#thinned.take(event.event_type, stored);
    if (isQuiet(event.event_type)) this.#unread[event.event_type].hash = '';
    else this.#keptBytes += lengthBytes;
    return this.#keptBytes > mostKeptBytes ? `there are more than ${mostKeptBytes} bytes of events beside samples` : null;
  }

  /** Before their bytes are gone: one of them may turn out to be the last of all. */
  #readUnread(lines: Lines): void {
    for (const type of ['sample', 'checkpoint'] as const) {
      const unread = this.#unread[type];
      const { hash, start, end } = unread;
      if (hash !== '') this.#thinned.replaceLast(type, { hash, json: eventJson(lines, start, end) });
      unread.hash = '';
    }
  }
}

function eventJson({ bytes }: Lines, start: number, end: number): string {
  return bytes.toString('utf8', start + eventStart, end - eventTrailer);
}

function read(event: StoredEvent | UnreadEvent): StoredEvent {
  return 'json' in event ? { hash: event.hash, event: JSON.parse(event.json) } : event;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function newUnread(): UnreadLine {
  return { hash: '', start: 0, end: 0 };
}
