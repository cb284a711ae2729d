import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkToken, type TokenBearer, type TokenClaims, tokenKeyProblem, tokenOf } from '../../src/ci/gate-token.ts';

const key = 'a key of the project, 32 bytes at least';
const issuedAtMs = Date.UTC(2026, 10, 21, 9);
const claims: TokenClaims = {
  ...{ sha: 'abc', runId: '42', policySha256: '0'.repeat(64), budgetMs: 1_800_000 },
  ...{ issuedAtMs, expiresAtMs: issuedAtMs + 3_600_000 },
};
const bearer: TokenBearer = { sha: 'abc', runId: '42', policySha256: '0'.repeat(64), nowMs: issuedAtMs + 1000 };
const token = tokenOf(claims, key);

const whyRefused = (given: string | undefined, by: Partial<TokenBearer> = {}, withKey: string | undefined = key) => {
  const checked = checkToken(given, withKey, { ...bearer, ...by });
  return checked.kind === 'refused' ? checked.why : null;
};

describe('a token', () => {
  it('lets the run start that it names, and says what it grants', () => {
    expect(checkToken(token, key, bearer)).toEqual({ kind: 'ok', claims });
    expect(checkToken(`${token}\n`, key, bearer).kind).toBe('ok');
  });

  it('is for any policy where it names none', () => {
    expect(
      whyRefused(tokenOf({ ...claims, policySha256: '', budgetMs: null }, key), { policySha256: 'f'.repeat(64) }),
    ).toBeNull();
  });

  it.each([
    ['missing', undefined, {}, 'there is no token in FLOWFORGE_TOKEN'],
    ['empty', ' ', {}, 'there is no token in FLOWFORGE_TOKEN'],
    ['of another commit', token, { sha: 'abd' }, 'the token is for commit "abc", and this is "abd"'],
    ['of another run', token, { runId: '43' }, 'the token is for run "42", and this is "43"'],
    ['of a run that is not known', token, { runId: '' }, 'the token is for run "42", and this is one that the CI does not name'],
    [
      'of another policy',
      token,
      { policySha256: '1'.repeat(64) },
      `the token is for policy "${'0'.repeat(64)}", and this is "${'1'.repeat(64)}"`,
    ],
    [
      'expired',
      token,
      { nowMs: issuedAtMs + 3_660_001 },
      'the token expired at 2026-11-21T10:00:00.000Z, and it is 2026-11-21T10:01:00.001Z (a clock may differ by 60s)',
    ],
    [
      'of the future',
      token,
      { nowMs: issuedAtMs - 60_001 },
      'the token was issued at 2026-11-21T09:00:00.000Z, and it is 2026-11-21T08:58:59.999Z (a clock may differ by 60s)',
    ],
  ])('is refused when it is %s', (_, given, by, why) => {
    expect(whyRefused(given, by)).toBe(why);
  });

  it('is taken from a clock that differs by a minute', () => {
    expect(whyRefused(token, { nowMs: issuedAtMs + 3_660_000 })).toBeNull();
    expect(whyRefused(token, { nowMs: issuedAtMs - 60_000 })).toBeNull();
  });

  it('is refused when another key has issued it, or when there is none to check it with', () => {
    const tampered = 'the token was tampered with, or was issued with another key';
    expect(whyRefused(tokenOf(claims, `${key}.`))).toBe(tampered);
    expect(checkToken(token, undefined, bearer)).toEqual({
      kind: 'refused',
      why: 'the key in FLOWFORGE_TOKEN_KEY cannot be used: it is not set',
    });
    expect(whyRefused(token, {}, 'short')).toBe(
      'the key in FLOWFORGE_TOKEN_KEY cannot be used: it has 5 bytes, and 16 are the least: openssl rand -hex 32 makes one',
    );
    expect(tokenKeyProblem('x'.repeat(16))).toBeNull();
  });

  it('is refused whatever character of it is changed, dropped or added', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '_', '-', '.', '=', ' ', '', 'AA'), (at, put) => {
        const changed = token.slice(0, at) + put + token.slice(at + 1);
        fc.pre(changed.trim() !== token);
        expect(whyRefused(changed)).not.toBeNull();
      }),
    );
  });

  it('is refused whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5000 }), (text) => {
        expect(whyRefused(text)).not.toBeNull();
      }),
    );
  });

  it('does not show its key', () => {
    expect(`${token}${whyRefused(token, {}, 'short key')}`).not.toMatch(/short key|a key of/);
  });
});
