import type { StoredEvent } from '../ports.ts';
import { interventionsIn } from './interventions.ts';

/** Whether every intervention on record says what (the rule), why (the reason), which action, and with what outcome. */
export interface Explainability {
  /** Decisions to do more than go on, kills that a cancel asked for, and what was done about leftovers. */
  readonly interventions: number;
  readonly complete: number;
  /** Basis points, rounded down; 10000 when there was nothing to explain. */
  readonly completeBp: number;
  readonly missing: readonly Missing[];
}

export interface Missing {
  /** The event that stands for the intervention. */
  readonly seq: number;
  /** `the reason`. */
  readonly what: string;
}

/** Reads the events of a run once, in order, whether or not it is complete: what a cut record does not hold is missing. */
export function explainability(events: Iterable<StoredEvent>): Explainability {
  const all = interventionsIn(events);
  const missing = all.flatMap(({ seq, lacks }) => [...lacks].map((what) => ({ seq, what })));
  const interventions = all.length;
  const complete = all.filter(({ lacks }) => lacks.size === 0).length;
  const completeBp = interventions === 0 ? 10_000 : Math.floor((complete * 10_000) / interventions);
  return { interventions, complete, completeBp, missing };
}
