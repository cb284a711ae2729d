import { type RuleName, type RunResult, signalNames } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { type EarlierAttempt, earlierAttempts } from './earlier-attempts.ts';
import { beforeSeal } from './events-of.ts';
import { endedByItself, type Headline, headlineOf, notStarted } from './headline.ts';
import { junitStory } from './junit-story.ts';
import { type RunStory, storyOf } from './run-story.ts';
import { longestNameChars, safeLine, safeText } from './terminal-safe.ts';
import { element, text, type Xml, xmlDocument } from './xml.ts';

/**
 * junit.xml as Jenkins, GitLab and the test reporters read it: one case a rule that always has the same name, `command` for the
 * command's own end and `guard` for the guard's. The seal and what follows it are left out: the report is sealed itself.
 * @param files what lies beside the events: output.log and diagnostics, by name.
 * @throws Error when the first event is not `run_started`.
 */
export function junitXml(events: readonly StoredEvent[], files: ReadonlyMap<string, Uint8Array> = new Map()): string {
  const reported = beforeSeal(events);
  const story = storyOf(reported);
  const earlier = earlierAttempts(reported);
  const report: Report = { story, earlier, headline: headlineOf(story), text: junitStory(reported, story, files) };
  const seconds = story.result.duration_ms / 1000;
  const cases: readonly Case[] = [
    ...[...new Set([...signalNames, ...story.result.rules])].map((rule) => ({
      name: rule,
      seconds: 0,
      ...ruleOutcome(rule, report),
    })),
    { name: 'command', seconds, ...commandOutcome(report), ...triedBefore(report) },
    { name: 'guard', seconds: 0, ...guardOutcome(report) },
  ];
  const { skipped, ...counts } = totals(cases);
  const properties = propertiesOf(story).map(([name, value]) => element('property', { name, value }));
  const attributes = { name: suiteName, timestamp: story.result.started_at.slice(0, 19), time: seconds, ...counts, skipped };
  const classname = className(story);
  const suite = element(
    'testsuite',
    attributes,
    element('properties', {}, ...properties),
    ...cases.map((each) => caseXml(each, classname)),
  );
  // Jenkins' junit-10.xsd has no `skipped` on `testsuites`.
  return xmlDocument(element('testsuites', { name: suiteName, ...counts }, suite));
}

/** How a case went; nothing at all when it passed and says nothing. */
interface CaseOutcome {
  readonly blame?: { readonly kind: 'failure' | 'error'; readonly message: string; readonly type: string; readonly text: string };
  readonly skipped?: boolean;
  readonly said?: string;
  /** Attempts before the one that counts, as Surefire writes them: `flakyFailure` when it passed in the end. */
  readonly tries?: { readonly kind: 'flakyFailure' | 'rerunFailure'; readonly each: readonly Try[] };
}

interface Try {
  readonly message: string;
  readonly type: string;
}

interface Case extends CaseOutcome {
  readonly name: string;
  readonly seconds: number;
}

const suiteName = 'flowforge-guard';

interface Report {
  readonly story: RunStory;
  readonly earlier: readonly EarlierAttempt[];
  readonly headline: Headline;
  /** Readers differ in what they show: the text alone tells everything. */
  readonly text: string;
}

function ruleOutcome(rule: RuleName, { story, headline, text }: Report): CaseOutcome {
  const { rules } = story.result;
  if (!rules.includes(rule)) return {};
  // What an agent said of its task stands: the command's own case tells it.
  if (!story.intervened || story.result.agent_result !== undefined) return { said: text };
  // One kill is one failure, whatever else held with it.
  if (rule !== rules[0]) return { said: safeText(`It held too: see ${rules[0]}.`) };
  return { blame: { kind: 'failure', message: safeText(headline.title), type: rule, text } };
}

