import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventDraft, RunResult, Withheld } from '../model.ts';
import type { ChainPlace, Sealed, StoredEvent } from '../ports.ts';
import { thinSamples } from '../report/thin-samples.ts';
import { attachmentProblem, placeFile } from './attachments.ts';
import { writeBundle } from './bundle.ts';
import { journalFile, journalLeftovers, policyFile } from './bundle-files.ts';
import { asReadBack, chainEvent, checkpoint, degradation, sealing } from './chain-event.ts';
import { checkDraft } from './check-draft.ts';
import { diskAdvice } from './disk-advice.ts';
import { errorText } from './error-text.ts';
import type { LinedEvent } from './event-json.ts';
import type { EventStore } from './event-store.ts';
import { newEventId } from './identifiers.ts';
import type { LoadReports, Reports } from './reports.ts';
import { copied } from './reused-bytes.ts';
import { makeRunFolder } from './run-folder.ts';
import { isForWantOfSpace, SpaceReserve } from './space-reserve.ts';
import { WaitingEvents } from './waiting-events.ts';

/** What the writer is told; it crosses to the worker thread, so it is plain data. */
export interface WriterSettings {
  readonly evidenceDir: string;
  readonly runId: string;
  readonly policyJson: string;
  /** The private key, in PEM, that the bundle is signed with; null leaves it unsigned. */
  readonly signingKey: string | null;
  readonly checkpointMs: number;
}

/**
 * Where events stand until the bundle is written: in a `new` journal file; in the file that a dead worker `left`; in `memory`, when the run is over
 * before a journal was begun; `nowhere`, when only the result is wanted.
 */
export type JournalPlace = 'new' | 'left' | 'memory' | 'nowhere';

/** A draft with the id that its event will have, so that no draft is recorded twice. */
export interface IdentifiedDraft {
  readonly eventId: string;
  readonly draft: EventDraft;
}

/**
 * Events that wait for a disk which does not take them. Beyond this, samples are dropped and counted: a sample a second
 * makes this nearly three hours of them, in about 15 MB. Other events are few and are kept up to ten times as many.
 */
export const mostWaitingEvents = 10_000;

/** The one that chains, stores and seals the events of one run. No method throws: what goes wrong is told by `degraded`. */
export class JournalWriter {
  readonly #settings: WriterSettings;
  readonly #loadReports: LoadReports;
  readonly #place: JournalPlace;
  readonly #attachments = new Map<string, Uint8Array>();
  #reports: Promise<Reports> | null = null;
  #folder: string | null = null;
  #store: EventStore | null = null;
  readonly #waiting: WaitingEvents;
  #reserve: SpaceReserve | null = null;
  #mayRepeat = false;
  /** This outage has been told. */
  #failing = false;
  /** The disk is full and the reserve is freed: there is room for what matters most, and for no samples. */
  #lean = false;
  #dropped = 0;
  #droppedForSpace = 0;
  #degraded = '';

  private constructor(settings: WriterSettings, place: JournalPlace, loadReports: LoadReports) {
    this.#settings = settings;
    this.#place = place;
    this.#loadReports = loadReports;
    this.#waiting = new WaitingEvents(settings.runId);
  }

  static async open(settings: WriterSettings, place: JournalPlace, loadReports: LoadReports): Promise<JournalWriter> {
    const writer = new JournalWriter(settings, place, loadReports);
    if (place !== 'nowhere') await writer.#open(place);
    return writer;
  }

  /** What is wrong with the evidence, one sentence; empty while nothing is. */
  get degraded(): string {
    return this.#degraded;
  }

