import { profiles } from '../decision/default-policy.ts';
import { policyKeys } from '../decision/policy-keys.ts';
import type { StoredEvent } from '../ports.ts';
import { reportHtml } from '../report/html/report-html.ts';
import { junitXml } from '../report/junit.ts';
import { metricsText } from '../report/metrics.ts';
import { summaryMarkdown } from '../report/summary.ts';
import type { BesideEvents } from './reports.ts';

export { resultOf } from '../report/result.ts';

/** The report files by name. Rejects when the events hold no `run_started`. */
export async function render(events: readonly StoredEvent[], beside: BesideEvents): Promise<ReadonlyMap<string, string>> {
  const charts = await chartsFor(events);
  return new Map([
    ['summary.md', summaryMarkdown(events, beside.files)],
    ['junit.xml', junitXml(events, beside.files)],
    ['report.html', reportHtml(events, { ...beside, profiles, policyKeys, charts })],
    ['metrics.prom', metricsText(events)],
  ]);
}

/** The library that draws is longer than all of the reports' code, and a run without a sample has nothing to draw. */
async function chartsFor(events: readonly StoredEvent[]) {
  if (!events.some(({ event }) => event.event_type === 'sample')) return null;
  return (await import('../report/html/page-charts.ts')).charts;
}
