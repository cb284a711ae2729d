import type {
  AgentResult,
  AgentSample,
  EventDraft,
  EventOf,
  EventPayloads,
  EventType,
  Mode,
  Observation,
  Profile,
  RuleName,
  Sample,
  Scores,
  Tier,
  Verdict,
} from '../../src/model.ts';
import { noProgress } from '../../src/output/progress.ts';
import { noRepetition } from '../../src/output/repetition.ts';
import type { StoredEvent } from '../../src/ports.ts';

const startedAtUtcMs = Date.UTC(2026, 4, 4, 3, 12, 7, 250);
const runId = '019df0c4-5a21-7c3e-9b1d-3f6a0c8e2b71';
const incidentId = '019df0c4-6330-7d02-8a55-c1d2e3f40516';
export const mebibyte = 1024 * 1024;

type More<T extends EventType> = Partial<Pick<EventOf<T>, 'reason' | 'action' | 'outcome' | 'scores' | 'incident_id'>>;

export interface RunBuilder {
  add<T extends EventType>(type: T, afterMs: number, payload: EventPayloads[T], more?: More<T>): void;
  samples(ticks: readonly Sample[]): void;
  incident(afterMs: number, rules: readonly RuleName[], reason: string): void;
  noIncident(): void;
  decide(
    afterMs: number,
    /** `would-kill` is what shadow mode makes of a kill. */
    action: 'kill' | 'alert' | 'restart' | 'would-kill' | 'would-alert',
    rules: readonly RuleName[],
    observations: readonly Observation[],
    reason: string,
    confidence: number,
    counterfactual: string,
    agentResult?: AgentResult,
  ): void;
  kill(
    afterMs: number,
    why: 'rule' | 'cancel',
    reason: string,
    end: { readonly processes: number; readonly tookMs: number; readonly lastSignal?: 'SIGTERM' | 'SIGKILL' },
  ): void;
  exit(
    afterMs: number,
    verdict: Verdict,
    exitCode: number,
    end: Partial<Pick<EventPayloads['process_exited'], 'command_exit_code' | 'kill_signal'>> & {
      readonly reason?: string;
      readonly ticks: readonly Sample[];
    },
  ): RunBuilder;
  events(): readonly StoredEvent[];
  sealed(): readonly StoredEvent[];
}

const initTier: Tier = { name: 'init', whyNotBetter: '', cpuSource: 'init' };

export interface RunPolicy {
  readonly mode?: Mode;
  readonly profile?: Profile;
}

export function newRun(
  name: string,
  command: readonly string[],
  tier: Tier = initTier,
  { mode = 'enforce', profile = 'standard' }: RunPolicy = {},
): RunBuilder {
  const stored: StoredEvent[] = [];
  let incident: string | null = null;
  const run: RunBuilder = {
    add(type, afterMs, payload, more = {}) {
      const defaults = { incident_id: incident, actor: 'system', reason: '', scores: {}, action: '', outcome: '' } as const;
      const draft = { event_type: type, created_at_ms: startedAtUtcMs + afterMs, payload, ...defaults, ...more };
      stored.push(store(draft as EventDraft, stored.length + 1));
    },
    samples(ticks) {
      for (let from = 0; from < ticks.length; from += 4) {
        const second = ticks.slice(from, from + 4);
        run.add('sample', (second.at(-1)?.atMs ?? 0) + 6, { ticks: second });
      }
    },
    incident(afterMs, rules, reason) {
      incident = incidentId;
      run.add('incident_opened', afterMs, { rules, at_ms: afterMs - 13 }, { reason });
    },
    noIncident() {
      incident = null;
    },
    decide(afterMs, action, rules, observations, reason, confidence, counterfactual, agentResult) {
      const scores: Scores = { confidence };
      const said = agentResult === undefined ? {} : { agent_result: agentResult };
      const payload = { rules, counterfactual, observations, at_ms: afterMs - 13, ...said };
      if (action === 'would-kill' || action === 'would-alert') {
        const would = action === 'would-kill' ? 'kill' : 'alert';
        run.add('policy_dry_run', afterMs, { ...payload, would }, { action: 'log_only', reason, scores });
      } else run.add('decision_made', afterMs, payload, { action, reason, scores });
    },
    kill(afterMs, why, reason, { processes, tookMs, lastSignal = 'SIGTERM' }) {
      run.add('kill_requested', afterMs, { why, grace_ms: 5000, processes, at_ms: afterMs }, { action: 'kill', reason });
      const payload = {
        processes_killed: processes,
        left: 0,
        left_pids: [],
        certain: true,
        took_ms: tookMs,
        last_signal: lastSignal,
      };
      run.add('process_killed', afterMs + tookMs, payload, { action: 'kill', outcome: 'recovered' });
    },
    exit(afterMs, verdict, exitCode, { command_exit_code = null, kill_signal = null, reason = '', ticks }) {
      incident = null;
      const last = ticks.at(-1);
      const payload = {
        ...{ exit_code: exitCode, command_exit_code, kill_signal, duration_ms: afterMs },
        ...{ output_bytes: last?.output.bytes ?? 0, cpu_ms: last?.tree.cpuMs ?? 0 },
        peak_cpu_bp: Math.max(0, ...ticks.map(({ tree }) => tree.cpuBp)),
        peak_memory_bytes: Math.max(0, ...ticks.map(({ tree }) => tree.memoryBytes)),
        processes_peak: Math.max(0, ...ticks.map(({ tree }) => tree.processes)),
      };
      run.add('process_exited', afterMs, payload, { reason, outcome: verdict });
      return run;
    },
    events: () => stored,
    sealed() {
      const last = stored.at(-1)?.event.created_at ?? '';
      const files = { 'policy.json': digest(1), 'summary.md': digest(2), 'junit.xml': digest(3) };
      run.add('run_sealed', Date.parse(last) - startedAtUtcMs + 31, { files, withheld: [] }, { outcome: 'sealed' });
      return stored;
    },
  };
  run.add('run_started', 0, {
    ...{
      guard_version: '0.1.0',
      tool_sha256: '',
      node_version: '24.21.0',
      platform: 'linux-x64',
      cpus: 4,
      name,
      command,
      cwd: '/home/runner/work/shop',
    },
    ...{ mode, profile, policy_sha256: digest(0), tier },
    identity: {
      ...{ ci: 'github', repository: 'acme/shop', sha: '4f2d9c1b7a6e5d3c2b1a09f8e7d6c5b4a3928170', workflow: 'ci', job: 'test' },
      ...{ run_id: '18273645', attempt: '1', step: 'guard' },
    },
  });
  return run;
}

