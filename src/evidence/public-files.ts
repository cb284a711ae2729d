import type { Withheld } from '../model.ts';

/** The files that may be shown to everyone. */
export function publicFiles(
  files: ReadonlyMap<string, Uint8Array>,
  withheld: readonly Withheld[],
): ReadonlyMap<string, Uint8Array> {
  const kept = new Set(withheld.map(({ file }) => file));
  return new Map([...files].filter(([name]) => !kept.has(name)));
}
