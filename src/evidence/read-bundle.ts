import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredEvent } from '../ports.ts';
import { BundleError } from './bundle-error.ts';
import { eventsFile, journalFile } from './bundle-files.ts';
import { errorText } from './error-text.ts';
import { eventsFileLines, largestEventsFileBytes } from './events-file.ts';
import { parseEventLine } from './parse-event-line.ts';
import { readRegularFile } from './read-regular-file.ts';

export interface Bundle {
  readonly folder: string;
  /** In the order of the file; at least one. */
  readonly events: readonly StoredEvent[];
  /** False for what a guard left that was killed, or whose evidence has a gap. */
  readonly sealed: boolean;
}

/**
 * Reads the events of a bundle's folder. It reads any well-formed bundle; whether it is genuine is what verifyBundle says.
 * Throws BundleError, which names the line for events that cannot be read.
 */
export function readBundle(folder: string): Bundle {
  const events: StoredEvent[] = [];
  for (const line of eventsFileLines(readEventsFile(folder))) {
    const parsed = line.kind === 'bad' ? line : parseEventLine(line.text);
    if (parsed.kind === 'bad')
      throw new BundleError('BAD_EVENTS', `${join(folder, eventsFile)}, line ${events.length + 1}: ${parsed.why}`);
    events.push(parsed.stored);
  }
  if (events.length === 0) throw new BundleError('BAD_EVENTS', `${join(folder, eventsFile)} is empty`);
  return { folder, events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}

/** The bytes of a bundle's events.jsonl. Throws BundleError when there is none. */
export function readEventsFile(folder: string): Buffer {
  const path = join(folder, eventsFile);
  try {
    return readRegularFile(path, largestEventsFileBytes);
  } catch (error) {
    if (error instanceof BundleError) throw error;
    throw new BundleError('NOT_A_BUNDLE', whyNotABundle(folder, error), { cause: error });
  }
}

function whyNotABundle(folder: string, error: unknown): string {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return `${folder} does not exist: name the folder of a run, <evidence-dir>/<run id>`;
  if (!stat.isDirectory()) return `${folder} is not a folder: name the folder of a run (an archive has to be unpacked first)`;
  if (statSync(join(folder, journalFile), { throwIfNoEntry: false }) !== undefined) {
    return `${folder} holds only the journal of a run that goes on or whose guard was killed`;
  }
  return `${folder} is not a bundle: its ${eventsFile} cannot be read (${errorText(error)}); name the folder of a run, <evidence-dir>/<run id>`;
}
