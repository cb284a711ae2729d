import type { TreeEnd } from './end-tree.ts';
import type { Ending } from './finish.ts';
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
  Verdict,
} from './model.ts';
import type { Exit, Leftover, Ports, RunRequest, Spawned } from './ports.ts';
import { culpritWords } from './report/diagnosis-named.ts';
import { safeLine } from './report/terminal-safe.ts';
import { witnessLine } from './report/witness-line.ts';
import { initialTickState, tickEvents } from './tick-events.ts';

/** `kill_requested` must be durable before the first signal; a disk that cannot do that in time must not hold a kill up. */
const DURABLE_TIMEOUT_MS = 500;

/** A line on stderr names this many leftovers; the event names more. */
const NAMED_MAX = 3;

/** Samples are written a second at a time. */
const SAMPLES_PER_EVENT = 4;

/** Ten seconds: to redact 1 MiB takes a few milliseconds. */
const TICKS_PER_LOG = 40;

/** A step without a name is called by its command line; a whole script in there would drown every report. */
const COMMAND_CHARS_MAX = 120;

export interface RunEnd {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: string;
  readonly exit?: Exit;
  readonly lastSignal?: KillSignal | null;
}

/** Turns what the loop sees and does into events, in order. */
export interface RunRecord {
  runStarted(spawned: Spawned): void;
  tick(sample: Sample, signals: readonly Signal[], decision: Decision): void;
  killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void>;
  processKilled(end: TreeEnd): void;
  /** The last figures, taken when everything has ended: they count, but nothing was decided on them. */
  totals(sample: Sample): void;
  orphansReaped(leftovers: readonly Leftover[], end: TreeEnd): void;
  orphansLeft(leftovers: readonly Leftover[], policy: 'warn' | 'allow'): void;
  exited(end: RunEnd): void;
  /** What the last decision measured. */
  observations(): readonly Observation[];
  /** What a look at the processes found. */
  diagnosed(decision: Decision, file: string, culprit: Culprit | null): void;
  /** The process that the last decision was about; null when nobody looked or none was found. */
  culprit(): Culprit | null;
}

type ToldLeftover = EventPayloads['orphans_reaped']['processes'][number];

