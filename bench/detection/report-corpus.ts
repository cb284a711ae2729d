import { profiles } from '../../src/decision/default-policy.ts';
import { type RuleName, ruleNames } from '../../src/model.ts';
import { markdownTable } from './markdown-table.ts';
import { judgedProfiles } from './replay.ts';
import { type Count, type Hit, hitsOf, type JudgedLog, tallyOf } from './tally.ts';
import { wilsonInterval } from './wilson.ts';

/** What came of the corpus: what it is made of, how often each rule was wrong, and about which log. */
export function corpusSection(logs: readonly JudgedLog[]): string {
  return [
    '## Healthy logs of real builds',
    corpusWords,
    markdownTable(['archive', 'logs', 'with timings', 'origins', 'lines'], archiveRows(logs)),
    ratesWords,
    markdownTable(['profile', 'rule', 'logs alerted', 'origins alerted', 'logs killed', 'origins killed'], rateRows(logs)),
    '### Every log that something was done about',
    hitsTable(hitsOf(logs)),
  ].join('\n\n');
}

const corpusWords = `Every one of these runs ended by itself, so whatever the guard does about it is wrong. LogChunks: Travis CI logs of open source projects
(Brandt, Panichella, Zaidman, Beller, MSR 2020, CC BY 4.0); cidiff: Jenkins and GitHub Actions logs (labri-progress/cidiff, Apache-2.0);
treeherder: Mozilla's build and test logs (mozilla/treeherder, MPL-2.0); t2h: terminal captures with progress bars (buildkite/terminal-to-html, MIT);
local: builds and tests recorded with the arrival of every chunk.

A log is replayed as its timings say: exactly for the recordings; by the clock in each line, which is taken away where the CI put it there; by the times
that Travis prints around each command, with the lines between two of them spread evenly. A log that does not say when its lines came is replayed at 20, at
1,000 and at 100,000 lines a second. Each is replayed with no CPU used, with one core in full, and with 10 s busy and 10 s idle by turns, on a machine that is
otherwise idle. Its memory, its processes and its bytes read stand still: the rules over these are tried on the project's own programs only.`;

const ratesWords = `A log counts as alerted or killed when it was so in any of its replays. Behind the number stands the upper end of the 95 % interval (Wilson) of the
share. Logs of one project are alike, so the bound that is worth something for a project that is not here is the one by origin.`;

/** Rules that never fire unless a limit is declared. */
const declaredOnly: readonly RuleName[] = ['wall-time', 'no-output', 'budget'];

function archiveRows(logs: readonly JudgedLog[]): readonly string[][] {
  const archives = [...new Set(logs.map(({ archive }) => archive))];
  const rowOf = (name: string, some: readonly JudgedLog[]) => [
    name,
    ...[some.length, some.filter(({ recorded }) => recorded).length, originsOf(some)].map(String),
    String(some.reduce((sum, { lines }) => sum + lines, 0)),
  ];
  return [
    ...archives.map((name) =>
      rowOf(
        name,
        logs.filter(({ archive }) => archive === name),
      ),
    ),
    rowOf('all', logs),
  ];
}

function rateRows(logs: readonly JudgedLog[]): readonly string[][] {
  const asked = new Set(judgedProfiles.flatMap((profile) => Object.keys(profiles[profile].rules)));
  const rules = ruleNames.filter((rule) => asked.has(rule) && !declaredOnly.includes(rule));
  const totals: Count = { logs: logs.length, origins: originsOf(logs) };
  return tallyOf(logs, rules).map(({ profile, rule, alert, kill }) => [
    ...[profile, rule],
    ...[shareOf(alert.logs, totals.logs), shareOf(alert.origins, totals.origins)],
    ...[shareOf(kill.logs, totals.logs), shareOf(kill.origins, totals.origins)],
  ]);
}

function hitsTable(hits: readonly Hit[]): string {
  if (hits.length === 0) return 'None.';
  return markdownTable(
    ['log', 'done', 'rule', 'profiles', 'pace', 'CPU', 'first after', 'reason'],
    hits.map(({ log, action, rule, profiles, paces, cpu, atMs, reason }) => [
      ...[log.name, action, rule, profiles.join(', '), paces.join(', '), cpu.join(', ')],
      ...[`${atMs / 1000} s`, reason],
    ]),
  );
}

function originsOf(logs: readonly JudgedLog[]): number {
  return new Set(logs.map(({ origin }) => origin)).size;
}

/** `3 (≤ 1.9 %)`. */
function shareOf(hits: number, total: number): string {
  return `${hits} (≤ ${(wilsonInterval(hits, total).high * 100).toFixed(1)} %)`;
}
