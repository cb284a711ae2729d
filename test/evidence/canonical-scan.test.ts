import { isUtf8 } from 'node:buffer';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalValueEnd, scanSlackBytes } from '../../src/evidence/canonical-scan.ts';
import { canonicalJson } from '../../src/evidence/jcs.ts';

/** Texts in which keys, escapes and numbers of every kind are near one another. */
const spice = fc.constantFrom(
  ...['"', '\\', '\\u0000', '\\u001F', '\\u0008', '\\b', '\\/', '\\ud800', '\ue000', '\u{1f600}', '\u007f', 'é', '{', '}', '['],
  ...[']', ',', ':', ' ', '\t', '-', '-0', '0', '00', '1e3', '1e+21', '1e-7', '1.0', '0.1', '9007199254740993', '1e400', '.'],
  ...['true', 'null', 'nul', '"a":1', '"a"', '"__proto__":{}', '"10":0', '"9":0', '{"a":1}', '{"b":1,"a":2}', 'NaN', '\n'],
);
const text = fc.oneof(
  fc.array(spice, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.array(spice, { maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
  fc.array(spice, { maxLength: 4 }).map((parts) => `{${parts.join(',')}}`),
  fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 3 }), spice), { maxLength: 4 }).map(membersOf),
);
const canonical = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }).map((value) => canonicalJson(value));
const flawed = fc.tuple(canonical, fc.nat(), fc.oneof(spice, fc.constant('')), fc.nat(2)).map(([before, where, put, drop]) => {
  const at = before.length === 0 ? 0 : where % before.length;
  return before.slice(0, at) + put + before.slice(at + drop);
});

describe('the scanner accepts exactly what comes out again unchanged when it is parsed and written', () => {
  test.each([
    ['of canonical JSON', canonical],
    ['of canonical JSON with a flaw', flawed],
    ['of texts that look like it', text],
  ])('%s', (_, arbitrary) => {
    let accepted = 0;
    fc.assert(
      fc.property(arbitrary, (json) => {
        expect([json, scans(json)]).toEqual([json, isFixedPoint(json)]);
        accepted += scans(json) ? 1 : 0;
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test('of doubles', () => {
    fc.assert(
      fc.property(fc.double({ noDefaultInfinity: true, noNaN: true }), (value) => {
        expect(scans(canonicalize(value) ?? '')).toBe(true);
        for (const other of [value.toExponential(), value.toFixed(3), value.toPrecision(17), `${value}0`])
          expect([other, scans(other)]).toEqual([other, isFixedPoint(other)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('at any depth', () => {
    for (const depth of [1, 99, 100, 101, 5000]) {
      const nested = '['.repeat(depth) + ']'.repeat(depth);
      expect(scans(nested)).toBe(depth <= 100);
      expect(isFixedPoint(nested)).toBe(depth <= 100);
    }
  });
});

const padding = `\n${' '.repeat(scanSlackBytes)}`;

function scans(json: string): boolean {
  const bytes = padded(json);
  return canonicalValueEnd(viewOf(bytes), 0) === bytes.length - padding.length;
}

function isFixedPoint(json: string): boolean {
  if (!isUtf8(Buffer.from(json))) return false;
  try {
    return canonicalJson(JSON.parse(Buffer.from(json).toString('utf8'))) === Buffer.from(json).toString('utf8');
  } catch {
    return false;
  }
}

function padded(json: string): Buffer {
  return Buffer.from(json + padding);
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function membersOf(members: readonly (readonly [string, string])[]): string {
  const sorted = members.filter(([, value]) => scans(value)).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`;
}
