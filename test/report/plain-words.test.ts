import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes } from '../../src/report/bytes.ts';
import { commandLine } from '../../src/report/command-line.ts';
import { formatDuration, formatOffset, optionDuration } from '../../src/report/durations.ts';
import { millisBetween } from '../../src/report/instants.ts';
import { counted, formatConfidence, formatPercent } from '../../src/report/quantities.ts';

describe('a duration', () => {
  it.each([
    [0, '0ms'],
    [999, '999ms'],
    [1000, '1s'],
    [2310, '2.3s'],
    [59_940, '59.9s'],
    [59_960, '1m'],
    [61_000, '1m 1s'],
    [3_599_600, '1h'],
    [7_500_000, '2h 5m'],
  ])('of %i ms reads %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });

  it.each([
    [500, '500ms'],
    [90_000, '90s'],
    [600_000, '10m'],
    [7_200_000, '2h'],
    [1_500, '1500ms'],
  ])('of %i ms is the option value %s', (ms, words) => {
    expect(optionDuration(ms)).toBe(words);
  });

  it.each([
    [0, '+0.000s'],
    [59_999, '+59.999s'],
    [61_005, '+1:01.005'],
    [4_325_000, '+72:05.000'],
  ])('since the start of %i ms reads %s', (ms, words) => {
    expect(formatOffset(ms)).toBe(words);
  });
});

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1 KiB'],
    [1_048_575, '1 MiB'],
    [40_265_318, '38.4 MiB'],
    [5_000_000_000_000_000, '4547 TiB'],
  ])('of %i bytes reads %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('a count, a share and a confidence', () => {
  it.each([
    [1, '1 line'],
    [2000, '2000 lines'],
    [51_234, '51,234 lines'],
    [1_234_567, '1,234,567 lines'],
  ])('%i lines read %s', (count, words) => {
    expect(counted(count, 'line')).toBe(words);
  });

  it('shares below 10% keep a decimal, and a confidence is never rounded up', () => {
    expect([formatPercent(19_800), formatPercent(44), formatConfidence(9_999)]).toEqual(['198%', '0.4%', '99%']);
  });
});

describe('the time between two events', () => {
  it('agrees with the calendar, leap years included', () => {
    const instant = fc.date({
      min: new Date('1970-01-01T00:00:00.000Z'),
      max: new Date('2399-12-31T23:59:59.999Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (from, to) => {
        expect(millisBetween(from.toISOString(), to.toISOString())).toBe(to.getTime() - from.getTime());
      }),
    );
  });

  it('is refused for what is no UTC instant', () => {
    expect(() => millisBetween('2026-05-04T03:12:07Z', '2026-05-04T03:12:07.000Z')).toThrow(
      /"2026-05-04T03:12:07Z" is no UTC instant/,
    );
  });
});

describe('a command line', () => {
  it('quotes words that a shell would split and is cut when it is long', () => {
    expect(commandLine(['sh', '-c', 'exit 3'])).toBe("sh -c 'exit 3'");
    expect(commandLine(['x', 'y'.repeat(5000)])).toHaveLength(200);
  });
});
