/**
 * Writes docs/escape-report.md from what `npm run test:escape` saw. Two commands, one after the other on the same machine:
 *
 *   npm run test:escape -- --reporter=default --reporter=json --outputFile.json=escape.json
 *   node scripts/escape-report.ts escape.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialRecord } from '../test/escape/matrix.ts';
import { machineInWords } from './machine-in-words.ts';

interface TestRun {
  readonly startTime: number;
  readonly testResults: readonly { readonly assertionResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly meta: { readonly trial?: TrialRecord; readonly goneMs?: readonly number[]; readonly skipped?: string };
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('escape-report: no file. Write: node scripts/escape-report.ts <json report of npm run test:escape>\n');
  process.exitCode = 1;
} else {
  const run = JSON.parse(readFileSync(path, 'utf8')) as TestRun;
  writeFileSync(join(import.meta.dirname, '..', 'docs', 'escape-report.md'), reportOf(run));
}

function reportOf(run: TestRun): string {
  const results = run.testResults.flatMap(({ assertionResults }) => assertionResults);
  const trials = results.flatMap(({ meta, status }) =>
    meta.trial === undefined ? [] : [{ ...meta.trial, passed: status === 'passed' }],
  );
  const others = results.filter(
    ({ meta, status }) => meta.trial === undefined && meta.skipped === undefined && status !== 'skipped',
  );
  return [
    '# What tried to outlive the guard',
    `Written by \`scripts/escape-report.ts\` after \`npm run test:escape\` on ${new Date(run.startTime).toISOString().slice(0, 10)}: ${machineInWords()}.`,
    summary(trials, results),
    '## Escapes and endings',
    'Each cell: trials in which nothing lived on, of all trials. A trial fails as well when the guard ends with another code than it should, when a process beside the run is touched, or when guard-init itself stays.',
    ...tiersOf(trials).map((tier) => tierSection(tier, trials)),
    '## How long it took',
    'From the end of the guard until nothing lived, guard-init included. When the guard itself was killed, a grace of 300 ms for those who ignore TERM is part of it.',
    timesTable(trials),
    '## Other promises',
    othersTable(others),
    skippedSection(results),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

type Trial = TrialRecord & { readonly passed: boolean };

function summary(trials: readonly Trial[], results: readonly TestResult[]): string {
  const expectedGone = trials.filter(({ expected }) => expected === 'gone');
  const withSurvivors = expectedGone.filter(({ survivors }) => survivors > 0).length;
  const failed = results.filter(({ status }) => status === 'failed').length;
  return `**${expectedGone.length} trials in which nothing may live on; survivors in ${withSurvivors}. ${results.filter(({ status }) => status === 'passed').length} tests passed, ${failed} failed.**`;
}

function tiersOf(trials: readonly Trial[]): readonly string[] {
  return ['auto', 'strict', 'group'].filter((each) => trials.some(({ isolation }) => isolation === each));
}

function tierSection(isolation: string, all: readonly Trial[]): string {
  const trials = all.filter((each) => each.isolation === isolation);
  const users = [...new Set(trials.map(({ user, tier }) => `${user} (tier ${tier})`))];
  const causes = [...new Set(trials.map(({ cause }) => cause))];
  const rows = causes.map((cause) => [
    cause,
    ...users.map((user) => cell(trials.filter((each) => each.cause === cause && `${each.user} (tier ${each.tier})` === user))),
  ]);
  return `### --isolation ${isolation}\n\n${table(['ended by', ...users], rows)}${allowedSection(trials)}`;
}

function cell(trials: readonly Trial[]): string {
  const must = trials.filter(({ expected }) => expected === 'gone');
  return must.length === 0 ? '-' : `${must.filter(({ passed }) => passed).length} of ${must.length}`;
}

/** What this tier does not promise, and how it went all the same. */
function allowedSection(trials: readonly Trial[]): string {
  const may = trials.filter(({ expected }) => expected === 'may be left');
  if (may.length === 0) return '';
  const rows = [...Map.groupBy(may, ({ cause, escapee }) => `${cause}\0${escapee}`).entries()].map(([key, of]) => [
    ...key.split('\0'),
    of.some(({ survivors }) => survivors > 0) ? 'left' : 'gone all the same',
  ]);
  return `\n\nNot promised by this tier:\n\n${table(['ended by', 'escape', 'seen'], rows)}`;
}

function timesTable(trials: readonly Trial[]): string {
  const rows = [...Map.groupBy(trials, ({ cause }) => cause).entries()].map(([cause, of]) => [
    cause,
    ...figures(of.flatMap(({ goneMs, expected }) => (goneMs === null || expected !== 'gone' ? [] : [goneMs]))),
  ]);
  return table(['ended by', 'median', '95th percentile', 'most'], rows);
}

function figures(values: readonly number[]): readonly string[] {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((share) => {
    const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    return value === undefined ? '-' : `${Math.round(value)} ms`;
  });
}

/** Tests that differ in a number at their end alone are one line. */
function othersTable(others: readonly TestResult[]): string {
  const rows = [...Map.groupBy(others, ({ fullName }) => fullName.replace(/\d+$/, 'n')).entries()].map(([name, of]) => {
    const passed = of.filter(({ status }) => status === 'passed').length;
    const outcome = of.length > 1 ? `${passed} of ${of.length} passed` : passed === 1 ? 'passed' : 'FAILED';
    const [median, , most] = figures(of.flatMap(({ meta }) => meta.goneMs ?? []));
    return [name, median === '-' ? outcome : `${outcome}; gone after ${median} (median), ${most} (most)`];
  });
  return table(['what', 'outcome'], rows);
}

function skippedSection(results: readonly TestResult[]): string {
  const reasons = [...Map.groupBy(results, ({ meta }) => meta.skipped ?? '').entries()].filter(([reason]) => reason !== '');
  if (reasons.length === 0) return '';
  return `## Not tried here\n\n${reasons.map(([reason, of]) => `- ${of.length} tests: ${reason}`).join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return lines.join('\n');
}
