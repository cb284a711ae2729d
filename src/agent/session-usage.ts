import type { ModelPrice, Tokens } from '../model.ts';
import type { UsageEvent } from './agent-events.ts';
import { dropOldest } from './drop-oldest.ts';
import { type Priced, pricedCost } from './prices.ts';
import { add, less, most, noTokens, plus, sumOfKinds } from './tokens.ts';
import { nothing, type Totals } from './totals.ts';

/** What one session has used, as far as it is known: told message by message, and summed up by the stream itself. */
export interface SessionUsage {
  /** By message id: what has been counted of it. */
  readonly messages: Map<string, Counted>;
  /** By model: sums of what came message by message. */
  readonly live: Map<string, Tokens>;
  liveCost: number | null;
  /** By model: the highest total that the stream told. */
  readonly reported: Map<string, Tokens>;
  reportedCost: number | null;
}

interface Counted {
  readonly model: string;
  readonly tokens: Tokens;
  readonly cost: number | null;
}

/** Of which a later line may come: lines of one message follow one another, but for those of subagents beside them. */
const MESSAGES_REMEMBERED = 1_024;
/** A hostile stream names a new model in every line. */
const MODELS_MAX = 64;
const OTHER_MODELS = '(others)';

export function newSession(): SessionUsage {
  return { messages: new Map(), live: new Map(), liveCost: null, reported: new Map(), reportedCost: null };
}

/** A message that comes again counts with what it has more than before: the highest figure is the true one. */
export function countMessage(session: SessionUsage, { messageId, models, costMicros: cost }: UsageEvent): void {
  const [{ model, tokens } = { model: '', tokens: noTokens }] = models;
  const before = messageId === null ? undefined : session.messages.get(messageId);
  const now: Counted = {
    model: before?.model ?? model,
    tokens: most(before?.tokens ?? noTokens, tokens),
    cost: cost === null ? (before?.cost ?? null) : Math.max(before?.cost ?? 0, cost),
  };
  keep(session.live, now.model, less(now.tokens, before?.tokens ?? noTokens), plus);
  if (now.cost !== null) session.liveCost = add(session.liveCost ?? 0, now.cost - (before?.cost ?? 0));
  if (messageId === null) return;
  session.messages.delete(messageId);
  session.messages.set(messageId, now);
  dropOldest(session.messages, MESSAGES_REMEMBERED);
}

/** A total of the session, which nothing is added to. */
export function takeReport(session: SessionUsage, { models, costMicros: cost }: UsageEvent): void {
  for (const { model, tokens } of models) keep(session.reported, model, tokens, most);
  if (cost !== null) session.reportedCost = Math.max(session.reportedCost ?? 0, cost);
}

/** What the stream summed up itself is not added to what came message by message: the higher figure of each kind counts. */
export function totalsOf(session: SessionUsage, agent: string, prices: readonly ModelPrice[]): Totals {
  const tokens = most(sumOf(session.live), sumOf(session.reported));
  const told = session.reportedCost ?? session.liveCost;
  const priced = higher(pricedCost(session.live, agent, prices), pricedCost(session.reported, agent, prices));
  // A zero beside tokens is what an agent tells that does not know its model's price.
  if (told !== null && (told > 0 || priced === null))
    return { tokens, costMicros: Math.max(told, session.liveCost ?? 0), costSource: 'stream', unpricedTokens: 0 };
  if (priced === null) return { ...nothing, tokens, unpricedTokens: sumOfKinds(tokens) };
  return { tokens, costMicros: priced.micros, costSource: 'prices', unpricedTokens: priced.unpricedTokens };
}

function keep(models: Map<string, Tokens>, name: string, tokens: Tokens, join: (kept: Tokens, more: Tokens) => Tokens): void {
  const model = models.has(name) || models.size < MODELS_MAX ? name : OTHER_MODELS;
  models.set(model, join(models.get(model) ?? noTokens, tokens));
}

function sumOf(models: ReadonlyMap<string, Tokens>): Tokens {
  return [...models.values()].reduce(plus, noTokens);
}

function higher(first: Priced | null, second: Priced | null): Priced | null {
  if (first === null || second === null) return first ?? second;
  return second.micros >= first.micros ? second : first;
}
