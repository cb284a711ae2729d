import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Policy, Sample, Signal } from '../../src/model.ts';
import { signalNames } from '../../src/model.ts';
import { detect, detectorsFor, initialDetectorStates } from '../../src/signals/detect.ts';
import { transitions } from '../../src/signals/transitions.ts';
import { outputOf, sampleOf, samplesUntil, staleLines } from './samples.ts';

const { standard, strict } = profiles;
const bounded: Policy = { ...standard, limits: { ...standard.limits, wallTimeMs: 1000, noOutputMs: 1000 } };
const loop = { lines: 5000, forMs: 3000 };

describe('detect', () => {
  it('gives every finding that holds, in the fixed order', () => {
    const limits = { ...bounded.limits, maxProcesses: 3, maxOutputBytes: 10, maxMemory: { kind: 'bytes', bytes: 10 } } as const;
    const sample = sampleOf({ atMs: 5000, silentMs: 1000, bytes: 11, loop, tree: { processes: 4 } });
    const names = namesOf({ ...bounded, limits }, [sample]);
    expect(names).toEqual(['wall-time', 'no-output', 'output-loop', 'output-flood', 'memory', 'fork-storm']);
    expect(names).toEqual(signalNames.filter((name) => names.includes(name)));
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
    const sample = sampleOf({ atMs: 5000, silentMs: 1000, loop });
    expect(namesOf(off, [sample])).toEqual(['no-output']);
    expect(namesOf(standard, [sample])).toEqual(['output-loop']);
  });

  it('skips every rule that is off, and keeps the bounds that were declared', () => {
    const rules = Object.fromEntries(Object.entries(standard.rules).map(([name, rule]) => [name, { ...rule, action: 'off' }]));
    const off = { ...standard, rules: rules as Policy['rules'] };
    expect(detectorsFor(off).list).toHaveLength(0);
    const limits = {
      ...standard.limits,
      hangMs: 1,
      maxOutputBytes: 1,
      maxProcesses: 1,
      maxMemory: { kind: 'bytes', bytes: 1 },
    } as const;
    expect(detectorsFor({ ...off, limits }).list).toHaveLength(4);
  });

  it('lets a declared bound speak before what is inferred', () => {
    const limits = { ...standard.limits, hangMs: 600_000 };
    const samples = samplesUntil(600_000, (atMs) => ({ silentMs: atMs }));
    const signals = signalsOf({ ...standard, limits }, samples).at(-1);
    expect(signals?.map(({ name, declared }) => [name, declared])).toEqual([['hang', true]]);
  });

  it('infers no hang where one is declared, however much later', () => {
    const limits = { ...standard.limits, hangMs: 1_800_000 };
    const samples = samplesUntil(1_200_000, (atMs) => ({ silentMs: atMs }));
    const named = (policy: Policy) =>
      signalsOf(policy, samples)
        .at(-1)
        ?.map(({ name }) => name);
    expect(named(standard)).toContain('hang');
    expect(named({ ...standard, limits })).not.toContain('hang');
  });

  it('does not change the states that it is given', () => {
    const detectors = detectorsFor(bounded);
    const before = initialDetectorStates(detectors);
    const copy = structuredClone(before);
    detect(detectors, before, sampleOf({ atMs: 5000, silentMs: 2000, loop }));
    expect(before).toEqual(copy);
  });
});

describe('a tick of which no time may be judged', () => {
  it('changes nothing: what held goes on to hold, and what did not does not begin', () => {
    const [first, blocked, after] = signalsOf(standard, [
      sampleOf({ atMs: 5000, loop }),
      sampleOf({ atMs: 5250, judgedMs: 0 }),
      sampleOf({ atMs: 5500 }),
    ]);
    expect(blocked).toEqual(first);
    expect(after).toEqual([]);
    expect(signalsOf(standard, [sampleOf({ atMs: 5000, judgedMs: 0, loop })])).toEqual([[]]);
  });
});

describe('the warm-up', () => {
  const warm = { ...bounded, warmupMs: 10_000 };

  it('lets declared bounds speak, and no other rule until it ends', () => {
    expect(namesOf(warm, [sampleOf({ atMs: 9_999, silentMs: 1000, loop })])).toEqual(['wall-time', 'no-output']);
    expect(namesOf(warm, [sampleOf({ atMs: 10_000, loop })])).toEqual(['wall-time', 'output-loop']);
  });
});

describe('stdout that is data', () => {
  const data = outputOf({ lines: 50_000, bytes: 1e9, loop, repetition: { ...staleLines, lines: 50_000, forMs: 20_000 } });

  it('is judged by the output rules, and never comes to more than an alert', () => {
    const [signals = []] = signalsOf(strict, [sampleOf({ atMs: 20_000, bytes: 1e9, data })]);
    expect(signals.map(({ name, level }) => [name, level])).toEqual([['output-loop', 'alert']]);
    expect(signals[0]?.counterfactual).toMatch(/; this is stdout in a file, so data and no log: it only alerts$/);
  });

  it('does not hide what the log says', () => {
    const [signals = []] = signalsOf(strict, [sampleOf({ atMs: 20_000, bytes: 1e9, data, loop })]);
    expect(signals.map(({ name, level }) => [name, level])).toEqual([['output-loop', 'enforce']]);
  });
});

