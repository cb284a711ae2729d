import type { StoredEvent } from '../ports.ts';

/** Of each type that is thinned. Half an hour of samples; a report draws no more than 60 cells of them. */
const mostKept = 2048;

/**
 * What reports and result.json are made from: all events but those that come as long as a run lasts. Of samples and checkpoints every one is kept up to
 * 2048, then every second, fourth, eighth… so that a run of a week takes no more memory than one of an hour; and always the last one.
 * The same events are kept of the same run whoever reads it, so that a verifier comes to the same reports.
 */
export interface Thinning {
  take(stored: StoredEvent): void;
  /** Whether the next event of this type would be kept only until the next one: `skip` may then stand for `take`. */
  isLast(type: QuietType): boolean;
  /** Counts an event that is not at hand. */
  skip(type: QuietType): void;
  /** Gives one that was skipped after all, while it is the last of its type. */
  replaceLast(stored: StoredEvent): void;
  /** What is kept, in order. */
  events(): readonly StoredEvent[];
}

export type QuietType = 'sample' | 'checkpoint';

interface Quiet {
  seen: number;
  kept: number;
  /** Every second is kept, every fourth, and so on. */
  every: number;
  /** The last one, when it is not kept anyway. */
  last: StoredEvent | null;
}

export function thinning(): Thinning {
  const quiet: Readonly<Record<QuietType, Quiet>> = { sample: newQuiet(), checkpoint: newQuiet() };
  let kept: { readonly stored: StoredEvent; readonly ordinal: number }[] = [];

  function keep(stored: StoredEvent, type: QuietType): void {
    const state = quiet[type];
    state.last = null;
    kept.push({ stored, ordinal: state.seen });
    state.kept += 1;
    if (state.kept <= mostKept) return;
    state.every *= 2;
    const isKept = (ordinal: number): boolean => ordinal % state.every === 0;
    if (!isKept(state.seen)) state.last = stored;
    kept = kept.filter(({ stored: { event }, ordinal }) => event.event_type !== type || isKept(ordinal));
    state.kept = kept.filter(({ stored: { event } }) => event.event_type === type).length;
  }

  function isLast(type: QuietType): boolean {
    return quiet[type].seen % quiet[type].every !== 0;
  }

  return {
    take(stored) {
      const type = stored.event.event_type;
      if (type !== 'sample' && type !== 'checkpoint') {
        kept.push({ stored, ordinal: 0 });
        return;
      }
      if (isLast(type)) quiet[type].last = stored;
      else keep(stored, type);
      quiet[type].seen += 1;
    },
    isLast,
    skip(type) {
      quiet[type].seen += 1;
    },
    replaceLast(stored) {
      const type = stored.event.event_type;
      if (type === 'sample' || type === 'checkpoint') quiet[type].last = stored;
    },
    events() {
      const last = Object.values(quiet).flatMap((state) => state.last ?? []);
      return [...kept.map(({ stored }) => stored), ...last].sort((a, b) => a.event.seq - b.event.seq);
    },
  };
}

function newQuiet(): Quiet {
  return { seen: 0, kept: 0, every: 1, last: null };
}

/** The same for events that are at hand. */
export function thinSamples(events: Iterable<StoredEvent>): readonly StoredEvent[] {
  const thinned = thinning();
  for (const stored of events) thinned.take(stored);
  return thinned.events();
}
