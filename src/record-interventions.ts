import type { Witness } from './bear-witness.ts';
import { leavesNothing, type TreeEnd } from './end-tree.ts';
import type { Ending } from './finish.ts';
import type { Culprit, Decision, EventPayloads } from './model.ts';
import type { Cancel, Notices } from './ports.ts';
import { culpritWords } from './report/diagnosis-named.ts';
import { formatDuration } from './report/durations.ts';
import type { RunEvents } from './run-events.ts';

/** Puts on record, and says, how the guard ends the command, and what comes after that. */
export interface InterventionRecord {
  /** Resolves when the first signal may be sent: that it will be is on disk by then, or the disk is too slow. */
  killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void>;
  processKilled(end: TreeEnd): void;
  /** Nothing is left of an attempt, and after a pause there will be another. */
  restartScheduled(restart: ScheduledRestart): void;
  /** A cancel while nothing runs: there is nothing to end. */
  cancelledBetween(cancel: Cancel): void;
}

export type ScheduledRestart = Omit<EventPayloads['restart_scheduled'], 'at_ms'>;

/** What it needs to know of the run. */
export interface Intervened {
  readonly name: string;
  readonly events: RunEvents;
  readonly witness: Witness;
  /** How many processes the command has now. */
  readonly processes: () => number;
  readonly culpritIn: (decision: Decision) => Culprit | null;
}

export function openInterventionRecord(
  { name, events, witness, processes, culpritIn }: Intervened,
  notices: Notices,
): InterventionRecord {
  return { killRequested, processKilled, restartScheduled, cancelledBetween };

  async function killRequested(ending: Exclude<Ending, { kind: 'exited' }>, graceMs: number): Promise<void> {
    events.flushSamples();
    const atMs = events.elapsedMs();
    const reason = ending.kind === 'killed' ? ending.decision.reason : ending.cancel.reason;
    if (ending.kind === 'cancelled')
      events.append('cancel_requested', { payload: { signal: ending.cancel.signal, at_ms: atMs }, reason });
    const why = ending.kind === 'killed' ? 'rule' : 'cancel';
    events.append('kill_requested', {
      payload: { why, grace_ms: graceMs, processes: processes(), at_ms: atMs },
      ...{ reason, action: 'kill' },
    });
    const culprit = ending.kind === 'killed' ? culpritIn(ending.decision) : null;
    const who = culprit === null ? '' : `${culpritWords(culprit)}; `;
    notices.say(`${who}${ending.kind === 'killed' ? 'ending' : 'cancelled, ending'} "${name}": ${reason}`);
    await witness.bear();
  }

  function processKilled(end: TreeEnd): void {
    const { processesKilled, left, leftPids, certain, tookMs, lastSignal } = end;
    events.append('process_killed', {
      payload: {
        ...{ processes_killed: processesKilled, left, left_pids: leftPids },
        ...{ certain, took_ms: tookMs, last_signal: lastSignal },
      },
      ...{ action: 'kill', outcome: left === 0 ? 'recovered' : `${left} left` },
    });
    if (!leavesNothing(end) || events.incident()?.action !== 'restart')
      events.closeIncident(left === 0 ? 'recovered' : 'incomplete');
  }

  function restartScheduled(restart: ScheduledRestart): void {
    events.append('restart_scheduled', { payload: { ...restart, at_ms: events.elapsedMs() }, action: 'restart' });
    events.closeIncident('restarted');
    const { max, window_ms, delay_ms } = restart;
    const budget = `at most ${max} restart${max === 1 ? '' : 's'} in ${formatDuration(window_ms)}`;
    notices.say(`restarting "${name}" in ${formatDuration(delay_ms)}: attempt ${restart.attempt} (${budget})`);
  }

  function cancelledBetween({ signal, reason }: Cancel): void {
    events.append('cancel_requested', { payload: { signal, at_ms: events.elapsedMs() }, reason });
    notices.say(`cancelled, not restarting "${name}": ${reason}`);
  }
}
