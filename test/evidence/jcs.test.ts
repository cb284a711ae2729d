import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CanonicalJsonError, canonicalJson } from '../../src/evidence/jcs.ts';

describe('canonical JSON', () => {
  test('is what the reference implementation of RFC 8785 writes, for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      { numRuns: 500 },
    );
  });

  test('is what the reference implementation writes, for doubles of any size', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(canonicalJson([value])).toBe(canonicalize([value]));
      }),
    );
  });

  test('sorts keys by UTF-16 code units, keys that look like integers too', () => {
    expect(canonicalJson({ b: 1, '10': 2, '9': 3, '\u{1f600}': 4, '\ufb33': 5, a: 6 })).toBe(
      '{"10":2,"9":3,"a":6,"b":1,"\u{1f600}":4,"\ufb33":5}',
    );
  });

  test('keeps a member named __proto__ as data', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"x":1},"a":2}'))).toBe('{"__proto__":{"x":1},"a":2}');
  });

  test.each([
    [-0, '0'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
    ['a\ud83d', '"a\ufffd"'],
    [{ kept: null, left: undefined }, '{"kept":null}'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  const cycle: { self?: object } = {};
  cycle.self = cycle;
  test.each([
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a function', { f: () => 1 }],
    ['a bigint', 1n],
    ['a hole in an array', [undefined]],
    ['a cycle', cycle],
    ['a key with half a surrogate pair', { '\ud800': 1 }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(CanonicalJsonError);
  });
});
