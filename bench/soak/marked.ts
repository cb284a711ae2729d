import { readdirSync, readFileSync } from 'node:fs';

/** Carried in the environment of everything that a run starts. */
export const MARK_NAME = 'FLOWFORGE_SOAK_MARK';

/** Pids of living processes that carry this mark. A process of another user's is not seen. */
export function marked(mark: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => `\0${read(`/proc/${pid}/environ`)}`.includes(`\0${MARK_NAME}=${mark}\0`))
    .filter((pid) => !/^State:\t[ZX]/m.test(read(`/proc/${pid}/status`)))
    .map(Number);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
