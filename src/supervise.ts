import { afterAttempt, type EndedAttempt, type RunOver } from './after-attempt.ts';
import { type AgentUsage, openAgentUsage } from './agent-usage.ts';
import { type AgentWatch, openAgentWatch } from './agent-watch.ts';
import { exitCodeFor, type Intervention, verdictOf } from './decision/exit-code.ts';
import { type Diagnoses, type DiagnosisCounts, openDiagnoses } from './diagnose.ts';
import { type Ending, type Finished, finish } from './finish.ts';
import { type HeardCancels, hearCancels } from './heard-cancels.ts';
import { createHeartbeat, type Heartbeat } from './heartbeat.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Culprit, Decision, Observation, Sample, Verdict } from './model.ts';
import { createLineChannel } from './output/line-channel.ts';
import type { Child, Ports, RunRequest, Sealed, Spawned } from './ports.ts';
import { openRecord, type RunEnd, type RunRecord } from './record.ts';
import { createSampler, type Sampler } from './sampler.ts';
import { turns } from './turns.ts';

/** How a run ended: what the CI is told, and what proves it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: string;
  /** What the decision measured that the reports are about; empty when nothing was decided. */
  readonly observations: readonly Observation[];
  /** The process that it was about; null when nobody looked or none was found. */
  readonly culprit?: Culprit | null;
  readonly sealed: Sealed;
}

/** Evidence of an hour's run is written in well under a second; a disk that needs longer than this is not waited for. */
const SEAL_TIMEOUT_MS = 20_000;

/** From a cancel to the end of the guard, in all: GitHub's runner sends its next signal at 7.5 s. */
const CANCEL_WINDOW_MS = 6_500;

/**
 * Runs one command to its end: started, watched, ended if it must be and started again if it may be, and its evidence sealed. Never rejects for what the
 * command does.
 */
export async function supervise(request: RunRequest, ports: Ports): Promise<Outcome> {
  const agent = await openAgentWatch(request.policy, ports);
  const record = openRecord(request, ports);
  const judge = createJudge(request.policy, request.runId);
  const run: Run = { request, record, judge, agent, diagnosed: { alerts: 0, files: 0 }, ports };

  for (let number = 1, startedAtMs = 0; ; number += 1) {
    const attempt = await runAttempt(run, startedAtMs);
    if (attempt.kind === 'refused') return conclude(run, { ...attempt, verdict: 'error', timeoutMs: SEAL_TIMEOUT_MS });
    const next = await afterAttempt(attempt, number, request, record, ports);
    attempt.cancels.stop();
    if (next.kind === 'over') return concludeAttempt(run, attempt, next);
    startedAtMs = record.nextAttempt();
    judge.nextAttempt(startedAtMs);
    agent?.nextAttempt();
  }
}

/** What all attempts have in common. */
interface Run {
  readonly request: RunRequest;
  readonly record: RunRecord;
  readonly judge: Judge;
  /** Null where no agent is looked for. */
  readonly agent: AgentWatch | null;
  readonly diagnosed: DiagnosisCounts;
  readonly ports: Ports;
}

interface Attempt extends EndedAttempt, Finished {
  readonly kind: 'ended';
}

/** Starts the command, watches it, and ends what has to be ended. */
async function runAttempt(run: Run, startedAtMs: number): Promise<Attempt | Extract<Spawned, { kind: 'refused' }>> {
  const { request, record, judge, agent, ports } = run;
  const channel = createLineChannel({ stdoutIsData: request.stdoutIsData });
  const heartbeat = createHeartbeat(request.heartbeatMs ?? Number.POSITIVE_INFINITY, startedAtMs);
  const spawned = await ports.spawner.spawn(request.command, (stream, bytes) => {
    channel.observe(stream, bytes);
    if (stream === 'stdout') agent?.observe(bytes);
    ports.outputLog.observe(stream, bytes);
    heartbeat.observe(bytes);
  });
  record.started(spawned);
  if (spawned.kind === 'refused') return spawned;

  const { child } = spawned;
  const sampler = createSampler(child, channel, agent, startedAtMs, ports);
  const usage = openAgentUsage(agent, request.policy.limits, record, ports.notices);
  const diagnoses = openDiagnoses(child, run.diagnosed, record, ports);
  const heard = hearCancels(ports.cancellation);
  const watched = { ...run, ports: { ...ports, cancellation: heard } };
  const ending = await watch(watched, child, sampler, heartbeat, diagnoses, usage);
  const endedAtMs = ports.clock.monotonicMs();
  const cancels = cancelsSince(ending, heard, ports);
  const finished = await finish(ending, request, child, record, diagnoses, { ...ports, cancellation: cancels });
  diagnoses.stop();
  const last = await sampler.take(ending.kind === 'exited');
  if (last.agent?.exited) judgeLast(last);
  else record.totals(last);
  usage.end(last);
  child.release();
  return { kind: 'ended', ending, endedAtMs, cancels, ...finished };

  /** What an agent tells at its end may be more than was declared. */
  function judgeLast(sample: Sample): void {
    const { signals, decision } = judge(sample);
    record.tick(sample, signals, decision);
  }
}

