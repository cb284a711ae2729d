import { nothing, type Part, patternRule, type Rule } from './rule.ts';
import { base64, createRunEnd } from './runs.ts';

const SESSION_TOKEN_LEAST_CHARS = 90;
const SESSION_TOKEN_MAX_CHARS = 4096;
const tokenEnd = createRunEnd(`${base64}%`);

/** How far after a key id its secret may stand: the next field, or the next line of a file. */
const BESIDE_MAX_BYTES = 200;

const keyId = /A(?:KIA|SIA|GPA|IDA|ROA|IPA|NPA|NVA|BIA|CCA)[A-Z0-9]{16}/y;

/** Forty characters of base64 that stand alone. That they are no SHA-1 shows by their mix of cases. */
const secretBeside =
  /(?<![A-Za-z0-9/+=])(?=[^\s"']{0,39}[A-Z])(?=[^\s"']{0,39}[a-z])(?=[^\s"']{0,39}[0-9])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;

const keyIdBegins = ['AKIA', 'ASIA', 'AGPA', 'AIDA', 'AROA', 'AIPA', 'ANPA', 'ANVA', 'ABIA', 'ACCA'];
export const awsRules: readonly Rule[] = [
  { name: 'aws-key', begins: keyIdBegins, find: findKey },
  patternRule(
    'aws-secret',
    [
      ...['secret_access_key', 'SECRET_ACCESS_KEY', 'Secret_Access_Key'].map((text) => ({ text, at: 11 })),
      ...['SecretAccessKey', 'SECRETACCESSKEY'].map((text) => ({ text, at: 10 })),
      { text: 'secretaccesskey', at: 5 },
    ],
    /secret_?access_?key["'\\]{0,3}\s{0,3}(?::|=>|=|,|)\s{0,3}["'\\]{0,3}(?<secret>[A-Za-z0-9/+=]{40,128})/i,
  ),
  { name: 'aws-session-token', begins: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], find: findSessionToken },
];

function findSessionToken(text: string, at: number): readonly Part[] {
  const end = tokenEnd(text, at, SESSION_TOKEN_MAX_CHARS);
  return end - at < SESSION_TOKEN_LEAST_CHARS ? nothing : [{ start: at, end }];
}

/** The key's id, and its secret where that stands beside it. */
function findKey(text: string, at: number): readonly Part[] {
  keyId.lastIndex = at;
  if (!keyId.test(text)) return nothing;
  const id = { start: at, end: keyId.lastIndex };
  if (/[A-Za-z0-9/+=]/.test(text[id.end] ?? '')) return [id];
  const found = secretBeside.exec(text.slice(id.end, id.end + BESIDE_MAX_BYTES));
  if (found === null) return [id];
  const start = id.end + found.index;
  return [id, { start, end: start + found[0].length }];
}
