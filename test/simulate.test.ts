import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profiles } from '../src/decision/default-policy.ts';
import type { EventOf, Policy } from '../src/model.ts';
import type { StoredEvent } from '../src/ports.ts';
import { createSimulation, type SimulatedRun } from '../src/simulate.ts';
import { impactOf, type RunLabel, totalsOf } from '../src/simulate-impact.ts';
import { readTrace, traceFolder } from './read-trace.ts';
import { samplesUntil } from './signals/samples.ts';
import { eventsOfRun, type WrittenRun } from './written-run.ts';

function simulated(events: Iterable<StoredEvent>, policy: Policy): SimulatedRun {
  const simulation = createSimulation(() => policy);
  for (const { event } of events) simulation.observe(event);
  const run = simulation.run();
  if (run === null) throw new Error('there is no run');
  return run;
}

const { standard } = profiles;
const endsAfter = (wallTimeMs: number): Policy => ({ ...standard, limits: { ...standard.limits, wallTimeMs } });
const quiet = samplesUntil(10_000, () => ({}));

/** What the policy means for a run of ten seconds. */
function impact(run: Omit<WrittenRun, 'id'>, policy: Policy, label: RunLabel = null) {
  return impactOf(simulated(eventsOfRun({ id: '1', samples: quiet, ...run }), policy), label);
}

describe('simulating the policy that was recorded', () => {
  it.each(readdirSync(traceFolder('.')))('%s: comes to what is on record', (name) => {
    const { events, policy } = readTrace(name);
    const run = simulated(events, policy);
    const before = run.recorded;
    expect(run.simulated).toEqual(before === null ? null : { ...before, carriedOut: true });
    const change = before?.carriedOut === false && before.action !== 'alert' ? 'new kill' : 'same';
    expect(impactOf(run, null)).toMatchObject({ change, wrongful: false });
  });
});

describe('another policy', () => {
  it('ends a run at the first tick at which its bound is crossed, and looks no further', () => {
    const run = simulated(eventsOfRun({ id: '1', samples: quiet }), endsAfter(3_100));
    expect(run).toEqual({
      ...{ runId: '20261121T094512Z-00000001', name: 'build', verdict: 'passed', durationMs: 10_020, recorded: null },
      simulated: {
        ...{ action: 'kill', carriedOut: true, rules: ['wall-time'], reason: 'wall time exceeded 3100ms' },
        ...{ confidence: 10_000, attempt: 1, atMs: 3_250 },
      },
    });
  });

  it.each(['shadow', 'canary'] as const)('is simulated as if it were enforced, though its mode is %s', (mode) => {
    const { simulated: decision } = simulated(eventsOfRun({ id: '1', samples: quiet }), { ...endsAfter(3_000), mode });
    expect(decision).toMatchObject({ action: 'kill', carriedOut: true });
  });

  it('that restarts ends the attempt, and what came after it counts for nothing', () => {
    const policy: Policy = { ...endsAfter(3_000), onRunaway: 'restart', restart: { ...standard.restart, on: 'runaways' } };
    expect(simulated(eventsOfRun({ id: '1', samples: quiet }), policy).simulated).toMatchObject({
      action: 'restart',
      atMs: 3_000,
    });
  });

  it('judges each attempt from its own start', () => {
    const events = eventsOfRun({ id: '1', samples: quiet, attemptsAtMs: [4_000] });
    expect(simulated(events, endsAfter(5_000)).simulated).toMatchObject({ attempt: 2, atMs: 9_000 });
    expect(simulated(events, endsAfter(6_500)).simulated).toBeNull();
  });

  it('is asked for by the name and the platform of the step', () => {
    const asked: EventOf<'run_started'>['payload'][] = [];
    const simulation = createSimulation((started) => {
      asked.push(started);
      return standard;
    });
    for (const { event } of eventsOfRun({ id: '1', name: 'test' })) simulation.observe(event);
    expect(asked).toMatchObject([{ name: 'test', platform: 'linux-x64' }]);
  });
});

