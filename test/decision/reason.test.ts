import { describe, expect, it } from 'vitest';
import { counterfactualOf, reasonOf } from '../../src/decision/reason.ts';
import { signalOf } from './signals.ts';

describe('the reason', () => {
  it('joins clauses in their fixed order, whatever the order of the signals', () => {
    const expected = 'wall time exceeded 2s AND CPU exceeded 90% for 4s AND log repeated the same lines for 2000 lines and 2s';
    const signals = [signalOf('cpu-loop'), signalOf('output-loop'), signalOf('wall-time')];
    expect(reasonOf(signals)).toBe(expected);
    expect(reasonOf(signals.toReversed())).toBe(expected);
  });

  it('of rules of every kind keeps to the one order', () => {
    const all = ['fork-storm', 'memory', 'output-flood', 'stuck-progress', 'hang', 'wall-time'] as const;
    expect(reasonOf(all.map((name) => signalOf(name)))).toBe(
      'wall time exceeded 2s AND CPU stayed under 1% for 10m AND log showed nothing new AND no output for 10m AND ' +
        'progress stood still for 5m AND output exceeded 20MiB/s for 5s AND memory reached 90% of 16GiB AND ' +
        'memory would be exhausted within 2m AND no I/O for 10m AND processes exceeded 75% of 2048',
    );
  });

  it('of a busy loop whose lines are alike is the one that the format is known by', () => {
    const clauses = [
      { kind: 'LOG', text: 'log entropy dropped below 0.2' },
      { kind: 'CPU', text: 'CPU exceeded 90% for 30s' },
    ] as const;
    expect(reasonOf([signalOf('cpu-loop', { clauses })])).toBe('CPU exceeded 90% for 30s AND log entropy dropped below 0.2');
  });

  it('of cpu-loop alone names both of its thresholds', () => {
    expect(reasonOf([signalOf('cpu-loop')])).toBe(
      'CPU exceeded 90% for 4s AND log repeated the same lines for 200 lines at 100 lines/s',
    );
  });

  it('of one signal is its clause', () => {
    expect(reasonOf([signalOf('no-output')])).toBe('no output for 15m');
  });
});

describe('the counterfactual', () => {
  it('is the sentence of the one signal that decided, or one a rule', () => {
    expect(counterfactualOf([signalOf('wall-time')])).toBe('would not have fired if wall-time had not held');
    expect(counterfactualOf([signalOf('wall-time'), signalOf('no-output')])).toBe(
      'wall-time would not have fired if wall-time had not held. no-output would not have fired if no-output had not held',
    );
  });
});
