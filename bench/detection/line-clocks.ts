import { type Anchor, betweenAnchors, lineEnds, type Timeline } from './timeline.ts';

interface LineClock {
  /** Group 1 is the date, where there is one, and group 2 the time. */
  readonly pattern: RegExp;
  /** It stands before the line because the CI put it there: the command has not printed it, and the guard would not have seen it. */
  readonly byTheCi: boolean;
}

const clocks: readonly LineClock[] = [
  { pattern: /^\[[\w:]+ (\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d\.\d+)Z\] ?/, byTheCi: true },
  { pattern: /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d\.\d+)Z /, byTheCi: true },
  { pattern: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\b/, byTheCi: false },
  { pattern: /^()\s*(\d\d:\d\d:\d\d)\s/, byTheCi: false },
];

/** A clock stands at the beginning of a line. */
const LOOKED_AT_BYTES = 96;
const DAY_MS = 86_400_000;
/** A clock without a date that falls by more than this has passed midnight; by less, two processes wrote at once. */
const MIDNIGHT_FALL_MS = DAY_MS / 2;

/**
 * Reads the clock at the beginning of the lines, of the form that most of them have, and takes it away where it is not the
 * command's own. Null when fewer than half of the lines are spanned by one.
 */
export function fromLineClocks(bytes: Uint8Array): Timeline | null {
  const ends = lineEnds(bytes);
  const heads = Array.from(ends, (end, line) => headOf(bytes, ends[line - 1] ?? 0, end));
  const [best] = clocks
    .map((clock) => ({ clock, lines: heads.filter((head) => clock.pattern.test(head)).length }))
    .sort((one, other) => other.lines - one.lines);
  if (best === undefined || best.lines === 0) return null;
  const { pattern, byTheCi } = best.clock;
  const found = heads.map((head) => pattern.exec(head));
  return betweenAnchors(byTheCi ? without(bytes, ends, found) : bytes, anchorsOf(found));
}

function headOf(bytes: Uint8Array, from: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(LOOKED_AT_BYTES, end - from)).toString('latin1');
}

function anchorsOf(found: readonly (RegExpExecArray | null)[]): readonly Anchor[] {
  let previousMs = Number.NEGATIVE_INFINITY;
  let days = 0;
  return found.flatMap((match, line) => {
    if (match === null) return [];
    const [, date = '', time = ''] = match;
    const atMs = Date.parse(`${date === '' ? '1970-01-01' : date}T${time}Z`) + days * DAY_MS;
    if (Number.isNaN(atMs)) return [];
    const midnight = date === '' && previousMs - atMs > MIDNIGHT_FALL_MS;
    if (midnight) days += 1;
    previousMs = midnight ? atMs + DAY_MS : atMs;
    return [{ line, atMs: previousMs }];
  });
}

function without(bytes: Uint8Array, ends: Uint32Array, found: readonly (RegExpExecArray | null)[]): Uint8Array {
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  for (const [line, end] of ends.entries()) {
    const text = bytes.subarray((ends[line - 1] ?? 0) + (found[line]?.[0].length ?? 0), end);
    kept.set(text, length);
    length += text.length;
  }
  return kept.subarray(0, length);
}
