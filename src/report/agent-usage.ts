import type { BudgetFigure, EventPayloads } from '../model.ts';
import { formatBytes } from './bytes.ts';
import { counted, formatCost, formatCount, formatPercent } from './quantities.ts';

/** What an agent has used, as it stands on record. */
export type Usage = EventPayloads['agent_usage'];

/** In one phrase: `claude: 24 turns, 31 tool calls (5 failed), 48,210 tokens, $0.42`; of what was declared, `tokens 182,000 of 200,000 (91%)`. */
export function usagePhrase(usage: Usage): string {
  const used = [
    declared('turns', usage) ?? counted(usage.turns, 'turn'),
    `${declared('tool-calls', usage) ?? counted(usage.tool_calls, 'tool call')}${failed(usage)}`,
    declared('tokens', usage) ?? (isTold(usage) ? counted(usage.total_tokens, 'token') : 'tokens not known'),
    declared('cost', usage) ?? shortCost(usage),
  ];
  return `${usage.agent}: ${used.join(', ')}${usage.shed_bytes > 0 ? ', all of it at least' : ''}`;
}

/** The same a line each: what it is, and what it came to. Our own words and figures only. */
export function usageRows(usage: Usage): readonly (readonly [string, string])[] {
  const kinds = tokensByKind(usage);
  return [
    ['agent', usage.agent],
    ['turns', formatCount(usage.turns)],
    ['tool calls', `${formatCount(usage.tool_calls)}${failed(usage)}`],
    ['tokens', isTold(usage) ? `${formatCount(usage.total_tokens)}${kinds && `: ${kinds}`}` : tokensNotTold],
    ['cost', costWords(usage)],
    ...(usage.budget ?? []).map((each) => [`budget of ${budgetNames[each.what]}`, budgetWords(each, usage)] as const),
    ...(usage.shed_bytes > 0 ? [['not read', notRead(usage)] as const] : []),
  ];
}

/** Whether the tokens are known: an agent that tells them at the end of its task has told none before. */
export function isTold({ total_tokens, tokens_live }: Usage): boolean {
  return total_tokens > 0 || tokens_live;
}

const tokensNotTold = 'not known: this agent tells them at the end of its task only';

const kinds = [
  ['input', 'input'],
  ['cache_read', 'read from a cache'],
  ['cache_write', 'written to a cache'],
  ['output', 'output'],
  ['reasoning', 'reasoning'],
] as const satisfies readonly (readonly [keyof Usage['tokens'], string])[];

function tokensByKind({ tokens }: Usage): string {
  return kinds
    .filter(([kind]) => tokens[kind] > 0)
    .map(([kind, words]) => `${formatCount(tokens[kind])} ${words}`)
    .join(', ');
}

function failed({ tool_errors }: Usage): string {
  return tool_errors === 0 ? '' : ` (${formatCount(tool_errors)} failed)`;
}

function shortCost(usage: Usage): string {
  if (usage.cost_micros === -1) return 'cost not known';
  return `${isLeastCost(usage) ? 'at least ' : ''}${formatCost(usage.cost_micros)}`;
}

/** Where the figure is from, and what is missing in it: never a guess. */
function costWords(usage: Usage): string {
  const { cost_micros, cost_from, unpriced_tokens } = usage;
  if (cost_micros === -1) return 'not known: neither the agent nor the prices of the policy told it';
  const from = cost_from === 'prices' ? 'by the prices of the policy' : 'as the agent says';
  const without = unpriced_tokens === 0 ? '' : `; ${counted(unpriced_tokens, 'token')} have no known price`;
  return `${shortCost(usage)}, ${from}${without}`;
}

function isLeastCost({ unpriced_tokens, shed_bytes, cost_from }: Usage): boolean {
  return unpriced_tokens > 0 || (shed_bytes > 0 && cost_from === 'prices');
}

type Budget = NonNullable<Usage['budget']>[number];

const budgetNames: Readonly<Record<BudgetFigure, string>> = {
  tokens: 'tokens',
  cost: 'cost',
  turns: 'turns',
  'tool-calls': 'tool calls',
};

/** Null where nothing was declared of it. */
function declared(figure: BudgetFigure, usage: Usage): string | null {
  const budget = usage.budget?.find(({ what }) => what === figure);
  return budget === undefined ? null : `${budgetNames[figure]} ${budgetWords(budget, usage)}`;
}

/** What was declared, beside what it came to: `182,000 of 200,000 (91%)`. */
function budgetWords({ what, estimate, actual }: Budget, usage: Usage): string {
  const words = what === 'cost' ? formatCost : formatCount;
  const isKnown = actual >= 0 && (what !== 'tokens' || isTold(usage));
  if (!isKnown) return `not known of ${words(estimate)}`;
  const least = what === 'cost' && isLeastCost(usage) ? 'at least ' : '';
  return `${least}${words(actual)} of ${words(estimate)}${estimate === 0 ? '' : ` (${share(actual, estimate)})`}`;
}

/** Rounded down: only a budget that is used up reads as 100%. */
function share(actual: number, estimate: number): string {
  return formatPercent(Math.floor((actual * 100) / estimate) * 100);
}

function notRead({ shed_bytes }: Usage): string {
  return `${formatBytes(shed_bytes)} that came too fast: every figure here is the least that there was`;
}
