import { profiles } from '../../src/decision/default-policy.ts';
import { type LoopStep, type RuleName, ruleNames } from '../../src/model.ts';
import { judgedProfiles } from './judge.ts';
import { lookedInto } from './looked-into.ts';
import { cpuPatterns, HELPERS_PER_SECOND } from './machine.ts';
import { type Margins, maskedSteps, rawSteps } from './margins.ts';
import { markdownTable } from './markdown-table.ts';
import { type Asked, type Count, countOf, type Hit, hitsOf, type JudgedLog, sizeOf } from './tally.ts';
import { wilsonInterval } from './wilson.ts';

/** What came of the corpus: what it is made of, how often each rule was wrong, and about which log. */
export function corpusSection(logs: readonly JudgedLog[]): string {
  const hits = hitsOf(logs, cpuPatterns);
  return [
    '## Healthy logs of real builds',
    corpusWords,
    markdownTable(['archive', 'logs', 'with timings', 'origins', 'lines'], archiveRows(logs)),
    '### Wrongful alerts and kills by rule',
    ratesWords,
    markdownTable(['profile', 'rule', ...countHead], ruleRows(logs)),
    '### The same by the CPU that the log was joined to',
    'A log fits one of these at most: which one, it does not say.',
    markdownTable(['profile', 'CPU', ...countHead], cpuRows(logs)),
    '### The same by what is known of when the lines came',
    timesWords,
    markdownTable(['profile', 'times', 'logs', ...countHead], timesRows(logs)),
    '### Every log that something was done about',
    hitsWords,
    hitsTable(hits),
    '### What these logs are',
    lookedIntoWords(hits),
    '### How near healthy logs came to `output-loop`',
    'The log that came nearest to each step of lines and time; at 100 % it is reached. What a step asks of the CPU, and whether it may kill, differs by profile.',
    markdownTable(['lines', 'step', 'strict', 'nearest', 'log', 'next project', 'log'], marginRows(logs)),
    '### Were every command slower',
    slowerWords,
    markdownTable(['slower by', ...slowerHead], slowerRows(logs)),
    '### What spreading makes of times that are known',
    spreadWords,
    markdownTable(['log', 'as it was', 'spread'], spreadRows(logs)),
    '### What was not done to have fewer of them',
    refusedWords,
    '### How long healthy logs were silent',
    silenceWords,
    markdownTable(['silent for', 'logs', 'origins'], silenceRows(logs)),
    '### `crash-loop` beside helpers',
    helpersWords,
    markdownTable(['profile', ...countHead], helperRows(logs)),
  ].join('\n\n');
}

const corpusWords = `Every one of these runs ended by itself, so whatever the guard does about it is wrong. LogChunks: Travis CI logs of open source projects
(Brandt, Panichella, Zaidman, Beller, MSR 2020, CC BY 4.0); cidiff: Jenkins and GitHub Actions logs (labri-progress/cidiff, Apache-2.0);
treeherder: Mozilla's build and test logs (mozilla/treeherder, MPL-2.0); t2h: terminal captures with progress bars (buildkite/terminal-to-html, MIT);
local: builds and tests recorded with the arrival of every chunk.

Each log is replayed with no CPU used, with one core in full, and with 10 s busy and 10 s idle by turns, on a machine that is otherwise idle. Its memory and its
processes stand still, and it reads and writes nothing but its output: the rules over these are tried on the project's own programs, below.`;

const ratesWords = `A log counts as alerted or killed when it was so in any of its replays. Behind the number stands the upper end of the 95 % interval (Wilson) of the
share. Logs of one project are alike, so the bound that is worth something for a project that is not here is the one by origin.`;

const timesWords = `Of a log whose lines were spread evenly only the beginning and the end of each command are known: what it says about a bound of lines and time is made up. Of a
log at stated rates no silence is known.`;

const hitsWords = `Paces: \`recorded\`, as it arrived; \`clocks\`, by the clock in each line, which is taken away where the CI put it there; \`spread\`, by the times that
Travis prints around each command, the lines between two of them spread evenly, so that a dump that took a moment seems to last as long as the command. A log that
does not say when its lines came is replayed at 20, at 1,000 and at 100,000 lines a second.`;

const silenceWords = `Of the logs that have timings. \`hang\` and \`silent-spin\` look at the CPU and at what is read and written as well, which no log tells: these are the logs
that could be taken for hung at all. A log whose lines were spread was silent for longer than it seems.`;

