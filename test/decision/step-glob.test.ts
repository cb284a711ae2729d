import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversStep, matchesStep } from '../../src/decision/step-glob.ts';

describe('a pattern for steps', () => {
  it.each([
    ['train-*', 'train-gpu', true],
    ['train-*', 'train-', true],
    ['train-*', 'train', false],
    ['train-*', 'Train-gpu', false],
    ['*', '', true],
    ['*-e2e-*', 'web-e2e-e2e-1', true],
    ['*b', 'aab', true],
    ['*b', 'aba', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a?c', 'a🎉c', true],
    ['?', '', false],
    ['a.c', 'abc', false],
    ['npm test (1/2) [x]', 'npm test (1/2) [x]', true],
    ['', '', true],
    ['', 'a', false],
  ])('%j means %j: %s', (pattern, name, means) => {
    expect(matchesStep(pattern, name)).toBe(means);
  });

  const some = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '🎉'), maxLength: 8 });
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '🎉', '\n'), maxLength: 8 });

  it('means what the regular expression means that says the same', () => {
    fc.assert(
      fc.property(some, name, (pattern, text) => {
        const source = [...pattern].map((char) => (char === '*' ? '[^]*' : char === '?' ? '[^]' : char)).join('');
        expect(matchesStep(pattern, text)).toBe(new RegExp(`^${source}$`, 'u').test(text));
      }),
    );
  });

  it('covers another only where it means every name of it', () => {
    fc.assert(
      fc.property(some, some, name, (outer, inner, text) => {
        if (coversStep(outer, inner) && matchesStep(inner, text)) expect(matchesStep(outer, text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(coversStep('*', 'train-*')).toBe(true);
    expect(coversStep('train-*', 'train-gpu-?')).toBe(true);
    expect(coversStep('train-*', '*')).toBe(false);
  });

  it('is answered at once, however often it begins again', () => {
    const started = performance.now();
    expect(matchesStep(`${'*a'.repeat(100)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
