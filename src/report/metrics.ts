import { type RuleName, signalNames, type Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { isTold, type Usage } from './agent-usage.ts';
import { decisionsIn, type Would, wouldOf } from './decision-behind.ts';
import { beforeSeal, eventsOf, lastOf, startOf } from './events-of.ts';
import { millisBetween } from './instants.ts';
import { resultOf } from './result.ts';
import { longestNameChars, safeLine } from './terminal-safe.ts';

/**
 * metrics.prom: figures of one run in Prometheus' text format 0.0.4, for the node exporter's textfile collector or a Pushgateway. Names and labels stay as they
 * are; docs/metrics.md says what each means. The seal is left out: the file is sealed itself.
 * @throws Error when the first event is not `run_started`.
 */
export function metricsText(events: readonly StoredEvent[]): string {
  const reported = beforeSeal(events);
  const labels = labelsOf(reported);
  return metricsOf(reported)
    .map(({ name, help, type, values }) => {
      const full = `${prefix}${name}`;
      const lines = values.map(([value, more = {}]) => `${full}{${labelText({ ...labels, ...more })}} ${value}\n`);
      return `# HELP ${full} ${help}\n# TYPE ${full} ${type}\n${lines.join('')}`;
    })
    .join('');
}

const prefix = 'flowforge_guard_';

type Labels = Readonly<Record<string, string>>;

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'gauge' | 'counter';
  readonly values: readonly (readonly [number, Labels?])[];
}

const verdicts = ['passed', 'failed', 'killed', 'cancelled', 'error'] as const satisfies readonly Verdict[];
const actions = ['alert', 'kill', 'restart', 'log_only'] as const;
const dryRuns = ['alert', 'kill', 'restart'] as const satisfies readonly Would[];
const epoch = '1970-01-01T00:00:00.000Z';

function metricsOf(events: readonly StoredEvent[]): readonly Metric[] {
  const result = resultOf(events);
  const { guard_version } = startOf(events).payload;
  const exited = lastOf(events, 'process_exited');
  const { run_id, mode, profile, tier } = result;
  const decided = decisionsIn(events);
  const raised = eventsOf(events, 'signal_raised');
  const killed = lastOf(events, 'process_killed');
  const rules = [...new Set<RuleName>([...signalNames, ...result.rules])];
  return [
    gauge('run_info', 'What the run was: always 1.', [1, { run_id, mode, profile, tier, guard_version }]),
    gauge(
      'verdict',
      'How the run ended: 1 for its verdict, 0 for the others.',
      ...verdicts.map((verdict) => [flag(verdict === result.verdict), { verdict }] as const),
    ),
    gauge('exit_code', 'What the guard ended with.', [result.exit_code]),
    gauge('start_time_seconds', 'When the run started, since the epoch.', [seconds(millisBetween(epoch, result.started_at))]),
    gauge('duration_seconds', 'From the start of the run to its end.', [seconds(result.duration_ms)]),
    counter(
      'cpu_seconds_total',
      'CPU time of the whole process tree.',
      ...(exited === null ? [] : [[seconds(exited.payload.cpu_ms)] as const]),
    ),
    gauge('cpu_peak_cores', 'The highest CPU of any sample, in cores.', [result.peak_cpu_percent / 100]),
    gauge('memory_peak_bytes', 'The highest memory of any sample.', [result.peak_memory_bytes]),
    gauge('processes_peak', 'The most processes of any sample.', [result.processes_peak]),
    counter('output_bytes_total', 'What the command wrote to stdout and stderr.', [result.output_bytes]),
    counter('attempts_total', 'How often the command was started.', [result.attempts]),
    counter('incidents_total', 'Incidents that were opened.', [eventsOf(events, 'incident_opened').length]),
    counter(
      'decisions_total',
      'Decisions to do more than go on, by action.',
      ...actions.map((action) => [decided.filter((each) => each.action === action).length, { action }] as const),
    ),
    counter(
      'dry_runs_total',
      'Decisions that the mode made only a note of, by what they would have come to.',
      ...dryRuns.map((would) => [decided.filter((each) => wouldOf(each) === would).length, { would }] as const),
    ),
    counter(
      'signals_raised_total',
      'Findings about the samples, by rule.',
      ...rules.map((rule) => [raised.filter(({ payload }) => payload.signal === rule).length, { rule }] as const),
    ),
    gauge(
      'rule_decided',
      'Whether the rule is one of those that the verdict is about.',
      ...rules.map((rule) => [flag(result.rules.includes(rule)), { rule }] as const),
    ),
    gauge('confidence_ratio', 'Confidence of the decision that the verdict is about; 0 without one.', [
      result.confidence / 10_000,
    ]),
    counter('processes_killed_total', 'Processes that the guard ended.', [result.processes_killed]),
    gauge(
      'kill_duration_seconds',
      'From the request to kill until every process was gone.',
      ...(killed === null ? [] : [[seconds(killed.payload.took_ms)] as const]),
    ),
    gauge('processes_left', 'Processes that could not be ended.', [processesLeft(events)]),
    gauge('evidence_degraded', 'Whether the evidence has holes.', [flag(eventsOf(events, 'evidence_degraded').length > 0)]),
    ...agentMetrics(lastOf(events, 'agent_usage')?.payload ?? null),
  ].filter(({ values }) => values.length > 0);
}

