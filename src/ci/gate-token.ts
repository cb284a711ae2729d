import { createHmac, timingSafeEqual } from 'node:crypto';

/** What whoever starts a pipeline grants to its runs. Empty texts and null stand for any. */
export interface TokenClaims {
  readonly sha: string;
  readonly runId: string;
  /** SHA-256 of the effective policy that the run must have. */
  readonly policySha256: string;
  /** The wall time that the run may take at most. */
  readonly budgetMs: number | null;
  /** UTC, milliseconds since the epoch. */
  readonly issuedAtMs: number;
  readonly expiresAtMs: number;
}

/** Which run asks to start. */
export interface TokenBearer {
  readonly sha: string;
  readonly runId: string;
  readonly policySha256: string;
  readonly nowMs: number;
}

export type CheckedToken =
  | { readonly kind: 'ok'; readonly claims: TokenClaims }
  | { readonly kind: 'refused'; readonly why: string };

/** The settings of the environment that hold a token and the key it is checked with. */
export const tokenName = 'FLOWFORGE_TOKEN';
export const tokenKeyName = 'FLOWFORGE_TOKEN_KEY';

/** The clocks of the machine that issues and of the one that runs differ. */
const clockSkewMs = 60_000;
/** A key that can be tried out offline proves nothing (RFC 2104, section 3: no shorter than half of the hash). */
const leastKeyBytes = 16;
const longestTokenChars = 4096;
/** Nothing else that is signed with the key reads as a token. */
const purpose = 'ffg.token.v1\n';

/** What is wrong with a key; null when it can be used. No part of it stands in the answer. */
export function tokenKeyProblem(key: string | undefined): string | null {
  if (key === undefined || key === '') return 'it is not set';
  const bytes = Buffer.byteLength(key);
  return bytes < leastKeyBytes
    ? `it has ${bytes} bytes, and ${leastKeyBytes} are the least: openssl rand -hex 32 makes one`
    : null;
}

/** `<claims as base64url JSON>.<HMAC-SHA256 as base64url>` (RFC 2104, RFC 4648 section 5). */
export function tokenOf(claims: TokenClaims, key: string): string {
  const { sha, runId, policySha256, budgetMs, issuedAtMs, expiresAtMs } = claims;
  const body = { v: 1, sha, run: runId, policy: policySha256, budget: budgetMs, iat: issuedAtMs, exp: expiresAtMs };
  const text = Buffer.from(JSON.stringify(body)).toString('base64url');
  return `${text}.${tagOf(text, key).toString('base64url')}`;
}

/** Whether a token lets this run start. The tag is compared first and in constant time: nothing of a token that was not issued with the key is believed. */
export function checkToken(token: string | undefined, key: string | undefined, bearer: TokenBearer): CheckedToken {
  if (token === undefined || token.trim() === '') return refused(`there is no token in ${tokenName}`);
  const keyProblem = tokenKeyProblem(key);
  if (key === undefined || keyProblem !== null) return refused(`the key in ${tokenKeyName} cannot be used: ${keyProblem}`);
  const claims = authenticClaims(token.trim(), key);
  if (claims === null) return refused('the token was tampered with, or was issued with another key');
  const why = timeProblem(claims, bearer.nowMs) ?? foreignProblem(claims, bearer);
  return why === null ? { kind: 'ok', claims } : refused(why);
}

function authenticClaims(token: string, key: string): TokenClaims | null {
  const [text = '', tag = '', ...more] = token.split('.');
  if (token.length > longestTokenChars || more.length > 0) return null;
  const [given, expected] = [Buffer.from(tag, 'base64url'), tagOf(text, key)];
  // Decoding forgives what encoding would not have written: a token has one form only.
  const isTag = given.length === expected.length && timingSafeEqual(given, expected) && given.toString('base64url') === tag;
  return isTag ? claimsIn(text) : null;
}

function claimsIn(text: string): TokenClaims | null {
  const body: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  if (typeof body !== 'object' || body === null) return null;
  const { v, sha, run, policy, budget, iat, exp } = body as Readonly<Record<string, unknown>>;
  const isText = (value: unknown): value is string => typeof value === 'string';
  const isTime = (value: unknown): value is number => Number.isSafeInteger(value);
  if (v !== 1 || !isText(sha) || !isText(run) || !isText(policy) || !isTime(iat) || !isTime(exp)) return null;
  if (budget !== null && !isTime(budget)) return null;
  return { sha, runId: run, policySha256: policy, budgetMs: budget, issuedAtMs: iat, expiresAtMs: exp };
}

function timeProblem({ issuedAtMs, expiresAtMs }: TokenClaims, nowMs: number): string | null {
  const skew = `a clock may differ by ${clockSkewMs / 1000}s`;
  if (nowMs > expiresAtMs + clockSkewMs)
    return `the token expired at ${instant(expiresAtMs)}, and it is ${instant(nowMs)} (${skew})`;
  if (nowMs < issuedAtMs - clockSkewMs)
    return `the token was issued at ${instant(issuedAtMs)}, and it is ${instant(nowMs)} (${skew})`;
  return null;
}

function foreignProblem(claims: TokenClaims, bearer: TokenBearer): string | null {
  const compared = [
    ['commit', claims.sha, bearer.sha],
    ['run', claims.runId, bearer.runId],
    ['policy', claims.policySha256, bearer.policySha256],
  ] as const;
  const foreign = compared.find(([, granted, actual]) => granted !== '' && granted !== actual);
  if (foreign === undefined) return null;
  const [what, granted, actual] = foreign;
  return `the token is for ${what} "${granted}", and this is ${actual === '' ? 'one that the CI does not name' : `"${actual}"`}`;
}

function tagOf(text: string, key: string): Buffer {
  return createHmac('sha256', key).update(purpose).update(text).digest();
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}

function refused(why: string): CheckedToken {
  return { kind: 'refused', why };
}
