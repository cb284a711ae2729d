import { databaseFile } from '../evidence/bundle-files.ts';
import { type BundleSource, openBundle } from '../evidence/bundle-source.ts';
import { readBundle } from '../evidence/read-bundle.ts';
import type { StoredEvent } from '../ports.ts';
import { type TimelineOptions, timelineRows, timelineText } from '../report/timeline.ts';
import { parseArguments } from './arguments.ts';
import { readTimelineFilters, timelineFlags } from './timeline-filters.ts';
import { wrongUsage } from './wrong-usage.ts';

/** Enough to find the right one by. */
const NAMED_INCIDENTS_MAX = 10;

/** `flowforge-ci timeline`: what happened in a run, or in one of its incidents, in order. */
export async function timelineCommand(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args, [...timelineFlags, { name: 'json', takesValue: false }]);
  if (parsed.kind === 'wrong') return wrongUsage(parsed.problem);
  const [bundle, ...more] = parsed.words;
  if (bundle === undefined || more.length > 0)
    return wrongUsage('timeline needs one bundle: flowforge-ci timeline [options] <bundle>');
  const filters = readTimelineFilters(parsed.flags);
  if (filters.kind === 'wrong') return wrongUsage(filters.problem);
  try {
    const events = await eventsFor(await openBundle(bundle), filters.options);
    process.stdout.write(
      parsed.flags.json === 'true'
        ? `${JSON.stringify(timelineRows(events, filters.options), null, 2)}\n`
        : timelineText(events, filters.options),
    );
    return 0;
  } catch (error) {
    process.stderr.write(`flowforge: ${(error as Error).message}\n`);
    return 1;
  }
}

/** One incident is found by the index of evidence.db; everything else, and what that cannot answer, is read from events.jsonl, the authority. */
async function eventsFor(source: BundleSource, { incidentId }: TimelineOptions): Promise<readonly StoredEvent[]> {
  const indexed = incidentId === undefined ? [] : await fromDatabase(source, incidentId);
  if (indexed.length > 0) {
    process.stderr.write(`flowforge: read from ${databaseFile}; verify tells whether it agrees with the events\n`);
    return indexed;
  }
  const { events } = readBundle(source);
  if (incidentId !== undefined && !events.some(({ event }) => event.incident_id === incidentId))
    throw new Error(`there is no incident "${incidentId}" in ${source.path}: ${incidentsOf(events)}`);
  return events;
}

async function fromDatabase(source: BundleSource, incidentId: string): Promise<readonly StoredEvent[]> {
  if (!source.names.includes(databaseFile)) return [];
  try {
    const { openIncidentIndex } = await import('../evidence/incident-events.ts');
    const index = openIncidentIndex(source.database(databaseFile));
    try {
      return index.eventsOf(incidentId);
    } finally {
      index.close();
    }
  } catch {
    return []; // a database that cannot be read takes nothing away
  }
}

function incidentsOf(events: readonly StoredEvent[]): string {
  const ids = [...new Set(events.flatMap(({ event }) => event.incident_id ?? []))];
  if (ids.length === 0) return 'it had none';
  return `it had ${ids.slice(0, NAMED_INCIDENTS_MAX).join(', ')}${ids.length > NAMED_INCIDENTS_MAX ? ', …' : ''}`;
}