export function openRecord(request: RunRequest, { clock, journal, notices, outputLog, redact }: Ports): RunRecord {
  const startedAtMs = clock.monotonicMs();
  const startedAtUtcMs = clock.utcMs();
  const peaks = { cpuBp: 0, memoryBytes: 0, processes: 0 };
  let waiting: Sample[] = [];
  let latest: Sample | null = null;
  let state = initialTickState;
  let measured: readonly Observation[] = [];
  let diagnosedIncident: string | null = null;
  let culprit: Culprit | null = null;
  let ticks = 0;
  let logged: Uint8Array | null = null;
  let name = '';

  return {
    runStarted,
    tick,
    killRequested,
    processKilled,
    orphansReaped,
    orphansLeft,
    totals,
    exited,
    observations: () => measured,
    diagnosed,
    culprit: () => culprit,
  };

  function runStarted(spawned: Spawned): void {
    const tier = spawned.kind === 'started' ? spawned.child.tier : spawned.tier;
    const whyNotBetter = redact(tier.whyNotBetter);
    name = redact(request.name).slice(0, COMMAND_CHARS_MAX);
    const { command, policy, policySha256, guardVersion, toolSha256, nodeVersion, platform, cpus } = request;
    append('run_started', {
      payload: {
        ...{ name, identity: { ...request.identity, step: name }, platform, cpus, tier: { ...tier, whyNotBetter } },
        ...{ guard_version: guardVersion, tool_sha256: toolSha256, node_version: nodeVersion, policy_sha256: policySha256 },
        ...{ command: command.argv.map(redact), cwd: redact(command.cwd), mode: policy.mode, profile: policy.profile },
      },
      created_at_ms: startedAtUtcMs,
    });
    if (spawned.kind === 'started')
      append('process_started', { payload: { pid: spawned.child.pid, start_time: spawned.child.startTime } });
  }

  function tick(sample: Sample, signals: readonly Signal[], decision: Decision): void {
    totals(sample);
    waiting.push(sample);
    const [next, events] = tickEvents(state, signals, decision);
    if (waiting.length >= SAMPLES_PER_EVENT || events.length > 0) flushSamples();
    state = next;
    for (const { event_type, ...event } of events) append(event_type, event);
    ticks += 1;
    if (ticks === 1 && !request.quiet) void bearWitness();
    if (ticks % TICKS_PER_LOG === 0) logOutput();
    if (decision.action === 'continue') return;
    measured = decision.observations;
    if (decision.incidentId !== diagnosedIncident) culprit = null;
    if (decision.action !== 'alert') return;
    notices.say(`alert: ${decision.rules.join(', ')}: ${decision.reason}. The command goes on.`);
    void bearWitness();
  }

  function diagnosed(decision: Decision, file: string, found: Culprit | null): void {
    diagnosedIncident = decision.incidentId;
    culprit = found ?? culprit;
    append('diagnostics_captured', { payload: { file, culprit: found }, incident_id: decision.incidentId });
    if (found !== null && decision.action === 'alert') notices.say(`alert: ${culpritWords(found)}. See ${file}.`);
  }

  function totals(sample: Sample): void {
    latest = sample;
    peaks.cpuBp = Math.max(peaks.cpuBp, sample.tree.cpuBp);
    peaks.memoryBytes = Math.max(peaks.memoryBytes, sample.tree.memoryBytes);
    peaks.processes = Math.max(peaks.processes, sample.tree.processes);
  }

  async function killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void> {
    flushSamples();
    const atMs = elapsedMs();
    const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
    if (ending.kind === 'cancelled')
      append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
    const why = ending.kind === 'killed' ? 'rule' : 'cancel';
    append('kill_requested', {
      payload: { why, grace_ms: graceMs, processes: latest?.tree.processes ?? 1, at_ms: atMs },
      ...{ reason, action: 'kill' },
    });
    const who = ending.kind === 'killed' && culprit !== null ? `${culpritWords(culprit)}; ` : '';
    notices.say(`${who}${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${name}": ${reason}`);
    await bearWitness();
  }

  /** Once all so far is on disk, the CI's log, which nobody can change later, is told how far that is. */
  async function bearWitness(): Promise<void> {
    const place = await journal.durable(DURABLE_TIMEOUT_MS);
    if (place !== null) notices.say(witnessLine(request.runId, place));
  }

  /** What a guard that is killed leaves of the output, and at the end all that is kept of it. */
  function logOutput(): void {
    const log = outputLog.snapshot();
    if (log.length > 0 && log !== logged) journal.attach('output.log', log);
    logged = log;
  }

  function processKilled({ processesKilled, left, leftPids, certain, tookMs, lastSignal }: TreeEnd): void {
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
    closeIncident(left === 0 ? 'recovered' : 'incomplete');
  }

  function orphansReaped(leftovers: readonly Leftover[], { processesKilled, left, certain, tookMs }: TreeEnd): void {
    if (processesKilled + left === 0 && certain) return;
    const count = Math.max(processesKilled, leftovers.length - left);
    append('orphans_reaped', {
      payload: { policy: 'kill', count, left, certain, took_ms: tookMs, processes: leftovers.map(toldOf) },
      ...{ action: 'kill', reason: 'processes outlived the command', outcome: left === 0 ? 'recovered' : `${left} left` },
    });
    if (count + left > 0)
      notices.say(`the command left ${processCount(count + left)} behind${names(leftovers.map(toldOf))}; ended ${count}`);
    if (!certain)
      notices.say('what held the processes of the command was ended itself: processes that hide from a search may still run');
  }

  function orphansLeft(leftovers: readonly Leftover[], policy: 'warn' | 'allow'): void {
    if (leftovers.length === 0) return;
    append('orphans_reaped', {
      payload: { policy, count: 0, left: leftovers.length, certain: true, took_ms: 0, processes: leftovers.map(toldOf) },
      ...{
        action: policy === 'warn' ? 'alert' : 'continue',
        reason: 'processes outlived the command',
        outcome: 'left alive as the policy says',
      },
    });
    if (policy === 'warn')
      notices.say(
        `the command left ${processCount(leftovers.length)} behind${names(leftovers.map(toldOf))}; they live on (--orphans warn)`,
      );
  }

  function closeIncident(outcome: string): void {
    if (state.incident !== null) append('incident_closed', { payload: { at_ms: elapsedMs() }, outcome });
    state = { ...state, incident: null };
  }

  function exited({ verdict, exitCode, reason, exit, lastSignal }: RunEnd): void {
    flushSamples();
    outputLog.end();
    logOutput();
    closeIncident('command ended');
    const payload: EventPayloads['process_exited'] = {
      ...{ exit_code: exitCode, command_exit_code: exit?.code ?? null, kill_signal: exit?.signal ?? lastSignal ?? null },
      ...{ duration_ms: elapsedMs(), output_bytes: latest?.output.bytes ?? 0, cpu_ms: latest?.tree.cpuMs ?? 0 },
      ...{ peak_cpu_bp: peaks.cpuBp, peak_memory_bytes: peaks.memoryBytes, processes_peak: peaks.processes },
    };
    append('process_exited', { payload, reason: redact(reason), outcome: verdict });
  }

  function toldOf({ pid, command, holdsOutput }: Leftover): ToldLeftover {
    return { pid, command: safeLine(redact(command), COMMAND_CHARS_MAX) || 'unknown', holds_output: holdsOutput };
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

/** Who they are, so that the line can be acted on: who holds the output open comes first. */
function names(leftovers: readonly ToldLeftover[]): string {
  if (leftovers.length === 0) return '';
  const told = [...leftovers].sort((a, b) => Number(b.holds_output) - Number(a.holds_output)).slice(0, NAMED_MAX);
  const more = leftovers.length > told.length ? ', …' : '';
  return ` (${told.map(({ pid, command, holds_output }) => `${command}, pid ${pid}${holds_output ? ', holding the output open' : ''}`).join('; ')}${more})`;
}

function processCount(count: number): string {
  return `${count} process${count === 1 ? '' : 'es'}`;
}
