import type { Content } from './agent-events.ts';
import { digestOf } from './digest.ts';

/**
 * Digests in which what is made anew for each try reads the same: UUIDs, hashes, and times to the second. Short numbers stay, and so
 * do dates alone: work over many files has them in its names.
 */
export function maskedArguments(content: Content): string {
  return maskedWith(content, IDS);
}

/** In a result durations and times of the day are masked as well. */
export function maskedResult(content: Content): string {
  return maskedWith(content, [...IDS, ...TIMES]);
}

const UUID = /(?<![0-9A-Za-z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9A-Za-z])/gi;
const INSTANT = /(?<!\d)\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?/g;
/** Hexadecimal with letters and digits both, or a number as long as a time in seconds. */
const HASH = /(?<![0-9A-Za-z])(?:\d{10,}|(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{8,})(?![0-9A-Za-z])/gi;
const IDS = [UUID, INSTANT, HASH];

const CLOCK = /(?<!\d)\d{1,2}:\d\d:\d\d(?:[.,]\d+)?(?!\d)/g;
const DURATION = /(?<![\d.])\d+(?:\.\d+)? ?(?:[nuµm]?s|min|sec(?:ond)?s?)(?![0-9A-Za-z])/g;
const TIMES = [CLOCK, DURATION];

/** Of a text that is not all there, what is missing may differ in more than ids: it is not masked at all. */
function maskedWith({ digest, text, whole }: Content, masks: readonly RegExp[]): string {
  return whole ? digestOf(masks.reduce((masked, mask) => masked.replace(mask, '0'), text)) : digest;
}
