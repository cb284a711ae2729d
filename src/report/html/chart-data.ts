import type { EventOf, Observation } from '../../model.ts';
import type { StoredEvent } from '../../ports.ts';
import { decisionsIn, wouldOf } from '../decision-behind.ts';
import { eventsOf } from '../events-of.ts';
import type { RunStory } from '../run-story.ts';
import { drawnMoments, type Figure, figuresIn, type Moment } from './drawn-samples.ts';
import type { Settings } from './settings.ts';

/** What the page's script draws: numbers and our own words only. Times in milliseconds since the start of the command. */
export interface ChartData {
  readonly atMs: readonly number[];
  readonly charts: readonly Chart[];
  /** Stretches in which a problem was on. */
  readonly incidents: readonly { readonly fromMs: number; readonly toMs: number }[];
  readonly marks: readonly Mark[];
}

export interface Chart {
  readonly figure: Figure;
  readonly title: string;
  readonly values: readonly number[];
  /** Bounds that the figure was judged by, or would have been. */
  readonly limits: readonly Limit[];
}

interface Limit {
  readonly value: number;
  readonly label: string;
}

interface Mark {
  readonly atMs: number;
  readonly label: string;
}

export function chartData(
  moments: readonly Moment[],
  events: readonly StoredEvent[],
  story: RunStory,
  policy: Settings | null,
): ChartData {
  const drawn = drawnMoments(moments, mostStretches);
  const endMs = Math.max(story.result.duration_ms, moments.at(-1)?.atMs ?? 0);
  return {
    atMs: drawn.map(({ atMs }) => atMs),
    charts: figuresIn(moments).map((figure) => ({
      figure,
      title: chartTitles[figure],
      values: drawn.map((moment) => moment[figure]),
      limits: limitsOf(figure, story, policy),
    })),
    incidents: eventsOf(events, 'incident_opened').map((opened) => incidentStretch(opened, events, story, endMs)),
    marks: marksOf(events, story),
  };
}

export const chartTitles: Readonly<Record<Figure, string>> = {
  cpuBp: 'CPU, of one core',
  memoryBytes: 'Memory',
  bytesPerSecond: 'Output rate',
  processes: 'Processes',
  tokens: 'Tokens of the agent, in all',
  costMicros: 'Cost of the agent, in all',
  turns: 'Turns of the agent, in all',
};

/** A pixel of a wide screen is a stretch, so that the eye misses none of them. */
const mostStretches = 250;
const mostMarks = 12;

/** From when what was found has held, until the incident was closed or the command ended. */
function incidentStretch(
  opened: EventOf<'incident_opened'>,
  events: readonly StoredEvent[],
  { findings }: RunStory,
  endMs: number,
) {
  const closed = eventsOf(events, 'incident_closed').find(({ incident_id }) => incident_id === opened.incident_id);
  const since = opened.payload.rules.flatMap((rule) => findings.get(rule)?.payload.since_ms ?? []);
  const fromMs = Math.min(opened.payload.at_ms, ...since);
  return { fromMs, toMs: Math.max(fromMs, closed?.payload.at_ms ?? endMs) };
}

function marksOf(events: readonly StoredEvent[], { exited }: RunStory): readonly Mark[] {
  const decided = decisionsIn(events)
    .filter(({ action }) => action !== 'continue')
    .map((decision) => {
      const would = wouldOf(decision);
      return { atMs: decision.payload.at_ms, label: would === null ? decision.action : `would ${would}` };
    });
  const cancelled = eventsOf(events, 'cancel_requested').map(({ payload }) => ({ atMs: payload.at_ms, label: 'cancel' }));
  const ended = exited === null ? [] : [{ atMs: exited.payload.duration_ms, label: 'end' }];
  return [...[...decided, ...cancelled].slice(0, mostMarks), ...ended];
}

/** The bounds behind the decision; beside them what the policy declares. */
function limitsOf(figure: Figure, { decision }: RunStory, policy: Settings | null): readonly Limit[] {
  const observed = (decision?.payload.observations ?? [])
    .filter((observation) => isOf(figure, observation))
    .map(({ limit }) => ({ value: limit, label: 'limit' }));
  return [...new Map([...declared(figure, policy), ...observed].map((limit) => [limit.value, limit])).values()];
}

function isOf(figure: Figure, { name, unit, limit }: Observation): boolean {
  if (limit <= 0) return false;
  switch (figure) {
    case 'cpuBp':
      return unit === 'bp' && name.startsWith('cpu');
    case 'memoryBytes':
      return name === 'max-memory' || name === 'memory-of-the-tree';
    case 'bytesPerSecond':
      return unit === 'bytes/s';
    case 'processes':
      return name === 'processes' || name === 'max-processes';
    case 'tokens':
      return name === 'max-tokens';
    case 'costMicros':
      return name === 'max-cost';
    case 'turns':
      return name === 'max-turns';
    default:
      return figure satisfies never;
  }
}

const declaredBy: Readonly<Partial<Record<Figure, string>>> = {
  memoryBytes: 'limits.maxMemory.bytes',
  processes: 'limits.maxProcesses',
  tokens: 'limits.maxTokens',
  costMicros: 'limits.maxCostMicros',
  turns: 'limits.maxTurns',
};

function declared(figure: Figure, policy: Settings | null): readonly Limit[] {
  const path = declaredBy[figure];
  const value = path === undefined ? undefined : policy?.get(path);
  return typeof value === 'number' && value > 0 ? [{ value, label: 'declared limit' }] : [];
}
