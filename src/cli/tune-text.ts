import { formatQuantity } from '../report/quantities.ts';
import { longestNameChars, safeLine } from '../report/terminal-safe.ts';
import { keyText, settingText, type TunedPolicy } from '../tuning/policy-text.ts';
import type { Kept, Setting } from '../tuning/suggest.ts';
import { alignedTable } from './aligned-table.ts';
import type { Tuned } from './tune-policy.ts';
import type { ReadRuns } from './tune-runs.ts';

/** Of a list that nobody reads to its end. */
const mostLines = 20;

/** What was suggested, a row a value. */
export function tunedTable({ steps }: TunedPolicy): string {
  const rows = steps.flatMap((step) =>
    step.settings.map((setting) => [
      ...[safeLine(step.name, longestNameChars), keyText(setting.key), settingText(setting)],
      ...[formatQuantity(setting.evidence.most, setting.unit), formatQuantity(setting.evidence.p95, setting.unit)],
      ...[String(setting.evidence.runs), safeLine(setting.evidence.mostRun, longestNameChars)],
    ]),
  );
  return alignedTable([['step', 'setting', 'value', 'most', 'p95', 'runs', 'most in'], ...rows]);
}

/** The same for programs, with the policy as it was written. */
export function tunedJson({ policy, text }: Tuned, { leftOut, ignoredLabels }: ReadRuns): string {
  const { profile, margin, steps } = policy;
  const told = steps.map(({ name, runs, cutShort, settings, kept, alertOnly }) => ({
    ...{ name, runs, cut_short: cutShort },
    settings: settings.map((each) => ({ ...keyJson(each), text: settingText(each), value: each.value, is_floor: each.isFloor })),
    kept: kept.map((each) => ({ ...keyJson(each), why: each.why })),
    alert_only: alertOnly,
  }));
  return `${JSON.stringify({ profile, margin, steps: told, left_out: leftOut, ignored_labels: ignoredLabels, policy: text }, null, 2)}\n`;
}

/** Each run that was left out, and each label that does not count, for stderr. */
export function leftOutText({ leftOut, ignoredLabels }: ReadRuns): string {
  const left = leftOut.map(({ bundle, why }) => `left out: ${why.startsWith(bundle) ? '' : `${bundle}: `}${why}`);
  const ignored = ignoredLabels.map((label) => `a label is ignored: ${label}`);
  return [...some(ignored), ...some(left)].map((line) => `flowforge: ${safeLine(line)}\n`).join('');
}

function some(lines: readonly string[]): readonly string[] {
  return lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} more: --json has them all`];
}

function keyJson({ key, unit, evidence }: Setting | Kept) {
  const { runs, most, mostRun, p95 } = evidence;
  return { setting: keyText(key), unit, runs, most, most_in: mostRun, p95 };
}
