import type { EventOf, Observation, RuleName, RunResult, Sample, Verdict } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { isTold } from './agent-usage.ts';
import { decisionBehind, type RecordedDecision, wouldOf } from './decision-behind.ts';
import { attemptsIn, weakestTier } from './earlier-attempts.ts';
import { eventsOf, lastOf, startOf } from './events-of.ts';
import { verdictOf } from './verdict-of.ts';

/** Files of every bundle that `run_sealed` cannot hold the digest of. */
const unsealedFiles = ['events.jsonl', 'evidence.db', 'result.json', 'manifest.json'];

const MICROS_PER_DOLLAR = 1_000_000;

/** What the guard ends with when it failed itself, so also when it left no word about the end. */
const guardFailedCode = 125;

/**
 * result.json from the events alone, sealed or not. Percent of one core, bytes, milliseconds; confidence in basis points.
 * @throws Error when the first event is not `run_started`.
 */
export function resultOf(events: readonly StoredEvent[]): RunResult {
  const started = startOf(events);
  const exited = lastOf(events, 'process_exited');
  const verdict = verdictOf(exited);
  const decision = decisionBehind(events, verdict);
  const sealed = events.findLast(({ event }) => event.event_type === 'run_sealed');
  return {
    schema_version: 1,
    run_id: started.run_id,
    name: started.payload.name,
    command: started.payload.command,
    verdict,
    exit_code: exited?.payload.exit_code ?? guardFailedCode,
    kill_signal: exited?.payload.kill_signal ?? null,
    ...reasonOf(decision, exited),
    ...agentResultOf(decision, verdict),
    mode: started.payload.mode,
    profile: started.payload.profile,
    attempts: attemptsIn(events),
    started_at: started.created_at,
    ...figuresOf(events, exited),
    processes_killed: processesKilled(events),
    tier: weakestTier(events).name,
    ...usageOf(lastOf(events, 'agent_usage')),
    seal: sealed === undefined ? null : { seq: sealed.event.seq, head: sealed.hash },
    files: filesOf(lastOf(events, 'run_sealed')),
  };
}

/** What the decision that the result tells of has measured; empty when there was none. */
export function observationsOf(events: readonly StoredEvent[]): readonly Observation[] {
  const decision = decisionBehind(events, verdictOf(lastOf(events, 'process_exited')));
  return decision?.payload.observations ?? [];
}

type Reason = Pick<RunResult, 'rules' | 'reason' | 'would' | 'confidence' | 'counterfactual' | 'incident_id'>;

function reasonOf(decision: RecordedDecision | null, exited: EventOf<'process_exited'> | null): Reason {
  if (decision === null) {
    const rules: readonly RuleName[] = [];
    return { rules, reason: exited?.reason ?? '', confidence: 0, counterfactual: '', incident_id: null };
  }
  const would = wouldOf(decision);
  return {
    rules: decision.payload.rules,
    reason: isRestartThatFailed(decision, exited) ? exited.reason : decision.reason,
    ...(would === null ? {} : { would }),
    confidence: decision.scores.confidence ?? 0,
    counterfactual: decision.payload.counterfactual,
    incident_id: decision.incident_id,
  };
}

/** Only where the result that an agent gave decided the verdict: the guard ended what was left of it. */
function agentResultOf(decision: RecordedDecision | null, verdict: Verdict): Pick<RunResult, 'agent_result'> {
  const result = decision?.action === 'kill' ? decision.payload.agent_result : undefined;
  return result === undefined || (verdict !== 'passed' && verdict !== 'failed') ? {} : { agent_result: result };
}

/** A restart that was decided and did not come about: why not stands at the end. */
function isRestartThatFailed(
  { action }: RecordedDecision,
  exited: EventOf<'process_exited'> | null,
): exited is EventOf<'process_exited'> {
  return action === 'restart' && exited?.outcome === 'killed';
}

type Figures = Pick<RunResult, 'duration_ms' | 'peak_cpu_percent' | 'peak_memory_bytes' | 'output_bytes' | 'processes_peak'>;

function figuresOf(events: readonly StoredEvent[], exited: EventOf<'process_exited'> | null): Figures {
  if (exited === null) return figuresOfTicks(eventsOf(events, 'sample').flatMap(({ payload }) => payload.ticks));
  const { duration_ms, peak_cpu_bp, peak_memory_bytes, output_bytes, processes_peak } = exited.payload;
  return { duration_ms, peak_cpu_percent: percent(peak_cpu_bp), peak_memory_bytes, output_bytes, processes_peak };
}

/** The record has no end: what the last samples saw is the best that is known. */
function figuresOfTicks(ticks: readonly Sample[]): Figures {
  const last = ticks.at(-1);
  const highest = (of: (tick: Sample) => number): number => ticks.reduce((peak, tick) => Math.max(peak, of(tick)), 0);
  return {
    duration_ms: last?.atMs ?? 0,
    peak_cpu_percent: percent(highest(({ tree }) => tree.cpuBp)),
    peak_memory_bytes: highest(({ tree }) => tree.memoryBytes),
    output_bytes: outputOf(ticks),
    processes_peak: highest(({ tree }) => tree.processes),
  };
}

/** Of all attempts: each counts from nothing. */
function outputOf(ticks: readonly Sample[]): number {
  return ticks.reduce((sum, { output }, at) => {
    const before = ticks[at - 1]?.output.bytes ?? 0;
    return sum + output.bytes - (output.bytes < before ? 0 : before);
  }, 0);
}

/** Null where no agent was recognised, and the cost also where nothing tells it. */
function usageOf(usage: EventOf<'agent_usage'> | null): Pick<RunResult, 'tokens' | 'cost'> {
  if (usage === null) return { tokens: null, cost: null };
  const { total_tokens, cost_micros } = usage.payload;
  return {
    tokens: isTold(usage.payload) ? total_tokens : null,
    cost: cost_micros === -1 ? null : cost_micros / MICROS_PER_DOLLAR,
  };
}

function percent(bp: number): number {
  return Math.round(bp / 100);
}

function processesKilled(events: readonly StoredEvent[]): number {
  const killed = eventsOf(events, 'process_killed').reduce((sum, { payload }) => sum + payload.processes_killed, 0);
  return eventsOf(events, 'orphans_reaped').reduce((sum, { payload }) => sum + payload.count, killed);
}

function filesOf(sealed: EventOf<'run_sealed'> | null): readonly string[] {
  return [...new Set([...unsealedFiles, ...Object.keys(sealed?.payload.files ?? {})])].sort();
}
