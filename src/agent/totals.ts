import type { Tokens } from '../model.ts';
import { add, noTokens, plus } from './tokens.ts';

/** What an agent has used. */
export interface Totals {
  readonly tokens: Tokens;
  /** Millionths of a dollar; -1 where neither the stream nor a price says anything. */
  readonly costMicros: number;
  readonly costSource: 'none' | 'prices' | 'stream';
  /** Tokens that no price is known of, where the cost comes from prices: then it is the least that was spent. */
  readonly unpricedTokens: number;
}

export const nothing: Totals = { tokens: noTokens, costMicros: -1, costSource: 'none', unpricedTokens: 0 };

export function totalsTogether(first: Totals, second: Totals): Totals {
  const sources = [first.costSource, second.costSource];
  return {
    tokens: plus(first.tokens, second.tokens),
    costMicros: costsTogether(first.costMicros, second.costMicros),
    costSource: sources.find((source) => source === 'prices') ?? sources.find((source) => source === 'stream') ?? 'none',
    unpricedTokens: add(first.unpricedTokens, second.unpricedTokens),
  };
}

/** Millionths of a dollar. -1 stands for what is not known, and counts for nothing beside what is. */
export function costsTogether(first: number, second: number): number {
  return first === -1 || second === -1 ? Math.max(first, second) : add(first, second);
}
