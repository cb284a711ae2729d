import { describe, expect, it } from 'vitest';
import { compare, comparisonText } from '../../bench/compare.ts';
import { benchmarksDocument } from '../../bench/document.ts';
import type { BenchRow } from '../../bench/model.ts';

const before = [row('start-up', 300), row('verify', 50), row('nothing beside it', Number.NaN)];

describe('a comparison of two runs of the benchmarks', () => {
  it('names what is more than a quarter worse, and nothing else', () => {
    const comparison = compare(before, [row('start-up', 374), row('verify', 63), row('nothing beside it', 9)]);
    expect(comparison).toEqual({
      compared: 2,
      regressed: [{ what: 'verify', beside: 'node -e 0', before: 0.5, now: 0.63 }],
      missing: [],
    });
    expect(comparisonText(comparison, '2026-01-02')).toBe(
      'regressed: verify, beside node -e 0: 0.50 x, now 0.63 x\n1 of 2 ratios are more than 25 % above those of 2026-01-02\n',
    );
  });

  it('says what was measured before and is not any more', () => {
    expect(compare(before, [row('start-up', 300)])).toMatchObject({
      regressed: [],
      missing: ['verify, beside node -e 0', 'nothing beside it, beside node -e 0'],
    });
  });
});

it('docs/benchmarks.md holds the machine and every line', () => {
  const text = benchmarksDocument({ machine: 'Linux 6, 2 cores', date: '2026-01-02', rounds: 5, rows: before }, ['--write']);
  expect(text).toContain('2026-01-02: Linux 6, 2 cores. Medians of 5 rounds');
  expect(text).toContain('| start-up | 3.00 x | 300 ms (299-301) | node -e 0 | 100 ms (99-101) |  |');
  expect(text.match(/^\| (start-up|verify|nothing beside it) /gm)).toHaveLength(3);
});

function row(what: string, median: number): BenchRow {
  return {
    ...{ what, guard: { median, least: median - 1, most: median + 1 }, beside: 'node -e 0', unit: 'ms', note: '' },
    besideFigures: { median: 100, least: 99, most: 101 },
  };
}
