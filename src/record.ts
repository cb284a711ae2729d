import { openWitness } from './bear-witness.ts';
import type { Culprit, Decision, EventPayloads, KillSignal, Observation, Sample, Signal, Verdict } from './model.ts';
import type { Exit, Ports, RunRequest, Spawned } from './ports.ts';
import { type InterventionRecord, openInterventionRecord } from './record-interventions.ts';
import { type LeftoverRecord, openLeftoverRecord } from './record-leftovers.ts';
import { redactedUsage } from './redacted-usage.ts';
import { culpritWords } from './report/diagnosis-named.ts';
import { openRunEvents } from './run-events.ts';
import { runStarted } from './run-started.ts';
import { createRunTotals } from './run-totals.ts';
import { createSayDecision } from './say-decision.ts';
import { stepName } from './step-name.ts';
import { toldDecision } from './told-decision.ts';

/** Ten seconds: to redact 1 MiB takes a few milliseconds. */
const TICKS_PER_LOG = 40;

/** What is wrong with a policy may be twenty problems long. */
const ERROR_CHARS_MAX = 4000;

export interface RunEnd {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: string;
  readonly exit?: Exit;
  readonly lastSignal?: KillSignal | null;
}

/** Turns what the loop sees and does into events, in order. */
export interface RunRecord extends InterventionRecord, LeftoverRecord {
  /** An attempt has begun, or could not. */
  started(spawned: Spawned): void;
  tick(sample: Sample, signals: readonly Signal[], decision: Decision): void;
  /** What an agent has used so far. Its texts still hold their secrets. */
  agentUsage(usage: EventPayloads['agent_usage']): void;
  /** The pause is over. Returns how long after the first attempt this one begins, in milliseconds. */
  nextAttempt(): number;
  /** The last figures, taken when everything has ended: they count, but nothing was decided on them. */
  totals(sample: Sample): void;
  exited(end: RunEnd): void;
  /** What the decision measured that the end of the run tells of. */
  observations(): readonly Observation[];
  /** What a look at the processes found. */
  diagnosed(decision: Decision, file: string, culprit: Culprit | null): void;
  /** The process that it was about; null when nobody looked or none was found. */
  culprit(): Culprit | null;
}

export function openRecord(request: RunRequest, ports: Ports): RunRecord {
  const { clock, journal, notices, outputLog, redact } = ports;
  const events = openRunEvents(ports);
  const startedAtUtcMs = clock.utcMs();
  const witness = openWitness(request.runId, ports);
  const runTotals = createRunTotals();
  const name = stepName(request.name, redact);
  const sayDecision = createSayDecision(name, request.policy.mode, notices);
  let attempt: { readonly number: number; readonly atMs: number } = { number: 1, atMs: 0 };
  let ticks = 0;
  let logged: Uint8Array | null = null;
  let told: Decision | null = null;
  const culprits = new Map<string | null, Culprit>(); // by incident

  return {
    started,
    tick,
    agentUsage,
    nextAttempt,
    ...openInterventionRecord({ name, events, witness, processes: runTotals.processes, culpritIn }, notices),
    ...openLeftoverRecord(events, ports),
    totals: runTotals.add,
    exited,
    observations: () => told?.observations ?? [],
    diagnosed,
    culprit: () => (told === null ? null : culpritIn(told)),
  };

  function started(spawned: Spawned): void {
    const held = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
    const tier = { ...held, whyNotBetter: redact(held.whyNotBetter) };
    if (attempt.number === 1) {
      events.append('run_started', { payload: runStarted(request, name, tier, redact), created_at_ms: startedAtUtcMs });
      const error = request.policyFallback ?? null;
      if (error !== null) events.append('policy_fallback', { payload: { error: redact(error).slice(0, ERROR_CHARS_MAX) } });
    }
    if (spawned.kind !== 'started') return;
    const { pid, startTime } = spawned.child;
    const again = attempt.number === 1 ? {} : { attempt: attempt.number, at_ms: attempt.atMs, tier };
    events.append('process_started', { payload: { pid, start_time: startTime, ...again } });
  }

  function tick(sample: Sample, signals: readonly Signal[], decision: Decision): void {
    runTotals.add(sample);
    events.tick(sample, signals, decision);
    ticks += 1;
    if ((ticks === 1 || (!witness.hasBorne() && ticks % TICKS_PER_LOG === 0)) && !request.quiet) void witness.bear();
    if (ticks % TICKS_PER_LOG === 0) logOutput();
    if (decision.action === 'continue') return;
    told = toldDecision(told, decision);
    if (sayDecision(decision, sample.agent?.exited === true)) void witness.bear();
  }

  function agentUsage(usage: EventPayloads['agent_usage']): void {
    events.flushSamples();
    events.append('agent_usage', { payload: redactedUsage(usage, redact) });
  }

  function diagnosed(decision: Decision, file: string, found: Culprit | null): void {
    if (found !== null) culprits.set(decision.incidentId, found);
    events.append('diagnostics_captured', { payload: { file, culprit: found }, incident_id: decision.incidentId });
    if (found !== null && decision.action === 'alert') notices.say(`alert: ${culpritWords(found)}. See ${file}.`);
  }

  function culpritIn({ incidentId }: Decision): Culprit | null {
    return culprits.get(incidentId) ?? null;
  }

  function nextAttempt(): number {
    runTotals.nextAttempt();
    events.nextAttempt();
    attempt = { number: attempt.number + 1, atMs: events.elapsedMs() };
    return attempt.atMs;
  }

  function exited({ verdict, exitCode, reason, exit, lastSignal }: RunEnd): void {
    events.flushSamples();
    outputLog.end();
    logOutput();
    events.closeIncident(events.incident()?.action === 'restart' ? 'recovered' : 'command ended');
    const payload: EventPayloads['process_exited'] = {
      ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
      ...{ duration_ms: events.elapsedMs(), ...runTotals.figures() },
    };
    events.append('process_exited', { payload, reason: redact(reason), outcome: verdict });
  }

  /** What a guard that is killed leaves of the output, and at the end all that is kept of it. */
  function logOutput(): void {
    const log = outputLog.snapshot();
    if (log.length > 0 && log !== logged) journal.attach('output.log', log);
    logged = log;
  }
}
