import { type Scores, type Signal, type SignalName, signalNames } from '../../src/model.ts';

const clauses: Readonly<Partial<Record<SignalName, Signal['clauses']>>> = {
  'wall-time': [{ kind: 'TIME', text: 'wall time exceeded 2s' }],
  'no-output': [{ kind: 'LOG', text: 'no output for 15m' }],
  hang: [
    { kind: 'CPU', text: 'CPU stayed under 1% for 10m' },
    { kind: 'LOG', text: 'no output for 10m' },
    { kind: 'IO', text: 'no I/O for 10m' },
  ],
  'output-loop': [{ kind: 'LOG', text: 'log repeated the same lines for 2000 lines and 2s' }],
  'cpu-loop': [
    { kind: 'CPU', text: 'CPU exceeded 90% for 4s' },
    { kind: 'LOG', text: 'log repeated the same lines for 200 lines at 100 lines/s' },
  ],
  'output-flood': [
    { kind: 'LOG', text: 'log showed nothing new' },
    { kind: 'RATE', text: 'output exceeded 20MiB/s for 5s' },
  ],
  'stuck-progress': [{ kind: 'PROGRESS', text: 'progress stood still for 5m' }],
  memory: [
    { kind: 'MEM', text: 'memory reached 90% of 16GiB' },
    { kind: 'MEM', text: 'memory would be exhausted within 2m' },
  ],
  'fork-storm': [{ kind: 'PROC', text: 'processes exceeded 75% of 2048' }],
};

/** The components of each rule as they are where it may kill, or where it may alert when that is all it may. */
export const thresholdScores: Readonly<Record<SignalName, Scores>> = {
  'wall-time': {},
  'no-output': {},
  hang: { 'hang.silence': 10_000, 'hang.idle': 10_000, 'hang.io': 10_000 },
  'silent-spin': { 'silent-spin.silence': 10_000, 'silent-spin.cpu': 10_000 },
  'output-loop': { 'output-loop.exact': 10_000, 'output-loop.lines': 10_000, 'output-loop.duration': 10_000 },
  'cpu-loop': { 'cpu-loop.cpu': 10_000, 'cpu-loop.lines': 10_000, 'cpu-loop.rate': 10_000 },
  'output-flood': { 'output-flood.rate': 10_000, 'output-flood.duration': 10_000, 'output-flood.stale': 10_000 },
  'stuck-progress': { 'stuck-progress.duration': 10_000, 'stuck-progress.updates': 10_000 },
  memory: {
    ...{ 'memory.growth': 10_000, 'memory.used': 10_000, 'memory.time': 1_250 },
    ...{ 'memory.confirmed': 10_000, 'memory.exact': 10_000 },
  },
  'crash-loop': { 'crash-loop.count': 10_000, 'crash-loop.stale': 10_000, 'crash-loop.cpu': 10_000 },
  'fork-storm': { 'fork-storm.share': 10_000, 'fork-storm.growth': 10_000 },
  'agent-loop': { 'agent-loop.repeats': 10_000 },
  budget: {},
  'hang-after-result': { 'hang-after-result.silence': 10_000, 'hang-after-result.idle': 10_000 },
};

/** A finding at its threshold, but for what a test says otherwise. */
export function signalOf(name: SignalName, differences: Partial<Signal> = {}): Signal {
  return {
    name,
    level: name === 'silent-spin' ? 'alert' : 'enforce',
    declared: name === 'wall-time' || name === 'no-output' || name === 'budget',
    clauses: clauses[name] ?? [{ kind: 'PROC', text: `${name} held` }],
    observations: [{ name: `${name}-measure`, observed: 2, limit: 1, unit: 'ms' }],
    sinceMs: 0,
    scores: thresholdScores[name],
    counterfactual: `would not have fired if ${name} had not held`,
    ...differences,
  };
}

/** The rules that infer: they have no certainty of their own. */
export const inferring = signalNames.filter((name) => name !== 'wall-time' && name !== 'no-output' && name !== 'budget');
