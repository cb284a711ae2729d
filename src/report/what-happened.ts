import type { Event, Observation } from '../model.ts';
import { loopSentence } from './agent-loop-words.ts';
import { usagePhrase } from './agent-usage.ts';
import { closedWords } from './closed-words.ts';
import { commandLine } from './command-line.ts';
import type { RecordedDecision } from './decision-behind.ts';
import { culpritWords } from './diagnosis-named.ts';
import { formatDuration } from './durations.ts';
import { leftoverSentence } from './leftovers.ts';
import { counted, formatConfidence, formatQuantity } from './quantities.ts';
import { sampleStretch } from './sample-stretch.ts';
import { safeLine } from './terminal-safe.ts';

/** One event in words, on one line, safe for a terminal. */
export function whatHappened(event: Event): string {
  return safeLine(words(event));
}

function words(event: Event): string {
  switch (event.event_type) {
    case 'run_started': {
      const { command, guard_version, platform, tier, mode, profile } = event.payload;
      return `${commandLine(command)} (guard ${guard_version}, ${platform}, tier ${tier.name}, profile ${profile}, mode ${mode})`;
    }
    case 'process_started':
      return `pid ${event.payload.pid}${event.payload.attempt === undefined ? '' : `, attempt ${event.payload.attempt}`}`;
    case 'sample':
      return sampleStretch(event.payload.ticks);
    case 'signal_raised': {
      const { signal, level, observations } = event.payload;
      return `${signal}: ${againstLimits(observations)}${level === 'enforce' ? '' : ', enough for an alert only'}`;
    }
    case 'signal_cleared':
      return `${event.payload.signal} holds no longer`;
    case 'incident_opened':
    case 'alert_raised':
      return event.payload.rules.join(', ');
    case 'decision_made':
      return `${event.action || 'continue'} ${forWhat(event)}`;
    case 'policy_dry_run':
      return `only noted: would ${event.payload.would} ${forWhat(event)}`;
    case 'diagnostics_captured':
      return `${event.payload.file}${event.payload.culprit == null ? '' : `: ${culpritWords(event.payload.culprit)}`}`;
    case 'kill_requested': {
      const { why, grace_ms, processes } = event.payload;
      const asked = `SIGTERM to ${counted(processes, 'process', 'processes')}, SIGKILL after ${formatDuration(grace_ms)}`;
      return `${whyKilled[why]}: ${asked}`;
    }
    case 'process_killed': {
      const { processes_killed, left, left_pids, took_ms, last_signal } = event.payload;
      const who = left_pids.length === 0 ? '' : ` (${left_pids.join(', ')})`;
      const ended = `${counted(processes_killed, 'process', 'processes')} ended in ${formatDuration(took_ms)}`;
      return `${ended}, the last by ${last_signal}, ${left === 0 ? 'none' : left} left${who}`;
    }
    case 'orphans_reaped':
      return leftoverSentence(event.payload);
    case 'restart_scheduled': {
      const { attempt, delay_ms, max, window_ms } = event.payload;
      return `attempt ${attempt} in ${formatDuration(delay_ms)}, at most ${counted(max, 'restart')} in ${formatDuration(window_ms)}`;
    }
    case 'process_exited': {
      const { exit_code, command_exit_code, kill_signal, duration_ms } = event.payload;
      const signal = kill_signal === null ? '' : `, ${kill_signal}`;
      const own =
        command_exit_code === null || command_exit_code === exit_code ? '' : ` (the command's own: ${command_exit_code})`;
      const end = `${event.outcome} after ${formatDuration(duration_ms)}${signal}`;
      return `${end}, exit code ${exit_code}${own}${because(event.reason)}`;
    }
    case 'incident_closed':
      return closedWords(event.outcome) || 'closed';
    case 'cancel_requested':
      return `${event.payload.signal} to the guard`;
    case 'policy_fallback':
      return event.payload.error;
    case 'agent_usage': {
      const { loop } = event.payload;
      return `${usagePhrase(event.payload)}${loop === undefined ? '' : `. ${loopSentence(loop)}`}`;
    }
    case 'checkpoint':
      return 'everything up to here is on record';
    case 'evidence_degraded':
      return `${event.payload.what}: ${event.payload.error}`;
    case 'run_recovered':
      return `by ${event.payload.by}, with ${counted(event.payload.events, 'event')} of its journal`;
    case 'run_sealed':
      return counted(Object.keys(event.payload.files).length, 'file');
  }
}

function forWhat({ payload, scores, reason }: RecordedDecision): string {
  return `for ${payload.rules.join(', ')}, confidence ${formatConfidence(scores.confidence ?? 0)}: ${reason}`;
}

const whyKilled = {
  rule: 'a rule decided it',
  cancel: 'the run was cancelled',
  orphans: 'leftovers of the command',
} as const;

function againstLimits(observations: readonly Observation[]): string {
  return observations
    .map(({ observed, limit, unit }) => `${formatQuantity(observed, unit)} (limit ${formatQuantity(limit, unit)})`)
    .join(', ');
}

function because(reason: string): string {
  return reason === '' ? '' : `: ${reason}`;
}
