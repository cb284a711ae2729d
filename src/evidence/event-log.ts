import { join } from 'node:path';
import type { Withheld } from '../model.ts';
import type { ChainPlace, StoredEvent } from '../ports.ts';
import { journalFile } from './bundle-files.ts';
import { asReadBack, chainEvent, checkpoint, sealing } from './chain-event.ts';
import { DiskOutage } from './disk-outage.ts';
import { errorText } from './error-text.ts';
import type { LinedEvent } from './event-json.ts';
import type { EventStore } from './event-store.ts';
import type { Faults } from './faults.ts';
import { newEventId } from './identifiers.ts';
import { isForWantOfSpace, SpaceReserve } from './space-reserve.ts';
import type { WaitingEvents } from './waiting-events.ts';

/** All events of one run: those that are stored, and those that wait for it. Until it is opened, all of them wait. */
export class EventLog {
  readonly #runId: string;
  readonly #folderPath: string;
  readonly #waiting: WaitingEvents;
  readonly #faults: Faults;
  #outage: DiskOutage;
  #store: EventStore | null = null;

  constructor(runId: string, folderPath: string, waiting: WaitingEvents, faults: Faults) {
    this.#runId = runId;
    this.#folderPath = folderPath;
    this.#waiting = waiting;
    this.#faults = faults;
    this.#outage = new DiskOutage(folderPath, faults, null);
  }

  /** Goes on with the journal that a dead worker `left`, or begins one. Throws what SQLite and the disk throw. */
  async open(place: 'new' | 'left' | 'memory'): Promise<void> {
    // Loaded only here, so that a platform without SQLite degrades the evidence and not the run.
    const { EventStore } = await import('./event-store.ts');
    const store = new EventStore(place === 'memory' ? ':memory:' : join(this.#folderPath, journalFile));
    try {
      this.#waiting.followOn(store.head());
    } catch (error) {
      store.close();
      throw error;
    }
    this.#store = store;
    if (place === 'memory') return;
    const reserve = new SpaceReserve(this.#folderPath);
    if (place === 'new') reserve.make();
    this.#outage = new DiskOutage(this.#folderPath, this.#faults, reserve);
  }

  get isOpen(): boolean {
    return this.#store !== null;
  }

  get isEmpty(): boolean {
    return this.#waiting.head.seq === 0;
  }

  get outage(): DiskOutage {
    return this.#outage;
  }

  holds(eventId: string): boolean {
    return this.#store?.has(eventId) === true;
  }

  /** Stores what waits, in one transaction. Gives the place of the last event when it, and all before it, are on disk. */
  commit(): ChainPlace | null {
    if (this.#store === null) return null;
    const error = this.#storeWaiting(this.#store);
    if (error === null) return this.#lastPlace();
    this.#outage.failed(error);
    if (!isForWantOfSpace(error)) return null;
    this.#outage.makeRoom();
    this.#outage.dropped(this.#waiting.dropSamples());
    return this.#storeWaiting(this.#store) === null ? this.#lastPlace() : null;
  }

  /** Records that the journal is kept, also when nothing happens. The time for it is also the time to look for space again. */
  checkpoint(everyMs: number): void {
    this.#outage.lookForSpace();
    if (this.isOpen && this.#outage.state === 'none') this.#waiting.add(newEventId(Date.now()), checkpoint(everyMs));
    this.commit();
  }

  /** The run is over: what waits may have the room of the reserve. */
  finish(): void {
    this.#outage.finish();
    this.commit();
  }

  /** One after the other: those of a long run are more than memory should hold. Throws when the stored ones cannot be read. */
  *events(): Generator<LinedEvent> {
    try {
      if (this.#store !== null) yield* this.#store.events();
    } catch (error) {
      this.#faults.addUnrecorded(
        `the journal in ${this.#folderPath} cannot be read back (${errorText(error)}): the run goes on without a bundle`,
      );
      throw error;
    }
    for (const chained of this.#waiting.all) yield asReadBack(chained);
  }

  /** Ends a log that has no gap: evidence with one must not read as complete. Throws what the disk throws. */
  seal(files: Readonly<Record<string, string>>, withheld: readonly Withheld[]): StoredEvent | null {
    if (this.#faults.first !== '') return null;
    const sealed = chainEvent(this.#waiting.head, newEventId(Date.now()), this.#runId, sealing(files, withheld));
    this.#store?.append([sealed]);
    return sealed;
  }

  /** Writes the database of the bundle to a path; null when there is none. */
  get exportDatabase(): ((path: string) => void) | null {
    const store = this.#store;
    return store === null ? null : (path) => store.exportTo(path);
  }

  /** Whether somebody removed what it is stored in. */
  isRemoved(): boolean {
    return this.#store?.isInPlace() === false;
  }

  close(): void {
    try {
      this.#store?.close();
    } catch {
      // What was committed is on disk; there is nothing more to do for the rest.
    }
    this.#store = null;
  }

  /** Gives what went wrong; null when nothing waits any more. */
  #storeWaiting(store: EventStore): unknown {
    if (this.#waiting.all.length === 0) return null;
    try {
      store.append(this.#waiting.all);
    } catch (error) {
      return error;
    }
    this.#waiting.clear();
    this.#outage.tookAll();
    return null;
  }

  #lastPlace(): ChainPlace | null {
    const { seq, hash } = this.#waiting.head;
    return seq === 0 ? null : { seq, head: hash };
  }
}
