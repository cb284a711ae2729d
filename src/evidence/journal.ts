import { join } from 'node:path';
import type { EventDraft } from '../model.ts';
import type { ChainPlace, Journal, Sealed } from '../ports.ts';
import { AttachmentQueue } from './attachment-queue.ts';
import { atCalmMoment } from './calm-moment.ts';
import { checkpointPeriodMs } from './checkpoint-period.ts';
import { DraftQueue } from './draft-queue.ts';
import type { Fault } from './faults.ts';
import type { IdentifiedDraft, WriterSettings } from './journal-messages.ts';
import type { JournalPlace } from './journal-writer.ts';
import { type LoadReports, loadReports } from './reports.ts';
import { sealOnThisThread } from './seal-on-this-thread.ts';
import { withinTimeout } from './within-timeout.ts';
import { type WriterProgram, WriterThread } from './writer-thread.ts';

export interface JournalOptions extends WriterProgram {
  /** The run's folder is made in this one, under its run id. */
  readonly evidenceDir: string;
  readonly runId: string;
  /** The effective policy as canonical JSON: it becomes policy.json byte for byte. */
  readonly policyJson: string;
  /** The private key, in PEM, that the bundle is signed with; null or left out, it stays unsigned. */
  readonly signingKey?: string | null;
  /** How long a run may last before a worker is started for it; up to ten times as long while it floods us. 100 ms when left out. */
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

/** The journal of one run. Nothing of it throws, waits for a disk, or keeps the process alive. */
export function openJournal(options: JournalOptions): Journal {
  return new ThreadedJournal(options);
}

class ThreadedJournal implements Journal {
  readonly #program: WriterProgram;
  readonly #settings: WriterSettings;
  readonly #folder: string;
  readonly #loadReports: LoadReports;
  readonly #drafts = new DraftQueue();
  readonly #attachments = new AttachmentQueue();
  readonly #startNoMore: () => void;
  #thread: WriterThread | null = null;
  #sealing: Promise<Sealed> | null = null;
  #givenUp = false;

  constructor({ workerAfterMs = defaultWorkerAfterMs, loadReports: load = loadReports, ...options }: JournalOptions) {
    const { evidenceDir, runId, policyJson, signingKey = null, checkpointMs = checkpointPeriodMs } = options;
    this.#settings = { evidenceDir, runId, policyJson, signingKey, checkpointMs };
    this.#folder = join(evidenceDir, runId);
    this.#program = options;
    this.#loadReports = load;
    this.#startNoMore = atCalmMoment(workerAfterMs, () => this.#startThread());
  }

  append(draft: EventDraft): void {
    if (this.#drafts.put(draft)) queueMicrotask(() => this.#sendDrafts());
  }

  attach(name: string, content: Uint8Array): void {
    if (this.#sealing !== null) return;
    this.#attachments.put(name, content);
    this.#sendAttachments('free');
  }

  async durable(timeoutMs: number): Promise<ChainPlace | null> {
    if (this.#sealing !== null) return null;
    const thread = this.#startThread();
    this.#sendDrafts();
    return withinTimeout(timeoutMs, thread.durable());
  }

  seal(timeoutMs: number): Promise<Sealed> {
    this.#sealing ??= this.#seal(timeoutMs);
    return this.#sealing;
  }

  #startThread(): WriterThread {
    if (this.#thread !== null) return this.#thread;
    this.#startNoMore();
    this.#thread = new WriterThread(this.#program, this.#settings, {
      drafts: (count) => this.#drafts.arrived(count),
      attachment: (name) => {
        this.#attachments.arrived(name);
        this.#sendAttachments('free');
      },
    });
    this.#drafts.sendAgain();
    this.#sendDrafts();
    this.#sendAttachments('free');
    return this.#thread;
  }

  /** Until there is a thread, what is untaken is what will be sent to it. */
  #sendDrafts(): void {
    const drafts = this.#drafts.take();
    if (drafts.length > 0) this.#thread?.append(drafts);
  }

  #sendAttachments(which: 'free' | 'all'): void {
    if (this.#thread === null) return;
    for (const [name, content] of this.#attachments.take(which)) this.#thread.attach(name, content);
  }

  async #seal(timeoutMs: number): Promise<Sealed> {
    const sealed = await withinTimeout(timeoutMs, this.#sealWhereItIs());
    this.#givenUp = sealed === null;
    this.#thread?.end();
    if (sealed?.result != null) return sealed;
    const why =
      sealed?.degraded ||
      `the evidence bundle ${this.#folder} was not ready after ${timeoutMs} ms: what is recorded stands in the journal there`;
    return this.#sealHere('nowhere', this.#drafts.kept, { what: 'seal', error: why, sentence: why });
  }

  async #sealWhereItIs(): Promise<Sealed | null> {
    this.#startNoMore();
    if (this.#thread === null) return this.#sealHere('memory', this.#drafts.untaken, null);
    this.#sendDrafts();
    this.#sendAttachments('all');
    const sealed = await this.#thread.seal(this.#drafts.dropped);
    // Ended by us for being late: its work must not begin again on this thread.
    if (sealed !== null || this.#givenUp) return sealed;
    const why = await this.#thread.causeOfDeath();
    const sentence = `the evidence in ${this.#folder} is incomplete: the thread that records it ended early (${why}); please report this`;
    return this.#sealHere('left', this.#drafts.untaken, { what: 'journal worker', error: why, sentence });
  }

  #sealHere(place: JournalPlace, drafts: readonly IdentifiedDraft[], fault: Fault | null): Promise<Sealed> {
    return sealOnThisThread({
      settings: this.#settings,
      loadReports: this.#loadReports,
      place,
      drafts,
      attachments: this.#attachments.all,
      dropped: this.#drafts.dropped,
      fault,
    });
  }
}
