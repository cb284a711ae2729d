import { FNV_OFFSET } from './fnv.ts';
import { forgetPositions, newPositionReader, type PositionReader } from './position-reader.ts';

/** What is known of a text that is being read: two hashes and the positions in it. The text itself is never kept. */
export interface OpenText {
  /** Of everything before the present token: as it is, and with `0` for everything that varies. */
  raw: number;
  masked: number;
  readonly reader: PositionReader;
  /** The present token: its hash as it is, and with `0` for every run of digits once it has one. */
  token: number;
  maskedToken: number;
  /** The union of the classes of its bytes; 0 between tokens. */
  kinds: number;
  tokenBytes: number;
  digits: number;
  /** The token read as a number: right if it is nothing else and has at most `MAX_DIGITS`. */
  value: number;
  afterDigit: boolean;
  /** Hex groups joined by dashes, such as a UUID. */
  chain: number;
  chainIsId: boolean;
  maskedBeforeChain: number;
}

/** No hex group just before; the last token was one; it was, and a dash follows it. */
export const NO_CHAIN = 0;
export const GROUP = 1;
export const JOINED = 2;

export function newText(): OpenText {
  return {
    ...{ raw: FNV_OFFSET, masked: FNV_OFFSET, reader: newPositionReader() },
    ...{ token: FNV_OFFSET, maskedToken: 0, kinds: 0, tokenBytes: 0, digits: 0, value: 0, afterDigit: false },
    ...{ chain: NO_CHAIN, chainIsId: false, maskedBeforeChain: 0 },
  };
}

export function forgetText(text: OpenText): void {
  text.raw = FNV_OFFSET;
  text.masked = FNV_OFFSET;
  forgetToken(text);
  text.chain = NO_CHAIN;
  forgetPositions(text.reader);
}

export function forgetToken(text: OpenText): void {
  text.token = FNV_OFFSET;
  text.kinds = 0;
  text.tokenBytes = 0;
  text.digits = 0;
  text.value = 0;
  text.afterDigit = false;
}
