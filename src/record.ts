import { leavesNothing, type TreeEnd } from './end-tree.ts';
import type { Ending } from './finish.ts';
import { leftBehind, toldLeftovers } from './leftover-words.ts';
import type {
  Culprit,
  Decision,
  EventDraft,
  EventDraftOf,
  EventPayloads,
  EventType,
  KillSignal,
  Observation,
  Sample,
  Signal,
  Tier,
  Verdict,
} from './model.ts';
import type { Cancel, Exit, Leftover, Ports, RunRequest, Spawned } from './ports.ts';
import { culpritWords } from './report/diagnosis-named.ts';
import { formatDuration } from './report/durations.ts';
import { witnessLine } from './report/witness-line.ts';
import { createRunTotals } from './run-totals.ts';
import { stepName } from './step-name.ts';
import { initialTickState, tickEvents } from './tick-events.ts';
import { toldDecision } from './told-decision.ts';
import { wouldHave } from './would-have.ts';

/** `kill_requested` must be durable before the first signal; a disk that cannot do that in time must not hold a kill up. */
const DURABLE_TIMEOUT_MS = 500;

/** Samples are written a second at a time. */
const SAMPLES_PER_EVENT = 4;

/** Ten seconds: to redact 1 MiB takes a few milliseconds. */
const TICKS_PER_LOG = 40;

/** What is wrong with a policy may be twenty problems long. */
const ERROR_CHARS_MAX = 4000;

/** Of a call that an agent repeats, as much as a report shows. */
const TOOL_NAME_CHARS_MAX = 200;
const CALL_CHARS_MAX = 4_000;

export interface RunEnd {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: string;
  readonly exit?: Exit;
  readonly lastSignal?: KillSignal | null;
}

/** Turns what the loop sees and does into events, in order. */
export interface RunRecord {
  /** An attempt has begun, or could not. */
  started(spawned: Spawned): void;
  tick(sample: Sample, signals: readonly Signal[], decision: Decision): void;
  /** What an agent has used so far. Its texts still hold their secrets. */
  agentUsage(usage: EventPayloads['agent_usage']): void;
  killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void>;
  processKilled(end: TreeEnd): void;
  /** Nothing is left of an attempt, and after a pause there will be another. */
  restartScheduled(restart: ScheduledRestart): void;
  /** The pause is over. Returns how long after the first attempt this one begins, in milliseconds. */
  nextAttempt(): number;
  /** A cancel while nothing runs: there is nothing to end. */
  cancelledBetween(cancel: Cancel): void;
  /** The last figures, taken when everything has ended: they count, but nothing was decided on them. */
  totals(sample: Sample): void;
  orphansReaped(leftovers: readonly Leftover[], end: TreeEnd): void;
  orphansLeft(leftovers: readonly Leftover[], policy: 'warn' | 'allow'): void;
  exited(end: RunEnd): void;
  /** What the decision measured that the end of the run tells of. */
  observations(): readonly Observation[];
  /** What a look at the processes found. */
  diagnosed(decision: Decision, file: string, culprit: Culprit | null): void;
  /** The process that it was about; null when nobody looked or none was found. */
  culprit(): Culprit | null;
}

export type ScheduledRestart = Omit<EventPayloads['restart_scheduled'], 'at_ms'>;

