import { BLANK, COLON, COMMA, DASH, DOT, OTHER, PERCENT, SEPARATORS, SLASH } from './byte-classes.ts';

/**
 * Finds how far along a text says that it is: `12/2000`, `12 / 2000`, `3.5/7`, `1,200 of 5,678`, `45.3%`. Not taken for that:
 * dates (`1/15/2024`), times (`12:30/45:00`), paths (`a/1/2`), versions (`1.2.3/4`), encoded URLs (`id=12%22%5D`) and n above N.
 */
export interface PositionReader {
  state: number;
  /** The number before the slash, the "of" or the percent sign, and the one behind. */
  n: number;
  of: number;
  /** Shares from 0 to 1, the first ones of the text. */
  readonly positions: Float64Array;
  count: number;
}

/** An outer and an inner count, and a percentage of each: more in one line have not been seen. */
export const MAX_POSITIONS = 4;

/** Every number of so many digits fits 32 bits. */
export const MAX_DIGITS = 9;

/** Of the separators only `PERCENT`, `SLASH` and `DOT` lead out of this state. */
export const IDLE = 0;
/** Behind a separator that makes the next number part of a path, a time, a version or an encoded byte. */
const BLOCKED = 1;
const BLOCKED_NUMBER = 2;
const N = 3;
const N_DOT = 4;
const N_FRACTION = 5;
const N_COMMA = 6;
const N_BLANK = 7;
const N_SLASH = 8;
const N_OF = 9;
const N_OF_BLANK = 10;
/** A percentage, unless something follows without a gap: then the percent sign belongs to an encoded byte. */
const N_PERCENT = 11;
const TOTAL = 12;
const TOTAL_DOT = 13;
const TOTAL_FRACTION = 14;
const TOTAL_COMMA = 15;
const STATES = 16;

/** Added to the next state: the position is complete. */
const PERCENT_READ = 16;
const SHARE_READ = 32;

const POWERS_OF_TEN = Array.from({ length: MAX_DIGITS + 1 }, (_, digits) => 10 ** digits);

/** The next state by state and separator. */
const afterSeparator = transitions();

export function newPositionReader(): PositionReader {
  return { state: IDLE, n: 0, of: 0, positions: new Float64Array(MAX_POSITIONS), count: 0 };
}

export function forgetPositions(reader: PositionReader): void {
  reader.state = IDLE;
  reader.count = 0;
}

/** Called for every byte between tokens, so it is one look into a table. */
export function readSeparator(reader: PositionReader, separator: number): void {
  const next = afterSeparator[reader.state * SEPARATORS + separator] as number;
  reader.state = next;
  if (next >= PERCENT_READ) complete(reader, next);
}

/** A token of 1 to 9 digits and nothing else. */
export function readNumber(reader: PositionReader, value: number, digits: number): void {
  switch (reader.state) {
    case BLOCKED:
    case N_PERCENT:
      reader.state = BLOCKED_NUMBER;
      return;
    case N_DOT:
      reader.n += value / (POWERS_OF_TEN[digits] as number);
      reader.state = N_FRACTION;
      return;
    case N_COMMA:
      reader.n = digits === 3 ? reader.n * 1000 + value : value;
      reader.state = N;
      return;
    case N_SLASH:
    case N_OF_BLANK:
      reader.of = value;
      reader.state = TOTAL;
      return;
    case TOTAL_DOT:
      reader.of += value / (POWERS_OF_TEN[digits] as number);
      reader.state = TOTAL_FRACTION;
      return;
    case TOTAL_COMMA:
      if (digits === 3) {
        reader.of = reader.of * 1000 + value;
        reader.state = TOTAL;
        return;
      }
      addPosition(reader, reader.of);
      break;
    default:
  }
  reader.n = value;
  reader.state = N;
}

/** Any other token. */
export function readWord(reader: PositionReader, isOf: boolean): void {
  if (reader.state === TOTAL_COMMA) addPosition(reader, reader.of);
  reader.state = isOf && reader.state === N_BLANK ? N_OF : IDLE;
}

export function endPositions(reader: PositionReader): void {
  if (reader.state === N_PERCENT) addPosition(reader, 100);
  if (reader.state >= TOTAL) addPosition(reader, reader.of);
  reader.state = IDLE;
}

function complete(reader: PositionReader, next: number): void {
  addPosition(reader, next >= SHARE_READ ? reader.of : 100);
  reader.state = next & (PERCENT_READ - 1);
}

function addPosition(reader: PositionReader, of: number): void {
  if (reader.count === MAX_POSITIONS || of === 0 || reader.n > of) return;
  reader.positions[reader.count] = reader.n / of;
  reader.count += 1;
}

function transitions(): Uint8Array {
  const table = new Uint8Array(STATES * SEPARATORS).fill(IDLE);
  const on = (states: readonly number[], separators: readonly number[], next: number): void => {
    for (const state of states) for (const separator of separators) table[state * SEPARATORS + separator] = next;
  };
  const all = [OTHER, BLANK, SLASH, DOT, COMMA, PERCENT, COLON, DASH];
  const states = Array.from({ length: STATES }, (_, state) => state);
  const totals = [TOTAL, TOTAL_DOT, TOTAL_FRACTION, TOTAL_COMMA];
  on(states, [PERCENT], BLOCKED);
  on([IDLE, N_DOT, N_COMMA, N_BLANK, N_SLASH], [SLASH, DOT], BLOCKED);
  on([BLOCKED, BLOCKED_NUMBER, N, N_FRACTION], [SLASH, DOT, COLON, DASH], BLOCKED);
  on([N, N_FRACTION, N_BLANK], [SLASH], N_SLASH);
  on([N, N_FRACTION, N_BLANK], [BLANK], N_BLANK);
  on([N, N_FRACTION, N_BLANK], [PERCENT], N_PERCENT);
  on([N_PERCENT], all, IDLE + PERCENT_READ);
  on([N_PERCENT], [PERCENT, SLASH, DOT], BLOCKED + PERCENT_READ);
  on([N], [DOT], N_DOT);
  on([N], [COMMA], N_COMMA);
  on([N_SLASH], [BLANK], N_SLASH);
  on([N_OF, N_OF_BLANK], [BLANK], N_OF_BLANK);
  on(totals, all, IDLE + SHARE_READ);
  on(totals, [PERCENT], BLOCKED + SHARE_READ);
  on(totals, [SLASH], BLOCKED);
  on([TOTAL_FRACTION], [DOT], BLOCKED);
  on([TOTAL], [DOT], TOTAL_DOT);
  on([TOTAL], [COMMA], TOTAL_COMMA);
  return table;
}
