import type { Culprit, EventOf, RuleName, RunResult, Sample } from '../model.ts';
import type { StoredEvent } from '../ports.ts';
import type { Loop } from './agent-loop-words.ts';
import type { Usage } from './agent-usage.ts';
import { decisionBehind, type RecordedDecision, type Would, wouldOf } from './decision-behind.ts';
import { culpritBehind } from './diagnosis-behind.ts';
import { eventsOf, lastOf, startOf } from './events-of.ts';
import { resultOf } from './result.ts';
import { sideNotes } from './side-notes.ts';

/** What the reports tell of one run, read from its events once. */
export interface RunStory {
  readonly result: RunResult;
  readonly started: EventOf<'run_started'>;
  readonly exited: EventOf<'process_exited'> | null;
  /** The intervention or alert that the report is about. */
  readonly decision: RecordedDecision | null;
  /** Whether that decision ended the command for good. */
  readonly intervened: boolean;
  /** What that decision would have come to; null when it was carried out. */
  readonly would: Would | null;
  /** The process that the decision was about; null when nobody looked or none was found. */
  readonly culprit: Culprit | null;
  readonly killed: EventOf<'process_killed'> | null;
  readonly cancelled: EventOf<'cancel_requested'> | null;
  /** The finding behind a rule of the decision, as it was raised last before it. */
  readonly findings: ReadonlyMap<RuleName, EventOf<'signal_raised'>>;
  readonly ticks: readonly Sample[];
  /** What an AI agent has used in all; null where none was recognised. */
  readonly usage: Usage | null;
  /** The calls that the agent repeated, as they were found last; null where it did not. */
  readonly loop: Loop | null;
  /** What else a reader must not miss. Plain text. */
  readonly notes: readonly string[];
}

/** @throws Error when the first event is not `run_started`. */
export function storyOf(events: readonly StoredEvent[]): RunStory {
  const result = resultOf(events);
  const decision = decisionBehind(events, result.verdict);
  const usages = eventsOf(events, 'agent_usage').map(({ payload }) => payload);
  return {
    result,
    started: startOf(events),
    exited: lastOf(events, 'process_exited'),
    decision,
    intervened: decision?.action === 'kill' || (decision?.action === 'restart' && result.verdict === 'killed'),
    would: decision === null ? null : wouldOf(decision),
    culprit: culpritBehind(events, decision),
    killed: lastOf(events, 'process_killed'),
    cancelled: lastOf(events, 'cancel_requested'),
    findings: findingsBefore(events, decision),
    ticks: eventsOf(events, 'sample').flatMap(({ payload }) => payload.ticks),
    usage: usages.at(-1) ?? null,
    loop: usages.findLast(({ loop }) => loop !== undefined)?.loop ?? null,
    notes: sideNotes(events, result.incident_id),
  };
}

/** The finding behind each rule of a decision, as it was raised last before it. */
export function findingsBefore(
  events: readonly StoredEvent[],
  decision: RecordedDecision | null,
): ReadonlyMap<RuleName, EventOf<'signal_raised'>> {
  const before = eventsOf(events, 'signal_raised').filter(({ seq }) => decision !== null && seq < decision.seq);
  const rules = new Set(decision?.payload.rules);
  return new Map(before.filter(({ payload }) => rules.has(payload.signal)).map((event) => [event.payload.signal, event]));
}