describe('the impact of a policy', () => {
  it.each([
    [
      'a kill of what passed wastes what it had done',
      {},
      null,
      { change: 'new kill', wastedMs: 3_000, savedMs: 0, doubtful: true },
    ],
    [
      'a kill of what is labelled healthy is wrong',
      {},
      'healthy',
      { change: 'new kill', wastedMs: 3_000, wrongful: true, doubtful: false },
    ],
    ['a kill of a runaway that passed saves the rest', {}, 'runaway', { change: 'new kill', wastedMs: 0, savedMs: 7_020 }],
    ['a kill of what was cancelled saves the rest', { verdict: 'cancelled' }, null, { change: 'new kill', savedMs: 7_020 }],
    [
      'a label has the last word',
      { verdict: 'cancelled' },
      'healthy',
      { change: 'new kill', savedMs: 0, wastedMs: 3_000, wrongful: true },
    ],
    [
      'a kill of what failed is neither',
      { verdict: 'failed' },
      null,
      { change: 'new kill', savedMs: 0, wastedMs: 0, doubtful: false },
    ],
    ['a record that stops tells neither', { verdict: null }, null, { change: 'new kill', savedMs: 0, wastedMs: 0 }],
  ] as const)('%s', (_, run, label, expected) => {
    expect(impact(run, endsAfter(3_000), label)).toMatchObject(expected);
  });

  const killed = (atMs: number): Omit<WrittenRun, 'id'> => ({
    verdict: 'killed',
    decisions: [{ action: 'kill', rule: 'wall-time', atMs }],
  });

  it.each([
    ['earlier, which saves what lies between', killed(9_000), 3_000, { change: 'earlier', savedMs: 6_000 }],
    ['at the same time', killed(3_000), 3_000, { change: 'same', savedMs: 0 }],
    ['later', killed(3_000), 9_000, { change: 'later', savedMs: 0 }],
    ['no more', killed(9_000), 60_000, { change: 'lost kill', savedMs: 0, wastedMs: 0 }],
  ] as const)('tells that a run is ended %s', (_, run, boundMs, expected) => {
    expect(impact(run, endsAfter(boundMs))).toMatchObject(expected);
  });

  it('tells that a run is ended for another rule', () => {
    const run: Omit<WrittenRun, 'id'> = { verdict: 'killed', decisions: [{ action: 'kill', rule: 'hang', atMs: 3_000 }] };
    expect(impact(run, endsAfter(3_000)).change).toBe('other rule');
  });

  it('counts a kill that shadow mode only wrote down as new, and one that it would no longer write down as lost', () => {
    const run: Omit<WrittenRun, 'id'> = { decisions: [{ action: 'would kill', rule: 'wall-time', atMs: 3_000 }] };
    expect(impact(run, endsAfter(3_000), 'healthy')).toMatchObject({ change: 'new kill', wrongful: true });
    expect(impact(run, endsAfter(60_000)).change).toBe('lost kill');
  });

  it('tells of alerts that come and go', () => {
    const run: Omit<WrittenRun, 'id'> = { decisions: [{ action: 'alert', rule: 'hang', atMs: 3_000 }] };
    expect(impact(run, standard).change).toBe('lost alert');
    const alerting: Policy = { ...endsAfter(3_000), onRunaway: 'alert' };
    expect(impact({}, alerting)).toMatchObject({ change: 'new alert', savedMs: 0, wastedMs: 0 });
    expect(impact(run, alerting).change).toBe('same');
  });

  it('adds up', () => {
    const rows = [killed(9_000), killed(3_000), {}, { verdict: 'failed' as const }].map((run, at) => {
      const one = simulated(eventsOfRun({ id: String(at), samples: quiet, ...run }), endsAfter(3_000));
      return { run: one, impact: impactOf(one, at === 2 ? 'healthy' : null) };
    });
    expect(totalsOf(rows)).toEqual({
      ...{ runs: 4, kills: 4, newKills: 2, lostKills: 0, earlier: 1, later: 0 },
      ...{ savedMs: 6_000, wastedMs: 3_000, wrongful: 1, doubtful: 0 },
    });
  });
});