const slowerWords = `A slower machine makes every stretch of output longer. Of the logs that have timings, so many would reach a step of \`output-loop\` at which \`strict\` ends a busy
command, were all of them so many times as slow; and beside it, so many if the step of 200 lines, which only alerts, ended them too. That is why it does not: among the logs that it would end is
a benchmark of which every line has its time. It was changed after these logs had been replayed, so the kills of \`strict\` above are no figures of logs that were not looked at.`;

const spreadWords = `The longest stretch of 64 lines and more that are alike after masking, in the logs that say when each line came, and the same were only their beginning and their end known.`;

const refusedWords = `- **Numbers that rise taken for progress.** Work that counts what it has done would be free, and with it every retry loop that counts its attempts.
- **Another pace in the place of \`spread\`.** Spreading errs to both sides, as the table above shows, so no other pace is right for all logs; to choose one by what comes of it
  would be to choose the figures.
- **A longer silence before a \`hang\`.** Six minutes without output, CPU, reading or writing are what a hang is. The log that is ended has no such minutes in it if its benchmark computed.`;

const SLOWER_BY = [1, 1.25, 1.5, 2, 3];

const slowerHead = ['logs ended', 'origins ended', 'logs, were no step to alert only', 'origins, were no step to alert only'];

/** Travis gives up after ten minutes without output. */
const SILENCES_MIN = [1, 2, 3, 5, 6, 10, 15];

const helpersWords = `How many processes of one command line come and go while a command prints, no log says. Were each of these commands a busy script that calls the
same tool ${HELPERS_PER_SECOND} times a second from the beginning to the end, the log alone would have to tell it from a crash loop:`;

const countHead = ['logs alerted', 'origins alerted', 'logs killed', 'origins killed'];

/** Rules that never fire unless a limit is declared. */
const declaredOnly: readonly RuleName[] = ['wall-time', 'no-output', 'budget'];

