import type { BenchRow } from './model.ts';

/** What `--json` keeps of a run, and `--compare` reads. */
export interface SavedBench {
  readonly machine: string;
  readonly date: string;
  readonly rounds: number;
  readonly rows: readonly BenchRow[];
}

export interface Change {
  readonly what: string;
  readonly beside: string;
  readonly before: number;
  readonly now: number;
}

export interface Comparison {
  readonly compared: number;
  readonly regressed: readonly Change[];
  /** Rows of the earlier run that this one has not. */
  readonly missing: readonly string[];
}

/** Ratios of medians of five vary by so much from run to run on a machine that does other things too. */
export const TOLERANCE = 0.25;

/** Ratios, since those hold on another machine. A row has regressed when its ratio is more than a quarter above what it was. */
export function compare(before: readonly BenchRow[], now: readonly BenchRow[]): Comparison {
  const pairs = before.flatMap((row) => {
    const same = now.find(({ what, beside }) => what === row.what && beside === row.beside);
    return same === undefined ? [] : [{ what: row.what, beside: row.beside, before: ratioOf(row), now: ratioOf(same) }];
  });
  const comparable = pairs.filter((pair) => Number.isFinite(pair.before) && Number.isFinite(pair.now));
  return {
    compared: comparable.length,
    regressed: comparable.filter((pair) => pair.now > pair.before * (1 + TOLERANCE)),
    missing: before
      .filter((row) => !now.some(({ what, beside }) => what === row.what && beside === row.beside))
      .map(({ what, beside }) => `${what}, beside ${beside}`),
  };
}

/** The comparison, a line a fact. */
export function comparisonText({ compared, regressed, missing }: Comparison, date: string): string {
  const tolerance = `${100 * TOLERANCE} %`;
  const lines = [
    ...regressed.map(
      ({ what, beside, before, now }) => `regressed: ${what}, beside ${beside}: ${before.toFixed(2)} x, now ${now.toFixed(2)} x`,
    ),
    ...missing.map((what) => `not measured this time: ${what}`),
    `${regressed.length} of ${compared} ratios are more than ${tolerance} above those of ${date}`,
  ];
  return `${lines.join('\n')}\n`;
}

export function ratioOf({ guard, besideFigures }: BenchRow): number {
  return guard.median / besideFigures.median;
}
