import type { Outcome } from '../supervise.ts';

/** Whether the guard had a part in a run, or something to say of it. */
export function isIncident({ verdict, sealed }: Pick<Outcome, 'verdict' | 'sealed'>): boolean {
  return (verdict !== 'passed' && verdict !== 'failed') || (sealed.result?.rules.length ?? 0) > 0;
}
