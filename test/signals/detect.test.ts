import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Policy, Signal } from '../../src/model.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';
import { transitions } from '../../src/signals/transitions.ts';
import { sampleOf } from './samples.ts';

const bounded: Policy = { ...profiles.standard, limits: { wallTimeMs: 1000, noOutputMs: 1000 } };

describe('detect', () => {
  it('gives every finding that holds, in the fixed order', () => {
    const sample = sampleOf({ atMs: 5000, silentMs: 1000, loop: { lines: 5000, forMs: 3000 } });
    expect(namesOf(bounded, sample)).toEqual(['wall-time', 'no-output', 'output-loop']);
  });

  it('has no detector for a limit that was not set, nor for a rule that is off', () => {
    const off: Policy = {
      ...bounded,
      rules: {
        ...bounded.rules,
        'wall-time': { action: 'off' },
        'output-loop': { ...bounded.rules['output-loop'], action: 'off' },
      },
    };
    const sample = sampleOf({ atMs: 5000, silentMs: 1000, loop: { lines: 5000, forMs: 3000 } });
    expect(namesOf(off, sample)).toEqual(['no-output']);
    expect(namesOf(profiles.standard, sample)).toEqual(['output-loop']);
  });

  it('does not change the states that it is given', () => {
    const detectors = detectorsFor(bounded);
    const before = initialDetectorStates(detectors);
    const copy = structuredClone(before);
    detect(detectors, before, sampleOf({ atMs: 5000, silentMs: 2000, loop: { lines: 5000, forMs: 3000 } }));
    expect(before).toEqual(copy);
  });
});

describe('transitions', () => {
  it('tells what is new and what has cleared', () => {
    expect(transitions([signal('wall-time')], [signal('no-output')])).toEqual({
      raised: [signal('no-output')],
      cleared: ['wall-time'],
    });
  });

  it('tells nothing about a finding that goes on', () => {
    expect(transitions([signal('output-loop')], [{ ...signal('output-loop'), sinceMs: 1, observations: [] }])).toEqual({
      raised: [],
      cleared: [],
    });
  });

  it('tells a rise from alert to enforce, and no fall', () => {
    expect(transitions([signal('output-loop', 'alert')], [signal('output-loop')]).raised).toHaveLength(1);
    expect(transitions([signal('output-loop')], [signal('output-loop', 'alert')])).toEqual({ raised: [], cleared: [] });
  });
});

function namesOf(policy: Policy, sample: ReturnType<typeof sampleOf>): readonly string[] {
  const detectors = detectorsFor(policy);
  return detect(detectors, initialDetectorStates(detectors), sample)[1].map(({ name }) => name);
}

function signal(name: Signal['name'], level: Signal['level'] = 'enforce'): Signal {
  return {
    ...{ name, level, declared: false, clauses: [], observations: [] },
    ...{ sinceMs: 0, scores: {}, counterfactual: '' },
  };
}