function commandOutcome({ story, headline, text }: Report): CaseOutcome {
  const message = safeText(headline.title);
  const { verdict } = story.result;
  switch (verdict) {
    case 'passed':
      return {};
    case 'failed': {
      const failed = safeText(`"${safeLine(story.result.name, longestNameChars)}" ${endedByItself(story)}`);
      const told = story.decision === null ? text : `${failed}\n\n${text}`;
      return { blame: { kind: 'failure', message: failed, type: failureType(story.result), text: told } };
    }
    case 'cancelled':
      return { blame: { kind: 'failure', message, type: 'cancelled', text } };
    case 'error':
      return notStarted(story) ? { blame: { kind: 'error', message, type: 'not-started', text } } : { skipped: true };
    case 'killed':
      return { skipped: true, said: 'The guard ended the command: how it would have ended is not known.' };
    default:
      return verdict satisfies never;
  }
}

function failureType({ agent_result, kill_signal }: RunResult): string {
  if (agent_result !== undefined) return 'agent-result';
  return kill_signal === null ? 'exit-code' : 'signal';
}

/** Who reads no attempts reads the text. A command that was ended for good is skipped: its rule has failed. */
function triedBefore({ story: { result }, earlier, text }: Report): CaseOutcome {
  if (earlier.length === 0 || (result.verdict !== 'passed' && result.verdict !== 'failed')) return {};
  const each = earlier.map(({ number, decision: { payload, reason } }) => ({
    message: safeText(`attempt ${number} was ended: ${safeLine(reason)}`),
    type: payload.rules[0] ?? 'rule',
  }));
  if (result.verdict === 'failed') return { tries: { kind: 'rerunFailure', each } };
  return { tries: { kind: 'flakyFailure', each }, said: text };
}

function guardOutcome({ story, headline, text }: Report): CaseOutcome {
  if (story.result.verdict !== 'error' || notStarted(story)) return {};
  return { blame: { kind: 'error', message: safeText(headline.title), type: 'guard', text } };
}

function totals(cases: readonly Case[]): { tests: number; failures: number; errors: number; skipped: number } {
  const count = (holds: (each: Case) => boolean) => cases.filter(holds).length;
  return {
    tests: cases.length,
    failures: count(({ blame }) => blame?.kind === 'failure'),
    errors: count(({ blame }) => blame?.kind === 'error'),
    skipped: count(({ skipped }) => skipped === true),
  };
}

function caseXml({ name, seconds, blame, skipped, said, tries }: Case, classname: string): Xml {
  return element(
    'testcase',
    { classname, name, time: seconds },
    ...(blame === undefined ? [] : [element(blame.kind, { message: blame.message, type: blame.type }, text(blame.text))]),
    ...(tries?.each ?? []).map(({ message, type }) => element(tries?.kind ?? '', { message, type })),
    ...(skipped === true ? [element('skipped', {})] : []),
    ...(said === undefined ? [] : [element('system-out', {}, text(said))]),
  );
}

function propertiesOf({ result, started, usage }: RunStory): readonly (readonly [string, string])[] {
  const { run_id, verdict, exit_code, mode, profile, tier, attempts } = result;
  const facts = { run_id, verdict, exit_code, attempts, mode, profile, tier, guard_version: started.payload.guard_version };
  const { agent, turns, tool_calls } = usage ?? {};
  const ofAgent = usage === null ? {} : { agent, turns, tool_calls, tokens: result.tokens, cost: result.cost ?? 'not known' };
  return Object.entries({ ...facts, ...ofAgent }).map(([name, value]) => [`flowforge.${name}`, safeLine(String(value))]);
}

/** GitLab drops the second of two cases with the same class and name: two guarded steps of one job must differ. */
function className({ started, result }: RunStory): string {
  const parts = [started.payload.identity.job, result.name].map((part) => safeLine(part, longestNameChars));
  const words = parts.map((part) => part.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, ''));
  return ['flowforge', 'guard', ...words.filter((word) => word !== '')].join('.');
}
