import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/decision/confidence.ts';
import { signalOf } from './signals.ts';

const components = [
  'output-loop.lines',
  'output-loop.duration',
  'output-loop.cpu',
  'cpu-loop.cpu',
  'cpu-loop.lines',
  'cpu-loop.rate',
] as const;
const basisPoints = fc.nat(10_000);
const scores = fc.tuple(basisPoints, basisPoints, basisPoints, basisPoints, basisPoints, basisPoints);

describe('confidence', () => {
  it('is certainty for a declared bound, whatever else holds', () => {
    expect(confidenceOf([signalOf('wall-time')]).confidence).toBe(10_000);
    fc.assert(
      fc.property(scores, (values) => {
        expect(confidenceOf([signalOf('no-output'), ...loops(values)]).confidence).toBe(10_000);
      }),
    );
  });

  it('of a loop that a step of the ladder asks no CPU for is well above what a kill needs', () => {
    expect(confidenceOf([signalOf('output-loop')]).confidence).toBe(9200);
  });

  it('of cpu-loop supports output-loop, and neither becomes certain', () => {
    expect(confidenceOf([signalOf('cpu-loop')]).confidence).toBe(8500);
    expect(confidenceOf([signalOf('output-loop'), signalOf('cpu-loop')]).confidence).toBe(9880);
  });

  it('of a slow loop without CPU is enough for an alert and not for a kill', () => {
    const idle = { 'output-loop.lines': 10_000, 'output-loop.duration': 10_000, 'output-loop.cpu': 0 };
    expect(confidenceOf([signalOf('output-loop', { scores: idle })]).confidence).toBe(6900);
  });

  it('is nothing without signals', () => {
    expect(confidenceOf([])).toEqual({ confidence: 0, scores: { confidence: 0 } });
  });

  it('never falls when one component rises', () => {
    fc.assert(
      fc.property(scores, fc.nat(components.length - 1), basisPoints, (values, which, rise) => {
        const raised = values.map((value, at) => (at === which ? Math.min(10_000, value + rise) : value));
        expect(confidenceOf(loops(raised)).confidence).toBeGreaterThanOrEqual(confidenceOf(loops(values)).confidence);
      }),
    );
  });

  it('never falls when another signal joins, and does not depend on their order', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const [one, other] = loops(values);
        const both = confidenceOf([one, other]).confidence;
        expect(both).toBeGreaterThanOrEqual(Math.max(confidenceOf([one]).confidence, confidenceOf([other]).confidence));
        expect(confidenceOf([other, one]).confidence).toBe(both);
      }),
    );
  });

  it('and its breakdown are whole basis points', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const { scores } = confidenceOf(loops(values));
        expect(Object.values(scores).every((score) => Number.isInteger(score) && score >= 0 && score <= 10_000)).toBe(true);
        expect(Object.keys(scores)).toEqual(expect.arrayContaining(['confidence', 'output-loop', 'cpu-loop', ...components]));
      }),
    );
  });
});

function loops(values: readonly number[]) {
  const all = Object.fromEntries(components.map((name, at) => [name, values[at] ?? 0]));
  const of = (rule: string) => Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(`${rule}.`)));
  return [signalOf('output-loop', { scores: of('output-loop') }), signalOf('cpu-loop', { scores: of('cpu-loop') })] as const;
}
