import { openBundle } from '../evidence/bundle-source.ts';
import { findBundles } from '../evidence/find-bundles.ts';
import { type FoundLabel, readLabel } from '../evidence/label.ts';
import { readVerifiedEvents } from '../evidence/verified-events.ts';
import type { Event } from '../model.ts';

/** What is made of the events of one run, shown in order. */
export interface EventReader<T> {
  observe(event: Event): void;
  result(): T;
}

export type RecordedRun<T> =
  | {
      readonly kind: 'read';
      readonly bundle: string;
      readonly runId: string;
      /** False when the record may not go to the end of the run. */
      readonly sealed: boolean;
      readonly label: FoundLabel;
      readonly result: T;
    }
  /** It cannot be read, or its chain is broken. */
  | { readonly kind: 'refused'; readonly bundle: string; readonly why: string };

/** What is checked of each bundle, in words. */
export const whatIsChecked =
  'the hash chain of each events.jsonl and nothing else of a bundle: flowforge-ci verify checks the rest';

/** Reads every run that the places stand for, one after the other, with its label. Never rejects for what a bundle is. */
export async function* recordedRuns<T>(places: readonly string[], begin: () => EventReader<T>): AsyncGenerator<RecordedRun<T>> {
  for (const place of places) {
    const { paths, problems } = findBundles([place]);
    for (const bundle of paths) {
      try {
        yield await recordedRun(bundle, begin());
      } catch (error) {
        yield refused(bundle, (error as Error).message);
      }
    }
    for (const problem of problems) yield refused(place, problem);
    if (paths.length + problems.length === 0) yield refused(place, 'there is no bundle in it');
  }
}

async function recordedRun<T>(bundle: string, reader: EventReader<T>): Promise<RecordedRun<T>> {
  const read = readVerifiedEvents(await openBundle(bundle), (event) => reader.observe(event));
  if (read.kind === 'invalid') return refused(bundle, `INVALID: events.jsonl, ${read.why}`);
  const { runId, head, sealed } = read;
  const label = readLabel(bundle, { runId, head: head.hash });
  return { kind: 'read', bundle, runId, sealed, label, result: reader.result() };
}

function refused(bundle: string, why: string): RecordedRun<never> {
  return { kind: 'refused', bundle, why };
}
