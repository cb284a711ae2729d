import type { Sample } from '../../model.ts';

/** What the charts draw of one sample. */
export interface Moment {
  readonly atMs: number;
  /** Basis points of one core. */
  readonly cpuBp: number;
  readonly memoryBytes: number;
  readonly bytesPerSecond: number;
  readonly processes: number;
  /** What an agent had used in all by then; 0 without one, and where it is not known. */
  readonly tokens: number;
  readonly costMicros: number;
  readonly turns: number;
}

const processFigures = ['cpuBp', 'memoryBytes', 'bytesPerSecond', 'processes'] as const satisfies readonly (keyof Moment)[];
const agentFigures = ['tokens', 'costMicros', 'turns'] as const satisfies readonly (keyof Moment)[];
export type Figure = (typeof processFigures | typeof agentFigures)[number];

/** What there is to draw: of an agent only what it told. */
export function figuresIn(moments: readonly Moment[]): readonly Figure[] {
  return [...processFigures, ...agentFigures.filter((figure) => moments.some((moment) => moment[figure] > 0))];
}

/** Every sample of the record, with the rate of its output since the one before. */
export function momentsOf(ticks: readonly Sample[]): readonly Moment[] {
  return ticks.map(({ atMs, tree, output, agent }, at) => {
    const before = ticks[at - 1];
    const elapsedMs = atMs - (before?.atMs ?? 0);
    const bytes = output.bytes - (before?.output.bytes ?? 0);
    return {
      ...{ atMs, cpuBp: tree.cpuBp, memoryBytes: tree.memoryBytes, processes: tree.processes },
      ...{ tokens: agent?.totalTokens ?? 0, costMicros: Math.max(0, agent?.costMicros ?? 0), turns: agent?.turns ?? 0 },
      bytesPerSecond: elapsedMs <= 0 ? 0 : Math.max(0, Math.round((bytes * 1000) / elapsedMs)),
    };
  });
}

/**
 * At most two samples a figure of each of `stretches` equally long parts of the run: those with a figure that is the highest or the lowest of its part, and the
 * first and the last of all. Nothing is averaged, so no peak is lost.
 */
export function drawnMoments(moments: readonly Moment[], stretches: number): readonly Moment[] {
  if (moments.length <= stretches * 2) return moments;
  const drawn = new Set<Moment | undefined>([moments[0], moments.at(-1)]);
  const figures = figuresIn(moments);
  for (const stretch of stretchesOf(moments, stretches)) {
    for (const figure of figures) {
      drawn.add(extreme(stretch, (one, other) => one[figure] > other[figure]));
      drawn.add(extreme(stretch, (one, other) => one[figure] < other[figure]));
    }
  }
  return moments.filter((moment) => drawn.has(moment));
}

/** The run in at most `count` parts of the same length of time, without those in which nothing was sampled. */
export function stretchesOf(moments: readonly Moment[], count: number): readonly (readonly Moment[])[] {
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (moments.length <= count) return moments.map((moment) => [moment]);
  const lengthMs = Math.max(1, (last.atMs - first.atMs + 1) / count);
  const parts = new Map<number, Moment[]>();
  for (const moment of moments) {
    const part = Math.min(count - 1, Math.floor((moment.atMs - first.atMs) / lengthMs));
    const others = parts.get(part);
    if (others === undefined) parts.set(part, [moment]);
    else others.push(moment);
  }
  return [...parts.values()];
}

function extreme(stretch: readonly Moment[], isMore: (one: Moment, other: Moment) => boolean): Moment | undefined {
  return stretch.reduce<Moment | undefined>(
    (found, moment) => (found === undefined || isMore(moment, found) ? moment : found),
    undefined,
  );
}
