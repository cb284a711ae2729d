import { ESCAPE } from './byte-classes.ts';

/** Where in an escape sequence a stream is (ECMA-48, section 5, and xterm's ctlseqs). */
export interface OpenEscape {
  state: number;
  /** The first parameter so far, and whether another byte than its digits has followed. */
  parameter: number;
  parameterEnded: boolean;
  /** Such as `CSI ? 25 l`: the final letter means something else. */
  isPrivate: boolean;
}

/** What a sequence does to the lines; most only colour them. */
export type EscapeEffect =
  | { readonly kind: 'none' }
  | { readonly kind: 'up'; readonly rows: number }
  | { readonly kind: 'down'; readonly rows: number }
  /** `behind` erases from the cursor to the end of the line: nothing, unless the cursor went back. */
  | { readonly kind: 'erase'; readonly what: 'behind' | 'line' };

/** No terminal is higher; what counts the rows must not be led to count on for ever. */
export const MAX_ROWS = 128;

export const NO_ESCAPE = 0;
/** Behind the escape byte; behind bytes such as `(`, with one more to come; in CSI; in a string such as a title; behind an escape in it. */
const BEGUN = 1;
const INTERMEDIATE = 2;
const CSI = 3;
const STRING = 4;
const STRING_END = 5;

const BELL = 7;
const CANCEL = 0x18;
const SUBSTITUTE = 0x1a;

const NONE: EscapeEffect = { kind: 'none' };
const UP_ONE: EscapeEffect = { kind: 'up', rows: 1 };
const ERASE_BEHIND: EscapeEffect = { kind: 'erase', what: 'behind' };
const ERASE_LINE: EscapeEffect = { kind: 'erase', what: 'line' };

export function newEscape(): OpenEscape {
  return { state: NO_ESCAPE, parameter: 0, parameterEnded: false, isPrivate: false };
}

export function beginEscape(sequence: OpenEscape): void {
  sequence.state = BEGUN;
  sequence.parameter = 0;
  sequence.parameterEnded = false;
  sequence.isPrivate = false;
}

/**
 * Takes the next byte of a sequence. It is over when `state` is `NO_ESCAPE`, and only then has it an effect. Newlines are not for
 * this reader: they end any sequence, or one that is broken would hide the rest of the log.
 */
export function readEscape(sequence: OpenEscape, byte: number): EscapeEffect {
  switch (sequence.state) {
    case STRING:
      if (byte === BELL || byte === CANCEL || byte === SUBSTITUTE) sequence.state = NO_ESCAPE;
      else if (byte === ESCAPE) sequence.state = STRING_END;
      return NONE;
    case STRING_END:
      if (byte === BACKSLASH) {
        sequence.state = NO_ESCAPE;
        return NONE;
      }
      beginEscape(sequence);
      return readEscape(sequence, byte);
    default:
  }
  if (byte === ESCAPE) {
    beginEscape(sequence);
    return NONE;
  }
  if (sequence.state === CSI) return readControlSequence(sequence, byte);
  if (byte >= 0x20 && byte <= 0x2f) {
    sequence.state = INTERMEDIATE;
    return NONE;
  }
  const first = sequence.state === BEGUN;
  sequence.state = NO_ESCAPE;
  if (!first) return NONE;
  if (byte === OPEN_BRACKET) sequence.state = CSI;
  else if (stringOpeners.has(byte)) sequence.state = STRING;
  return byte === CAPITAL_M ? UP_ONE : NONE;
}

function readControlSequence(sequence: OpenEscape, byte: number): EscapeEffect {
  if (byte >= 0x30 && byte <= 0x39 && !sequence.parameterEnded) {
    sequence.parameter = Math.min(MAX_ROWS, sequence.parameter * 10 + byte - 0x30);
    return NONE;
  }
  if (byte >= 0x20 && byte <= 0x3f) {
    sequence.parameterEnded = true;
    if (byte < 0x30 || byte >= 0x3c) sequence.isPrivate = true;
    return NONE;
  }
  sequence.state = NO_ESCAPE;
  if (sequence.isPrivate) return NONE;
  const rows = Math.max(1, sequence.parameter);
  switch (byte) {
    case CAPITAL_A:
    case CAPITAL_F:
      return { kind: 'up', rows };
    case CAPITAL_B:
    case CAPITAL_E:
      return { kind: 'down', rows };
    case CAPITAL_K:
      return sequence.parameter === 0 ? ERASE_BEHIND : ERASE_LINE;
    default:
      return NONE;
  }
}

const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CAPITAL_A = 0x41;
const CAPITAL_B = 0x42;
const CAPITAL_E = 0x45;
const CAPITAL_F = 0x46;
const CAPITAL_K = 0x4b;
const CAPITAL_M = 0x4d;
/** Of OSC, DCS, SOS, PM and APC, the last of which Buildkite uses for its time stamps. */
const stringOpeners: ReadonlySet<number> = new Set([0x5d, 0x50, 0x58, 0x5e, 0x5f]);
