import type { Tokens } from '../model.ts';
import { tokenKinds } from './agent-events.ts';

export const noTokens: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 };

export function plus(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => add(first[kind], second[kind]));
}

export function less(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => first[kind] - second[kind]);
}

/** The higher figure of each kind. */
export function most(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => Math.max(first[kind], second[kind]));
}

export function sumOfKinds(tokens: Tokens): number {
  return tokenKinds.reduce((total, kind) => add(total, tokens[kind]), 0);
}

/** Sums stay exact integers, whatever a stream claims. */
export function add(first: number, second: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, first + second);
}

function eachKind(of: (kind: keyof Tokens) => number): Tokens {
  return {
    input: of('input'),
    output: of('output'),
    cacheRead: of('cacheRead'),
    cacheWrite: of('cacheWrite'),
    reasoning: of('reasoning'),
  };
}
