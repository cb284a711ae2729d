import { nearest } from '../decision/nearest.ts';
import { parseDuration } from '../decision/units.ts';
import { type EventType, eventTypes } from '../model.ts';
import type { Moment, TimelineOptions } from '../report/timeline.ts';
import type { FlagSpec } from './arguments.ts';

export type TimelineFilters =
  | { readonly kind: 'ok'; readonly options: TimelineOptions }
  | { readonly kind: 'wrong'; readonly problem: string };

export const timelineFlags: readonly FlagSpec[] = [
  { name: 'incident', takesValue: true },
  { name: 'type', takesValue: true, repeats: true },
  { name: 'since', takesValue: true },
  { name: 'until', takesValue: true },
];

/** What the flags ask for, or what is wrong with them. */
export function readTimelineFilters({ incident, type, since, until }: Readonly<Record<string, string>>): TimelineFilters {
  try {
    return {
      kind: 'ok',
      options: {
        ...(incident !== undefined && { incidentId: incident }),
        ...(type !== undefined && { types: new Set(type.split(',').map(readType)) }),
        ...(since !== undefined && { since: readMoment('since', since) }),
        ...(until !== undefined && { until: readMoment('until', until) }),
      },
    };
  } catch (error) {
    if (!(error instanceof WrongFilter)) throw error;
    return { kind: 'wrong', problem: error.message };
  }
}

class WrongFilter extends Error {}

function readType(text: string): EventType {
  const name = text.trim();
  const type = eventTypes.find((each) => each === name);
  if (type !== undefined) return type;
  const near = nearest(name, eventTypes);
  const hint = near === null ? `There are ${eventTypes.join(', ')}.` : `Did you mean ${near}?`;
  throw new WrongFilter(`there is no event type "${name}". ${hint}`);
}

/** An instant needs its zone: a log's reader and its writer may be in two. */
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

function readMoment(flag: 'since' | 'until', text: string): Moment {
  if (instantPattern.test(text)) {
    const utcMs = Date.parse(text);
    if (!Number.isNaN(utcMs)) return { kind: 'instant', createdAt: new Date(utcMs).toISOString() };
  }
  const duration = parseDuration(text.replace(/^\+/, ''));
  if (duration.kind === 'ok') return { kind: 'offset', ms: duration.value };
  throw new WrongFilter(
    `--${flag} takes a time after the start such as 30s, or an instant such as 2026-05-04T03:12:07Z, not "${text}"`,
  );
}
