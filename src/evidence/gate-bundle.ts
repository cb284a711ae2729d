import type { EventOf, GateBundle, GatedDecision, GatedRun } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import { weakestTier } from '../report/earlier-attempts.ts';
import { eventsOf, lastOf } from '../report/events-of.ts';
import { resultOf } from '../report/result.ts';
import { BundleError } from './bundle-error.ts';
import { errorText } from './error-text.ts';
import { type ExtraCheck, type Verification, type VerifiedFacts, verifyBundle } from './verify.ts';

/** Verifies a bundle whole and reads from its events what the gate judges. Throws nothing: what cannot be read is INVALID. */
export async function gateBundle(path: string, also: readonly ExtraCheck[]): Promise<GateBundle> {
  let verified: VerifiedFacts | null = null;
  const remember: ExtraCheck = { seqs: [], check: (facts) => (verified = facts) };
  try {
    const { verdict, problems, explained } = await verifyBundle(path, [...also, remember]);
    const run = verified === null || explained === null ? null : runOf(verified, explained);
    return { path, integrity: verdict, problems, run };
  } catch (error) {
    const problem = error instanceof BundleError ? error.message : `${path} cannot be verified: ${errorText(error)}`;
    return { path, integrity: 'INVALID', problems: [problem], run: null };
  }
}

function runOf({ started, events }: VerifiedFacts, explained: NonNullable<Verification['explained']>): GatedRun {
  const exited = lastOf(events, 'process_exited');
  const result = resultOf(events);
  return {
    runId: started.run_id,
    job: started.payload.identity.job,
    step: started.payload.name,
    attempt: started.payload.identity.attempt,
    verdict: exited === null ? null : result.verdict,
    rules: result.rules,
    reason: result.reason,
    decisions: decisionsIn(events),
    explainedBp: explained.completeBp,
    unexplained: explained.missing.map(({ seq, what }) => `event ${seq} lacks ${what}`),
    tier: weakestTier(events),
    cpuMs: exited?.payload.cpu_ms ?? cpuSoFar(events),
    wallMs: result.duration_ms,
    peakMemoryBytes: result.peak_memory_bytes,
    endedAtMs: Date.parse((exited ?? lastOfRun(events))?.created_at ?? started.created_at),
  };
}

function decisionsIn(events: readonly StoredEvent[]): readonly GatedDecision[] {
  return events.flatMap(({ event }) => {
    if (event.event_type !== 'decision_made' && event.event_type !== 'policy_dry_run') return [];
    return [decisionOf(event)];
  });
}

function decisionOf(event: EventOf<'decision_made' | 'policy_dry_run'>): GatedDecision {
  const would = event.event_type === 'policy_dry_run' ? event.payload.would : null;
  // What may stand there is checked with the chain.
  const action = event.action as GatedDecision['action'];
  return { action, would, rules: event.payload.rules, reason: event.reason };
}

/** Whoever makes a bundle of what a killed guard has left adds to it later, which makes it no younger. */
function lastOfRun(events: readonly StoredEvent[]): StoredEvent['event'] | undefined {
  return events.findLast(({ event }) => event.event_type !== 'run_recovered' && event.event_type !== 'run_sealed')?.event;
}

/** Where the record has no end, as of its last sample. */
function cpuSoFar(events: readonly StoredEvent[]): number {
  return eventsOf(events, 'sample').at(-1)?.payload.ticks.at(-1)?.tree.cpuMs ?? 0;
}
