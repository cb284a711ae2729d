import { exitCodeFor, type Intervention, verdictOf } from './decision/exit-code.ts';
import { type Diagnoses, openDiagnoses } from './diagnose.ts';
import { type Ending, finish } from './finish.ts';
import { createHeartbeat, type Heartbeat } from './heartbeat.ts';
import { createJudge } from './judge.ts';
import type { Culprit, Observation, Verdict } from './model.ts';
import { createLineChannel } from './output/line-channel.ts';
import type { Child, Ports, RunRequest, Sealed } from './ports.ts';
import { openRecord, type RunRecord } from './record.ts';
import { createSampler, type Sampler } from './sampler.ts';
import { turns } from './turns.ts';

/** How a run ended: what the CI is told, and what proves it. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: string;
  /** What the last decision measured; empty when nothing was decided. */
  readonly observations: readonly Observation[];
  /** The process that the last decision was about; null when nobody looked or none was found. */
  readonly culprit?: Culprit | null;
  readonly sealed: Sealed;
}

/** Evidence of an hour's run is written in well under a second; a disk that needs longer than this is not waited for. */
const SEAL_TIMEOUT_MS = 20_000;

/** From a cancel to the end of the guard, in all: GitHub's runner sends its next signal at 7.5 s. */
const CANCEL_WINDOW_MS = 6_500;

/** Runs one command to its end: started, watched, ended if it must be, and its evidence sealed. Never rejects for what the command does. */
export async function supervise(request: RunRequest, ports: Ports): Promise<Outcome> {
  const channel = createLineChannel({ stdoutIsData: request.stdoutIsData });
  const record = openRecord(request, ports);
  const heartbeat = createHeartbeat(request.heartbeatMs ?? Number.POSITIVE_INFINITY);
  const spawned = await ports.spawner.spawn(request.command, (stream, bytes) => {
    channel.observe(stream, bytes);
    ports.outputLog.observe(stream, bytes);
    heartbeat.observe(bytes);
  });
  record.runStarted(spawned);
  if (spawned.kind === 'refused') {
    record.exited({ verdict: 'error', exitCode: spawned.exitCode, reason: spawned.reason });
    return seal('error', spawned.exitCode, spawned.reason, SEAL_TIMEOUT_MS);
  }

  const { child } = spawned;
  const sampler = createSampler(child, channel, ports);
  const diagnoses = openDiagnoses(child, record, ports);
  const ending = await watch(request, child, sampler, heartbeat, diagnoses, record, ports);
  const endedAtMs = ports.clock.monotonicMs();
  const { exit, lastSignal } = await finish(ending, request, child, record, diagnoses, ports);
  diagnoses.stop();
  record.totals(await sampler.take());
  child.release();

  const intervention = interventionOf(ending);
  const verdict = verdictOf(exit, intervention);
  const exitCode = exitCodeFor(exit, intervention);
  const reason = reasonOf(ending);
  record.exited({ verdict, exitCode, reason, exit, lastSignal });
  const spentMs = ports.clock.monotonicMs() - endedAtMs;
  return seal(verdict, exitCode, reason, ending.kind === 'cancelled' ? CANCEL_WINDOW_MS - spentMs : SEAL_TIMEOUT_MS);

  async function seal(verdict: Verdict, exitCode: number, reason: string, timeoutMs: number): Promise<Outcome> {
    return {
      verdict,
      exitCode,
      reason,
      observations: record.observations(),
      culprit: record.culprit(),
      sealed: await ports.journal.seal(timeoutMs),
    };
  }
}

/** The loop: look, find, decide, record, until the command ends, must end, or is cancelled. */
async function watch(
  request: RunRequest,
  child: Child,
  sampler: Sampler,
  heartbeat: Heartbeat,
  diagnoses: Diagnoses,
  record: RunRecord,
  ports: Ports,
): Promise<Ending> {
  const judge = createJudge(request.policy, request.runId);
  for await (const turn of turns(child, ports)) {
    switch (turn.kind) {
      case 'tick': {
        const sample = await sampler.take();
        const { signals, decision } = judge(sample);
        record.tick(sample, signals, decision);
        if (decision.action === 'kill') return { kind: 'killed', decision };
        if (decision.action === 'alert') diagnoses.onAlert(decision);
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

function interventionOf(ending: Ending): Intervention | null {
  switch (ending.kind) {
    case 'exited':
      return null;
    case 'killed':
      return { kind: 'killed' };
    case 'cancelled':
      return { kind: 'cancelled', signal: ending.cancel.signal };
    default:
      return ending satisfies never;
  }
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
