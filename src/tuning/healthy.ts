import type { RunMeasures } from './measures.ts';

/** Why a run is not one to learn from; null when it is. What passed with an alert may have been a runaway that came to an end: only a person knows. */
export function whyLeftOut({ verdict, decided }: RunMeasures, label: 'healthy' | 'runaway' | null): string | null {
  if (label === 'healthy') return null;
  if (label === 'runaway') return 'it is labelled runaway';
  if (verdict === null) return 'its end is not on record, and it is not labelled healthy';
  if (verdict !== 'passed') return `its verdict is ${verdict}, and it is not labelled healthy`;
  return decided === null ? null : `it passed, but ${decided} was decided on, and it is not labelled healthy`;
}
