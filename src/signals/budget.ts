import type { AgentSample, Limits, ObservationUnit } from '../model.ts';
import { counterfactualOf, type Margin } from './counterfactual.ts';
import type { Detector, Finding } from './detector.ts';
import { dollarsWords, shareWords } from './wording.ts';

/** Limits of what an agent uses; null where there is none. */
export type BudgetLimits = Pick<Limits, 'maxTokens' | 'maxCostMicros' | 'maxTurns' | 'maxToolCalls'>;

interface Bound {
  readonly what: string;
  readonly option: string;
  readonly unit: ObservationUnit;
  readonly limit: number;
  readonly observed: number;
  readonly words: (value: number) => string;
}

const WHOLE_BP = 10_000;

/**
 * The agent has used more than the user allowed: certain, and from a share of that on worth a word. While it works that ends it. What is
 * known only once its task has ended, as the tokens of some agents are, cannot be saved any more: that alerts. A cost that nothing tells
 * is not judged.
 */
export function budgetDetector(limits: BudgetLimits, warnBp: number): Detector<null> {
  return {
    initial: null,
    everyTick: true,
    step(_, { agent }) {
      if (agent === undefined) return [null, null];
      const bounds = boundsOf(limits, agent);
      const crossed = bounds.filter(({ observed, limit }) => observed > limit);
      if (crossed.length > 0) return [null, crossedFinding(crossed, agent)];
      const near = bounds.filter(({ observed, limit }) => observed > 0 && observed * WHOLE_BP >= limit * warnBp);
      return [null, near.length === 0 ? null : nearFinding(near, warnBp, agent)];
    },
  };
}

function boundsOf({ maxTokens, maxCostMicros, maxTurns, maxToolCalls }: BudgetLimits, agent: AgentSample): readonly Bound[] {
  return [
    ...bound('tokens', 'max-tokens', 'tokens', maxTokens, agent.totalTokens),
    ...bound('cost', 'max-cost', 'micro-usd', maxCostMicros, agent.costMicros, dollarsWords),
    ...bound('turns', 'max-turns', 'turns', maxTurns, agent.turns),
    ...bound('tool calls', 'max-tool-calls', 'calls', maxToolCalls, agent.toolCalls),
  ];
}

function bound(
  what: string,
  option: string,
  unit: ObservationUnit,
  limit: number | null,
  observed: number,
  words: (value: number) => string = String,
): readonly Bound[] {
  return limit === null ? [] : [{ what, option, unit, limit, observed, words }];
}

function crossedFinding(bounds: readonly Bound[], agent: AgentSample): Finding {
  const isOver = agent.exited || agent.endState !== 0;
  const late = isOver ? ', as was known once the task had ended' : '';
  return {
    level: isOver ? 'alert' : 'enforce',
    clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} exceeded ${words(limit)}${late}` })),
    ...findingOf(bounds, (limit) => limit, 'within', agent),
  };
}

function nearFinding(bounds: readonly Bound[], warnBp: number, agent: AgentSample): Finding {
  const share = shareWords(warnBp);
  return {
    level: 'alert',
    clauses: bounds.map(({ what, limit, words }) => ({ kind: 'BUDGET', text: `${what} reached ${share} of ${words(limit)}` })),
    ...findingOf(bounds, (limit) => (limit * warnBp) / WHOLE_BP, 'under', agent),
  };
}

function findingOf(
  bounds: readonly Bound[],
  lineOf: (limit: number) => number,
  than: string,
  agent: AgentSample,
): Omit<Finding, 'level' | 'clauses'> {
  const [first, ...others] = bounds.map(
    ({ what, observed, limit, words }): Margin => ({ what, observed, limit: lineOf(limit), words }),
  );
  const conditions = bounds.map(({ what, limit, words }) => `${what} had stayed ${than} ${words(lineOf(limit))}`);
  return {
    ...{ name: 'budget', declared: true, scores: {} },
    observations: bounds.map(({ option, observed, limit, unit }) => ({ name: option, observed, limit, unit })),
    counterfactual:
      first === undefined ? '' : counterfactualOf([conditions.join(' and ')], caveats(agent).join('; '), [first, ...others]),
  };
}

/** How far the figures can be relied on. */
function caveats({ tokensLive, costFromPrices, unpricedTokens, shedBytes }: AgentSample): readonly string[] {
  return [
    ...(tokensLive ? [] : ['this agent tells its tokens only when its task has ended']),
    ...(costFromPrices ? ['the cost is what the declared prices make of the tokens'] : []),
    ...(costFromPrices && unpricedTokens > 0 ? [`no price is known of ${unpricedTokens} tokens, so that it cost more`] : []),
    ...(shedBytes > 0 ? ['some of the stream came too fast to be read, so that these are the least figures'] : []),
  ];
}
