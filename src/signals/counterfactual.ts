/** A measured value beside the bound that it crossed, in either direction. */
export interface Margin {
  readonly what: string;
  readonly observed: number;
  readonly limit: number;
  readonly words: (value: number) => string;
}

/**
 * What would have had to differ: `would not have fired if the log had shown a new line, or CPU had been under 90%; 600 lines in
 * 4s …; the nearest healthy margin was CPU: 94% against 90%`. The nearest margin is the one with the smallest distance from its bound.
 */
export function counterfactualOf(
  conditions: readonly string[],
  seen: string,
  margins: readonly [Margin, ...(readonly Margin[])],
): string {
  const nearest = margins.reduce((best, margin) => (distanceOf(margin) < distanceOf(best) ? margin : best));
  const margin = `the nearest healthy margin was ${nearest.what}: ${nearest.words(nearest.observed)} against ${nearest.words(nearest.limit)}`;
  return `would not have fired if ${conditions.join(', or ')}; ${seen === '' ? '' : `${seen}; `}${margin}`;
}

function distanceOf({ observed, limit }: Margin): number {
  return Math.abs(observed - limit) / Math.max(1, Math.abs(limit));
}
