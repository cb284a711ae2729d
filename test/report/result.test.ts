import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../src/ports.ts';
import { observationsOf, resultOf } from '../../src/report/result.ts';
import { newRun, tick } from './run-builder.ts';
import { sampleRuns } from './sample-run.ts';

describe('the result of a run', () => {
  it('of a kill names rule, reason, confidence, counterfactual and incident of the decision that killed', () => {
    const events = sampleRuns['killed-output-loop']();
    const decision = events.find(({ event }) => event.event_type === 'decision_made')?.event;
    expect(resultOf(events)).toMatchObject({
      verdict: 'killed',
      exit_code: 86,
      kill_signal: 'SIGTERM',
      rules: ['output-loop'],
      reason: decision?.reason,
      confidence: 9600,
      counterfactual: expect.stringContaining('would not have fired if'),
      incident_id: decision?.incident_id,
      processes_killed: 1,
    });
    expect(observationsOf(events).map(({ name }) => name)).toEqual(['repeated-lines', 'repeated-for']);
  });

  it('of an alert tells the alert, though the command passed', () => {
    expect(resultOf(sampleRuns['alert-only']())).toMatchObject({
      verdict: 'passed',
      exit_code: 0,
      rules: ['cpu-loop'],
      confidence: 7240,
    });
  });

  it('of a kill tells the kill, though an alert came before and after it', () => {
    const run = newRun('build', ['make']);
    run.incident(100, ['cpu-loop'], 'busy');
    run.decide(101, 'alert', ['cpu-loop'], [], 'busy', 6000, '');
    run.decide(102, 'kill', ['wall-time'], [], 'wall time exceeded 1s', 10_000, '');
    run.decide(103, 'alert', ['cpu-loop'], [], 'busy again', 6000, '');
    run.exit(1100, 'killed', 86, { ticks: [] });
    expect(resultOf(run.events())).toMatchObject({ rules: ['wall-time'], reason: 'wall time exceeded 1s', confidence: 10_000 });
  });

  it('of a cancelled run gives the cancel as its reason, not an alert that came before', () => {
    const run = newRun('build', ['make']);
    run.incident(100, ['cpu-loop'], 'busy');
    run.decide(101, 'alert', ['cpu-loop'], [], 'busy', 6000, '');
    run.exit(200, 'cancelled', 130, { reason: 'SIGINT was sent to the guard', ticks: [] });
    expect(resultOf(run.events())).toMatchObject({
      rules: [],
      reason: 'SIGINT was sent to the guard',
      confidence: 0,
      incident_id: null,
    });
  });

  it('counts leftovers of the command among the processes that were ended', () => {
    expect(resultOf(sampleRuns.failed())).toMatchObject({
      verdict: 'failed',
      exit_code: 3,
      processes_killed: 1,
      rules: [],
      reason: '',
    });
  });

  it('without an end on record is an error of the guard, with what the samples saw until then', () => {
    const run = newRun('build', ['make']);
    run.samples([
      tick(250, { cpuBp: 9_960, memoryBytes: 5000, bytes: 7, lines: 1 }),
      tick(500, { cpuBp: 40, memoryBytes: 900, processes: 4, bytes: 9, lines: 2 }),
    ]);
    expect(resultOf(run.events())).toMatchObject({
      ...{ verdict: 'error', exit_code: 125, kill_signal: null, reason: '', duration_ms: 500, seal: null },
      ...{ peak_cpu_percent: 100, peak_memory_bytes: 5000, output_bytes: 9, processes_peak: 4 },
    });
  });

  it('with an outcome that is no verdict is an error, never a success', () => {
    const run = newRun('build', ['make']);
    run.add('process_exited', 10, exitPayload, { outcome: 'splendid' });
    expect(resultOf(run.events()).verdict).toBe('error');
  });

  it('carries the seal and the sealed files once there is a seal', () => {
    const events = sampleRuns.passed();
    const sealed = resultOf(events);
    const unsealed = resultOf(events.slice(0, -1));
    expect(sealed.seal).toEqual({ seq: events.length, head: events.at(-1)?.hash });
    expect(sealed.files).toEqual([
      'events.jsonl',
      'evidence.db',
      'junit.xml',
      'manifest.json',
      'policy.json',
      'result.json',
      'summary.md',
    ]);
    expect(unsealed.seal).toBeNull();
    expect(unsealed.files).toEqual(['events.jsonl', 'evidence.db', 'manifest.json', 'result.json']);
  });

  it.each<readonly [string, readonly StoredEvent[], RegExp]>([
    ['there are no events', [], /begins with run_started, but there is no event at all/],
    ['the start is missing', sampleRuns.passed().slice(1), /the first one is process_started \(seq 2\).*flowforge-ci verify/],
  ])('is refused in words when %s', (_, events, message) => {
    expect(() => resultOf(events)).toThrow(message);
  });
});

const exitPayload = {
  ...{ exit_code: 0, command_exit_code: 0, kill_signal: null, duration_ms: 10, output_bytes: 0 },
  ...{ cpu_ms: 0, peak_cpu_bp: 0, peak_memory_bytes: 0, processes_peak: 0 },
};
