import type { ModelPrice } from '../model.ts';
import { type ModelTokens, tokenKinds } from './agent-events.ts';

/** Null when a table has no price for the model. */
export function priceOf(model: string, prices: readonly ModelPrice[]): ModelPrice | null {
  return prices.find(({ pattern }) => fits(pattern, model)) ?? null;
}

const TOKENS_PER_PRICE = 1_000_000n;

/** Millionths of a dollar, exact until the last rounding, which is of each model's sum. */
export function costMicros({ tokens }: ModelTokens, { microsPerMillion }: ModelPrice): number {
  let sum = 0n;
  for (const kind of tokenKinds) {
    const price = kind === 'reasoning' ? (microsPerMillion.reasoning ?? microsPerMillion.output) : microsPerMillion[kind];
    sum += BigInt(tokens[kind]) * BigInt(Math.round(price));
  }
  const micros = (sum + TOKENS_PER_PRICE / 2n) / TOKENS_PER_PRICE;
  return micros > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(micros);
}

/** Without regular expressions: the pattern is the user's, and the model's name the command's. */
function fits(pattern: string, model: string): boolean {
  const [first, ...rest] = pattern.split('*') as [string, ...string[]];
  if (rest.length === 0) return pattern === model;
  if (!model.startsWith(first)) return false;
  const last = rest.pop() as string;
  let at = first.length;
  for (const part of rest) {
    const found = model.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return model.length - last.length >= at && model.endsWith(last);
}
