/** Longer texts are no misspelt names, and the comparison is quadratic. */
const LONGEST_NAME = 64;

/** The candidate that `name` was most likely meant to be, or null when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | null {
  if (name.length > LONGEST_NAME) return null;
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const edits = editDistance(name.toLowerCase().replaceAll('_', '-'), candidate.toLowerCase());
    if (edits < fewest && edits <= Math.max(1, Math.floor(Math.max(name.length, candidate.length) / 3))) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function editDistance(from: string, to: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const same = from[row - 1] === to[at - 1];
      const swapped = row > 1 && at > 1 && from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      const edits = Math.min((above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (same ? 0 : 1));
      current.push(swapped ? Math.min(edits, (twoAbove[at - 2] ?? 0) + 1) : edits);
    }
    twoAbove = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
