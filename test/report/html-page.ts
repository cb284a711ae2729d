import { profiles } from '../../src/decision/default-policy.ts';
import { policyKeys } from '../../src/decision/policy-keys.ts';
import type { StoredEvent } from '../../src/ports.ts';
import { charts } from '../../src/report/html/page-charts.ts';
import { reportHtml } from '../../src/report/html/report-html.ts';

export interface Beside {
  readonly policy?: object;
  readonly files?: Readonly<Record<string, string>>;
  readonly script?: { readonly integrity: string; readonly text: string };
}

/** report.html of these events, with an output.log and diagnostics of the test's choice beside them. */
export function pageOf(
  events: readonly StoredEvent[],
  { policy = profiles.standard, files = {}, script = charts }: Beside = {},
): string {
  return reportHtml(events, {
    policyJson: JSON.stringify(policy),
    ...{ profiles, policyKeys },
    charts: script,
    files: new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  });
}
