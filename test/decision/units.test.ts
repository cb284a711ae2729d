import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration, parseShare, parseSize } from '../../src/decision/units.ts';
import { durationWords } from '../../src/signals/wording.ts';

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['10m', 600_000],
    ['2h', 7_200_000],
    ['1.5s', 1500],
    [' 5s ', 5000],
    ['0s', 0],
    ['24h', 86_400_000],
  ])('read %s as %i ms', (text, value) => {
    expect(parseDuration(text)).toEqual({ kind: 'ok', value });
  });

  it.each([
    ['30', '"30" has no unit; write it like 500ms, 30s, 10m or 2h'],
    ['', '"" is not a duration; write it like 500ms, 30s, 10m or 2h'],
    ['-5s', '"-5s" is not a duration; write it like 500ms, 30s, 10m or 2h'],
    ['5 parsecs', '"5 parsecs" has the unknown unit "parsecs"; write it like 500ms, 30s, 10m or 2h'],
    ['1h30m', '"1h30m" is not a duration; write it like 500ms, 30s, 10m or 2h'],
    ['0.1ms', '"0.1ms" is not a whole number of ms in range'],
    ['600h', '"600h" is longer than 24 days, the longest time that can be kept'],
    ['5constructor', '"5constructor" has the unknown unit "constructor"; write it like 500ms, 30s, 10m or 2h'],
  ])('refuse %j and say why', (text, message) => {
    expect(parseDuration(text)).toEqual({ kind: 'invalid', message });
  });

  it('are written so that they are read again as the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(10_000),
          fc.nat(2000).map((n) => n * 1000),
          fc.nat(30_000).map((n) => n * 60_000),
        ),
        (ms) => {
          expect(parseDuration(formatDuration(ms))).toEqual({ kind: 'ok', value: ms });
          expect(durationWords(ms)).toBe(formatDuration(ms));
        },
      ),
    );
  });
});

describe('sizes and shares', () => {
  it.each([
    ['512MiB', 536_870_912],
    ['4GiB', 4_294_967_296],
    ['1.5KiB', 1536],
    ['7B', 7],
  ])('read %s as %i bytes', (text, value) => {
    expect(parseSize(text)).toEqual({ kind: 'ok', value });
  });

  it.each(['512', '4GB', '-1MiB', '99999999TiB', 'MiB'])('refuse %j', (text) => {
    expect(parseSize(text).kind).toBe('invalid');
  });

  it.each([
    ['90%', 9000],
    ['0.5%', 50],
    ['400%', 40_000],
  ])('read %s as %i basis points', (text, value) => {
    expect(parseShare(text)).toEqual({ kind: 'ok', value });
  });

  it.each(['90', '%', '-1%', '0.001%', '90 %!'])('refuse the share %j', (text) => {
    expect(parseShare(text).kind).toBe('invalid');
  });

  it('never throw, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        for (const parse of [parseDuration, parseSize, parseShare]) {
          const parsed = parse(text);
          if (parsed.kind === 'ok') expect(Number.isSafeInteger(parsed.value) && parsed.value >= 0).toBe(true);
          else expect(parsed.message.length).toBeLessThan(160);
        }
      }),
    );
  });
});
