import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, EventOf } from '../src/model.ts';

/** What the guard decided about a runaway of fixtures/programs/detect, and how long after its onset. */
export interface DecidedAfter {
  readonly action: string;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly afterMs: number;
}

/** The decisions that a bundle records, counted from the onset that the program told on stderr. Throws when it told none. */
export function decisionsAfterOnset(bundle: string, stderr: string): readonly DecidedAfter[] {
  const onsetMs = Number(/^onset (\d+)$/m.exec(stderr)?.[1]);
  if (!Number.isFinite(onsetMs)) throw new Error(`the program told no onset: ${stderr}`);
  return eventsIn(bundle)
    .filter((event): event is EventOf<'decision_made'> => event.event_type === 'decision_made')
    .map(({ action, reason, created_at, payload }) => ({
      ...{ action, reason, rules: payload.rules },
      afterMs: Date.parse(created_at) - onsetMs,
    }));
}

function eventsIn(bundle: string): readonly Event[] {
  const lines = readFileSync(join(bundle, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { readonly event: Event }).event);
}
