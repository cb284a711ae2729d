/** What a byte is to the text around it. Separators come first: they index the rows of the position reader's table. */
export const OTHER = 0;
export const BLANK = 1;
export const COMMA = 2;
export const COLON = 3;
export const DASH = 4;
/** From here on a separator decides about the number behind it, whatever came before: it stands in an encoded byte, a path, a date or a version. */
export const PERCENT = 5;
export const SLASH = 6;
export const DOT = 7;
/** Ends the text, or begins an escape sequence. */
export const CONTROL = 8;
/** The bytes of tokens, one bit each, so that a token's bytes can be told apart by their union. */
export const DIGIT = 16;
export const HEX_LETTER = 32;
export const OTHER_LETTER = 64;

export const SEPARATORS = 8;

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const ESCAPE = 27;

/** The class of every byte. Bytes of UTF-8 sequences are separators like any punctuation: they hold no digits. */
export const classOf: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(256).fill(OTHER);
  const set = (characters: string, kind: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  };
  set(' \t', BLANK);
  set('/', SLASH);
  set('.', DOT);
  set(',', COMMA);
  set('%', PERCENT);
  set(':', COLON);
  set('-', DASH);
  set('0123456789', DIGIT);
  set('abcdefABCDEF', HEX_LETTER);
  set('ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
  for (const control of [LINE_FEED, CARRIAGE_RETURN, ESCAPE]) table[control] = CONTROL;
  return table;
}
