import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventDraft } from '../model.ts';
import type { ChainPlace, Journal, Sealed } from '../ports.ts';
import { AttachmentQueue } from './attachment-queue.ts';
import { checkpointPeriodMs } from './checkpoint-period.ts';
import { errorText } from './error-text.ts';
import { newEventId } from './identifiers.ts';
import {
  type IdentifiedDraft,
  type JournalReply,
  type JournalRequest,
  type JournalWorkerData,
  journalRole,
  type WriterSettings,
} from './journal-messages.ts';
import type { JournalPlace, JournalWriter } from './journal-writer.ts';
import { type LoadReports, loadReports } from './reports.ts';

export interface JournalOptions {
  /** The run's folder is made in this one, under its run id. */
  readonly evidenceDir: string;
  readonly runId: string;
  /** The effective policy as canonical JSON: it becomes policy.json byte for byte. */
  readonly policyJson: string;
  /** The private key, in PEM, that the bundle is signed with; null or left out, it stays unsigned. */
  readonly signingKey?: string | null;
  /** The program to start as a worker thread. It calls runJournalWorker when `workerData.role` is journalRole. */
  readonly worker: URL | string;
  /** Node options of the worker; those of this process when left out. */
  readonly execArgv?: readonly string[];
  /** How long a run may last before a worker is started for it. 100 ms when left out. */
  readonly workerAfterMs?: number;
  /** How often the journal shows that it is kept, also when nothing happens. 10 s when left out. */
  readonly checkpointMs?: number;
  readonly loadReports?: LoadReports;
}

/**
 * A worker thread takes longer to start than most short commands run (25 ms of CPU). A run that ends before this time is recorded in memory and its
 * bundle is written on the main thread, when there is nothing left to supervise. `durable` starts the worker at once.
 */
const defaultWorkerAfterMs = 100;

/** Left to itself, the worker lets 50 MB of rows and lines lie about while the bundle of an hour's run is written. */
const workerLimits = { maxYoungGenerationSizeMb: 16 };

/** Samples beyond this are dropped while the worker does not answer; as in the writer, it bounds memory. */
const mostUntakenDrafts = 10_000;
/** What the result is computed from if no one else can: every event but the samples, which it does not need. */
const mostKeptDrafts = 10_000;

/** The journal of one run. Nothing of it throws, waits for a disk, or keeps the process alive. */
export function openJournal(options: JournalOptions): Journal {
  return new ThreadedJournal(options);
}

type Thread =
  | { readonly kind: 'waiting'; readonly timer: NodeJS.Timeout }
  | { readonly kind: 'running'; readonly worker: Worker }
  | { readonly kind: 'dead'; readonly why: string; readonly gone: Promise<unknown> };

class ThreadedJournal implements Journal {
  readonly #options: JournalOptions;
  #thread: Thread;
  /** Drafts of this turn, not yet sent. */
  #unsent: IdentifiedDraft[] = [];
  /** Drafts that no writer has confirmed, the unsent among them. */
  #untaken: IdentifiedDraft[] = [];
  readonly #kept: IdentifiedDraft[] = [];
  #dropped = 0;
  #lastAsked = 0;
  readonly #asked = new Map<number, (place: ChainPlace | null) => void>();
  readonly #attachments = new AttachmentQueue();
  #onSealed: (sealed: Sealed | null) => void = () => {};
  #sealing: Promise<Sealed> | null = null;
  #givenUp = false;

