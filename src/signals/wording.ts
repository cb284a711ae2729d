/** A configured duration as options read it, exact to the millisecond: `500ms 30s 10m 2h`. */
export function durationWords(ms: number): string {
  if (ms === 0 || ms % 1000 !== 0) return `${ms}ms`;
  if (ms % 3_600_000 === 0) return `${ms / 3_600_000}h`;
  if (ms % 60_000 === 0) return `${ms / 60_000}m`;
  return `${ms / 1000}s`;
}

/** A measured duration: `2.25s`, `900.25s`. */
export function secondsWords(ms: number): string {
  return `${ms / 1000}s`;
}

/** A share in basis points: `90%`, `0.5%`. */
export function shareWords(bp: number): string {
  return `${bp / 100}%`;
}

/** `1 line`, `2000 lines`. */
export function linesWords(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

/** How far `observed` has come to `bound`, in basis points, 10000 at most. A bound of 0 is always reached. */
export function shareReachedBp(observed: number, bound: number): number {
  return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}
