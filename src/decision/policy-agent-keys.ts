import { agentLimits, agentLookedFor } from './agent-choice.ts';
import type { LintFinding } from './lint-finding.ts';
import type { PolicyView } from './policy-view.ts';
import { formatDollars } from './units.ts';

/** No model's tokens cost so little, in millionths of a dollar for a million of them: such a price is of one token. */
const LEAST_PRICE_MICROS = 1_000;

const limitKeys = {
  maxTokens: 'limits.max-tokens',
  maxCostMicros: 'limits.max-cost',
  maxTurns: 'limits.max-turns',
  maxToolCalls: 'limits.max-tool-calls',
} as const;

/** Keys about an agent that nobody looks for, and prices that are of something else. */
export function agentKeys(view: PolicyView): readonly LintFinding[] {
  return [...keysOfNobody(view), ...budgetsThatAreOff(view), ...tinyPrices(view)];
}

function keysOfNobody(view: PolicyView): readonly LintFinding[] {
  if (agentLookedFor(view.policy) !== 'none') return [];
  const keys = [...agentLimits.map((limit) => limitKeys[limit]), 'prices'];
  const rules = Object.keys(view.places).filter((key) => /^rules\.(agent-loop|budget|hang-after-result)\./.test(key));
  return [...keys, ...rules].flatMap((key) => {
    if (/^rules\..*\.action$/.test(key) && actionOf(view, key) === 'off') return [];
    const why =
      view.policy.agent === 'none'
        ? 'agent is none'
        : `profile ${view.policy.profile} looks for no agent: write profile: agent, or name the agent`;
    return view.finding(key, 'warning', `${key} changes nothing: ${why}`);
  });
}

function actionOf({ policy }: PolicyView, key: string): string {
  return Object.entries(policy.rules).find(([name]) => key === `rules.${name}.action`)?.[1].action ?? 'off';
}

/** This rule is the limits and nothing else. */
function budgetsThatAreOff(view: PolicyView): readonly LintFinding[] {
  const { limits, rules } = view.policy;
  const action = 'rules.budget.action';
  if (rules.budget.action !== 'off' || view.saidBy(action) === -1) return [];
  const [first] = agentLimits.filter((limit) => limits[limit] !== null).map((limit) => limitKeys[limit]);
  if (first === undefined) return [];
  const level = view.saidBy(action) === view.saidBy(first) ? 'error' : 'warning';
  return view.finding(action, level, `rules.budget is off, so that nothing happens when ${first} is crossed`);
}

function tinyPrices(view: PolicyView): readonly LintFinding[] {
  return view.policy.prices.flatMap(({ pattern, microsPerMillion: { input, output } }) => {
    const price = Math.max(input, output);
    if (price === 0 || price >= LEAST_PRICE_MICROS) return [];
    const said = `prices.${pattern}: ${formatDollars(price)} dollars for a million tokens is next to nothing`;
    return view.finding('prices', 'warning', `${said}: a price of one token is written a million times as high`);
  });
}
