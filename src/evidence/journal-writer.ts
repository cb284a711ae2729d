import type { ChainPlace, Sealed } from '../ports.ts';
import { attachmentProblem } from './attachments.ts';
import { policyFile } from './bundle-files.ts';
import { diskAdvice } from './disk-advice.ts';
import { DraftIntake } from './draft-intake.ts';
import { errorText } from './error-text.ts';
import { EventLog } from './event-log.ts';
import { type Fault, Faults } from './faults.ts';
import type { IdentifiedDraft, WriterSettings } from './journal-messages.ts';
import type { LoadReports, Reports } from './reports.ts';
import { copied } from './reused-bytes.ts';
import { RunFolder } from './run-folder.ts';
import { sealRun } from './seal-run.ts';
import { WaitingEvents } from './waiting-events.ts';

/**
 * Where events stand until the bundle is written: in a `new` journal file; in the file that a dead worker `left`; in `memory`, when the run is over
 * before a journal was begun; `nowhere`, when only the result is wanted.
 */
export type JournalPlace = 'new' | 'left' | 'memory' | 'nowhere';

/** The one that stores and seals the events of one run. No method throws: what goes wrong is told by `degraded` of what `seal` gives. */
export class JournalWriter {
  readonly #settings: WriterSettings;
  readonly #place: JournalPlace;
  readonly #loadReports: LoadReports;
  readonly #folder: RunFolder;
  readonly #faults: Faults;
  readonly #log: EventLog;
  readonly #intake: DraftIntake;
  readonly #attachments = new Map<string, Uint8Array>();
  #reports: Promise<Reports> | null = null;

  private constructor(settings: WriterSettings, place: JournalPlace, loadReports: LoadReports) {
    const waiting = new WaitingEvents(settings.runId);
    this.#settings = settings;
    this.#place = place;
    this.#loadReports = loadReports;
    this.#folder = new RunFolder(settings.evidenceDir, settings.runId);
    this.#faults = new Faults(waiting);
    this.#log = new EventLog(settings.runId, this.#folder.path, waiting, this.#faults);
    this.#intake = new DraftIntake(this.#log, waiting, this.#faults, place === 'left');
  }

  static async open(settings: WriterSettings, place: JournalPlace, loadReports: LoadReports): Promise<JournalWriter> {
    const writer = new JournalWriter(settings, place, loadReports);
    if (place !== 'nowhere') await writer.#open(place);
    return writer;
  }

  /** Notes a fault that happened elsewhere. */
  degrade(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** Stores the drafts in one transaction. Gives the place of the last event when it, and all before it, are on disk. */
  append(drafts: readonly IdentifiedDraft[]): ChainPlace | null {
    for (const draft of drafts) this.#intake.take(draft);
    return this.#log.commit();
  }

  /** Call it every `checkpointMs`. */
  checkpoint(): void {
    this.#log.checkpoint(this.#settings.checkpointMs);
  }

  /** Takes a copy of a file into the bundle, in place of what had this name before. It stands in the run's folder at once, should the guard be killed. */
  attach(name: string, content: Uint8Array): void {
    const problem = attachmentProblem(name, content.length, this.#attachments);
    if (problem === null) {
      const copy = copied(content, this.#attachments.get(name), (bytes) => new ArrayBuffer(bytes));
      this.#attachments.set(name, copy);
      this.#putBesideJournal(name, copy);
      return;
    }
    const quoted = JSON.stringify(name.slice(0, 100));
    const sentence = `${quoted} was not attached, because ${problem}: please report this`;
    this.#faults.add({ what: `attachment ${quoted}`, error: problem, sentence });
  }

  /** Loads the code of the reports while there is nothing else to do. */
  prepareReports(): Promise<Reports> {
    this.#reports ??= this.#loadReports();
    return this.#reports;
  }

  /** Writes the bundle and closes the journal. Call once, last. `dropped` events never reached this writer. */
  seal(dropped = 0): Promise<Sealed> {
    return sealRun({
      settings: this.#settings,
      folder: this.#folder,
      log: this.#log,
      faults: this.#faults,
      attachments: this.#attachments,
      dropped: dropped + this.#intake.dropped,
      loadReports: () => this.prepareReports(),
    });
  }

  async #open(place: 'new' | 'left' | 'memory'): Promise<void> {
    try {
      this.#folder.make(place === 'left' ? 'existing' : 'new');
      await this.#log.open(place);
      this.#putBesideJournal(policyFile, this.#settings.policyJson);
    } catch (error) {
      // What it began would read as a journal, and keep its folder.
      if (place === 'new') this.#folder.removeJournal();
      const why = errorText(error);
      const sentence = `evidence cannot be written to ${this.#folder.path} (${why}): the run goes on without it; ${diskAdvice(error)}`;
      this.#faults.add({ what: 'journal', error: why, sentence });
    }
  }

  /** For whoever recovers the bundle, if the guard is killed. */
  #putBesideJournal(name: string, content: Uint8Array | string): void {
    if (this.#log.isOpen && this.#place !== 'memory') this.#folder.put(name, content);
  }
}
