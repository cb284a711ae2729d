import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, initialDecisionState } from '../../src/decision/decide.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import { type Decision, type Policy, type RuleName, type Signal, signalNames } from '../../src/model.ts';
import { signalOf } from './signals.ts';

const { standard, strict, watchdog } = profiles;

describe('a kill', () => {
  it('needs a rule that may kill, at its hard predicate', () => {
    expect(actionsOf(standard, [[signalOf('output-loop')]])).toEqual(['kill']);
    expect(actionsOf(standard, [[signalOf('output-loop', { level: 'alert' })]])).toEqual(['alert']);
    expect(actionsOf(standard, [[signalOf('cpu-loop')]])).toEqual(['alert']);
    expect(actionsOf(strict, [[signalOf('cpu-loop')]])).toEqual(['kill']);
    expect(actionsOf(watchdog, [[signalOf('output-loop'), signalOf('wall-time')]])).toEqual(['alert']);
  });

  it('needs a confidence of 8000', () => {
    const withScore = (score: number) => [
      signalOf('fork-storm', { scores: { 'fork-storm.share': score, 'fork-storm.growth': score } }),
    ];
    expect(actionsOf(standard, [withScore(8602)])).toEqual(['alert']);
    expect(actionsOf(standard, [withScore(8603)])).toEqual(['kill']);
  });

  it('follows from a declared bound though the rule itself only alerts, but not under the watchdog', () => {
    for (const name of ['hang', 'output-flood', 'memory', 'fork-storm'] as const) {
      const declared = signalOf(name, { declared: true, scores: {} });
      expect(actionsOf(standard, [[declared]])).toEqual(['kill']);
      expect(actionsOf(withAction(standard, name, 'alert'), [[declared]])).toEqual(['kill']);
      expect(actionsOf(watchdog, [[declared]])).toEqual(['alert']);
      expect(actionsOf(withAction(watchdog, name, 'kill'), [[declared]])).toEqual(['kill']);
    }
    expect(actionsOf(standard, [[signalOf('hang')]])).toEqual(['alert']);
  });

  it('does not borrow its confidence from a declared bound that only alerts', () => {
    const policy = withAction(standard, 'wall-time', 'alert');
    const weak = signalOf('output-loop', { scores: { 'output-loop.lines': 7000, 'output-loop.duration': 7000 } });
    expect(actionsOf(policy, [[signalOf('wall-time'), weak]])).toEqual(['alert']);
    const [kill] = decisionsOf(policy, [[signalOf('wall-time'), signalOf('output-loop')]]);
    expect(kill).toMatchObject({ action: 'kill', confidence: 9600, rules: ['output-loop', 'wall-time'] });
  });

  it('does not happen when runaways shall only alert, nor in any mode but enforce', () => {
    expect(actionsOf({ ...standard, onRunaway: 'alert' }, [[signalOf('wall-time')]])).toEqual(['alert']);
    expect(actionsOf({ ...standard, mode: 'shadow' }, [[signalOf('wall-time')]])).toEqual(['log_only']);
  });

  it('of a bound that is held happens whatever mode, profile and action say, and of nothing else', () => {
    for (const policy of [{ ...standard, mode: 'shadow' } as const, { ...standard, onRunaway: 'alert' } as const, watchdog]) {
      const holding = { ...policy, held: ['wall-time'] } as const;
      expect(actionsOf(holding, [[signalOf('wall-time')]])).toEqual(['kill']);
      expect(actionsOf(holding, [[signalOf('output-loop')]])).not.toEqual(['kill']);
      expect(actionsOf(holding, [[signalOf('output-loop')], [signalOf('output-loop'), signalOf('wall-time')]]).at(-1)).toBe(
        'kill',
      );
    }
    const restarting = { ...standard, onRunaway: 'restart', held: ['wall-time'] } as const;
    expect(actionsOf(restarting, [[signalOf('wall-time')]])).toEqual(['kill']);
  });

  it('is certain on a declared bound and carries all that a report needs', () => {
    const [decision] = decisionsOf(standard, [[signalOf('wall-time')]], 2250);
    expect(decision).toEqual({
      action: 'kill',
      intended: 'kill',
      rules: ['wall-time'],
      confidence: 10_000,
      scores: { confidence: 10_000, 'wall-time': 10_000 },
      reason: 'wall time exceeded 2s',
      counterfactual: 'would not have fired if wall-time had not held',
      observations: [{ name: 'wall-time-measure', observed: 2, limit: 1, unit: 'ms' }],
      incidentId: 'run-i1',
      atMs: 2250,
    });
  });

  it('names the rule that kills first, and the support beside it', () => {
    const [decision] = decisionsOf(standard, [[signalOf('cpu-loop'), signalOf('output-loop')]]);
    expect(decision).toMatchObject({
      rules: ['output-loop', 'cpu-loop'],
      confidence: 9776,
      reason: 'CPU exceeded 90% for 4s AND log repeated the same lines for 2000 lines and 2s',
      counterfactual: 'would not have fired if output-loop had not held',
    });
  });

  it('is decided once in an incident', () => {
    expect(actionsOf(standard, [[signalOf('wall-time')], [signalOf('wall-time')]])).toEqual(['kill', 'continue']);
  });
});

