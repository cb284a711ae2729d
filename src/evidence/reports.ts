import type { RunResult } from '../model.ts';
import type { StoredEvent } from '../ports.ts';

/** What of a bundle the reports may show beside its events. */
export interface BesideEvents {
  readonly policyJson: string | null;
  /** Attachments by name, as they stand in the bundle, without those that may hold a secret. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What is made of the events for people and machines to read. Pure: the same events and files give the same bytes. */
export interface Reports {
  /** Throws when the events hold no `run_started`. */
  resultOf(events: readonly StoredEvent[]): RunResult;
  /** The report files by name. Rejects when the events hold no `run_started`. */
  render(events: readonly StoredEvent[], beside: BesideEvents): Promise<ReadonlyMap<string, string>>;
}

export type LoadReports = () => Promise<Reports>;

/** Loads the code of the reports, in one piece. Kept out of every static import: the JUnit builder alone costs as much as starting Node. */
export const loadReports: LoadReports = () => import('./render-reports.ts');

/** result.json as it stands in a bundle. */
export function resultText(result: RunResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
