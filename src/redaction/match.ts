/** A piece of a text that must not be shown: `[start, end)`, in bytes, and the rule that says so. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What the label says: `env:NAME`, `input`, `mask`, or the name of a rule. */
  readonly rule: string;
}

/** What stands in the place of a secret. */
export function labelOf(rule: string): string {
  return `[REDACTED:${rule}]`;
}

/** Called for every match that begins where it was looked for, in no particular order. */
export type OnMatch = (start: number, end: number, rule: string) => void;

/** What begins first, then what is longer, then by name, so that the outcome does not depend on where a text was cut. */
export function inOrder(a: Match, b: Match): number {
  return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