  /** Notes a fault that happened elsewhere: in this run's evidence, for whoever reads it, and in `degraded`. */
  degrade(what: string, error: string, sentence: string): void {
    if (this.#degraded === '') this.#degraded = sentence;
    this.#waiting.add(newEventId(Date.now()), degradation(what, error));
  }

  /** Stores the drafts in one transaction. Gives the place of the last event when it, and all before it, are on disk. */
  append(drafts: readonly IdentifiedDraft[]): ChainPlace | null {
    for (const { eventId, draft } of drafts) this.#take(eventId, draft);
    return this.#commit();
  }

  /** Records that the journal is kept, also when nothing happens. The time for it is also the time to look for space again. */
  checkpoint(): void {
    if (this.#store === null) return;
    if (this.#lean && this.#reserve?.make() === true) this.#endOutage();
    if (!this.#failing) this.#waiting.add(newEventId(Date.now()), checkpoint(this.#settings.checkpointMs));
    this.#commit();
  }

  /** Takes a copy of a file into the bundle, in place of what had this name before. It stands in the run's folder at once, should the guard be killed. */
  attach(name: string, content: Uint8Array): void {
    const problem = attachmentProblem(name, content.length, this.#attachments);
    if (problem === null) {
      const copy = copied(content, this.#attachments.get(name), (bytes) => new ArrayBuffer(bytes));
      this.#attachments.set(name, copy);
      this.#putIntoFolder(name, copy);
      return;
    }
    const quoted = JSON.stringify(name.slice(0, 100));
    this.degrade(`attachment ${quoted}`, problem, `${quoted} was not attached, because ${problem}: please report this`);
  }

  /** Loads the code of the reports while there is nothing else to do. */
  prepareReports(): Promise<Reports> {
    this.#reports ??= this.#loadReports();
    return this.#reports;
  }

  /** Writes the bundle and closes the journal. Call once, last. `dropped` events never reached this writer. */
  async seal(dropped = 0): Promise<Sealed> {
    this.#dropped += dropped;
    this.#reserve?.free();
    if (this.#isRemoved()) this.#noteRemoval();
    if (this.#dropped > 0) this.#noteDropped();
    this.#noteDroppedForSpace();
    this.#commit();
    if (this.#waiting.head.seq === 0)
      this.#degraded ||= 'the run recorded no event, so there is no evidence of it: please report this';
    try {
      return await this.#writeBundle(await this.prepareReports());
    } catch (error) {
      this.#removeEmptyFolder();
      this.#degraded ||= `the evidence bundle ${this.#folderPath()} could not be written (${errorText(error)}): ${diskAdvice(error)}`;
      return { bundlePath: null, result: await this.#result(), seal: null, withheld: [], degraded: this.#degraded };
    } finally {
      this.#close();
    }
  }

  async #open(place: 'new' | 'left' | 'memory'): Promise<void> {
    const { evidenceDir, runId } = this.#settings;
    try {
      this.#folder = makeRunFolder(evidenceDir, runId, place === 'left' ? 'existing' : 'new');
      // Loaded only here, so that a platform without SQLite degrades the evidence and not the run.
      const { EventStore } = await import('./event-store.ts');
      const store = new EventStore(place === 'memory' ? ':memory:' : join(this.#folder, journalFile));
      this.#mayRepeat = place === 'left';
      this.#waiting.followOn(store.head());
      this.#store = store;
      this.#reserve = place === 'memory' ? null : new SpaceReserve(this.#folder);
      if (place === 'new') this.#reserve?.make();
      this.#putIntoFolder(policyFile, this.#settings.policyJson);
    } catch (error) {
      // What it began would read as a journal, and keep its folder.
      if (place === 'new') this.#removeJournal();
      const why = errorText(error);
      const sentence = `evidence cannot be written to ${this.#folderPath()} (${why}): the run goes on without it; ${diskAdvice(error)}`;
      this.degrade('journal', why, sentence);
    }
  }

  #take(eventId: string, draft: EventDraft): void {
    if (this.#mayRepeat && this.#store?.has(eventId) === true) return;
    const isSample = draft.event_type === 'sample';
    if (isSample && this.#lean) {
      this.#droppedForSpace += 1;
      return;
    }
    if (this.#waiting.all.length >= mostWaitingEvents * (isSample ? 1 : 10)) {
      this.#dropped += 1;
      return;
    }
    const problem = checkDraft(draft);
    if (problem === null) this.#waiting.add(eventId, draft);
    else
      this.degrade(
        `event ${draft.event_type}`,
        problem,
        `a ${draft.event_type} event was not recorded, because ${problem}: please report this`,
      );
  }

  /** What does not fit now is tried again at the seal. */
  #putIntoFolder(name: string, content: Uint8Array | string): void {
    if (this.#folder === null || this.#store === null || this.#place === 'memory') return;
    try {
      placeFile(this.#folder, name, content);
    } catch {
      // A disk that is full or a folder that is gone shows, and is told, with the next event.
    }
  }

  #commit(): ChainPlace | null {
    if (this.#store === null) return null;
    const error = this.#storeWaiting();
    if (error === null) return this.#lastPlace();
    this.#noteFailure(error);
    if (!isForWantOfSpace(error)) return null;
    this.#goLean();
    return this.#storeWaiting() === null ? this.#lastPlace() : null;
  }

  /** Gives what went wrong; null when nothing waits any more. */
  #storeWaiting(): unknown {
    if (this.#waiting.all.length === 0) return null;
    try {
      this.#store?.append(this.#waiting.all);
    } catch (error) {
      return error;
    }
    this.#waiting.clear();
    if (!this.#lean) this.#failing = false;
    return null;
  }

  #goLean(): void {
    this.#lean = true;
    this.#reserve?.free();
    this.#droppedForSpace += this.#waiting.dropSamples();
  }

  #endOutage(): void {
    this.#lean = false;
    this.#failing = false;
    this.#noteDroppedForSpace();
  }

  #lastPlace(): ChainPlace | null {
    const { seq, hash } = this.#waiting.head;
    return seq === 0 ? null : { seq, head: hash };
  }

  /** Once for each outage: the events wait, and the next commit tries all of them again. */
  #noteFailure(error: unknown): void {
    if (this.#failing) return;
    this.#failing = true;
    const why = errorText(error);
    this.degrade(
      'journal',
      why,
      `writing the evidence to ${this.#folderPath()} failed (${why}): it is incomplete; ${diskAdvice(error)}`,
    );
  }

  #isRemoved(): boolean {
    if (this.#folder === null) return false;
    return this.#store === null ? !existsSync(this.#folder) : !this.#store.isInPlace();
  }

  #noteRemoval(): void {
    const sentence = `the evidence folder ${this.#folderPath()} was removed during the run: the evidence is incomplete; name a folder that the command leaves alone with --evidence-dir`;
    this.degrade('folder', 'removed during the run', sentence);
    const { evidenceDir, runId } = this.#settings;
    try {
      this.#folder = makeRunFolder(evidenceDir, runId, 'existing');
    } catch {
      this.#folder = null;
    }
  }

  #noteDropped(): void {
    const what = `${this.#dropped} events were dropped, because ${this.#folderPath()} did not take them in time`;
    this.degrade('backlog', what, `${what}: name a folder on a faster disk with --evidence-dir`);
  }

  #noteDroppedForSpace(): void {
    if (this.#droppedForSpace === 0) return;
    const what = `${this.#droppedForSpace} sample events were dropped, because the disk of ${this.#folderPath()} was full`;
    this.degrade('disk full', what, `${what}: free some space or name another folder with --evidence-dir`);
    this.#droppedForSpace = 0;
  }

  /** One after the other: those of a long run are more than memory should hold. */
  *#allEvents(): Generator<LinedEvent> {
    try {
      if (this.#store !== null) yield* this.#store.events();
    } catch (error) {
      this.#degraded ||= `the journal in ${this.#folderPath()} cannot be read back (${errorText(error)}): the run goes on without a bundle`;
      throw error;
    }
    for (const chained of this.#waiting.all) yield asReadBack(chained);
  }

  async #writeBundle(reports: Reports): Promise<Sealed> {
    const folder = this.#folder;
    if (folder === null || this.#waiting.head.seq === 0) {
      return { bundlePath: null, result: await this.#result(), seal: null, withheld: [], degraded: this.#degraded };
    }
    const store = this.#store;
    const exportDatabase = store === null ? null : (path: string) => store.exportTo(path);
    const { result, sealed, withheld } = await writeBundle({
      folder,
      events: this.#allEvents(),
      policyJson: this.#settings.policyJson,
      signingKey: this.#settings.signingKey,
      attachments: this.#attachments,
      reports,
      seal: (files, withheld) => this.#appendSeal(files, withheld),
      exportDatabase,
    });
    this.#close();
    this.#removeJournal();
    const seal = sealed === null ? null : { seq: sealed.event.seq, head: sealed.hash };
    return { bundlePath: folder, result, seal, withheld, degraded: this.#degraded };
  }

  /** Evidence with a gap is never sealed: it must not read as complete. */
  #appendSeal(files: Readonly<Record<string, string>>, withheld: readonly Withheld[]): StoredEvent | null {
    if (this.#degraded !== '') return null;
    const sealed = chainEvent(this.#waiting.head, newEventId(Date.now()), this.#settings.runId, sealing(files, withheld));
    this.#store?.append([sealed]);
    return sealed;
  }

  async #result(): Promise<RunResult | null> {
    try {
      return (await this.prepareReports()).resultOf(thinSamples(this.#allEvents()));
    } catch {
      return null;
    }
  }

  #removeJournal(): void {
    try {
      for (const name of journalLeftovers) if (this.#folder !== null) rmSync(join(this.#folder, name), { force: true });
    } catch {
      // It shows as left over, and the bundle as INCOMPLETE.
    }
  }

  #removeEmptyFolder(): void {
    try {
      if (this.#folder !== null) rmdirSync(this.#folder);
    } catch {
      // It holds the journal, which is all the evidence there is now.
    }
  }

  #folderPath(): string {
    return join(this.#settings.evidenceDir, this.#settings.runId);
  }

  #close(): void {
    try {
      this.#store?.close();
    } catch {
      // What was committed is on disk; there is nothing more to do for the rest.
    }
    this.#store = null;
  }
}
