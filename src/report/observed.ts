import type { Observation, ObservationUnit } from '../model.ts';
import { type RecordedDecision, wouldOf } from './decision-behind.ts';
import { formatDuration } from './durations.ts';
import { formatQuantity } from './quantities.ts';
import type { RunStory } from './run-story.ts';

/** One measured value beside the bound that it crossed. */
export interface ObservedRow {
  readonly rule: string;
  readonly what: string;
  readonly observed: string;
  readonly limit: string;
  /** For how long the rule had held when it was decided. */
  readonly heldFor: string;
  /** What became of the run by this rule. */
  readonly verdict: string;
}

/** What the decision saw, rule by rule. */
export function observedRows({ decision, findings }: Pick<RunStory, 'decision' | 'findings'>): readonly ObservedRow[] {
  if (decision === null) return [];
  const { rules, observations, at_ms } = decision.payload;
  return observations.map((observation) => {
    const rule = rules.find((name) => findings.get(name)?.payload.observations.some(({ name }) => name === observation.name));
    const finding = rule === undefined ? undefined : findings.get(rule);
    return {
      rule: rule ?? rules[0] ?? '',
      what: whatWasMeasured(observation.name),
      observed: formatQuantity(observation.observed, observation.unit),
      limit: formatQuantity(observation.limit, observation.unit),
      heldFor: heldFor(finding === undefined ? null : at_ms - finding.payload.since_ms),
      verdict: rule === undefined || rule === rules[0] ? verdictWords(decision) : 'held too',
    };
  });
}

function verdictWords(decision: RecordedDecision): string {
  const would = wouldOf(decision);
  if (would !== null) return `would ${would}`;
  if (decision.action === 'kill' && decision.payload.agent_result !== undefined) return 'ended, result kept';
  return decision.action === 'alert' ? 'alert only' : decision.action;
}

/** The same in one phrase: `51,234 lines in 2.2s`. Empty when the values read like their limits: the reason names those. */
export function observedPhrase(observations: readonly Observation[]): string {
  if (observations.every(({ observed, limit, unit }) => formatQuantity(observed, unit) === formatQuantity(limit, unit)))
    return '';
  const [first, second, ...others] = observations;
  if (first === undefined) return '';
  if (second === undefined) return formatQuantity(first.observed, first.unit);
  if (first.unit !== 'lines' || second.unit !== 'ms') return observations.map(named).join(', ');
  const countInTime = `${formatQuantity(first.observed, first.unit)} in ${formatQuantity(second.observed, second.unit)}`;
  return [countInTime, ...others.map(named)].join(', ');
}

/** A count of lines or processes says itself what it counts; a share or a size does not. */
function named({ name, observed, unit }: Observation): string {
  const value = formatQuantity(observed, unit);
  return saysItself.has(unit) ? value : `${whatWasMeasured(name)} ${value}`;
}

const saysItself: ReadonlySet<ObservationUnit> = new Set(['lines', 'lines/s', 'processes', 'tokens', 'turns']);

/** Where the name of the measurement alone would not tell a reader what it is. */
const plainNames: Readonly<Record<string, string>> = {
  'wall-time': 'running for',
  silence: 'no output for',
  'silence-while-busy': 'no output for',
  cpu: 'CPU',
  'cpu-at-rest': 'CPU',
  'cpu-while-silent': 'CPU',
  'cpu-while-restarting': 'CPU',
  'hang-timeout': 'standstill',
  'max-memory': 'memory',
  'max-processes': 'processes',
  'max-output': 'total output',
  output: 'total output',
  'repeated-lines': 'the same lines',
  'repeated-for': 'repeated for',
  'alike-lines': 'lines alike',
  'alike-for': 'alike for',
  'lines-while-busy': 'the same lines',
  'restarts-within': 'as many restarts in',
  'stale-for': 'nothing new for',
  'stuck-for': 'standing still for',
  progress: 'progress reached',
  births: 'processes started a second',
  repeats: 'the same calls',
  'masked-repeats': 'calls alike but for ids and times',
  'unchanged-turns': 'turns that changed no file',
  'rest-after-result': 'at rest after its result for',
  'max-tokens': 'tokens',
  'max-cost': 'cost',
  'max-turns': 'turns',
  'max-tool-calls': 'tool calls',
};

function whatWasMeasured(name: string): string {
  return plainNames[name] ?? name.replaceAll('-', ' ').replaceAll('_', ' ');
}

function heldFor(ms: number | null): string {
  if (ms === null) return 'not on record';
  return ms <= 0 ? 'just crossed' : formatDuration(ms);
}
