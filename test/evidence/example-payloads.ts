import type { EventPayloads, EventType } from '../../src/model.ts';
import { processExited, runStarted, sampleOf } from './recorded-run.ts';

const observations = [{ name: 'cpu', observed: 9500, limit: 9000, unit: 'bp' }] as const;
const decision = { rules: ['cpu-loop'], counterfactual: 'less CPU', observations, at_ms: 3000 } as const;

/** One of every type of event. */
export const examplePayloads: { readonly [T in EventType]: EventPayloads[T] } = {
  run_started: runStarted().payload as EventPayloads['run_started'],
  process_started: { pid: 4711, start_time: 0 },
  sample: sampleOf(3).payload as EventPayloads['sample'],
  signal_raised: { signal: 'output-loop', level: 'enforce', since_ms: -250, at_ms: 2000, observations },
  signal_cleared: { signal: 'hang', at_ms: 2000 },
  incident_opened: { rules: ['output-loop', 'cpu-loop'], at_ms: 2000 },
  decision_made: decision,
  policy_dry_run: { ...decision, would: 'kill' },
  diagnostics_captured: {
    file: 'diagnostics-1.txt',
    culprit: {
      pid: 4712,
      command: 'cat',
      parent: 'sh step.sh',
      doing: 'stdin',
      what: 'was waiting for input on stdin (a terminal)',
    },
  },
  kill_requested: { why: 'rule', grace_ms: 5000, processes: 3, at_ms: 3001 },
  process_killed: { processes_killed: 3, left: 1, left_pids: [4712], certain: true, took_ms: 12, last_signal: 'SIGKILL' },
  restart_scheduled: { attempt: 2, delay_ms: 1000, max: 1, window_ms: 600_000, seed: 7, at_ms: 5000 },
  process_exited: processExited().payload as EventPayloads['process_exited'],
  orphans_reaped: {
    policy: 'kill',
    count: 1,
    left: 0,
    certain: true,
    took_ms: 5,
    processes: [{ pid: 4713, command: 'sleep', holds_output: true }],
  },
  incident_closed: { at_ms: 3020 },
  alert_raised: { rules: ['memory'], at_ms: 100 },
  cancel_requested: { signal: 'SIGINT', at_ms: 100 },
  policy_fallback: { error: 'policy.yml, line 2: no such key' },
  agent_usage: {
    ...{ agent: 'claude', at_ms: 100, final: true, turns: 2, tool_calls: 5, tool_errors: 5 },
    tokens: { input: 1, output: 2, cache_read: 3, cache_write: 4, reasoning: 2 },
    ...{ total_tokens: 12, tokens_live: true, cost_micros: -1, cost_from: 'none', unpriced_tokens: 12, shed_bytes: 0 },
    budget: [{ what: 'cost', estimate: 5_000_000, actual: -1 }],
    loop: {
      ...{ repeats: 5, masked: false },
      calls: [{ name: 'Bash', arguments: '{"command":"npm test"}', result: '1 failed', is_error: true }],
    },
  },
  checkpoint: { every_ms: 10_000 },
  evidence_degraded: { what: 'journal', error: 'disk full, SQLITE_FULL' },
  run_recovered: { by: 'flowforge-ci 0.1.0', events: 12 },
  run_sealed: { files: { 'summary.md': '0'.repeat(64) }, withheld: [{ file: 'output.log', why: 'a token' }] },
};
