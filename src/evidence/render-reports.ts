import type { StoredEvent } from '../ports.ts';
import { junitXml } from '../report/junit.ts';
import { summaryMarkdown } from '../report/summary.ts';

export { resultOf } from '../report/result.ts';

/** The report files by name. Throws when the events hold no `run_started`. */
export function render(events: readonly StoredEvent[]): ReadonlyMap<string, string> {
  return new Map([
    ['summary.md', summaryMarkdown(events)],
    ['junit.xml', junitXml(events)],
  ]);
}
