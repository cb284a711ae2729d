import { dropOldest } from './drop-oldest.ts';

/**
 * Remembers the last `limit` ids, and says whether one is new: streams repeat their lines, and never far apart. Without an id
 * everything is new.
 */
export function createRecentIds(limit: number): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (id === '') return true;
    if (ids.has(id)) return false;
    ids.add(id);
    dropOldest(ids, limit);
    return true;
  };
}
