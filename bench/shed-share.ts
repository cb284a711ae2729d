import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event } from '../src/model.ts';

/** Share of the lines that were passed on without analysis, 0 to 1; null when the run was too short for a sample. */
export function shedShare(bundle: string): number | null {
  const lines = readFileSync(join(bundle, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  const events = lines.map((line) => (JSON.parse(line) as { event: Event }).event);
  const last = events.findLast((event) => event.event_type === 'sample')?.payload.ticks.at(-1);
  if (last === undefined) return null;
  const { lines: analysed, shedLines } = last.output;
  return analysed + shedLines === 0 ? null : shedLines / (analysed + shedLines);
}
