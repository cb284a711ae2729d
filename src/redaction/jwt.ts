import { nothing, type Rule } from './rule.ts';
import { base64url, createRunEnd } from './runs.ts';

/** The header is JSON, so it begins with the base64 of `{"` and the first letter of a key. */
const begins = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => btoa(`{"${letter}`));

const HEADER_LEAST_CHARS = 12;
const HEADER_MAX_CHARS = 2048;

const payloadAndSignature = /\.[\w-]{4,8192}\.[\w-]{0,4096}/y;

/** A JSON Web Token (RFC 7519), signed or not, whatever stands before it. */
export const jwt: Rule = { name: 'jwt', begins, find: createFind() };

function createFind(): Rule['find'] {
  const runEnd = createRunEnd(base64url);
  /** What follows a run is the same for all places in it. */
  let last = { text: '', dot: -1, end: -1 };

  return (text, at) => {
    const dot = runEnd(text, at, HEADER_MAX_CHARS);
    if (text[dot] !== '.' || dot - at < HEADER_LEAST_CHARS) return nothing;
    if (last.text !== text || last.dot !== dot) {
      payloadAndSignature.lastIndex = dot;
      last = { text, dot, end: payloadAndSignature.test(text) ? payloadAndSignature.lastIndex : -1 };
    }
    return last.end === -1 ? nothing : [{ start: at, end: last.end }];
  };
}
