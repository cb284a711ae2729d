import { digestOf } from './digest.ts';

/** What stands in a line is hostile: nothing is believed to be there, or to be of its type. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Null for what is no JSON object. */
export function parseObject(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function objectAt(from: JsonObject, key: string): JsonObject {
  const value = valueAt(from, key);
  return isObject(value) ? value : {};
}

export function arrayAt(from: JsonObject, key: string): readonly unknown[] {
  const value = valueAt(from, key);
  return Array.isArray(value) ? value : [];
}

export function textAt(from: JsonObject, key: string): string {
  const value = valueAt(from, key);
  return typeof value === 'string' ? value : '';
}

const ID_MAX_CHARACTERS = 256;

/** A text that is kept to compare others with. A hostile one may be of any length; then its digest does. */
export function idAt(from: JsonObject, key: string): string {
  const id = textAt(from, key);
  return id.length <= ID_MAX_CHARACTERS ? id : digestOf(id);
}

/** More than any run can use; it keeps sums exact. */
const COUNT_MAX = 1e12;

/** A count of tokens or turns. 0 for what is none. */
export function countAt(from: JsonObject, key: string): number {
  const value = valueAt(from, key);
  return typeof value === 'number' && value > 0 && value <= COUNT_MAX ? Math.floor(value) : 0;
}

const MICROS_PER_DOLLAR = 1e6;

/** Dollars, in millionths; null for what is no amount. */
export function microsAt(from: JsonObject, key: string): number | null {
  const value = valueAt(from, key);
  return typeof value === 'number' && value >= 0 && value * MICROS_PER_DOLLAR <= COUNT_MAX
    ? Math.round(value * MICROS_PER_DOLLAR)
    : null;
}

/** An own property: what a prototype has is not in the line. */
export function valueAt(from: JsonObject, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