function archiveRows(logs: readonly JudgedLog[]): readonly string[][] {
  const archives = [...new Set(logs.map(({ archive }) => archive))];
  const rowOf = (name: string, some: readonly JudgedLog[]) => {
    const lines = some.reduce((sum, { replays }) => sum + Math.max(0, ...replays.map((each) => each.lines)), 0);
    return [name, ...[some.length, some.filter(({ recorded }) => recorded).length, sizeOf(some).origins, lines].map(String)];
  };
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

function ruleRows(logs: readonly JudgedLog[]): readonly string[][] {
  const asked = new Set(judgedProfiles.flatMap((profile) => Object.keys(profiles[profile].rules)));
  const rules = ruleNames.filter((rule) => asked.has(rule) && !declaredOnly.includes(rule));
  return judgedProfiles.flatMap((profile) => [
    [profile, 'any rule', ...countCells(logs, { profile, loads: cpuPatterns })],
    ...rules.map((rule) => [profile, rule, ...countCells(logs, { profile, rule, loads: cpuPatterns })]),
  ]);
}

function cpuRows(logs: readonly JudgedLog[]): readonly string[][] {
  return judgedProfiles.flatMap((profile) =>
    cpuPatterns.map((cpu) => [profile, cpu, ...countCells(logs, { profile, loads: [cpu] })]),
  );
}

function timesRows(logs: readonly JudgedLog[]): readonly string[][] {
  const isSpread = ({ replays }: JudgedLog) => replays.some(({ pace }) => pace === 'spread');
  const kinds = [
    ['of each line', logs.filter((log) => log.recorded && !isSpread(log))],
    ['spread', logs.filter(isSpread)],
    ['stated rates', logs.filter(({ recorded }) => !recorded)],
  ] as const;
  return judgedProfiles.flatMap((profile) =>
    kinds.map(([times, some]) => [profile, times, String(some.length), ...countCells(some, { profile, loads: cpuPatterns })]),
  );
}

/** One reason for all logs of which it is the same. */
function lookedIntoWords(hits: readonly Hit[]): string {
  const names = [...new Set(hits.map(({ log }) => log.name))];
  const reasons = Map.groupBy(names, (name) => lookedInto.find(({ log }) => log === name)?.why ?? 'not looked into yet.');
  if (names.length === 0) return 'There are none.';
  return [...reasons].map(([why, some]) => `- ${some.join(' and ')}: ${why}`).join('\n');
}

function helperRows(logs: readonly JudgedLog[]): readonly string[][] {
  return judgedProfiles.map((profile) => [profile, ...countCells(logs, { profile, loads: ['helpers'] })]);
}

function countCells(logs: readonly JudgedLog[], asked: Omit<Asked, 'action'>): readonly string[] {
  const total = sizeOf(logs);
  return (['alert', 'kill'] as const).flatMap((action) => shares(countOf(logs, { ...asked, action }), total));
}

/** `3 (≤ 1.9 %)`. */
function shares(count: Count, total: Count): readonly string[] {
  return (['logs', 'origins'] as const).map(
    (what) => `${count[what]} (≤ ${(wilsonInterval(count[what], total[what]).high * 100).toFixed(1)} %)`,
  );
}

function hitsTable(hits: readonly Hit[]): string {
  if (hits.length === 0) return 'None.';
  return markdownTable(
    ['log', 'done', 'rule', 'profiles', 'pace', 'CPU', 'first after', 'reason'],
    hits.map(({ log, action, rule, profiles, paces, loads, atMs, reason }) => [
      ...[log.name, action, rule, profiles.join(', '), paces.join(', '), loads.join(', ')],
      ...[`${atMs / 1000} s`, reason],
    ]),
  );
}

function marginRows(logs: readonly JudgedLog[]): readonly string[][] {
  return (['raw', 'masked'] as const).flatMap((kind) =>
    (kind === 'raw' ? rawSteps : maskedSteps).map(({ lines, forMs, level }, at) => {
      const near = logs
        .map(({ name, origin, replays }) => ({
          name,
          origin,
          bp: Math.max(0, ...replays.map(({ margins }) => margins[kind][at] ?? 0)),
        }))
        .sort((one, other) => other.bp - one.bp);
      const [nearest] = near;
      const cells = [nearest, near.find(({ origin }) => origin !== nearest?.origin)].flatMap((each) =>
        each === undefined ? ['', ''] : [`${(each.bp / 100).toFixed(0)} %`, each.name],
      );
      const step = `≥ ${lines} lines and ≥ ${forMs / 1000} s`;
      return [
        kind === 'raw' ? 'the very same' : 'alike after masking',
        step,
        level === 'alert' ? 'alerts' : 'may kill',
        ...cells,
      ];
    }),
  );
}

function slowerRows(logs: readonly JudgedLog[]): readonly string[][] {
  const timed = logs.filter(({ recorded }) => recorded);
  const ended = ({ level }: LoopStep) => level === 'enforce';
  return SLOWER_BY.map((factor) => {
    const reached = (mayKill: (step: LoopStep) => boolean) => (log: JudgedLog) =>
      log.replays.some(
        ({ margins }) =>
          rawSteps.some((step, at) => mayKill(step) && (margins.rawTimeBp[at] ?? 0) * factor >= 10_000) ||
          maskedSteps.some((step, at) => mayKill(step) && (margins.maskedTimeBp[at] ?? 0) * factor >= 10_000),
      );
    const counts = [ended, () => true].flatMap((mayKill) => shares(sizeOf(timed.filter(reached(mayKill))), sizeOf(timed)));
    return [String(factor), ...counts];
  });
}

function spreadRows(logs: readonly JudgedLog[]): readonly string[][] {
  return logs.flatMap(({ name, replays, wereItSpread }) => {
    if (wereItSpread === null) return [];
    const [known, spread] = [Math.max(0, ...replays.map(({ margins }) => longestAlikeMs(margins))), longestAlikeMs(wereItSpread)];
    return known === 0 && spread === 0 ? [] : [[name, `${(known / 1000).toFixed(1)} s`, `${(spread / 1000).toFixed(1)} s`]];
  });
}

/** Of a stretch with the lines of the last step, which asks for the fewest. */
function longestAlikeMs({ maskedTimeBp }: Margins): number {
  return Math.round(((maskedTimeBp.at(-1) ?? 0) * (maskedSteps.at(-1)?.forMs ?? 0)) / 10_000);
}

function silenceRows(logs: readonly JudgedLog[]): readonly string[][] {
  const timed = logs.filter(({ recorded }) => recorded);
  return SILENCES_MIN.map((minutes) => {
    const silent = timed.filter(({ replays }) => replays.some(({ margins }) => margins.silentMs >= minutes * 60_000));
    return [`≥ ${minutes} min`, ...shares(sizeOf(silent), sizeOf(timed))];
  });
}
