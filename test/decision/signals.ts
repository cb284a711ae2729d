import type { Scores, Signal, SignalName } from '../../src/model.ts';

const clauses: Readonly<Record<SignalName, Signal['clauses']>> = {
  'wall-time': [{ kind: 'TIME', text: 'wall time exceeded 2s' }],
  'no-output': [{ kind: 'LOG', text: 'no output for 15m' }],
  'output-loop': [{ kind: 'LOG', text: 'log repeated the same lines for 2000 lines and 2s' }],
  'cpu-loop': [
    { kind: 'CPU', text: 'CPU exceeded 90% for 4s' },
    { kind: 'LOG', text: 'log repeated the same lines for 200 lines at 100 lines/s' },
  ],
};

const fullScores: Readonly<Record<SignalName, Scores>> = {
  'wall-time': {},
  'no-output': {},
  'output-loop': { 'output-loop.lines': 10_000, 'output-loop.duration': 10_000 },
  'cpu-loop': { 'cpu-loop.cpu': 10_000, 'cpu-loop.lines': 10_000, 'cpu-loop.rate': 10_000 },
};

/** A finding at its full strength, but for what a test says otherwise. */
export function signalOf(name: SignalName, differences: Partial<Signal> = {}): Signal {
  return {
    name,
    level: 'enforce',
    declared: name === 'wall-time' || name === 'no-output',
    clauses: clauses[name],
    observations: [{ name: `${name}-measure`, observed: 2, limit: 1, unit: 'ms' }],
    sinceMs: 0,
    scores: fullScores[name],
    counterfactual: `would not have fired if ${name} had not held`,
    ...differences,
  };
}
