import { DIGIT, OTHER_LETTER } from './byte-classes.ts';
import { fnvStep, hashOfToken } from './fnv.ts';
import { GROUP, JOINED, NO_CHAIN, type OpenText } from './open-text.ts';
import { MAX_DIGITS, readNumber, readWord } from './position-reader.ts';

/** Shorter hex tokens are words like `be`, or column numbers, whose digits are masked anyway. */
export const LEAST_HEX_BYTES = 4;
/** So many letters from a to f in a row are no word: one id of 8 hex digits in 2500 has no digit. */
const LEAST_LETTER_HEX_BYTES = 8;
const LEAST_MIXED_BYTES = 8;
const LEAST_MIXED_DIGITS = 2;
const LEAST_MIXED_LETTERS = 2;

/** What stands for everything that varies: it is masked to itself, so that masking twice is masking once. */
export const MASKED = hashOfToken('0');
export const OF = hashOfToken('of');

/** Ends a token that may have to be masked, and returns the masked hash behind it. */
export function endMaskable(text: OpenText, masked: number): number {
  const { kinds, digits, tokenBytes, reader } = text;
  if (kinds === DIGIT && digits <= MAX_DIGITS) readNumber(reader, text.value, digits);
  else readWord(reader, text.token === OF);

  if (kinds < OTHER_LETTER && tokenBytes >= LEAST_HEX_BYTES) return endHexGroup(text, masked);
  text.chain = NO_CHAIN;
  const letters = tokenBytes - digits;
  const mixed = digits >= LEAST_MIXED_DIGITS && letters >= LEAST_MIXED_LETTERS && tokenBytes >= LEAST_MIXED_BYTES;
  return fnvStep(masked, mixed ? MASKED : withoutDigits(text));
}

/** A group with a digit, or too long for a word, is masked, and so is everything that it is joined to. */
function endHexGroup(text: OpenText, masked: number): number {
  if (text.chain !== JOINED) {
    text.maskedBeforeChain = masked;
    text.chainIsId = false;
  }
  text.chain = GROUP;
  text.chainIsId ||= text.digits > 0 || text.tokenBytes >= LEAST_LETTER_HEX_BYTES;
  if (text.chainIsId) return fnvStep(text.maskedBeforeChain, MASKED);
  return fnvStep(masked, text.token);
}

function withoutDigits(text: OpenText): number {
  return text.digits > 0 ? text.maskedToken : text.token;
}
