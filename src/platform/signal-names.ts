import { constants } from 'node:os';
import type { KillSignal } from '../model.ts';

/** The name of a POSIX signal by its number on this host, `SIGnn` where it has none. */
export function signalName(signo: number): KillSignal {
  const name = Object.entries(constants.signals).find(([, number]) => number === signo)?.[0];
  return name === undefined ? `SIG${signo}` : (name as KillSignal);
}
