import { z } from 'zod';
import {
  agentNames,
  budgetFigures,
  doings,
  type EventDraft,
  type EventPayloads,
  type EventType,
  eventTypes,
  observationUnits,
  ruleNames,
  signalNames,
} from '../model.ts';

/** A reason is one sentence of clauses; anything longer is output that strayed into it. */
const longestSentenceChars = 8192;
const longestNameChars = 1024;
/** What an environment variable of a CI may hold; and longer than any path. */
const longestValueChars = 128 * 1024;
/** A command line may be 2 MiB on Linux, each argument of it costing 9 bytes at least. */
const longestArgumentChars = 2 * 1024 * 1024;
const mostArguments = 250_000;
/** A list of what was seen is cut where it is made; this only keeps a mistake there from filling the disk. */
const mostMembers = 1000;
const highestScoreBp = 10_000;
/** The last instant that ISO 8601 writes with a year of four digits. */
const latestUtcMs = 253_402_300_799_999;

/** -1 is what the platform does not say. Fractions differ in the last digit from machine to machine; a replay must not. */
const integer = z.int();
const count = z.int().min(0);
const flag = z.boolean();
const name = text(longestNameChars);
const value = text(longestValueChars);
const sentence = text(longestSentenceChars);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const scoreName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/);
const killSignal = z.templateLiteral(['SIG', z.string().regex(/^[A-Z0-9+-]{1,16}$/)]);
const rules = list(z.enum(ruleNames), ruleNames.length);
const signalName = z.enum(signalNames);

const observations = list(
  z.strictObject({
    name,
    observed: integer,
    limit: integer,
    unit: z.enum(observationUnits),
  }),
  mostMembers,
);

const outputStats = z.strictObject({
  bytes: integer,
  lines: integer,
  shedLines: integer,
  silentMs: integer,
  loop: z.strictObject({ lines: integer, forMs: integer, period: integer }),
  updates: integer,
  repetition: z.strictObject({
    entropyBp: integer,
    lagMatchBp: integer,
    logEntropyBp: integer,
    newBp: integer,
    repeatedBp: integer,
    progressBp: integer,
    lines: integer,
    forMs: integer,
  }),
  progress: z.strictObject({ valueBp: integer, stuckMs: integer, updatesSince: integer }),
});

const agent = z.strictObject({
  events: integer,
  turns: integer,
  toolCalls: integer,
  toolErrors: integer,
  turnsWithoutTools: integer,
  tokens: z.strictObject({ input: integer, output: integer, cacheRead: integer, cacheWrite: integer, reasoning: integer }),
  totalTokens: integer,
  tokensLive: flag,
  costMicros: integer,
  costFromPrices: flag,
  unpricedTokens: integer,
  loopRepeats: integer,
  loopPeriod: integer,
  maskedRepeats: integer,
  maskedPeriod: integer,
  endState: integer,
  skippedLines: integer,
  shedBytes: integer,
  unchangedTurns: integer,
  exited: flag,
});

const sample = z.strictObject({
  atMs: integer,
  judgedMs: integer,
  tree: z.strictObject({
    cpuMs: integer,
    cpuBp: integer,
    cpuWaitMs: integer,
    memoryBytes: integer,
    memoryExact: flag,
    processes: integer,
    births: integer,
    ioBytes: integer,
    shortLived: z.strictObject({ total: integer, key: integer }),
  }),
  host: z.strictObject({
    memoryTotalBytes: integer,
    memoryAvailableBytes: integer,
    memoryFullBp: integer,
    cpuIdleBp: integer,
    cores: integer,
    processLimit: integer,
    memoryLimitBytes: integer,
  }),
  output: outputStats,
  data: z.nullable(outputStats),
  agent: z.exactOptional(agent),
});

const tier = z.strictObject({
  name: z.enum(['cgroup', 'strict', 'init', 'group', 'windows']),
  whyNotBetter: sentence,
  cpuSource: z.enum(['cgroup', 'init', 'proc', 'pidusage']),
});

const decision = {
  ...{ rules, counterfactual: sentence, observations, at_ms: count },
  agent_result: z.exactOptional(z.enum(['success', 'failure'])),
};

const agentCall = z.strictObject({ name, arguments: sentence, result: sentence, is_error: flag });

