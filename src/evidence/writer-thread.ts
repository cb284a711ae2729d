import type { Worker } from 'node:worker_threads';
import type { ChainPlace, Sealed } from '../ports.ts';
import { errorText } from './error-text.ts';
import {
  type IdentifiedDraft,
  type JournalReply,
  type JournalRequest,
  type JournalWorkerData,
  journalRole,
  type WriterSettings,
} from './journal-messages.ts';

/** The program to start as a worker thread. It calls runJournalWorker when `workerData.role` is journalRole. */
export interface WriterProgram {
  readonly worker: URL | string;
  /** Node options of the worker; those of this process when left out. */
  readonly execArgv?: readonly string[];
}

/** Calls back for what the writer has its own copy of. */
export interface Arrivals {
  drafts(count: number): void;
  attachment(name: string): void;
}

/** Left to itself, the worker lets 50 MB of rows and lines lie about while the bundle of an hour's run is written. */
const workerLimits = { maxYoungGenerationSizeMb: 16 };

/** The worker thread in which a run's journal is written. Nothing of it throws: once it has ended, it takes nothing, and answers null. */
export class WriterThread {
  readonly #arrivals: Arrivals;
  #worker: Worker | null = null;
  #lastAsked = 0;
  readonly #asked = new Map<number, (place: ChainPlace | null) => void>();
  #onSealed: (sealed: Sealed | null) => void = () => {};
  #death: { readonly why: string; readonly gone: Promise<unknown> } | null = null;

  constructor(program: WriterProgram, settings: WriterSettings, arrivals: Arrivals) {
    this.#arrivals = arrivals;
    this.#worker = this.#start(program, { role: journalRole, settings });
  }

  append(drafts: readonly IdentifiedDraft[]): void {
    this.#post({ kind: 'append', drafts });
  }

  attach(name: string, content: Uint8Array): void {
    this.#post({ kind: 'attach', name, content });
  }

  /** The place of the last event when all that was appended is on disk; null when that cannot be. */
  durable(): Promise<ChainPlace | null> {
    if (this.#death !== null) return Promise.resolve(null);
    this.#lastAsked += 1;
    const id = this.#lastAsked;
    const answer = new Promise<ChainPlace | null>((resolve) => this.#asked.set(id, resolve));
    this.#post({ kind: 'durable', id });
    return answer;
  }

  /** Call once, last. `dropped` events were never sent. Null when it ends before it has sealed. */
  seal(dropped: number): Promise<Sealed | null> {
    if (this.#death !== null) return Promise.resolve(null);
    const answer = new Promise<Sealed | null>((resolve) => {
      this.#onSealed = resolve;
    });
    this.#post({ kind: 'seal', dropped });
    return answer;
  }

  /** Why it ended before it had sealed, once its hold on the journal's file is gone too. */
  async causeOfDeath(): Promise<string> {
    await this.#death?.gone;
    return this.#death?.why ?? '';
  }

  end(): void {
    if (this.#death === null) void this.#worker?.terminate();
  }

  #start({ worker: program, execArgv }: WriterProgram, workerData: JournalWorkerData): Worker | null {
    try {
      const options = { name: journalRole, workerData, resourceLimits: workerLimits };
      // Taken only here: a run that is over before has no use for threads.
      const threads = process.getBuiltinModule('node:worker_threads');
      const worker = new threads.Worker(program, { ...options, ...(execArgv && { execArgv: [...execArgv] }) });
      worker.on('message', (reply: JournalReply) => this.#receive(reply));
      worker.on('error', (error) => this.#bury(errorText(error)));
      worker.on('exit', (code) => this.#bury(`it exited with ${code}`));
      // A run that has ended does not wait for its journal; whoever waits for an answer holds a timer. Listening to messages undoes it, so it comes after.
      worker.unref();
      return worker;
    } catch (error) {
      this.#bury(errorText(error));
      return null;
    }
  }

  #receive(reply: JournalReply): void {
    switch (reply.kind) {
      case 'taken':
        this.#arrivals.drafts(reply.drafts);
        break;
      case 'attached':
        this.#arrivals.attachment(reply.name);
        break;
      case 'durable':
        this.#asked.get(reply.id)?.(reply.place);
        this.#asked.delete(reply.id);
        break;
      case 'sealed':
        this.#onSealed(reply.sealed);
        break;
      default:
        reply satisfies never;
    }
  }

  #post(request: JournalRequest): void {
    if (this.#death !== null) return;
    try {
      this.#worker?.postMessage(request);
    } catch (error) {
      // Only a draft that is no plain data cannot be sent. The writer on the main thread will refuse it by name.
      this.#bury(errorText(error));
    }
  }

  #bury(why: string): void {
    if (this.#death !== null) return;
    this.#death = { why, gone: this.#worker?.terminate() ?? Promise.resolve() };
    for (const resolve of this.#asked.values()) resolve(null);
    this.#asked.clear();
    this.#onSealed(null);
  }
}