/** A cancel that came during the look which ended the command is still to be heard: it keeps the command from being started again. */
function cancelsSince(ending: Ending, heard: HeardCancels, { cancellation }: Ports): HeardCancels {
  if (ending.kind === 'killed') return heard;
  const cancels = hearCancels(cancellation);
  heard.stop();
  return cancels;
}

/** The loop: look, find, decide, record, until the command ends, must end, or is cancelled. */
async function watch(
  { judge, record, ports }: Run,
  child: Child,
  sampler: Sampler,
  heartbeat: Heartbeat,
  diagnoses: Diagnoses,
  usage: AgentUsage,
): Promise<Ending> {
  for await (const turn of turns(child, ports)) {
    switch (turn.kind) {
      case 'tick': {
        const sample = await sampler.take();
        const { signals, decision } = judge(sample);
        record.tick(sample, signals, decision);
        usage.tick(sample, decision);
        if (decision.action === 'kill' || decision.action === 'restart') return { kind: 'killed', decision };
        if (decision.action !== 'continue') diagnoses.onAlert(decision);
        const beat = heartbeat.beat(sample);
        if (beat !== null) ports.notices.say(beat);
        break;
      }
      case 'exited':
      case 'cancelled':
        return turn;
      default:
        turn satisfies never;
    }
  }
  throw new Error('the turns ended before the command did'); // they end only when this loop leaves them
}

/** What the last attempt came to is what the run came to. */
function concludeAttempt(run: Run, { exit, lastSignal }: Attempt, { ending, why, sinceMs }: RunOver): Promise<Outcome> {
  const intervention = interventionOf(ending);
  const spentMs = run.ports.clock.monotonicMs() - sinceMs;
  return conclude(run, {
    ...{ verdict: verdictOf(exit, intervention), exitCode: exitCodeFor(exit, intervention) },
    ...{ reason: [reasonOf(ending), ...why].join('; '), exit, lastSignal },
    timeoutMs: ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - spentMs : SEAL_TIMEOUT_MS,
  });
}

async function conclude(
  { record, ports }: Run,
  { timeoutMs, ...end }: RunEnd & { readonly timeoutMs: number },
): Promise<Outcome> {
  record.exited(end);
  const { verdict, exitCode, reason } = end;
  return {
    ...{ verdict, exitCode, reason },
    observations: record.observations(),
    culprit: record.culprit(),
    sealed: await ports.journal.seal(timeoutMs),
  };
}

function interventionOf(ending: Ending): Intervention | null {
  switch (ending.kind) {
    case 'exited':
      return null;
    case 'killed':
      return interventionFor(ending.decision);
    case 'cancelled':
      return { kind: 'cancelled', signal: ending.cancel.signal };
    default:
      return ending satisfies never;
  }
}

function interventionFor({ agentResult }: Decision): Intervention {
  return agentResult === undefined ? { kind: 'killed' } : { kind: 'ended', result: agentResult };
}

function reasonOf(ending: Ending): string {
  switch (ending.kind) {
    case 'exited':
      return '';
    case 'killed':
      return ending.decision.reason;
    case 'cancelled':
      return ending.cancel.reason;
    default:
      return ending satisfies never;
  }
}
