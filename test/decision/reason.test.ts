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
