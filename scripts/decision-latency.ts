import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Event, EventOf } from '../src/model.ts';

export interface RecordedDecision {
  readonly action: string;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Since the command started. */
  readonly atMs: number;
  /** UTC, milliseconds since the epoch. */
  readonly atUtcMs: number;
}

/** The decisions that a bundle records, in order. */
export function decisionsIn(bundle: string): readonly RecordedDecision[] {
  const lines = readFileSync(join(bundle, 'events.jsonl'), 'utf8').trimEnd().split('\n');
  return lines
    .map((line) => (JSON.parse(line) as { readonly event: Event }).event)
    .filter((event): event is EventOf<'decision_made'> => event.event_type === 'decision_made')
    .map(({ action, reason, created_at, payload }) => ({
      ...{ action, reason, rules: payload.rules },
      ...{ atMs: payload.at_ms, atUtcMs: Date.parse(created_at) },
    }));
}

/** How long after the onset that a runaway of fixtures/programs/detect told on stderr something was decided. Throws when it told none. */
export function afterOnsetMs({ atUtcMs }: RecordedDecision, stderr: string): number {
  const onsetMs = Number(/^onset (\d+)$/m.exec(stderr)?.[1]);
  if (!Number.isFinite(onsetMs)) throw new Error(`the program told no onset: ${stderr}`);
  return atUtcMs - onsetMs;
}
