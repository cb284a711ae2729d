import type { AgentStats } from '../model.ts';
import { add, plus } from './tokens.ts';
import { costsTogether } from './totals.ts';

/** An agent that is started again goes on with what it has used; what it does begins anew. */
export function statsAfter(earlier: AgentStats, now: AgentStats): AgentStats {
  return {
    ...now,
    events: earlier.events + now.events,
    turns: earlier.turns + now.turns,
    toolCalls: earlier.toolCalls + now.toolCalls,
    toolErrors: earlier.toolErrors + now.toolErrors,
    tokens: plus(earlier.tokens, now.tokens),
    totalTokens: add(earlier.totalTokens, now.totalTokens),
    costMicros: costsTogether(earlier.costMicros, now.costMicros),
    costFromPrices: earlier.costFromPrices || now.costFromPrices,
    unpricedTokens: add(earlier.unpricedTokens, now.unpricedTokens),
    skippedLines: earlier.skippedLines + now.skippedLines,
    shedBytes: earlier.shedBytes + now.shedBytes,
  };
}
