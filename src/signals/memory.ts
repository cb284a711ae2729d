import type { Policy, Sample } from '../model.ts';
import type { Detector } from './detector.ts';
import { type Exhaustion, memoryFinding } from './memory-finding.ts';
import { growsThroughout, type Point, slopePerSecond } from './theil-sen.ts';

export interface MemoryState {
  /** The last ten seconds, oldest first. */
  readonly points: readonly MemoryPoint[];
  /** The most that the tree held before those. */
  readonly peakBytes: number;
  /** Judged time since when the machine itself has said that memory is short; null while it does not. */
  readonly shortSinceMs: number | null;
}

interface MemoryPoint {
  readonly atMs: number;
  readonly treeBytes: number;
  /** Of the whole machine. */
  readonly usedBytes: number;
}

type Bounds = Omit<Policy['rules']['memory'], 'action' | 'declared'>;

const WINDOW_MS = 10_000;
/** Growth goes beyond all that was held until so long ago: a collector comes back to its plateau, a leak leaves it behind. */
const NEW_HIGH_MS = 2_500;
const LEAST_POINTS = 20;
/** Fewer are a single allocation, however large. */
const LEAST_CHANGES = 3;
/** However fast the ticks come. */
const MOST_POINTS = 64;
/** With less than this left, the kernel is about to choose a victim of its own. */
const SHORT_BP = 1_000;
/** Every task has waited for memory a tenth of the time: the machine is thrashing. */
const PRESSURE_BP = 1_000;

/**
 * The machine or the cgroup is about to be exhausted, and this tree is the one that grows. A slope alone kills nothing, nor does
 * memory that is counted twice, nor growth of others.
 */
export function memoryDetector(bounds: Bounds): Detector<MemoryState> {
  return {
    initial: { points: [], peakBytes: 0, shortSinceMs: null },
    step(state, tick) {
      const points = remember(state.points, tick);
      const left = state.points.filter(({ atMs }) => atMs < (points[0]?.atMs ?? 0));
      const peakBytes = highest(state.peakBytes, left);
      const shortSinceMs = isShort(tick) ? (state.shortSinceMs ?? tick.clockMs) : null;
      const shortForMs = shortSinceMs === null ? 0 : tick.clockMs - shortSinceMs;
      const isNewHigh = tick.tree.memoryBytes > highest(peakBytes, earlierThan(tick, points));
      const worst = isNewHigh ? worstOf(exhaustions(points, tick, bounds)) : null;
      const finding = worst === null ? null : memoryFinding(worst, shortForMs, tick.tree, bounds);
      return [{ points, peakBytes, shortSinceMs }, finding];
    },
  };
}

function remember(points: readonly MemoryPoint[], { atMs, tree, host }: Sample): readonly MemoryPoint[] {
  const usedBytes = host.memoryTotalBytes - host.memoryAvailableBytes;
  const all = [...points, { atMs, treeBytes: tree.memoryBytes, usedBytes }];
  const inside = all.filter((point) => atMs - point.atMs <= WINDOW_MS);
  return inside.length >= LEAST_POINTS ? inside.slice(-MOST_POINTS) : all.slice(-LEAST_POINTS);
}

/** Without the points that still tell the present figure: it may be measured less often than every tick. */
function earlierThan({ atMs, tree }: Sample, points: readonly MemoryPoint[]): readonly MemoryPoint[] {
  const lastOther = points.findLastIndex(({ treeBytes }) => treeBytes !== tree.memoryBytes);
  return points.slice(0, lastOther + 1).filter((point) => atMs - point.atMs >= NEW_HIGH_MS);
}

function highest(bytes: number, points: readonly MemoryPoint[]): number {
  return points.reduce((most, { treeBytes }) => Math.max(most, treeBytes), bytes);
}

function isShort({ tree, host }: Sample): boolean {
  const { memoryTotalBytes, memoryAvailableBytes, memoryFullBp, memoryLimitBytes } = host;
  if (memoryFullBp >= PRESSURE_BP) return true;
  if (isCgroupLimited(host) && (memoryLimitBytes - tree.memoryBytes) * 10_000 <= SHORT_BP * memoryLimitBytes) return true;
  return isKnown(host) && memoryAvailableBytes * 10_000 <= SHORT_BP * memoryTotalBytes;
}

/** What the tree is about to exhaust: of the machine and the cgroup, those that both the rule and the figures allow to judge. */
function exhaustions(points: readonly MemoryPoint[], { tree, host }: Sample, bounds: Bounds): readonly Exhaustion[] {
  const candidates = [
    ...(isKnown(host)
      ? [{ limitBytes: host.memoryTotalBytes, usedBytes: host.memoryTotalBytes - host.memoryAvailableBytes }]
      : []),
    ...(isCgroupLimited(host) ? [{ limitBytes: host.memoryLimitBytes, usedBytes: tree.memoryBytes }] : []),
  ].filter(({ usedBytes, limitBytes }) => usedBytes * 10_000 >= bounds.alertUsedBp * limitBytes);
  if (candidates.length === 0 || points.length < LEAST_POINTS) return [];
  const treePoints = whereChanged(points.map(({ atMs, treeBytes }) => ({ atMs, value: treeBytes })));
  if (treePoints.length < LEAST_CHANGES || !growsThroughout(treePoints)) return [];
  const treeSlope = slopePerSecond(treePoints);
  const usedSlope = slopePerSecond(points.map(({ atMs, usedBytes }) => ({ atMs, value: usedBytes })));
  return candidates.flatMap(({ limitBytes, usedBytes }) => {
    const isMachine = limitBytes === host.memoryTotalBytes;
    if (isMachine && usedSlope > 2 * treeSlope) return []; // others grow more than this tree
    const bytesPerSecond = isMachine ? Math.min(treeSlope, usedSlope) : treeSlope;
    if (bytesPerSecond <= 0) return [];
    const leftMs = Math.floor((Math.max(0, limitBytes - usedBytes) * 1000) / bytesPerSecond);
    const usedBp = Math.floor((usedBytes * 10_000) / limitBytes);
    return leftMs < bounds.alertWithinMs ? [{ limitBytes, usedBp, leftMs, bytesPerSecond }] : [];
  });
}

/** A figure that is costly to measure is measured less often than every tick: only its changes tell how it grows. */
function whereChanged(points: readonly Point[]): readonly Point[] {
  return points.filter(({ value }, at) => value !== points[at - 1]?.value);
}

function worstOf(all: readonly Exhaustion[]): Exhaustion | null {
  return all.reduce<Exhaustion | null>((worst, each) => (worst === null || each.usedBp > worst.usedBp ? each : worst), null);
}

function isKnown({ memoryTotalBytes, memoryAvailableBytes }: Sample['host']): boolean {
  return memoryTotalBytes > 0 && memoryAvailableBytes >= 0;
}

function isCgroupLimited({ memoryTotalBytes, memoryLimitBytes }: Sample['host']): boolean {
  return memoryLimitBytes > 0 && memoryLimitBytes < memoryTotalBytes;
}
