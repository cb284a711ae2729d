import type { StoredEvent } from '../ports.ts';
import { BundleError } from './bundle-error.ts';
import { eventsFile, journalFile, largestFileBytes } from './bundle-files.ts';
import type { BundleSource } from './bundle-source.ts';
import { errorText } from './error-text.ts';
import { eventsFileLines } from './events-file.ts';
import { openFolder } from './folder-source.ts';
import { parseEventLine } from './parse-event-line.ts';

export interface Bundle {
  /** In the order of the file; at least one. */
  readonly events: readonly StoredEvent[];
  /** False for what a guard left that was killed, or whose evidence has a gap. */
  readonly sealed: boolean;
}

/**
 * Reads the events of a bundle. It reads any well-formed bundle; whether it is genuine is what verifyBundle says.
 * Throws BundleError, which names the line for events that cannot be read.
 */
export function readBundle(source: BundleSource | string): Bundle {
  const opened = typeof source === 'string' ? openFolder(source) : source;
  const events: StoredEvent[] = [];
  for (const line of eventsFileLines(readEventsFile(opened))) {
    const parsed = line.kind === 'bad' ? line : parseEventLine(line.text);
    if (parsed.kind === 'bad')
      throw new BundleError('BAD_EVENTS', `${opened.path}: ${eventsFile}, line ${events.length + 1}: ${parsed.why}`);
    events.push(parsed.stored);
  }
  if (events.length === 0) throw new BundleError('BAD_EVENTS', `${opened.path}: ${eventsFile} is empty`);
  return { events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}

/** The bytes of a bundle's events.jsonl. Throws BundleError when there is none. */
export function readEventsFile(source: BundleSource): Buffer {
  try {
    return source.read(eventsFile, largestFileBytes);
  } catch (error) {
    if (source.names.includes(eventsFile)) throw error;
    throw new BundleError('NOT_A_BUNDLE', whyNotABundle(source, error), { cause: error });
  }
}

function whyNotABundle({ path, names }: BundleSource, error: unknown): string {
  if (names.includes(journalFile)) return `${path} holds only the journal of a run that goes on or whose guard was killed`;
  return `${path} is not a bundle: its ${eventsFile} cannot be read (${errorText(error)}); name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`;
}
