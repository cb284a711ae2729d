import type { Outcome } from './step.ts';

/** What a release may cost, and what the last one did (scripts/release/budgets.json). */
export type Budgets = Readonly<Record<BudgetName, Budget>>;
export type Measured = Readonly<Record<BudgetName, number>>;
export type BudgetName = 'dist_bytes' | 'package_bytes' | 'start_up_ratio';

interface Budget {
  /** Of the last release; null when there was none. */
  readonly last: number | null;
  /** Beyond this the check fails: a tenth more than was ever measured for a build that was kept. */
  readonly most: number;
}

/** A release that is so much more than the last one is asked about, even within its budget. */
const GROWTH_MOST = 0.2;

export function budgetsOutcome(budgets: Budgets, measured: Measured): Outcome {
  const names = Object.keys(budgets) as BudgetName[];
  const over = names.filter((name) => {
    const { last, most } = budgets[name];
    return measured[name] > most || (last !== null && measured[name] > last * (1 + GROWTH_MOST));
  });
  const lines = names.map((name) => {
    const { last, most } = budgets[name];
    const before = last === null ? '' : `, last release ${last}`;
    return `${name} ${Number(measured[name].toFixed(2))} (at most ${most}${before})`;
  });
  if (over.length === 0) return { kind: 'ok', detail: lines.join('; ') };
  return { kind: 'failed', detail: `over budget: ${over.join(', ')}; ${lines.join('; ')}` };
}
