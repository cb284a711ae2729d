import type { StoredEvent } from '../ports.ts';
import { BundleError } from './bundle-error.ts';
import { eventsFile, journalFile, largestFileBytes } from './bundle-files.ts';
import type { BundleSource, OpenFile } from './bundle-source.ts';
import { errorText } from './error-text.ts';
import { eventsFileLines, lineEnd } from './events-file.ts';
import { folderOfRuns } from './folder-of-runs.ts';
import { openFolder } from './folder-source.ts';
import { parseEventLine } from './parse-event-line.ts';

export interface Bundle {
  /** In the order of the file; at least one. */
  readonly events: readonly StoredEvent[];
  /** False for what a guard left that was killed, or whose evidence has a gap. */
  readonly sealed: boolean;
}

/** All events of a bundle, or of the one in a folder. Throws as readEvents does. */
export function readBundle(source: BundleSource | string): Bundle {
  const events = [...readEvents(typeof source === 'string' ? openFolder(source) : source)];
  return { events, sealed: events.at(-1)?.event.event_type === 'run_sealed' };
}

/**
 * Reads the events of a bundle one after the other; at least one. It reads any well-formed bundle; whether it is genuine is what verifyBundle says.
 * Throws BundleError, which names the line, for events that the journal would not have written.
 */
export function* readEvents(source: BundleSource): Generator<StoredEvent> {
  let count = 0;
  const bad = (why: string) => new BundleError('BAD_EVENTS', `${source.path}: ${eventsFile}, line ${count + 1}: ${why}`);
  for (const lines of eventsFileLines(openEventsFile(source))) {
    if (lines.kind === 'bad') throw bad(lines.why);
    for (let start = 0; start < lines.bytes.length; count += 1) {
      const end = lineEnd(lines.bytes, start);
      const parsed = parseEventLine(lines.bytes.toString('utf8', start, end));
      if (parsed.kind === 'bad') throw bad(parsed.why);
      yield parsed.stored;
      start = end + 1;
    }
  }
  if (count === 0) throw new BundleError('BAD_EVENTS', `${source.path}: ${eventsFile} is empty`);
}

/** Opens a bundle's events.jsonl. Throws BundleError when there is none. */
export function openEventsFile(source: BundleSource): OpenFile {
  try {
    return source.open(eventsFile, largestFileBytes);
  } catch (error) {
    if (source.names.includes(eventsFile)) throw error;
    throw new BundleError('NOT_A_BUNDLE', whyNotABundle(source, error), { cause: error });
  }
}

function whyNotABundle({ kind, path, names }: BundleSource, error: unknown): string {
  if (names.includes(journalFile)) {
    return `${path} holds only the journal of a run that goes on or whose guard was killed: in that case flowforge-ci report --recover makes a bundle of it`;
  }
  const runs = kind === 'folder' ? folderOfRuns(path) : null;
  if (runs !== null) {
    const many = runs.count === 1 ? 'a run' : `${runs.count} runs`;
    return `${path} is not a bundle, it holds ${many}: name one; the latest is ${runs.latest}`;
  }
  return `${path} is not a bundle: its ${eventsFile} cannot be read (${errorText(error)}); name the folder of a run, <evidence-dir>/<run id>, or its .tar.gz`;
}
