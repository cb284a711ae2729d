import { jwt } from './jwt.ts';
import { patternRule, type Rule } from './rule.ts';
import { urlPassword, urlToken } from './url-password.ts';

/** The header as HTTP, JSON, Python and shells write it. */
const authorizationName = /(?:[Aa]uthorization|AUTHORIZATION)[\\"']{0,3}\s{0,3}[:=]\s{0,3}[\\"']{0,3}/.source;
/** Behind a scheme stands the secret, unless it is a mere word, as in "Authorization: Basic authentication". */
const schemes = ['bearer', 'basic', 'token', 'digest', 'negotiate', 'apikey'];
const anyScheme = schemes.map((name) => [...name].map((char) => `[${char}${char.toUpperCase()}]`).join('')).join('|');
const behindScheme = `(?:${anyScheme})\\s{1,3}(?![a-z]{1,40}(?:[\\s.,;:!]|$))`;
/** A value alone is one when it is long and holds a digit. */
const alone = /(?=[^\s"']{0,64}\d)(?=[^\s"']{16})/.source;

/** Secrets that are known by what stands before them, or by their form. */
export const credentialRules: readonly Rule[] = [
  jwt,
  patternRule(
    'authorization',
    [
      { text: 'Authorization', at: 5 },
      { text: 'AUTHORIZATION', at: 5 },
    ],
    new RegExp(`${authorizationName}(?:${behindScheme}|${alone})(?<secret>[A-Za-z0-9._~+/=-]{8,4096})`),
  ),
  urlPassword,
  urlToken,
];
