import type { Ports } from './ports.ts';
import { witnessLine } from './report/witness-line.ts';

/** Tells the CI's log, which nobody can change later, how far the evidence is on disk. */
export interface Witness {
  /** Once all so far is on disk, or not at all. Resolves after half a second at the latest. */
  bear(): Promise<void>;
  hasBorne(): boolean;
}

/** `kill_requested` must be durable before the first signal; a disk that cannot do that in time must not hold a kill up. */
const DURABLE_TIMEOUT_MS = 500;

export function openWitness(runId: string, { journal, notices }: Pick<Ports, 'journal' | 'notices'>): Witness {
  let hasBorne = false;
  return {
    async bear() {
      const place = await journal.durable(DURABLE_TIMEOUT_MS);
      if (place === null) return; // a slow disk: the next ten seconds, or an incident, try again
      hasBorne = true;
      notices.say(witnessLine(runId, place));
    },
    hasBorne: () => hasBorne,
  };
}