  constructor(options: JournalOptions) {
    this.#options = options;
    const timer = setTimeout(() => this.#startWorker(), options.workerAfterMs ?? defaultWorkerAfterMs);
    timer.unref();
    this.#thread = { kind: 'waiting', timer };
  }

  append(draft: EventDraft): void {
    const isSample = draft.event_type === 'sample';
    if (isSample && this.#untaken.length >= mostUntakenDrafts) {
      this.#dropped += 1;
      return;
    }
    const identified = { eventId: newEventId(draft.created_at_ms), draft };
    if (!isSample && this.#kept.length < mostKeptDrafts) this.#kept.push(identified);
    this.#untaken.push(identified);
    this.#unsent.push(identified);
    if (this.#unsent.length === 1) queueMicrotask(() => this.#send());
  }

  attach(name: string, content: Uint8Array): void {
    if (this.#sealing !== null) return;
    this.#attachments.put(name, content);
    this.#sendAttachments('free');
  }

  async durable(timeoutMs: number): Promise<ChainPlace | null> {
    if (this.#sealing !== null) return null;
    this.#startWorker();
    this.#send();
    if (this.#thread.kind !== 'running') return null;
    this.#lastAsked += 1;
    const id = this.#lastAsked;
    const answer = new Promise<ChainPlace | null>((resolve) => this.#asked.set(id, resolve));
    this.#post(this.#thread.worker, { kind: 'durable', id });
    return within(timeoutMs, answer);
  }

  seal(timeoutMs: number): Promise<Sealed> {
    this.#sealing ??= this.#seal(timeoutMs);
    return this.#sealing;
  }

  async #seal(timeoutMs: number): Promise<Sealed> {
    const sealed = await within(timeoutMs, this.#sealWhereItIs());
    this.#givenUp = sealed === null;
    if (this.#thread.kind === 'running') void this.#thread.worker.terminate();
    if (sealed?.result != null) return sealed;
    const degraded =
      sealed?.degraded ||
      `the evidence bundle ${this.#folder()} was not ready after ${timeoutMs} ms: what is recorded stands in the journal there`;
    return this.#sealAs('nowhere', this.#kept, (writer) => writer.degrade('seal', degraded, degraded));
  }

  async #sealWhereItIs(): Promise<Sealed | null> {
    if (this.#thread.kind === 'waiting') {
      clearTimeout(this.#thread.timer);
      return this.#sealAs('memory', this.#untaken, () => {});
    }
    if (this.#thread.kind === 'running') {
      const answer = new Promise<Sealed | null>((resolve) => {
        this.#onSealed = resolve;
      });
      this.#send();
      this.#sendAttachments('all');
      this.#post(this.#thread.worker, { kind: 'seal', dropped: this.#dropped });
      const sealed = await answer;
      // Ended by us for being late: its work must not begin again on this thread.
      if (sealed !== null || this.#givenUp) return sealed;
    }
    // Its hold on the journal's file ends with it.
    if (this.#thread.kind === 'dead') await this.#thread.gone;
    return this.#sealAs('left', this.#untaken, (writer) => this.#noteDeath(writer));
  }

  /** Does the worker's work on this thread. Only at the end of a run: it waits for the disk. */
  async #sealAs(place: JournalPlace, drafts: readonly IdentifiedDraft[], note: (writer: JournalWriter) => void): Promise<Sealed> {
    try {
      const { JournalWriter } = await import('./journal-writer.ts');
      const writer = await JournalWriter.open(this.#settings(), place, this.#options.loadReports ?? loadReports);
      writer.append(drafts);
      for (const [name, content] of this.#attachments.all) writer.attach(name, content);
      note(writer);
      return await writer.seal(this.#dropped);
    } catch (error) {
      return {
        bundlePath: null,
        result: null,
        seal: null,
        withheld: [],
        degraded: `the evidence could not be written: ${errorText(error)}; please report this`,
      };
    }
  }

  #noteDeath(writer: JournalWriter): void {
    const why = this.#thread.kind === 'dead' ? this.#thread.why : '';
    const sentence = `the evidence in ${this.#folder()} is incomplete: the thread that records it ended early (${why}); please report this`;
    writer.degrade('journal worker', why, sentence);
  }

  #startWorker(): void {
    if (this.#thread.kind !== 'waiting') return;
    clearTimeout(this.#thread.timer);
    const workerData: JournalWorkerData = { role: journalRole, settings: this.#settings() };
    const { worker: program, execArgv } = this.#options;
    try {
      const settings = { name: journalRole, workerData, resourceLimits: workerLimits };
      const worker = new Worker(program, { ...settings, ...(execArgv && { execArgv: [...execArgv] }) });
      worker.on('message', (reply: JournalReply) => this.#receive(reply));
      worker.on('error', (error) => this.#bury(errorText(error)));
      worker.on('exit', (code) => this.#bury(`it exited with ${code}`));
      // A run that has ended does not wait for its journal; whoever waits for an answer holds a timer. Listening to messages undoes it, so it comes after.
      worker.unref();
      this.#thread = { kind: 'running', worker };
      this.#unsent = [...this.#untaken];
      this.#send();
      this.#sendAttachments('free');
    } catch (error) {
      this.#bury(errorText(error));
    }
  }

  #receive(reply: JournalReply): void {
    switch (reply.kind) {
      case 'taken':
        this.#untaken.splice(0, reply.drafts);
        break;
      case 'durable':
        this.#asked.get(reply.id)?.(reply.place);
        this.#asked.delete(reply.id);
        break;
      case 'attached':
        this.#attachments.arrived(reply.name);
        this.#sendAttachments('free');
        break;
      case 'sealed':
        this.#onSealed(reply.sealed);
        break;
    }
  }

  #bury(why: string): void {
    if (this.#thread.kind === 'dead') return;
    const gone = this.#thread.kind === 'running' ? this.#thread.worker.terminate() : Promise.resolve();
    this.#thread = { kind: 'dead', why, gone };
    for (const resolve of this.#asked.values()) resolve(null);
    this.#asked.clear();
    this.#onSealed(null);
  }

  #send(): void {
    const drafts = this.#unsent;
    if (drafts.length === 0) return;
    // Until a worker runs, the untaken drafts are what will be sent to it.
    this.#unsent = [];
    if (this.#thread.kind === 'running') this.#post(this.#thread.worker, { kind: 'append', drafts });
  }

  #sendAttachments(which: 'free' | 'all'): void {
    if (this.#thread.kind !== 'running') return;
    const { worker } = this.#thread;
    for (const [name, content] of this.#attachments.take(which)) this.#post(worker, { kind: 'attach', name, content });
  }

  #post(worker: Worker, request: JournalRequest): void {
    try {
      worker.postMessage(request);
    } catch (error) {
      // Only a draft that is no plain data cannot be sent. The writer on this thread will refuse it by name.
      this.#bury(errorText(error));
    }
  }

  #settings(): WriterSettings {
    const { evidenceDir, runId, policyJson, signingKey = null, checkpointMs = checkpointPeriodMs } = this.#options;
    return { evidenceDir, runId, policyJson, signingKey, checkpointMs };
  }

  #folder(): string {
    return join(this.#options.evidenceDir, this.#options.runId);
  }
}

/** Null when the answer takes longer. Holds the process until then, as whoever awaits it would expect. */
async function within<T>(timeoutMs: number, answer: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
