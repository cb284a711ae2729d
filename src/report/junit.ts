import imported, { type Builder, type TestCase } from 'junit-report-builder';
import { type RuleName, signalNames } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { adviceOf } from './advice-of.ts';
import { beforeSeal } from './events-of.ts';
import { type Headline, headlineOf, notStarted } from './headline.ts';
import { observedRows } from './observed.ts';
import { type RunStory, storyOf } from './run-story.ts';
import { longestNameChars, safeLine, safeText } from './terminal-safe.ts';
import { timelineText } from './timeline.ts';
import { timelineScope } from './timeline-scope.ts';

/**
 * junit.xml as Jenkins, GitLab and the test reporters read it: one case a rule that always has the same name, `command` for the
 * command's own end and `guard` for the guard's. The seal and what follows it are left out: the report is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
export function junitXml(events: readonly StoredEvent[]): string {
  const reported = beforeSeal(events);
  const story = storyOf(reported);
  const report: Report = { story, headline: headlineOf(story), text: fullStory(reported, story) };
  const builder = newBuilder().name(suiteName);
  const suite = builder.testSuite().name(suiteName).timestamp(story.result.started_at.slice(0, 19));
  suite.time(story.result.duration_ms / 1000);
  for (const [name, value] of properties(story)) suite.property(name, value);
  const newCase = (name: string): TestCase => suite.testCase().className(className(story)).name(name).time(0);
  for (const rule of new Set([...signalNames, ...story.result.rules])) ruleCase(newCase(rule), rule, report);
  commandCase(newCase('command').time(story.result.duration_ms / 1000), report);
  guardCase(newCase('guard'), report);
  return withoutSkippedTotal(builder.build());
}

const suiteName = 'flowforge-guard';

interface Report {
  readonly story: RunStory;
  readonly headline: Headline;
  /** Readers differ in what they show: the text alone tells everything. */
  readonly text: string;
}

function ruleCase(testCase: TestCase, rule: RuleName, { story, headline, text }: Report): void {
  const { rules } = story.result;
  if (!rules.includes(rule)) return;
  if (!story.intervened) testCase.standardOutput(text);
  // One kill is one failure, whatever else held with it.
  else if (rule === rules[0]) testCase.failure(xmlText(headline.title), rule).stacktrace(text);
  else testCase.standardOutput(xmlText(`It held too: see ${rules[0]}.`));
}

function commandCase(testCase: TestCase, { story, headline, text }: Report): void {
  switch (story.result.verdict) {
    case 'passed':
      return;
    case 'failed':
      testCase.failure(xmlText(headline.title), story.result.kill_signal === null ? 'exit-code' : 'signal').stacktrace(text);
      return;
    case 'cancelled':
      testCase.failure(xmlText(headline.title), 'cancelled').stacktrace(text);
      return;
    case 'error':
      if (notStarted(story)) testCase.error(xmlText(headline.title), 'not-started', text);
      else testCase.skipped();
      return;
    case 'killed':
      testCase.skipped().standardOutput('The guard ended the command: how it would have ended is not known.');
  }
}

function guardCase(testCase: TestCase, { story, headline, text }: Report): void {
  if (story.result.verdict === 'error' && !notStarted(story)) testCase.error(xmlText(headline.title), 'guard', text);
}

function fullStory(events: readonly StoredEvent[], story: RunStory): string {
  const { title, sentence } = headlineOf(story);
  const { counterfactual, lines } = adviceOf(story);
  return xmlText(
    [
      title,
      sentence,
      ...observedRows(story).map(({ rule, what, observed, limit }) => `${rule}: ${what} ${observed}, limit ${limit}`),
      ...(counterfactual === '' ? [] : [counterfactual]),
      ...lines.map((line) => line.replace(/[*`]/g, '')),
      ...story.notes,
      `\nRun ${story.result.run_id}\n${timelineText(events, timelineScope(events, story))}`,
    ].join('\n'),
  );
}

function properties({ result, started }: RunStory): readonly (readonly [string, string])[] {
  const { run_id, verdict, exit_code, mode, profile, tier } = result;
  const facts = { run_id, verdict, exit_code, mode, profile, tier, guard_version: started.payload.guard_version };
  return Object.entries(facts).map(([name, value]) => [`flowforge.${name}`, safeLine(String(value))]);
}

/** GitLab drops the second of two cases with the same class and name: two guarded steps of one job must differ. */
function className({ started, result }: RunStory): string {
  const parts = [started.payload.identity.job, result.name].map((part) => safeLine(part, longestNameChars));
  const words = parts.map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, ''));
  return ['flowforge', 'guard', ...words.filter((word) => word !== '')].join('.');
}

/** junit-report-builder 5.1 splits only the first `]]>` of a CDATA section: a second one would end it. */
function xmlText(text: string): string {
  return safeText(text).replaceAll(']]>', ']] >');
}

/** junit-report-builder writes `skipped` on `testsuites`, where Jenkins' junit-10.xsd has no such attribute. */
function withoutSkippedTotal(xml: string): string {
  return xml.replace(/(<testsuites\b[^>]*?) skipped="\d+"/, '$1');
}

/** Its types promise `default`, as for an ES module; Node hands over `module.exports`, which is the builder itself. */
function newBuilder(): Builder {
  return isBuilder(imported) ? imported.newBuilder() : imported.default.newBuilder();
}

function isBuilder(candidate: object): candidate is Builder {
  return 'newBuilder' in candidate;
}