/** Nothing where no agent was recognised; what is not known is left out, never 0. */
function agentMetrics(usage: Usage | null): readonly Metric[] {
  if (usage === null) return [];
  const { agent, turns, tool_calls, tool_errors, tokens, cost_micros, cost_from, unpriced_tokens, budget = [] } = usage;
  const known = budget.filter(({ actual, estimate }) => actual >= 0 && estimate > 0);
  return [
    gauge('agent_info', 'Which AI agent the command was: always 1.', [1, { agent }]),
    counter('agent_turns_total', 'Turns of the agent.', [turns]),
    counter('agent_tool_calls_total', 'Calls of its tools.', [tool_calls]),
    counter('agent_tool_errors_total', 'Calls that failed.', [tool_errors]),
    counter(
      'agent_tokens_total',
      'Tokens by kind: no token is in two kinds.',
      ...(isTold(usage) ? Object.entries(tokens) : []).map(([kind, count]) => [count, { kind }] as const),
    ),
    counter(
      'agent_cost_dollars_total',
      'What they cost, as the agent says or by the prices of the policy.',
      ...(cost_micros === -1 ? [] : [[cost_micros / 1_000_000, { from: cost_from }] as const]),
    ),
    gauge('agent_unpriced_tokens', 'Tokens without a known price: the cost is then the least that was spent.', [unpriced_tokens]),
    gauge(
      'agent_budget_used_ratio',
      'What was used of a declared limit: 1 is all of it.',
      ...known.map(({ what, actual, estimate }) => [actual / estimate, { what }] as const),
    ),
  ];
}

function processesLeft(events: readonly StoredEvent[]): number {
  const reaped = eventsOf(events, 'orphans_reaped').filter(({ payload }) => payload.policy === 'kill');
  return [...eventsOf(events, 'process_killed'), ...reaped].reduce((most, { payload }) => Math.max(most, payload.left), 0);
}

/** On every series, so that those of several steps can lie in one folder. Prometheus itself keeps `job` and `instance`. */
function labelsOf(events: readonly StoredEvent[]): Labels {
  const { name, identity } = startOf(events).payload;
  return { step: name, repository: identity.repository, workflow: identity.workflow, ci_job: identity.job };
}

function labelText(labels: Labels): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(safeLine(value, longestNameChars))}"`)
    .join(',');
}

/** In a label value, a backslash, a quote and a line feed are escaped; the last cannot be there any more. */
function escaped(value: string): string {
  return value.replace(/[\\"]/g, '\\$&');
}

function gauge(name: string, help: string, ...values: Metric['values']): Metric {
  return { name, help, type: 'gauge', values };
}

function counter(name: string, help: string, ...values: Metric['values']): Metric {
  return { name, help, type: 'counter', values };
}

function seconds(ms: number): number {
  return ms / 1000;
}

function flag(isSo: boolean): number {
  return isSo ? 1 : 0;
}
