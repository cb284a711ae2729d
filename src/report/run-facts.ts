import type { AgentName, RuleName, RunResult, Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import type { Usage } from './agent-usage.ts';
import { decisionsIn, type RecordedDecision } from './decision-behind.ts';
import { lastOf, startOf } from './events-of.ts';
import { resultOf } from './result.ts';

/** What two runs are compared by. */
export interface RunFacts {
  readonly run_id: string;
  readonly name: string;
  readonly guard_version: string;
  readonly profile: string;
  readonly verdict: Verdict;
  readonly exit_code: number;
  readonly attempts: number;
  readonly duration_ms: number;
  /** Null when the record has no end. */
  readonly cpu_ms: number | null;
  /** Of one core. */
  readonly peak_cpu_percent: number;
  readonly peak_memory_bytes: number;
  readonly output_bytes: number;
  readonly processes_peak: number;
  readonly processes_killed: number;
  /** Null where no AI agent was recognised. */
  readonly agent: AgentFacts | null;
  readonly incidents: readonly IncidentFacts[];
}

/** What an AI agent had used when the run ended. */
export interface AgentFacts {
  readonly name: AgentName;
  readonly turns: number;
  readonly tool_calls: number;
  readonly tool_errors: number;
  /** Null where the agent had not told them, as is `cost`, in dollars, where nothing tells it. */
  readonly tokens: number | null;
  readonly cost: number | null;
  /** Not all of it could be read or has a price: the figures are the least that there was. */
  readonly at_least: boolean;
}

export interface IncidentFacts {
  readonly incident_id: string | null;
  /** Of its last decision, as are action, confidence and reason. */
  readonly rules: readonly RuleName[];
  readonly action: string;
  /** Basis points. */
  readonly confidence: number;
  readonly reason: string;
  /** Time from the start to its first decision. */
  readonly first_decision_ms: number;
}

/** @throws Error when the first event is not `run_started`. */
export function factsOf(events: readonly StoredEvent[]): RunFacts {
  const { guard_version } = startOf(events).payload;
  const { run_id, name, profile, verdict, exit_code, attempts, duration_ms, ...figures } = resultOf(events);
  const { peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed } = figures;
  const usage = lastOf(events, 'agent_usage');
  return {
    ...{ run_id, name, guard_version, profile, verdict, exit_code, attempts, duration_ms },
    cpu_ms: lastOf(events, 'process_exited')?.payload.cpu_ms ?? null,
    ...{ peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed },
    agent: usage === null ? null : agentFactsOf(usage.payload, figures),
    incidents: incidentsOf(decisionsIn(events)),
  };
}

function agentFactsOf(
  { agent, turns, tool_calls, tool_errors, unpriced_tokens, shed_bytes }: Usage,
  { tokens, cost }: Pick<RunResult, 'tokens' | 'cost'>,
): AgentFacts {
  return { name: agent, turns, tool_calls, tool_errors, tokens, cost, at_least: unpriced_tokens > 0 || shed_bytes > 0 };
}

function incidentsOf(decisions: readonly RecordedDecision[]): readonly IncidentFacts[] {
  const incidents = new Map<string | null, IncidentFacts>();
  for (const { incident_id, payload, action, reason, scores } of decisions) {
    const first_decision_ms = incidents.get(incident_id)?.first_decision_ms ?? payload.at_ms;
    const confidence = scores.confidence ?? 0;
    incidents.set(incident_id, { incident_id, rules: payload.rules, action, confidence, reason, first_decision_ms });
  }
  return [...incidents.values()];
}
