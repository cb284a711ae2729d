import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactNames } from '../../src/github/artifact-name.ts';

const runId = '20261121T094512Z-3f9a1c02';
const forbidden = ['"', ':', '<', '>', '|', '*', '?', '\r', '\n', '\\', '/'];

describe('the name of an artifact', () => {
  it('tells job, attempt and run where the user gives none', () => {
    const env = { GITHUB_JOB: 'unit-tests', GITHUB_RUN_ATTEMPT: '2' };
    expect(artifactNames(undefined, env, runId).names[0]).toBe(`flowforge-evidence-unit-tests-2-${runId}`);
    expect(artifactNames(undefined, {}, runId).names[0]).toBe(`flowforge-evidence-${runId}`);
  });

  it('is the user’s own where nothing is wrong with it', () => {
    expect(artifactNames('evidence of (linux, 22) – 🚀', {}, runId)).toEqual({
      names: ['evidence of (linux, 22) – 🚀', `evidence of (linux, 22) – 🚀-${runId}`],
      repaired: false,
    });
  });

  it('never has a character that the service forbids, and says when it was changed', () => {
    const unit = fc.oneof(fc.constantFrom(...forbidden), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), (units) => {
        const asked = units.join('');
        const { names, repaired } = artifactNames(asked, { GITHUB_JOB: asked }, runId);
        for (const each of forbidden) expect(names.join('')).not.toContain(each);
        expect(names[0].length).toBe(asked.length);
        expect(repaired).toBe(forbidden.some((each) => asked.includes(each)));
      }),
    );
  });

  it('has another to fall back on, which differs', () => {
    for (const asked of [undefined, 'evidence']) expect(new Set(artifactNames(asked, {}, runId).names).size).toBe(2);
  });
});