export function openRecord(request: RunRequest, { clock, journal, notices, outputLog, redact }: Ports): RunRecord {
  const startedAtMs = clock.monotonicMs();
  const startedAtUtcMs = clock.utcMs();
  const runTotals = createRunTotals();
  const name = stepName(request.name, redact);
  let attempt: { readonly number: number; readonly atMs: number } = { number: 1, atMs: 0 };
  let waiting: Sample[] = [];
  let state = initialTickState;
  let told: Decision | null = null;
  const culprits = new Map<string | null, Culprit>(); // by incident
  let ticks = 0;
  let witnessed = false;
  let logged: Uint8Array | null = null;
  let lastSaid: Decision | null = null;

  return {
    started,
    tick,
    agentUsage,
    killRequested,
    processKilled,
    restartScheduled,
    nextAttempt,
    cancelledBetween,
    orphansReaped,
    orphansLeft,
    totals: runTotals.add,
    exited,
    observations: () => told?.observations ?? [],
    diagnosed,
    culprit: () => (told === null ? null : culpritIn(told)),
  };

  function started(spawned: Spawned): void {
    const held = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
    const tier = { ...held, whyNotBetter: redact(held.whyNotBetter) };
    if (attempt.number === 1) runStarted(tier);
    if (spawned.kind !== 'started') return;
    const { pid, startTime } = spawned.child;
    const again = attempt.number === 1 ? {} : { attempt: attempt.number, at_ms: attempt.atMs, tier };
    append('process_started', { payload: { pid, start_time: startTime, ...again } });
  }

  function runStarted(tier: Tier): void {
    const { command, policy, policySha256, guardVersion, toolSha256, nodeVersion, platform, cpus, canary } = request;
    const sources = Object.entries(request.policySources ?? {}).map(([key, source]) => [key, redact(source)]);
    append('run_started', {
      payload: {
        ...{ name, identity: { ...request.identity, step: name }, platform, cpus, tier },
        ...{ guard_version: guardVersion, tool_sha256: toolSha256, node_version: nodeVersion, policy_sha256: policySha256 },
        ...{ command: command.argv.map(redact), cwd: redact(command.cwd), mode: policy.mode, profile: policy.profile },
        ...(canary === null ? {} : { canary }),
        policy_sources: Object.fromEntries(sources),
      },
      created_at_ms: startedAtUtcMs,
    });
    const error = request.policyFallback ?? null;
    if (error !== null) append('policy_fallback', { payload: { error: redact(error).slice(0, ERROR_CHARS_MAX) } });
  }

  function tick(sample: Sample, signals: readonly Signal[], decision: Decision): void {
    runTotals.add(sample);
    waiting.push(sample);
    const [next, events] = tickEvents(state, signals, decision);
    if (waiting.length >= SAMPLES_PER_EVENT || events.length > 0) flushSamples();
    state = next;
    for (const { event_type, ...event } of events) append(event_type, event);
    ticks += 1;
    if ((ticks === 1 || (!witnessed && ticks % TICKS_PER_LOG === 0)) && !request.quiet) void bearWitness();
    if (ticks % TICKS_PER_LOG === 0) logOutput();
    if (decision.action === 'continue') return;
    told = toldDecision(told, decision);
    if (decision.action === 'log_only') sayWhatWouldHave(decision);
    if (decision.action !== 'alert') return;
    const goesOn = sample.agent?.exited ? '' : ' The command goes on.';
    notices.say(`alert: ${decision.rules.join(', ')}: ${decision.reason}.${goesOn}`);
    void bearWitness();
  }

  function agentUsage({ loop, ...figures }: EventPayloads['agent_usage']): void {
    flushSamples();
    const calls = loop?.calls.map((call) => ({
      ...{ name: redact(call.name).slice(0, TOOL_NAME_CHARS_MAX), is_error: call.is_error },
      ...{ arguments: redact(call.arguments).slice(0, CALL_CHARS_MAX), result: redact(call.result).slice(0, CALL_CHARS_MAX) },
    }));
    append('agent_usage', {
      payload: { ...figures, ...(loop === undefined || calls === undefined ? {} : { loop: { ...loop, calls } }) },
    });
  }

  /** Once an incident what it would have come to, and an alert before that once: the evidence has every decision. */
  function sayWhatWouldHave(decision: Decision): void {
    const isMore = lastSaid?.intended === 'alert' && decision.intended !== 'alert';
    if (decision.incidentId === lastSaid?.incidentId && !isMore) return;
    lastSaid = decision;
    notices.say(wouldHave(decision, name, request.policy.mode));
    void bearWitness();
  }

  function diagnosed(decision: Decision, file: string, found: Culprit | null): void {
    if (found !== null) culprits.set(decision.incidentId, found);
    append('diagnostics_captured', { payload: { file, culprit: found }, incident_id: decision.incidentId });
    if (found !== null && decision.action === 'alert') notices.say(`alert: ${culpritWords(found)}. See ${file}.`);
  }

  function culpritIn({ incidentId }: Decision): Culprit | null {
    return culprits.get(incidentId) ?? null;
  }

  async function killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void> {
    flushSamples();
    const atMs = elapsedMs();
    const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
    if (ending.kind === 'cancelled')
      append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
    const why = ending.kind === 'killed' ? 'rule' : 'cancel';
    append('kill_requested', {
      payload: { why, grace_ms: graceMs, processes: runTotals.processes(), at_ms: atMs },
      ...{ reason, action: 'kill' },
    });
    const culprit = ending.kind === 'killed' ? culpritIn(ending.decision) : null;
    const who = culprit === null ? '' : `${culpritWords(culprit)}; `;
    notices.say(`${who}${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${name}": ${reason}`);
    await bearWitness();
  }

  /** Once all so far is on disk, the CI's log, which nobody can change later, is told how far that is. */
  async function bearWitness(): Promise<void> {
    const place = await journal.durable(DURABLE_TIMEOUT_MS);
    if (place === null) return; // a slow disk: the next ten seconds, or an incident, try again
    witnessed = true;
    notices.say(witnessLine(request.runId, place));
  }

  /** What a guard that is killed leaves of the output, and at the end all that is kept of it. */
  function logOutput(): void {
    const log = outputLog.snapshot();
    if (log.length > 0 && log !== logged) journal.attach('output.log', log);
    logged = log;
  }

  function processKilled(end: TreeEnd): void {
    const { processesKilled, left, leftPids, certain, tookMs, lastSignal } = end;
    append('process_killed', {
      payload: {
        processes_killed: processesKilled,
        left,
        left_pids: leftPids,
        certain,
        took_ms: tookMs,
        last_signal: lastSignal,
      },
      ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
    });
    if (!leavesNothing(end) || state.incident?.action !== 'restart') closeIncident(left === 0 ? 'recovered' : 'incomplete');
  }

  function restartScheduled(restart: ScheduledRestart): void {
    append('restart_scheduled', { payload: { ...restart, at_ms: elapsedMs() }, action: 'restart' });
    closeIncident('restarted');
    const { max, window_ms, delay_ms } = restart;
    const budget = `at most ${max} restart${max === 1 ? '' : 's'} in ${formatDuration(window_ms)}`;
    notices.say(`restarting "${name}" in ${formatDuration(delay_ms)}: attempt ${restart.attempt} (${budget})`);
  }

  function nextAttempt(): number {
    runTotals.nextAttempt();
    state = initialTickState;
    attempt = { number: attempt.number + 1, atMs: elapsedMs() };
    return attempt.atMs;
  }

  function cancelledBetween({ signal, reason }: Cancel): void {
    append('cancel_requested', { payload: { signal, at_ms: elapsedMs() }, reason });
    notices.say(`cancelled, not restarting "${name}": ${reason}`);
  }

  function orphansReaped(leftovers: readonly Leftover[], { processesKilled, left, certain, tookMs }: TreeEnd): void {
    if (processesKilled + left === 0 && certain) return;
    const count = Math.max(processesKilled, leftovers.length - left);
    const processes = toldLeftovers(leftovers, redact);
    append('orphans_reaped', {
      payload: { policy: 'kill', count, left, certain, took_ms: tookMs, processes },
      ...{ action: 'kill', reason: 'processes outlived the command', outcome: left === 0 ? 'recovered' : `${left} left` },
    });
    if (count + left > 0) notices.say(`${leftBehind(count + left, processes)}; ended ${count}`);
    if (!certain)
      notices.say('what held the processes of the command was ended itself: processes that hide from a search may still run');
  }

  function orphansLeft(leftovers: readonly Leftover[], policy: 'warn' | 'allow'): void {
    if (leftovers.length === 0) return;
    const processes = toldLeftovers(leftovers, redact);
    append('orphans_reaped', {
      payload: { policy, count: 0, left: leftovers.length, certain: true, took_ms: 0, processes },
      ...{
        action: policy === 'warn' ? 'alert' : 'continue',
        reason: 'processes outlived the command',
        outcome: 'left alive as the policy says',
      },
    });
    if (policy === 'warn') notices.say(`${leftBehind(leftovers.length, processes)}; they live on (--orphans warn)`);
  }

  function closeIncident(outcome: string): void {
    if (state.incident !== null) append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
    state = { ...state, incident: null };
  }

  function exited({ verdict, exitCode, reason, exit, lastSignal }: RunEnd): void {
    flushSamples();
    outputLog.end();
    logOutput();
    closeIncident(state.incident?.action === 'restart' ? 'recovered' : 'command ended');
    const payload: EventPayloads['process_exited'] = {
      ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
      ...{ duration_ms: elapsedMs(), ...runTotals.figures() },
    };
    append('process_exited', { payload, reason: redact(reason), outcome: verdict });
  }

  function flushSamples(): void {
    if (waiting.length > 0) append('sample', { payload: { ticks: waiting } });
    waiting = [];
  }

  function elapsedMs(): number {
    return Math.round(clock.monotonicMs() - startedAtMs);
  }

  function append<T extends EventType>(
    eventType: T,
    draft: Partial<Omit<EventDraftOf<T>, 'event_type' | 'payload'>> & Pick<EventDraftOf<T>, 'payload'>,
  ): void {
    const event: EventDraftOf<T> = {
      ...{ event_type: eventType, incident_id: state.incident?.incidentId ?? null, actor: 'system', reason: '' },
      ...{ scores: {}, action: '', outcome: '', created_at_ms: clock.utcMs() },
      ...draft,
    };
    journal.append(event as EventDraft);
  }
}
