import type { EventType } from '../model.ts';
import type { StoredEvent } from '../ports.ts';

/** Of each type that is thinned. Half an hour of samples; a report draws no more than 60 cells of them. */
const mostKept = 2048;

/**
 * What reports and result.json are made from: all events but those that come as long as a run lasts. Of samples and checkpoints every one is kept up to
 * 2048, then every second, fourth, eighth… so that a run of a week takes no more memory than one of an hour; and always the last one.
 * The same events are kept of the same run whoever reads it, so that a verifier comes to the same reports.
 */
export interface Thinning<T> {
  take(type: EventType, event: T): void;
  /** Whether the next event of this type would be kept only until the next one: `skip` may then stand for `take`. */
  isLast(type: QuietType): boolean;
  /** Counts an event that is not at hand. */
  skip(type: QuietType): void;
  /** Gives one that was skipped after all, while it is the last of its type. */
  replaceLast(type: QuietType, event: T): void;
  /** What is kept, in the order in which it came. */
  kept(): readonly T[];
}

export type QuietType = 'sample' | 'checkpoint';

interface Kept<T> {
  readonly event: T;
  readonly type: EventType;
  /** Which event of all it is. */
  readonly place: number;
  /** Which of its type it is. */
  readonly ordinal: number;
}

interface Quiet<T> {
  seen: number;
  kept: number;
  /** Every second is kept, every fourth, and so on. */
  every: number;
  /** The last one, when it is not kept anyway. */
  last: Kept<T> | null;
  /** Of the last one that was skipped. */
  skippedPlace: number;
}

export function isQuiet(type: EventType): type is QuietType {
  return type === 'sample' || type === 'checkpoint';
}

/** T is whatever stands for an event. */
export function thinning<T>(): Thinning<T> {
  const quiet: Readonly<Record<QuietType, Quiet<T>>> = { sample: newQuiet(), checkpoint: newQuiet() };
  let kept: Kept<T>[] = [];
  let places = 0;

  function keepQuiet(one: Kept<T>, state: Quiet<T>): void {
    state.last = null;
    kept.push(one);
    state.kept += 1;
    if (state.kept <= mostKept) return;
    state.every *= 2;
    const isKept = ({ ordinal }: Kept<T>): boolean => ordinal % state.every === 0;
    if (!isKept(one)) state.last = one;
    kept = kept.filter((each) => each.type !== one.type || isKept(each));
    state.kept = kept.filter(({ type }) => type === one.type).length;
  }

  function isLast(type: QuietType): boolean {
    return quiet[type].seen % quiet[type].every !== 0;
  }

  return {
    take(type, event) {
      const place = places;
      places += 1;
      if (!isQuiet(type)) {
        kept.push({ event, type, place, ordinal: 0 });
        return;
      }
      const state = quiet[type];
      const one = { event, type, place, ordinal: state.seen };
      if (isLast(type)) state.last = one;
      else keepQuiet(one, state);
      state.seen += 1;
    },
    isLast,
    skip(type) {
      quiet[type].skippedPlace = places;
      quiet[type].seen += 1;
      places += 1;
    },
    replaceLast(type, event) {
      const state = quiet[type];
      state.last = { event, type, place: state.skippedPlace, ordinal: state.seen - 1 };
    },
    kept() {
      const last = Object.values(quiet).flatMap((state) => state.last ?? []);
      return [...kept, ...last].sort((a, b) => a.place - b.place).map(({ event }) => event);
    },
  };
}

function newQuiet<T>(): Quiet<T> {
  return { seen: 0, kept: 0, every: 1, last: null, skippedPlace: 0 };
}

/** The same for events that are at hand. */
export function thinSamples(events: Iterable<StoredEvent>): readonly StoredEvent[] {
  const thinned = thinning<StoredEvent>();
  for (const stored of events) thinned.take(stored.event.event_type, stored);
  return thinned.kept();
}
