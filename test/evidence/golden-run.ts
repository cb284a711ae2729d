import type { EventDraft } from '../../src/model.ts';
import { examplePayloads } from './example-payloads.ts';
import { draft, sampleOf } from './recorded-run.ts';

export const goldenRunId = '20261121T094512Z-60de0001';
export const goldenStartMs = Date.UTC(2026, 10, 21, 9, 45, 12);

/** A run with an event of almost every type: what later versions must still read, check and tell. Change nothing that is released. */
export function goldenRun(policySha256: string): readonly EventDraft[] {
  const incident = { incident_id: 'inc-1' };
  const identity = {
    ...{ ci: 'github', repository: 'flowforge/guard', sha: '8f3a2c1d5e6b7a9081726354453627180f1e2d3c', workflow: 'ci' },
    ...{ job: 'test', run_id: '1234567890', attempt: '2', step: 'npm test' },
  };
  const silence = { name: 'silence', observed: 1250, limit: 1000, unit: 'ms' } as const;
  const observations = [
    { name: 'loop lines', observed: 2400, limit: 2000, unit: 'lines' },
    { name: 'loop time', observed: 2500, limit: 2000, unit: 'ms' },
  ] as const;
  const decided = {
    reason: 'LOG repeated the same line 2000 times over 2s – “ünïcode” \u{1f600}',
    action: 'kill',
    scores: { confidence: 9800, 'output-loop.exact': 10_000 },
  } as const;
  const at = (atMs: number, event: EventDraft): EventDraft => ({ ...event, created_at_ms: goldenStartMs + atMs });
  return [
    at(
      0,
      draft('run_started', {
        ...examplePayloads.run_started,
        ...{ tool_sha256: 'ab'.repeat(32), platform: 'linux-x64', name: 'npm test', command: ['npm', 'test'], cwd: '/build' },
        ...{ policy_sha256: policySha256, identity },
      }),
    ),
    at(2, draft('process_started', { pid: 4711, start_time: 123_456 })),
    at(1000, sampleOf(0)),
    at(1500, draft('signal_raised', { signal: 'hang', level: 'alert', since_ms: 250, at_ms: 1500, observations: [silence] })),
    at(1750, draft('signal_cleared', { signal: 'hang', at_ms: 1750 })),
    at(1800, draft('agent_usage', examplePayloads.agent_usage)),
    at(1900, draft('checkpoint', examplePayloads.checkpoint)),
    at(2000, sampleOf(1)),
    at(3000, sampleOf(2)),
    at(
      3000,
      draft(
        'signal_raised',
        { signal: 'output-loop', level: 'enforce', since_ms: 500, at_ms: 3000, observations },
        { scores: decided.scores },
      ),
    ),
    at(3000, draft('incident_opened', { rules: ['output-loop'], at_ms: 3000 }, { ...incident, reason: decided.reason })),
    at(
      3000,
      draft(
        'decision_made',
        {
          rules: ['output-loop'],
          counterfactual: 'would not have fired if the command had printed another line',
          observations,
          at_ms: 3000,
        },
        { ...incident, ...decided },
      ),
    ),
    at(3010, draft('diagnostics_captured', { file: 'output.log' }, incident)),
    at(
      3020,
      draft(
        'kill_requested',
        { why: 'rule', grace_ms: 5000, processes: 2, at_ms: 3020 },
        { ...incident, reason: decided.reason, action: 'kill' },
      ),
    ),
    at(
      3032,
      draft(
        'process_killed',
        { processes_killed: 2, left: 0, left_pids: [], certain: true, took_ms: 12, last_signal: 'SIGTERM' },
        { ...incident, action: 'kill', outcome: 'recovered' },
      ),
    ),
    at(3032, draft('incident_closed', { at_ms: 3032 }, { ...incident, outcome: 'recovered' })),
    at(
      3040,
      draft('orphans_reaped', examplePayloads.orphans_reaped, {
        action: 'kill',
        reason: 'processes outlived the command',
        outcome: 'recovered',
      }),
    ),
    at(3050, draft('process_exited', examplePayloads.process_exited, { outcome: 'killed', reason: decided.reason })),
  ];
}
