/** Keeps a map or a set within its bound: what was put in first goes. Called after each addition. */
export function dropOldest(from: Map<string, unknown> | Set<string>, most: number): void {
  if (from.size <= most) return;
  const { value } = from.keys().next();
  if (value !== undefined) from.delete(value);
}
