import { createJudge, type Judge } from './judge.ts';
import type { Event, EventOf, Policy, RuleName, Sample, Verdict } from './model.ts';

/** A run on record, and what another policy would have made of it. */
export interface SimulatedRun {
  readonly runId: string;
  /** Of the step. */
  readonly name: string;
  /** Null when the record stops before the run had ended. */
  readonly verdict: Verdict | null;
  /** From the start of the first attempt to the end of the record. */
  readonly durationMs: number;
  readonly recorded: RunDecision | null;
  readonly simulated: RunDecision | null;
}

/** The decision that counts in a run: the first one to end it, else the first alert. */
export interface RunDecision {
  readonly action: 'alert' | 'kill' | 'restart';
  /** False for what shadow mode, or a canary that was not drawn, only wrote down. */
  readonly carriedOut: boolean;
  /** The one that it follows from first. */
  readonly rules: readonly [RuleName, ...RuleName[]];
  readonly reason: string;
  readonly confidence: number;
  readonly attempt: number;
  /** Since the start of the first attempt. */
  readonly atMs: number;
}

export interface Simulation {
  /** Takes the events of one run, in order. Throws what a detector throws for samples that cannot be. */
  observe(event: Event): void;
  /** Null when there was no run_started. */
  run(): SimulatedRun | null;
}

/**
 * Shows the recorded samples of a run to the detectors and the decision under another policy, as if that were enforced. A new attempt begins with nothing
 * remembered. Once it would have ended the run, nothing after it is looked at: what had followed then is not known.
 * @param policyFor the policy for a step of this name on this platform
 */
export function createSimulation(policyFor: (started: EventOf<'run_started'>['payload']) => Policy): Simulation {
  let started: EventOf<'run_started'> | null = null;
  let judge: Judge | null = null;
  let attempt = 1;
  let durationMs = 0;
  let verdict: Verdict | null = null;
  let recorded: RunDecision | null = null;
  let simulated: RunDecision | null = null;

  return { observe, run };

  function observe(event: Event): void {
    switch (event.event_type) {
      case 'run_started':
        started = event;
        judge = createJudge({ ...policyFor(event.payload), mode: 'enforce' }, event.run_id);
        return;
      case 'process_started':
        if (event.payload.attempt === undefined) return;
        attempt = event.payload.attempt;
        judge?.nextAttempt(event.payload.at_ms ?? durationMs);
        return;
      case 'sample':
        event.payload.ticks.forEach(sampled);
        return;
      case 'decision_made':
      case 'policy_dry_run':
        recorded = weightier(recorded, recordedDecision(event, attempt));
        return;
      case 'process_exited':
        verdict = event.outcome as Verdict;
        durationMs = Math.max(durationMs, event.payload.duration_ms);
        return;
      default:
        return;
    }
  }

  function sampled(tick: Sample): void {
    durationMs = Math.max(durationMs, tick.atMs);
    if (judge === null || (simulated !== null && ends(simulated))) return;
    const { intended: action, rules, reason, confidence, atMs } = judge(tick).decision;
    const [first, ...others] = rules;
    if (action === 'continue' || first === undefined) return;
    simulated = weightier(simulated, { action, carriedOut: true, rules: [first, ...others], reason, confidence, attempt, atMs });
  }

  function run(): SimulatedRun | null {
    if (started === null) return null;
    const { run_id, payload } = started;
    return { runId: run_id, name: payload.name, verdict, durationMs, recorded, simulated };
  }
}

/** Whether the run, or this attempt of it, is over with that decision. */
export function ends({ action }: RunDecision): boolean {
  return action !== 'alert';
}

function recordedDecision(event: EventOf<'decision_made'> | EventOf<'policy_dry_run'>, attempt: number): RunDecision | null {
  const carriedOut = event.event_type === 'decision_made';
  const action = carriedOut ? event.action : event.payload.would;
  const [first, ...others] = event.payload.rules;
  if (first === undefined || (action !== 'alert' && action !== 'kill' && action !== 'restart')) return null;
  const { reason, scores, payload } = event;
  const confidence = scores['confidence'] ?? 0;
  return { action, carriedOut, rules: [first, ...others], reason, confidence, attempt, atMs: payload.at_ms };
}

/** What was carried out counts more than what was not, an end more than an alert, and the first of equals. */
function weightier(before: RunDecision | null, next: RunDecision | null): RunDecision | null {
  if (before === null || next === null) return before ?? next;
  return weight(next) > weight(before) ? next : before;
}

function weight(decision: RunDecision): number {
  return (ends(decision) ? 2 : 0) + (ends(decision) && decision.carriedOut ? 1 : 0);
}
