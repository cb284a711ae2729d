import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityLines } from '../../src/report/activity.ts';
import { peaksByCell, sparkline } from '../../src/report/sparkline.ts';
import { tick } from './run-builder.ts';

describe('a sparkline', () => {
  it('draws nothing as the lowest bar, the top as the highest, and a little as more than nothing', () => {
    expect(sparkline([0, 1, 50, 100, 1000], 100)).toBe('▁▂▅██');
    expect(sparkline([0, 0], 0)).toBe('▁▁');
  });

  it('never has more cells than it may, and never loses the peak', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (values, cells) => {
          const peaks = peaksByCell(values, cells);
          expect(peaks).toHaveLength(Math.min(cells, values.length));
          expect(Math.max(...peaks)).toBe(Math.max(...values));
          expect(peaks.every((peak) => values.includes(peak))).toBe(true);
        },
      ),
    );
  });
});

describe('what the command was doing', () => {
  it('is drawn in at most 60 cells, with the decision marked', () => {
    const ticks = Array.from({ length: 240 }, (_, index) =>
      tick((index + 1) * 250, { cpuBp: index * 40, memoryBytes: 1024, bytes: index, lines: index }),
    );
    const lines = activityLines(ticks, 30_000);
    expect(lines.map((line) => line.slice(0, 8).trim())).toEqual(['CPU', 'memory', 'output', 'time']);
    for (const line of lines) expect(line.slice(8, 68)).toMatch(/^[▁-█·▲]{60}$/);
    expect(lines[3]?.indexOf('▲')).toBe(8 + 29);
  });

  it('is nothing when nothing was sampled', () => {
    expect(activityLines([], null)).toEqual([]);
  });

  it('gives the output rate by the second, whatever the distance of the samples', () => {
    const ticks = [
      tick(500, { cpuBp: 0, memoryBytes: 0, bytes: 1024, lines: 1 }),
      tick(2500, { cpuBp: 0, memoryBytes: 0, bytes: 5120, lines: 2 }),
    ];
    expect(activityLines(ticks, null)[2]).toBe('output  ██  peak 2 KiB/s');
  });
});
