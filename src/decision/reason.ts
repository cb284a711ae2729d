import { clauseKinds, type Signal } from '../model.ts';

/** The clauses of all signals in their fixed order, each said once: `CPU exceeded 90% for 4s AND log repeated the same lines for …`. */
export function reasonOf(signals: readonly Signal[]): string {
  const repeated = signals.some(({ name }) => name === 'output-loop');
  const clauses = signals.flatMap(({ name, clauses }) =>
    // cpu-loop adds its CPU to output-loop, which has said more of the same log
    name === 'cpu-loop' && repeated ? clauses.filter(({ kind }) => kind !== 'LOG') : clauses,
  );
  const texts = clauseKinds.flatMap((kind) => clauses.filter((clause) => clause.kind === kind).map(({ text }) => text));
  return [...new Set(texts)].join(' AND ');
}

/** What would have had to differ. With one signal its own sentence, with several one a rule. */
export function counterfactualOf(signals: readonly Signal[]): string {
  const [only, ...others] = signals;
  if (only === undefined) return '';
  if (others.length === 0) return only.counterfactual;
  return signals.map(({ name, counterfactual }) => `${name} ${counterfactual}`).join('. ');
}
