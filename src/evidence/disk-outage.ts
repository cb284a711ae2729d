import { diskAdvice } from './disk-advice.ts';
import { errorText } from './error-text.ts';
import type { Faults } from './faults.ts';
import type { SpaceReserve } from './space-reserve.ts';

/**
 * `none`: the disk takes what it is given. `failing`: it does not, which is told; the events wait. `full`: it does not for want of space; the
 * reserve is freed, which makes room for what matters most, and for no samples.
 */
type OutageState = 'none' | 'failing' | 'full';

/** Whether the disk takes the evidence of one run, and what of it is lost while it does not. */
export class DiskOutage {
  readonly #folderPath: string;
  readonly #faults: Faults;
  readonly #reserve: SpaceReserve | null;
  #state: OutageState = 'none';
  #droppedSamples = 0;

  /** @param reserve null where nothing is written to a disk */
  constructor(folderPath: string, faults: Faults, reserve: SpaceReserve | null) {
    this.#folderPath = folderPath;
    this.#faults = faults;
    this.#reserve = reserve;
  }

  get state(): OutageState {
    return this.#state;
  }

  /** The disk did not take what waits. It is told once an outage. */
  failed(error: unknown): void {
    if (this.#state !== 'none') return;
    this.#state = 'failing';
    const why = errorText(error);
    const sentence = `writing the evidence to ${this.#folderPath} failed (${why}): it is incomplete; ${diskAdvice(error)}`;
    this.#faults.add({ what: 'journal', error: why, sentence });
  }

  /** That was for want of space. */
  makeRoom(): void {
    this.#state = 'full';
    this.#reserve?.free();
  }

  /** The disk took all that waited. In the room of the reserve, that says nothing of the disk. */
  tookAll(): void {
    if (this.#state === 'failing') this.#state = 'none';
  }

  dropped(samples: number): void {
    this.#droppedSamples += samples;
  }

  /** An outage for want of space is over once there is room for the reserve again. */
  lookForSpace(): void {
    if (this.#state !== 'full' || this.#reserve?.make() !== true) return;
    this.#state = 'none';
    this.#tellDropped();
  }

  /** The run is over: what is left to be written may have the room of the reserve. */
  finish(): void {
    this.#reserve?.free();
    this.#tellDropped();
  }

  #tellDropped(): void {
    if (this.#droppedSamples === 0) return;
    const error = `${this.#droppedSamples} sample events were dropped, because the disk of ${this.#folderPath} was full`;
    const sentence = `${error}: free some space or name another folder with --evidence-dir`;
    this.#faults.add({ what: 'disk full', error, sentence });
    this.#droppedSamples = 0;
  }
}
