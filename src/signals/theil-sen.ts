/** A value at a time. */
export interface Point {
  readonly atMs: number;
  readonly value: number;
}

/**
 * The median of the slopes between all pairs of points, in whole units a second (Theil 1950, Sen 1968): up to 29 % of the points
 * may be wild, as around a garbage collection, without moving it. 0 with fewer than two points.
 */
export function slopePerSecond(points: readonly Point[]): number {
  const slopes: number[] = [];
  for (const [at, from] of points.entries()) {
    for (const to of points.slice(at + 1)) {
      if (to.atMs > from.atMs) slopes.push(Math.floor(((to.value - from.value) * 1000) / (to.atMs - from.atMs)));
    }
  }
  if (slopes.length === 0) return 0;
  slopes.sort((one, other) => one - other);
  return slopes[Math.floor((slopes.length - 1) / 2)] ?? 0;
}

/** Whether the values grow in the first, the middle and the last half of the points: a sawtooth falls in one of them. */
export function growsThroughout(points: readonly Point[]): boolean {
  const half = Math.ceil(points.length / 2);
  const quarter = Math.floor((points.length - half) / 2);
  return [0, quarter, points.length - half].every((from) => slopePerSecond(points.slice(from, from + half)) > 0);
}
