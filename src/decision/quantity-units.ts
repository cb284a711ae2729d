import type { MemoryLimit } from '../model.ts';
import { type Parsed, parseDollars, parseDuration, parseMemory, parseShare, parseSize } from './units.ts';

/** What a policy gives with a unit, and as what it is read: milliseconds, basis points, bytes, millionths of a dollar. */
export interface Quantities {
  readonly duration: number;
  readonly share: number;
  readonly size: number;
  readonly memory: MemoryLimit;
  readonly dollars: number;
}

export type QuantityUnit = keyof Quantities;

const parsers: { readonly [U in QuantityUnit]: (text: string) => Parsed<Quantities[U]> } = {
  duration: parseDuration,
  share: parseShare,
  size: parseSize,
  memory: parseMemory,
  dollars: parseDollars,
};

/** Reads what a policy gives: a text, or a number where a text was forgotten, which every unit but dollars refuses. */
export function parseQuantity<U extends QuantityUnit>(unit: U, least: 0 | 1, given: string | number): Parsed<Quantities[U]> {
  const parse: (text: string) => Parsed<Quantities[U]> = parsers[unit];
  const parsed = parse(String(given));
  if (parsed.kind === 'invalid' || amountOf(parsed.value) >= least) return parsed;
  return { kind: 'invalid', message: `"${given}" must be more than nothing` };
}

function amountOf(value: number | MemoryLimit): number {
  if (typeof value === 'number') return value;
  return value.kind === 'share' ? value.shareBp : value.bytes;
}
