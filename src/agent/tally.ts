import type { ModelPrice, Tokens } from '../model.ts';
import { type SessionEvent, tokenKinds, type UsageEvent } from './agent-events.ts';
import { dropOldest } from './drop-oldest.ts';
import { costMicros, priceOf } from './prices.ts';

/** Tokens and cost of all sessions of a stream. No figure is counted twice, and none is guessed. */
export interface Tally {
  session(event: SessionEvent): void;
  usage(event: UsageEvent): void;
  totals(): Totals;
}

export interface Totals {
  readonly tokens: Tokens;
  /** Millionths of a dollar; -1 where neither the stream nor a price says anything. */
  readonly costMicros: number;
  readonly costSource: 'none' | 'prices' | 'stream';
  /** Tokens that no price is known of, where the cost comes from prices: then it is the least that was spent. */
  readonly unpricedTokens: number;
}

export const noTokens: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0 };

/** Of which a later line may come: lines of one message follow one another, but for those of subagents beside them. */
const MESSAGES_REMEMBERED = 1_024;
/** Sessions that one step goes back and forth between. What older ones came to is kept as a sum. */
const SESSIONS_REMEMBERED = 32;
/** A hostile stream names a new model in every line. */
const MODELS_MAX = 64;
const OTHER_MODELS = '(others)';

interface Session {
  /** By message id: what has been counted of it. */
  readonly messages: Map<string, Counted>;
  /** Sums of what came message by message. */
  readonly live: Map<string, Tokens>;
  liveCost: number | null;
  /** The highest total that the stream told. */
  readonly reported: Map<string, Tokens>;
  reportedCost: number | null;
}

interface Counted {
  readonly model: string;
  readonly tokens: Tokens;
  readonly cost: number | null;
}

/** `agent` is the model that tokens are priced by where the stream names none. */
export function createTally(agent: string, prices: readonly ModelPrice[]): Tally {
  const sessions = new Map<string, Session>();
  let older = nothing;
  let current = newSession();
  let currentId: string | null = null;
  let known: Totals | null = null;

  return {
    session({ id }) {
      if (id === currentId) return;
      // What came before the first session was named belongs to it.
      if (currentId !== null) current = sessions.get(id) ?? newSession();
      currentId = id;
      sessions.delete(id);
      sessions.set(id, current);
      if (sessions.size > SESSIONS_REMEMBERED) forgetOldest();
    },
    usage(event) {
      known = null;
      if (event.how === 'incremental') countMessage(current, event);
      else takeReport(current, event, startsAnew(event));
    },
    totals() {
      known ??= [...(currentId === null ? [current] : []), ...sessions.values()]
        .map((session) => totalsOf(session, agent, prices))
        .reduce(sum, older);
      return known;
    },
  };

  /** aider names no sessions: its sum of a session falls when another one begins. */
  function startsAnew({ how, models, costMicros: cost }: UsageEvent): boolean {
    return how === 'cumulative' && models.length === 0 && cost !== null && cost < (current.reportedCost ?? 0);
  }

  function takeReport(session: Session, event: UsageEvent, anew: boolean): void {
    if (anew) {
      older = sum(older, { ...nothing, costMicros: session.reportedCost ?? 0, costSource: 'stream' });
      session.reportedCost = null;
    }
    for (const { model, tokens } of event.models) keep(session.reported, model, tokens, most);
    if (event.costMicros !== null) session.reportedCost = Math.max(session.reportedCost ?? 0, event.costMicros);
  }

  function forgetOldest(): void {
    const [oldest] = sessions;
    if (oldest === undefined) return;
    older = sum(older, totalsOf(oldest[1], agent, prices));
    sessions.delete(oldest[0]);
  }
}

function newSession(): Session {
  return { messages: new Map(), live: new Map(), liveCost: null, reported: new Map(), reportedCost: null };
}

/** A message that comes again counts with what it has more than before: the highest figure is the true one. */
function countMessage(session: Session, { messageId, models, costMicros: cost }: UsageEvent): void {
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

const nothing: Totals = { tokens: noTokens, costMicros: -1, costSource: 'none', unpricedTokens: 0 };

/** What the stream summed up itself is not added to what came message by message: the higher figure of each kind counts. */
function totalsOf(session: Session, agent: string, prices: readonly ModelPrice[]): Totals {
  const tokens = most(sumOf(session.live), sumOf(session.reported));
  const told = session.reportedCost ?? session.liveCost;
  const priced = highest(pricedCost(session.live, agent, prices), pricedCost(session.reported, agent, prices));
  // A zero beside tokens is what an agent tells that does not know its model's price.
  if (told !== null && (told > 0 || priced === null))
    return { tokens, costMicros: Math.max(told, session.liveCost ?? 0), costSource: 'stream', unpricedTokens: 0 };
  if (priced === null) return { ...nothing, tokens, unpricedTokens: sumOfKinds(tokens) };
  return { tokens, costMicros: priced.micros, costSource: 'prices', unpricedTokens: priced.unpricedTokens };
}

interface Priced {
  readonly micros: number;
  readonly unpricedTokens: number;
}

/** Null when none of the models has a price. */
function pricedCost(models: ReadonlyMap<string, Tokens>, agent: string, prices: readonly ModelPrice[]): Priced | null {
  let micros: number | null = null;
  let unpricedTokens = 0;
  for (const [model, tokens] of models) {
    const price = priceOf(model === '' ? agent : model, prices);
    if (price === null) unpricedTokens = add(unpricedTokens, sumOfKinds(tokens));
    else micros = add(micros ?? 0, costMicros({ model, tokens }, price));
  }
  return micros === null ? null : { micros, unpricedTokens };
}

function highest(first: Priced | null, second: Priced | null): Priced | null {
  if (first === null || second === null) return first ?? second;
  return second.micros >= first.micros ? second : first;
}

function sum(first: Totals, second: Totals): Totals {
  const known = [first, second].filter(({ costSource }) => costSource !== 'none');
  return {
    tokens: plus(first.tokens, second.tokens),
    costMicros: known.length === 0 ? -1 : known.reduce((micros, totals) => add(micros, totals.costMicros), 0),
    costSource: known.find(({ costSource }) => costSource === 'prices')?.costSource ?? known[0]?.costSource ?? 'none',
    unpricedTokens: add(first.unpricedTokens, second.unpricedTokens),
  };
}

function keep(models: Map<string, Tokens>, name: string, tokens: Tokens, join: (kept: Tokens, more: Tokens) => Tokens): void {
  const model = models.has(name) || models.size < MODELS_MAX ? name : OTHER_MODELS;
  models.set(model, join(models.get(model) ?? noTokens, tokens));
}

function sumOf(models: ReadonlyMap<string, Tokens>): Tokens {
  return [...models.values()].reduce(plus, noTokens);
}

export function sumOfKinds(tokens: Tokens): number {
  return tokenKinds.reduce((total, kind) => add(total, tokens[kind]), 0);
}

function plus(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => add(first[kind], second[kind]));
}

function less(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => first[kind] - second[kind]);
}

function most(first: Tokens, second: Tokens): Tokens {
  return eachKind((kind) => Math.max(first[kind], second[kind]));
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

/** Sums stay exact integers, whatever a stream claims. */
function add(first: number, second: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, first + second);
}