describe('an alert', () => {
  const alerting = signalOf('cpu-loop');

  it('is given once a rule, and again for another rule of the same incident', () => {
    const slow = signalOf('output-loop', { level: 'alert' });
    const decisions = decisionsOf(standard, [[alerting], [alerting], [alerting, slow], [alerting, slow]]);
    expect(decisions.map(({ action }) => action)).toEqual(['alert', 'continue', 'alert', 'continue']);
    expect(decisions[2]?.rules).toEqual(['output-loop', 'cpu-loop']);
  });

  it('does not stand in the way of a kill in the same incident', () => {
    const decisions = decisionsOf(standard, [[alerting], [alerting, signalOf('output-loop')]]);
    expect(decisions.map(({ action, incidentId }) => [action, incidentId])).toEqual([
      ['alert', 'run-i1'],
      ['kill', 'run-i1'],
    ]);
  });
});

describe('a finding that is less likely than not', () => {
  const scores = { 'cpu-loop.cpu': 10_000, 'cpu-loop.lines': 10_000, 'cpu-loop.rate': 10_000, 'cpu-loop.progress': 10_000 };
  const beside = signalOf('cpu-loop', { scores });

  it('is not reported, and opens no incident', () => {
    const decisions = decisionsOf(strict, [[beside], [signalOf('cpu-loop')]]);
    expect(decisions.map(({ action, incidentId }) => [action, incidentId])).toEqual([
      ['continue', null],
      ['kill', 'run-i1'],
    ]);
  });
});

describe('an incident', () => {
  it('is open while any signal holds and over when all have cleared; the next has the next number', () => {
    const loop = signalOf('cpu-loop');
    const decisions = decisionsOf(standard, [[], [loop], [loop], [], [loop]]);
    expect(decisions.map(({ incidentId }) => incidentId)).toEqual([null, 'run-i1', 'run-i1', null, 'run-i2']);
    expect(decisions.map(({ action }) => action)).toEqual(['continue', 'alert', 'continue', 'continue', 'alert']);
  });
});

describe('a decision', () => {
  const anySignal = fc.constantFrom(...signalNames.flatMap((name) => [signalOf(name), signalOf(name, { level: 'alert' })]));
  const ticks = fc.array(fc.uniqueArray(anySignal, { selector: ({ name }) => name, maxLength: 4 }), { maxLength: 12 });

  it('does not depend on absolute time', () => {
    fc.assert(
      fc.property(ticks, fc.nat(10_000_000), (signals, laterMs) => {
        const shifted = decisionsOf(standard, signals, laterMs).map((decision) => ({
          ...decision,
          atMs: decision.atMs - laterMs,
        }));
        expect(shifted).toEqual(decisionsOf(standard, signals));
      }),
    );
  });

  it('always has a reason, a rule, a counterfactual and a confidence when it is more than to continue', () => {
    fc.assert(
      fc.property(ticks, fc.constantFrom(standard, strict, watchdog), (signals, policy) => {
        for (const { action, reason, rules, counterfactual, confidence, incidentId } of decisionsOf(policy, signals)) {
          if (action === 'continue') continue;
          expect([reason, counterfactual, incidentId].every((text) => text !== null && text.length > 0)).toBe(true);
          expect(rules.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThanOrEqual(action === 'kill' ? 8000 : 5000);
        }
      }),
    );
  });
});

function decisionsOf(policy: Policy, ticks: readonly (readonly Signal[])[], startMs = 0): readonly Decision[] {
  let state = initialDecisionState('run');
  return ticks.map((signals, at) => {
    const [next, decision] = decide(policy, state, signals, startMs + at * 250);
    state = next;
    return decision;
  });
}

function actionsOf(policy: Policy, ticks: readonly (readonly Signal[])[]): readonly string[] {
  return decisionsOf(policy, ticks).map(({ action }) => action);
}

function withAction(policy: Policy, rule: RuleName & keyof Policy['rules'], action: 'alert' | 'kill'): Policy {
  return { ...policy, rules: { ...policy.rules, [rule]: { ...policy.rules[rule], action } } };
}