describe('what is found', () => {
  const parts = fc.record({
    lines: fc.integer({ min: 0, max: 400 }),
    cpuMs: fc.integer({ min: 0, max: 600 }),
    silent: fc.boolean(),
    grows: fc.integer({ min: -50, max: 400 }),
    value: fc.integer({ min: -1, max: 10_000 }),
    births: fc.integer({ min: 0, max: 3 }),
    judgedMs: fc.constantFrom(250, 250, 250, 100, 0),
  });
  const runs = fc.array(parts, { minLength: 1, maxLength: 60 });

  it('does not depend on absolute time', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 1e9 }), (ticks, laterMs) => {
        const now = signalsOf(strict, samplesOf(ticks, 0));
        const later = signalsOf(strict, samplesOf(ticks, laterMs));
        const shifted = later.map((signals) => signals.map((signal) => ({ ...signal, sinceMs: signal.sinceMs - laterMs })));
        expect(shifted).toEqual(now);
      }),
      { numRuns: 60 },
    );
  });

  it('is made of whole numbers, from a state that can be stored', () => {
    fc.assert(
      fc.property(runs, (ticks) => {
        const detectors = detectorsFor({ ...strict, limits: { ...strict.limits, hangMs: 5000, maxProcesses: 2 } });
        let states = initialDetectorStates(detectors);
        for (const sample of samplesOf(ticks, 0)) {
          const [next, signals] = detect(detectors, states, sample);
          const [again, sameSignals] = detect(detectors, JSON.parse(JSON.stringify(states)), sample);
          expect([again, sameSignals]).toEqual([next, signals]);
          const numbers = signals.flatMap(({ observations, scores, sinceMs }) => [
            ...observations.flatMap(({ observed, limit }) => [observed, limit]),
            ...Object.values(scores),
            sinceMs,
          ]);
          expect(numbers.every(Number.isSafeInteger)).toBe(true);
          states = next;
        }
        expect(JSON.stringify(states).length).toBeLessThan(40_000);
      }),
      { numRuns: 40 },
    );
  });

  interface Parts {
    readonly lines: number;
    readonly cpuMs: number;
    readonly silent: boolean;
    readonly grows: number;
    readonly value: number;
    readonly births: number;
    readonly judgedMs: number;
  }

  /** A command that does what the parts say, tick by tick, on a machine of one gigabyte. */
  function samplesOf(ticks: readonly Parts[], startMs: number): readonly Sample[] {
    let [lines, cpuMs, silentMs, memoryBytes, clockMs] = [0, 0, 0, 4e8, 0];
    return ticks.map((each, at) => {
      lines += each.silent ? 0 : each.lines;
      cpuMs += each.cpuMs;
      clockMs += each.judgedMs;
      silentMs = each.silent ? silentMs + each.judgedMs : 0;
      memoryBytes = Math.max(0, memoryBytes + each.grows * 100_000);
      return sampleOf({
        ...{ atMs: startMs + (at + 1) * 250, judgedMs: each.judgedMs, cpuMs, lines, silentMs, bytes: lines * 1e6 },
        loop: { lines, forMs: clockMs },
        repetition: { ...staleLines, lines, forMs: clockMs },
        progress: { valueBp: each.value, stuckMs: clockMs, updatesSince: at },
        tree: { memoryBytes, processes: 1 + each.births, births: each.births, shortLived: { total: at, key: 7 }, ioBytes: cpuMs },
        host: {
          memoryTotalBytes: 1e9,
          memoryLimitBytes: 1e9,
          memoryAvailableBytes: Math.max(0, 1e9 - memoryBytes - 1e8),
          processLimit: 4,
        },
      });
    });
  }
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

function signalsOf(policy: Policy, samples: readonly Sample[]): readonly (readonly Signal[])[] {
  const detectors = detectorsFor(policy);
  let states = initialDetectorStates(detectors);
  return samples.map((sample) => {
    const [next, signals] = detect(detectors, states, sample);
    states = next;
    return signals;
  });
}

function namesOf(policy: Policy, samples: readonly Sample[]): readonly string[] {
  return (
    signalsOf(policy, samples)
      .at(-1)
      ?.map(({ name }) => name) ?? []
  );
}

function signal(name: Signal['name'], level: Signal['level'] = 'enforce'): Signal {
  return {
    ...{ name, level, declared: false, clauses: [], observations: [] },
    ...{ sinceMs: 0, scores: {}, counterfactual: '' },
  };
}
