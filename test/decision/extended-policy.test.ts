import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReference } from '../../src/decision/extended-policy.ts';

const hash = '0123456789abcdef'.repeat(4);

describe('a policy that is extended', () => {
  it('is named by its path, and pinned by its hash', () => {
    expect(parseReference('org/policy.yml')).toEqual({ kind: 'ok', path: 'org/policy.yml', sha256: null });
    expect(parseReference(`org/@v1/policy.yml@sha256:${hash.toUpperCase()}`)).toEqual({
      ...{ kind: 'ok', path: 'org/@v1/policy.yml', sha256: hash },
    });
  });

  it.each([
    [
      'https://example.com/policy.yml',
      '"https://example.com/policy.yml" is a URL, and a policy is read from files only, so that no network decides what a run is judged by; copy it into the repository and pin it: org/policy.yml@sha256:<hash>',
    ],
    ['a.yml@sha256:12', '"a.yml@sha256:12" pins nothing; write <path>@sha256:<64 hex digits>, as sha256sum prints them'],
    [
      `a.yml@sha256=${hash}`,
      `"a.yml@sha256=${hash}" pins nothing; write <path>@sha256:<64 hex digits>, as sha256sum prints them`,
    ],
    [`@sha256:${hash}`, `"@sha256:${hash}" pins nothing; write <path>@sha256:<64 hex digits>, as sha256sum prints them`],
  ])('is refused as %j', (reference, problem) => {
    expect(parseReference(reference)).toEqual({ kind: 'invalid', problem });
  });

  it('is read without a throw, whatever is named', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['ok', 'invalid']).toContain(parseReference(text).kind);
      }),
    );
  });
});
