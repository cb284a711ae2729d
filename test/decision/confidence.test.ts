import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/decision/confidence.ts';
import { ALERT_CONFIDENCE_BP, KILL_CONFIDENCE_BP } from '../../src/decision/decide.ts';
import type { Scores, Signal, SignalName } from '../../src/model.ts';
import { inferring, signalOf, thresholdScores } from './signals.ts';

const loopComponents = ['exact', 'collapse', 'stale', 'multiplicity', 'lines', 'duration', 'cpu'] as const;

describe('confidence', () => {
  it('is certainty for a declared bound of any rule, whatever else holds', () => {
    for (const name of ['wall-time', 'no-output', 'hang', 'memory', 'fork-storm', 'output-flood'] as const) {
      const declared = signalOf(name, { declared: true, scores: {} });
      expect(confidenceOf([declared]).confidence).toBe(10_000);
      expect(confidenceOf([signalOf('cpu-loop', { scores: {} }), declared]).confidence).toBe(10_000);
    }
  });

  it.each(inferring.filter((name) => name !== 'silent-spin'))('of %s is at least 8500 where it may kill', (name) => {
    expect(confidenceOf([signalOf(name)]).confidence).toBeGreaterThanOrEqual(8_500);
    expect(confidenceOf([signalOf(name)]).confidence).toBeLessThan(10_000);
  });

  it.each([
    [
      'a flood of lines that are equal after masking',
      'output-loop',
      { exact: 0, collapse: 10_000, stale: 10_000, multiplicity: 10_000, lines: 10_000, duration: 10_000 },
    ],
    [
      'the very same lines with the CPU of a slow step',
      'output-loop',
      { exact: 10_000, lines: 10_000, duration: 10_000, cpu: 10_000 },
    ],
    [
      'memory that is gone in seconds at 70 %',
      'memory',
      { growth: 10_000, used: 7_777, time: 10_000, confirmed: 10_000, exact: 10_000 },
    ],
    ['a flood without a stale log, as strict has it', 'output-flood', { rate: 10_000, duration: 10_000 }],
    ['an amount of output in all', 'output-flood', { total: 10_000 }],
  ] as const)('of %s is at least 8500, too', (_, name, components) => {
    expect(confidenceOf([withScores(name, components)]).confidence).toBeGreaterThanOrEqual(8_500);
  });

  it.each([
    ['a slow loop without CPU', 'output-loop', { exact: 10_000, lines: 10_000, duration: 10_000, cpu: 0 }],
    [
      'memory at half of the machine, unconfirmed',
      'memory',
      { growth: 10_000, used: 5_555, time: 1_250, confirmed: 0, exact: 10_000 },
    ],
    ['the same, of summed RSS', 'memory', { growth: 10_000, used: 5_555, time: 1_250, confirmed: 0, exact: 0 }],
    ['a declared bound on summed RSS', 'memory', { used: 10_000, exact: 0 }],
    ['restarts without CPU', 'crash-loop', { count: 10_000, stale: 10_000, cpu: 0 }],
    ['a hang whose I/O is not known', 'hang', { silence: 10_000, idle: 10_000, io: 0 }],
    ['a silent spin', 'silent-spin', { silence: 10_000, cpu: 10_000 }],
  ] as const)('of %s is enough for an alert and not for a kill', (_, name, components) => {
    const { confidence } = confidenceOf([withScores(name, components)]);
    expect(confidence).toBeGreaterThanOrEqual(ALERT_CONFIDENCE_BP);
    expect(confidence).toBeLessThan(KILL_CONFIDENCE_BP);
  });

  it('of a loop beside a rising progress is not even enough for an alert', () => {
    for (const name of ['output-loop', 'cpu-loop', 'output-flood'] as const) {
      const scores = { ...thresholdScores[name], [`${name}.progress`]: 10_000 };
      expect(confidenceOf([signalOf(name, { scores })]).confidence).toBeLessThan(ALERT_CONFIDENCE_BP);
    }
  });

  it('counts a second finding of one family half, and one of another whole', () => {
    expect(confidenceOf([signalOf('output-loop')]).confidence).toBe(9_600);
    expect(confidenceOf([signalOf('cpu-loop')]).confidence).toBe(8_800);
    expect(confidenceOf([signalOf('output-loop'), signalOf('cpu-loop')]).confidence).toBe(9_776);
    expect(confidenceOf([signalOf('fork-storm')]).confidence).toBe(9_300);
    expect(confidenceOf([signalOf('cpu-loop'), signalOf('fork-storm')]).confidence).toBe(9_916);
  });

  it('is nothing without signals', () => {
    expect(confidenceOf([])).toEqual({ confidence: 0, scores: { confidence: 0 } });
  });
});

