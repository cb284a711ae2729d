import type { Mode } from '../model.ts';
import type { Would } from './decision-behind.ts';

/** Why a decision was not carried out: `shadow mode; nothing was done`. */
export function notDoneWords(mode: Mode): string {
  return mode === 'canary' ? 'a canary run that does not enforce; nothing was done' : `${mode} mode; nothing was done`;
}

/** `would have killed`, to stand before the name of the run. */
export const wouldHaveWords: Readonly<Record<Would, string>> = {
  kill: 'would have killed',
  restart: 'would have ended and started again',
  alert: 'would have raised an alert for',
};