export interface TickFigures {
  readonly cpuBp: number;
  readonly memoryBytes: number;
  readonly processes?: number;
  readonly bytes: number;
  readonly lines: number;
  readonly silentMs?: number;
  readonly loopLines?: number;
  readonly births?: number;
  /** What the tree has used so far; without it, as if it had always used as much as now. */
  readonly cpuMs?: number;
  readonly agent?: AgentSample;
}

export function tick(atMs: number, figures: TickFigures): Sample {
  const { cpuBp, memoryBytes, processes = 1, bytes, lines, silentMs = 0, loopLines = 0, births = 0, cpuMs, agent } = figures;
  return {
    ...{ atMs, judgedMs: 250 },
    tree: {
      ...{ cpuMs: cpuMs ?? Math.round((atMs * cpuBp) / 10_000), cpuBp, cpuWaitMs: 0, memoryBytes: Math.round(memoryBytes) },
      ...{ memoryExact: true, processes, births, ioBytes: bytes, shortLived: { total: 0, key: 0 } },
    },
    host: {
      ...{ memoryTotalBytes: 16_384 * mebibyte, memoryAvailableBytes: 12_288 * mebibyte, memoryLimitBytes: 16_384 * mebibyte },
      ...{ memoryFullBp: 0, cpuIdleBp: 20_000, cores: 4, processLimit: 63_000 },
    },
    output: {
      bytes,
      lines,
      shedLines: 0,
      silentMs,
      loop: { lines: loopLines, forMs: loopLines === 0 ? 0 : atMs, period: loopLines === 0 ? 0 : 1 },
      updates: 0,
      repetition: noRepetition,
      progress: noProgress,
    },
    data: null,
    ...(agent === undefined ? {} : { agent }),
  };
}

export function steps(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export function quantity(name: string, observed: number, limit: number, unit: Observation['unit']): Observation {
  return { name, observed, limit, unit };
}

function store(draft: EventDraft, seq: number): StoredEvent {
  const { created_at_ms, ...rest } = draft;
  const event_id = `019df0c4-0000-7000-8000-${seq.toString(16).padStart(12, '0')}`;
  const event = {
    seq,
    event_id,
    run_id: runId,
    created_at: new Date(created_at_ms).toISOString(),
    schema_version: 1,
    ...rest,
  } as const;
  return { hash: digest(seq), event };
}

/** Stands for a SHA-256: what the reports are made of does not depend on the chain. */
function digest(number: number): string {
  return number.toString(16).padStart(64, '0');
}
