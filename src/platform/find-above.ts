import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest of `folder` and its parents that holds `path`, joined with it; null when none does. */
export function findAbove(folder: string, path: string): string | null {
  const found = join(folder, path);
  if (existsSync(found)) return found;
  const parent = dirname(folder);
  return parent === folder ? null : findAbove(parent, path);
}
