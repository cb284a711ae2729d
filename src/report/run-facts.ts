import type { RuleName, Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
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
  readonly incidents: readonly IncidentFacts[];
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
  return {
    ...{ run_id, name, guard_version, profile, verdict, exit_code, attempts, duration_ms },
    cpu_ms: lastOf(events, 'process_exited')?.payload.cpu_ms ?? null,
    ...{ peak_cpu_percent, peak_memory_bytes, output_bytes, processes_peak, processes_killed },
    incidents: incidentsOf(decisionsIn(events)),
  };
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