/** What each event may carry, and nothing else. */
export const payloadSchemas = {
  run_started: z.strictObject({
    guard_version: name,
    tool_sha256: z.string().regex(/^([0-9a-f]{64})?$/),
    node_version: name,
    platform: name,
    cpus: count,
    name: value,
    command: list(text(longestArgumentChars), mostArguments),
    cwd: value,
    mode: z.enum(['shadow', 'canary', 'enforce']),
    profile: z.enum(['standard', 'strict', 'watchdog', 'agent']),
    policy_sha256: sha256,
    policy_sources: z.exactOptional(z.record(scoreName, name)),
    tier,
    identity: z.strictObject({
      ci: value,
      repository: value,
      sha: value,
      workflow: value,
      job: value,
      run_id: value,
      attempt: value,
      step: value,
    }),
    canary: z.exactOptional(z.strictObject({ percent: count, draw_bp: count, enforced: flag })),
  }),
  process_started: z.strictObject({
    ...{ pid: count, start_time: count },
    ...{ attempt: z.exactOptional(count), at_ms: z.exactOptional(count), tier: z.exactOptional(tier) },
  }),
  sample: z.strictObject({ ticks: list(sample, mostMembers) }),
  signal_raised: z.strictObject({
    signal: signalName,
    level: z.enum(['alert', 'enforce']),
    since_ms: integer,
    at_ms: count,
    observations,
  }),
  signal_cleared: z.strictObject({ signal: signalName, at_ms: count }),
  incident_opened: z.strictObject({ rules, at_ms: count }),
  decision_made: z.strictObject(decision),
  policy_dry_run: z.strictObject({ ...decision, would: z.enum(['alert', 'kill', 'restart']) }),
  diagnostics_captured: z.strictObject({
    file: fileName,
    culprit: z.exactOptional(
      z.nullable(z.strictObject({ pid: count, command: name, parent: name, doing: z.enum(doings), what: sentence })),
    ),
  }),
  kill_requested: z.strictObject({
    why: z.enum(['rule', 'cancel', 'orphans']),
    grace_ms: count,
    processes: count,
    at_ms: count,
  }),
  process_killed: z.strictObject({
    processes_killed: count,
    left: count,
    left_pids: list(count, mostMembers),
    certain: flag,
    took_ms: count,
    last_signal: killSignal,
  }),
  restart_scheduled: z.strictObject({
    ...{ attempt: count, delay_ms: count, max: count, window_ms: count },
    ...{ seed: count, at_ms: count },
  }),
  process_exited: z.strictObject({
    exit_code: integer,
    command_exit_code: z.nullable(integer),
    kill_signal: z.nullable(killSignal),
    duration_ms: count,
    output_bytes: count,
    cpu_ms: integer,
    peak_cpu_bp: integer,
    peak_memory_bytes: integer,
    processes_peak: integer,
  }),
  orphans_reaped: z.strictObject({
    policy: z.enum(['kill', 'warn', 'allow']),
    count,
    left: count,
    certain: flag,
    took_ms: count,
    processes: list(z.strictObject({ pid: count, command: name, holds_output: flag }), mostMembers),
  }),
  incident_closed: z.strictObject({ at_ms: count }),
  alert_raised: z.strictObject({ rules, at_ms: count }),
  cancel_requested: z.strictObject({ signal: killSignal, at_ms: count }),
  policy_fallback: z.strictObject({ error: sentence }),
  agent_usage: z.strictObject({
    agent: z.enum(agentNames),
    at_ms: count,
    final: flag,
    turns: count,
    tool_calls: count,
    tool_errors: count,
    tokens: z.strictObject({ input: count, output: count, cache_read: count, cache_write: count, reasoning: count }),
    total_tokens: count,
    tokens_live: flag,
    cost_micros: integer,
    cost_from: z.enum(['stream', 'prices', 'none']),
    unpriced_tokens: count,
    shed_bytes: count,
    budget: z.exactOptional(
      list(z.strictObject({ what: z.enum(budgetFigures), estimate: count, actual: integer }), budgetFigures.length),
    ),
    loop: z.exactOptional(z.strictObject({ repeats: count, masked: flag, calls: list(agentCall, mostMembers) })),
  }),
  checkpoint: z.strictObject({ every_ms: count }),
  evidence_degraded: z.strictObject({ what: sentence, error: sentence }),
  run_recovered: z.strictObject({ by: name, events: count }),
  run_sealed: z.strictObject({
    files: z.record(fileName, sha256),
    withheld: list(z.strictObject({ file: fileName, why: sentence }), mostMembers),
  }),
} satisfies Readonly<Record<EventType, z.ZodType>>;

/** The rest of a draft: the same for every type of event. */
export const envelopeSchema = z.strictObject({
  event_type: z.enum(eventTypes),
  incident_id: z.nullable(name),
  actor: z.union([z.literal('system'), z.templateLiteral(['manual:', z.string().regex(/^.{1,1024}$/)])]),
  reason: sentence,
  scores: z.record(scoreName, z.int().min(0).max(highestScoreBp)),
  action: z.enum(['', 'continue', 'alert', 'kill', 'restart', 'log_only'] satisfies EventDraft['action'][]),
  outcome: name,
  created_at_ms: z.int().min(0).max(latestUtcMs),
  payload: z.unknown(),
});

function text(longestChars: number) {
  return z.string().max(longestChars);
}

function list<T extends z.ZodType>(member: T, most: number) {
  return z.array(member).max(most);
}

type Plain<T> = T extends string
  ? T
  : T extends readonly (infer Member)[]
    ? Plain<Member>[]
    : T extends object
      ? { -readonly [K in keyof T]: Plain<T[K]> }
      : T;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Differing = {
  [T in EventType]: Same<Plain<z.output<(typeof payloadSchemas)[T]>>, Plain<EventPayloads[T]>> extends true ? never : T;
}[EventType];
/** Does not compile when a schema and its type in model.ts part ways, and names the event. */
const noneDiffers: [Differing] extends [never] ? true : Differing = true;
void noneDiffers;
