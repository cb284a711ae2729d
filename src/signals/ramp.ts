/** How far `observed` has come to `bound`, in basis points, 10000 at most. A bound of 0 is always reached. */
export function shareReachedBp(observed: number, bound: number): number {
  return observed >= bound ? 10_000 : Math.max(0, Math.floor((observed * 10_000) / bound));
}

/** The same for a value that gets worse as it falls: 10000 at `bound` and below, less above it. */
export function shareFallenBp(observed: number, bound: number): number {
  return observed <= bound ? 10_000 : Math.floor((bound * 10_000) / observed);
}
