/** What every benchmark is given. */
export interface BenchContext {
  /** The guard's entry, run by this very Node. */
  readonly cli: string;
  /** Counted rounds; each contender has one more that warms up. */
  readonly rounds: number;
  readonly mib: number;
  /** A folder that goes away afterwards. */
  readonly scratch: string;
}

/** One line of the table: two medians taken in the same minutes, and their ratio. */
export interface BenchRow {
  readonly what: string;
  readonly guard: Figures;
  readonly beside: string;
  readonly besideFigures: Figures;
  readonly unit: 'ms' | 'us' | '% of a core';
  readonly note: string;
}

export interface Figures {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}
