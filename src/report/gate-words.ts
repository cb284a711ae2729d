import type { GateCase, GateFigure, GateFinding, GateProblem, RuleName, Verdict } from '../model.ts';
import { formatBytes } from './bytes.ts';
import { formatDuration } from './durations.ts';
import { counted, formatConfidence, formatPercent } from './quantities.ts';
import { longestNameChars, safeLine } from './terminal-safe.ts';

/** A finding in one line: of what, what failed, the observed against the required, and what to do. */
export function findingLine({ check, bundle }: GateCase, { level, problem }: GateFinding): string {
  const step = bundle?.run === null || bundle === null ? '' : `${quoted(bundle.run.step)} `;
  const where = bundle === null ? '' : ` [${safeLine(bundle.path)}]`;
  return logSafe(`${levelWords[level]} ${step}${check}: ${problemWords(problem)}${where}`, longestLineChars);
}

/** A text as one line, or as the beginning of one, in which no CI finds an order: `::error::` where a line begins, `##[error]` and `##vso[…]` anywhere. */
export function logSafe(text: string, maxChars: number): string {
  return safeLine(text, maxChars)
    .replace(/^::/, ': :')
    .replace(/##(?=[a-z]*\[)/gi, '## ');
}

/** The last line of all: what it came to. */
export function gateOutcome(pass: boolean, bundles: number, cases: readonly GateCase[]): string {
  const findings = cases.flatMap((each) => each.findings);
  const count = (level: GateFinding['level']) => findings.filter((each) => each.level === level).length;
  const [fails, warnings] = [count('fail'), count('warn')];
  const beside = warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`;
  return pass
    ? `gate passed: ${counted(bundles, 'bundle')}${beside}`
    : `gate failed: ${counted(fails, 'finding')}${beside} in ${counted(bundles, 'bundle')}`;
}

const levelWords: Readonly<Record<GateFinding['level'], string>> = { fail: 'FAIL', warn: 'WARN', note: 'note' };

/** Of what a bundle says there is a bound to each part; this bounds the whole. */
const longestLineChars = 2000;

/** What was found, without saying in which bundle. The words of the bundle in it are made safe for a line. */
export function problemWords(problem: GateProblem): string {
  switch (problem.kind) {
    case 'no-bundle':
      return `there is no bundle in ${problem.places.map((place) => safeLine(place)).join(', ')}, required is at least one; run the steps under the guard and bring their evidence here`;
    case 'search':
      return problem.problem;
    case 'integrity':
      return `${problem.verdict}, required is VALID: ${some(problem.problems)}; ${integrityAdvice[problem.verdict]}`;
    case 'superseded':
      return `attempt ${problem.attempt} is not judged, because attempt ${problem.by} of the same step counts`;
    case 'required':
      return `no evidence of a step ${quoted(problem.pattern)}, ${seenWords(problem.seen)}; run it under the guard with that --name and bring its bundle here`;
    case 'no-key':
      return 'the policy requires signatures, and there is no key to check them with; give it with --public-key FILE';
    case 'verdict':
      return `${verdictWords(problem)}, allowed is ${problem.allowed.join(', ')}${because(problem)}; flowforge-ci timeline shows what happened`;
    case 'action':
      return `the guard decided ${problem.action}, allowed is ${problem.allowed.join(', ')}${because(problem)}; flowforge-ci timeline shows what happened`;
    case 'dry-run':
      return `${problem.would} would have followed, had the policy been enforced${because(problem)}; mend the step, or adapt the policy before it is enforced`;
    case 'explainability':
      return `${formatConfidence(problem.observedBp)} of the interventions are explained, required is ${formatConfidence(problem.requiredBp)}: ${some(problem.unexplained)}; flowforge-ci verify shows each`;
    case 'tier':
      return `held by tier ${problem.observed.name}, required is ${problem.required} at least${why(problem.observed.whyNotBetter)}; flowforge-ci doctor says what that host can do`;
    case 'age': {
      const { observedMs, mostMs } = problem;
      if (observedMs < 0)
        return `the evidence is dated ${formatDuration(-observedMs)} in the future, required is an age of ${formatDuration(mostMs)} at most; set the clocks`;
      const [age, most] = apart('wall', observedMs, mostMs);
      return `the evidence is ${age} old, required is ${most} at most; run the step again`;
    }
    case 'budget': {
      const { what, largest } = problem;
      const [observed, most] = apart(what, problem.observed, problem.most);
      return `${figureWords[what]} ${observed}, budget is ${most}; the most was in ${quoted(largest.step)}, ${figure(what, largest.observed)}`;
    }
    case 'regression': {
      const { what, observed, baseline, allowedBp } = problem;
      const more = baseline === 0 ? '' : ` (+${formatPercent(Math.round(((observed - baseline) * 10_000) / baseline))})`;
      const [now, before] = apart(what, observed, baseline);
      return `${what} ${now} against ${before} in the baseline${more}, allowed is +${formatPercent(allowedBp)}; flowforge-ci diff shows both, or take this run as the new baseline`;
    }
    case 'no-baseline':
      return 'the policy allows a regression of so much, and there is no bundle to compare with; give one with --baseline BUNDLE';
    case 'bad-baseline':
      return `the baseline ${safeLine(problem.path)} is not VALID: ${some(problem.problems)}; take another`;
    case 'not-in-baseline':
      return 'the baseline has no step of this name: not compared';
    default:
      return problem satisfies never;
  }
}

const integrityAdvice: Readonly<Record<'INVALID' | 'INCOMPLETE', string>> = {
  INVALID: 'flowforge-ci verify shows all of it; take the bundle of this run as the guard wrote it',
  INCOMPLETE: 'run the step again, or allow it with gate: { incomplete: warn }',
};

const figureWords: Readonly<Record<GateFigure, string>> = {
  cpu: 'CPU of all steps together is',
  wall: 'wall time of all steps together is',
  memory: 'peak memory is',
};

export function figure(what: GateFigure, value: number): string {
  return what === 'memory' ? formatBytes(value) : formatDuration(value);
}

function verdictWords({ verdict }: Extract<GateProblem, { kind: 'verdict' }>): string {
  return verdict === null ? 'the record stops before the end, so the verdict is not known' : endings[verdict];
}

const endings: Readonly<Record<Verdict, string>> = {
  passed: 'the step passed',
  failed: 'the step failed',
  killed: 'the step was killed',
  cancelled: 'the step was cancelled',
  error: 'the step could not be started, or the guard failed',
};

/** Two figures that are not the same never read alike. */
function apart(what: GateFigure, one: number, other: number): readonly [string, string] {
  const rounded = [figure(what, one), figure(what, other)] as const;
  const unit = what === 'memory' ? 'B' : 'ms';
  return rounded[0] === rounded[1] ? [`${one}${unit}`, `${other}${unit}`] : rounded;
}

/** Which rules held, and why. */
function because({ rules, reason }: { readonly rules: readonly RuleName[]; readonly reason: string }): string {
  const parts = [rules.join(', '), safeLine(reason)].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(': ')})`;
}

function why(text: string): string {
  return text === '' ? '' : ` (${safeLine(text)})`;
}

function seenWords(seen: readonly string[]): string {
  return seen.length === 0 ? 'and none of any other' : `only of ${listed(seen.map(quoted))}`;
}

/** The first few of what may be many. */
function listed(words: readonly string[]): string {
  const most = 10;
  return words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;
}

function some(sentences: readonly string[]): string {
  const [first = 'nothing more is known', ...more] = sentences;
  return more.length === 0 ? safeLine(first) : `${safeLine(first)} (and ${more.length} more)`;
}

function quoted(name: string): string {
  return `"${safeLine(name, longestNameChars)}"`;
}
