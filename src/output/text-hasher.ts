import { CONTROL, classOf, DASH, DIGIT, OTHER_LETTER, PERCENT } from './byte-classes.ts';
import { FNV_OFFSET, fnvStep } from './fnv.ts';
import { forgetToken, GROUP, JOINED, NO_CHAIN, type OpenText } from './open-text.ts';
import { endPositions, IDLE, readNumber, readSeparator, readWord } from './position-reader.ts';
import { endMaskable, LEAST_HEX_BYTES, MASKED, OF } from './token-mask.ts';

const ZERO = 0x30;

/**
 * Reads `bytes` from `from` to `end`, or to the first line feed, carriage return or escape before it, and returns where it
 * stopped. A token may go on in the next call.
 */
export function hashText(text: OpenText, bytes: Uint8Array, from: number, end: number): number {
  const { reader } = text;
  let { raw, masked, token, kinds } = text;
  let at = from;
  while (at < end) {
    let byte = bytes[at] as number;
    let kind = classOf[byte] as number;
    if (kind > DIGIT && (kinds & DIGIT) === 0) {
      const start = at;
      do {
        token = fnvStep(token, byte);
        kinds |= kind;
        at += 1;
        if (at === end) break;
        byte = bytes[at] as number;
        kind = classOf[byte] as number;
      } while (kind > DIGIT);
      text.tokenBytes += at - start;
      if (at === end) break;
    }
    if (kind === DIGIT && kinds === 0) {
      const start = at;
      let value = 0;
      do {
        token = fnvStep(token, byte);
        value = (Math.imul(value, 10) + byte - ZERO) | 0;
        at += 1;
        if (at === end) break;
        byte = bytes[at] as number;
        kind = classOf[byte] as number;
      } while (kind === DIGIT);
      const digits = at - start;
      if (at < end && kind < CONTROL && digits < LEAST_HEX_BYTES) {
        raw = fnvStep(raw, token);
        masked = fnvStep(masked, MASKED);
        token = FNV_OFFSET;
        text.chain = NO_CHAIN;
        readNumber(reader, value, digits);
      } else {
        kinds = DIGIT;
        text.maskedToken = MASKED;
        text.tokenBytes = digits;
        text.digits = digits;
        text.value = value;
        text.afterDigit = true;
        if (at === end) break;
      }
    }
    if (kind >= DIGIT) {
      text.token = token;
      text.kinds = kinds;
      at = hashDigits(text, bytes, at, end);
      token = text.token;
      kinds = text.kinds;
      continue;
    }
    if (kind === CONTROL) break;
    if (kinds !== 0) {
      raw = fnvStep(raw, token);
      if (kinds >= OTHER_LETTER && (kinds & DIGIT) === 0) {
        masked = fnvStep(masked, token);
        text.chain = NO_CHAIN;
        text.tokenBytes = 0;
        if (reader.state !== IDLE) readWord(reader, token === OF);
      } else {
        text.token = token;
        text.kinds = kinds;
        masked = endMaskable(text, masked);
        forgetToken(text);
      }
      token = FNV_OFFSET;
      kinds = 0;
    }
    raw = fnvStep(raw, byte);
    masked = fnvStep(masked, byte);
    if (text.chain !== NO_CHAIN) text.chain = text.chain === GROUP && kind === DASH ? JOINED : NO_CHAIN;
    if (reader.state !== IDLE || kind >= PERCENT) readSeparator(reader, kind);
    at += 1;
  }
  text.raw = raw;
  text.masked = masked;
  text.token = token;
  text.kinds = kinds;
  return at;
}

/** Reads the present token on from its first digit. */
function hashDigits(text: OpenText, bytes: Uint8Array, from: number, end: number): number {
  if ((text.kinds & DIGIT) === 0) text.maskedToken = text.token;
  let { token, maskedToken, kinds, digits, value, afterDigit } = text;
  let at = from;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    const kind = classOf[byte] as number;
    if (kind < DIGIT) break;
    token = fnvStep(token, byte);
    kinds |= kind;
    if (kind === DIGIT) {
      if (!afterDigit) maskedToken = fnvStep(maskedToken, ZERO);
      digits += 1;
      value = (Math.imul(value, 10) + byte - ZERO) | 0;
      afterDigit = true;
    } else {
      maskedToken = fnvStep(maskedToken, byte);
      afterDigit = false;
    }
  }
  text.tokenBytes += at - from;
  text.token = token;
  text.maskedToken = maskedToken;
  text.kinds = kinds;
  text.digits = digits;
  text.value = value;
  text.afterDigit = afterDigit;
  return at;
}

/** Call once before the hashes and positions are used. */
export function endText(text: OpenText): void {
  if (text.kinds !== 0) {
    text.raw = fnvStep(text.raw, text.token);
    text.masked = endMaskable(text, text.masked);
    forgetToken(text);
  }
  endPositions(text.reader);
}

/** Of the text as it is. The whole length counts, though only the first bytes were read. */
export function rawHash(text: OpenText, lengthBytes: number): number {
  return spread(fnvStep(text.raw, lengthBytes));
}

/** Of the text in which everything that varies reads `0`. */
export function templateHash(text: OpenText): number {
  return spread(fnvStep(text.masked, 0));
}

/** So that the low bits can serve as a table index. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
