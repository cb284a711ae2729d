import type { ModelPrice, Tokens } from '../model.ts';
import { tokenKinds } from './agent-events.ts';
import { add, sumOfKinds } from './tokens.ts';

/** What tokens cost by declared prices. */
export interface Priced {
  readonly micros: number;
  /** Those of models without a price. */
  readonly unpricedTokens: number;
}

const TOKENS_PER_PRICE = 1_000_000n;

/** Null when none of the models has a price. `agent` is the model that tokens are priced by where the stream names none. */
export function pricedCost(models: ReadonlyMap<string, Tokens>, agent: string, prices: readonly ModelPrice[]): Priced | null {
  let micros: number | null = null;
  let unpricedTokens = 0;
  for (const [model, tokens] of models) {
    const price = priceOf(model === '' ? agent : model, prices);
    if (price === undefined) unpricedTokens = add(unpricedTokens, sumOfKinds(tokens));
    else micros = add(micros ?? 0, costMicros(tokens, price));
  }
  return micros === null ? null : { micros, unpricedTokens };
}

function priceOf(model: string, prices: readonly ModelPrice[]): ModelPrice | undefined {
  return prices.find(({ pattern }) => fits(pattern, model));
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

/** Millionths of a dollar, exact until the last rounding, which is of each model's sum. */
function costMicros(tokens: Tokens, { microsPerMillion }: ModelPrice): number {
  let sum = 0n;
  for (const kind of tokenKinds) {
    const price = kind === 'reasoning' ? (microsPerMillion.reasoning ?? microsPerMillion.output) : microsPerMillion[kind];
    sum += BigInt(tokens[kind]) * BigInt(Math.round(price));
  }
  const micros = (sum + TOKENS_PER_PRICE / 2n) / TOKENS_PER_PRICE;
  return micros > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(micros);
}
