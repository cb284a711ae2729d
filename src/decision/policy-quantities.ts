import { z } from 'zod';
import { type Parsed, parseDollars, parseDuration, parseShare, parseSize } from './units.ts';

export const duration = (leastMs: 0 | 1) => quantity(parseDuration, leastMs).describe('a duration such as 500ms, 30s, 10m or 2h');
export const share = quantity(parseShare, 1).describe('a share such as 90%; of CPU, of one core');
export const size = quantity(parseSize, 1).describe('a size such as 512MiB or 4GiB');

export const dollars = (leastMicros: 0 | 1) =>
  parsed(parseDollars, (micros) => micros >= leastMicros).describe('an amount of dollars such as 5.00');

/** A text with a unit. A bare number is refused: it could mean seconds, milliseconds or minutes. */
export function parsed<T>(parse: (text: string) => Parsed<T>, isEnough: (value: T) => boolean) {
  return z.union([z.string(), z.number()]).transform((given, context) => {
    const read = parse(String(given));
    if (read.kind === 'ok' && isEnough(read.value)) return read.value;
    const message = read.kind === 'ok' ? `"${given}" must be more than nothing` : read.message;
    context.issues.push({ code: 'custom', message, input: given });
    return z.NEVER;
  });
}

function quantity(parse: (text: string) => Parsed, least: 0 | 1) {
  return parsed(parse, (value) => value >= least);
}