describe('the properties of confidence', () => {
  const basisPoints = fc.nat(10_000);
  const signals = fc
    .uniqueArray(fc.constantFrom(...inferring), { minLength: 1, maxLength: 5 })
    .chain((names) => fc.tuple(...names.map((name) => anySignal(name))));

  function anySignal(name: SignalName): fc.Arbitrary<Signal> {
    const components =
      name === 'output-loop' ? loopComponents.map((each) => `output-loop.${each}`) : Object.keys(thresholdScores[name]);
    return fc
      .record(Object.fromEntries([...components, `${name}.progress`].map((component) => [component, basisPoints])))
      .map((scores) => signalOf(name, { scores: scores as Scores }));
  }

  it('never falls when one component rises and progress stays', () => {
    fc.assert(
      fc.property(signals, fc.nat(), fc.nat(), basisPoints, (before, which, component, rise) => {
        const at = which % before.length;
        const after = before.map((signal, index) => (index === at ? raised(signal, component, rise) : signal));
        expect(confidenceOf(after).confidence).toBeGreaterThanOrEqual(confidenceOf(before).confidence);
      }),
      { numRuns: 1000 },
    );
  });

  it('never rises when progress does', () => {
    fc.assert(
      fc.property(signals, basisPoints, (before, rise) => {
        const after = before.map((signal) => {
          const name = `${signal.name}.progress`;
          return { ...signal, scores: { ...signal.scores, [name]: Math.min(10_000, (signal.scores[name] ?? 0) + rise) } };
        });
        expect(confidenceOf(after).confidence).toBeLessThanOrEqual(confidenceOf(before).confidence);
      }),
    );
  });

  it('never falls when another signal joins, and does not depend on their order', () => {
    fc.assert(
      fc.property(signals, (all) => {
        const { confidence } = confidenceOf(all);
        for (const signal of all) {
          expect(confidence).toBeGreaterThanOrEqual(confidenceOf(all.filter((each) => each !== signal)).confidence);
        }
        expect(confidenceOf(all.toReversed())).toEqual(confidenceOf(all));
      }),
    );
  });

  it('does not fall by a rounding when a signal that is worth nothing brings its family forward', () => {
    const rest = [
      withScores('hang', { silence: 0, idle: 0, io: 10 }),
      withScores('crash-loop', { count: 4783, stale: 1929, cpu: 4 }),
      withScores('agent-loop', { repeats: 4 }),
    ];
    const joined = [withScores('stuck-progress', { duration: 0, updates: 0 }), ...rest];
    expect(confidenceOf(joined).confidence).toBe(confidenceOf(rest).confidence);
  });

  it('and its breakdown are whole basis points', () => {
    fc.assert(
      fc.property(signals, (all) => {
        const { scores } = confidenceOf(all);
        expect(Object.values(scores).every((score) => Number.isInteger(score) && score >= 0 && score <= 10_000)).toBe(true);
        expect(Object.keys(scores)).toEqual(expect.arrayContaining(['confidence', ...all.map(({ name }) => name)]));
      }),
    );
  });

  function raised(signal: Signal, which: number, rise: number): Signal {
    const components = Object.keys(signal.scores).filter((name) => !name.endsWith('.progress'));
    const component = components[which % components.length] ?? '';
    return { ...signal, scores: { ...signal.scores, [component]: Math.min(10_000, (signal.scores[component] ?? 0) + rise) } };
  }
});

function withScores(name: SignalName, components: Readonly<Record<string, number>>): Signal {
  return signalOf(name, {
    scores: Object.fromEntries(Object.entries(components).map(([key, value]) => [`${name}.${key}`, value])),
  });
}
