import type { AgentWatch } from './agent-watch.ts';
import { agentLimits } from './decision/agent-choice.ts';
import type { AgentSample, Decision, EventPayloads, Limits, RuleName, Sample } from './model.ts';
import type { Notices } from './ports.ts';
import type { RunRecord } from './record.ts';

type Usage = EventPayloads['agent_usage'];

/** Puts on record what an agent uses. */
export interface AgentUsage {
  /** After the tick is on record. */
  tick(sample: Sample, decision: Decision): void;
  /** The attempt is over: `sample` is its last. */
  end(sample: Sample): void;
}

const EVERY_MS = 10_000;

/** Decisions of these are told with what the agent has used by then. */
const agentRules: ReadonlySet<RuleName> = new Set(['agent-loop', 'budget', 'hang-after-result']);

/** @param watch null where no agent is looked for */
export function openAgentUsage(
  watch: AgentWatch | null,
  limits: Limits,
  record: Pick<RunRecord, 'agentUsage'>,
  notices: Notices,
): AgentUsage {
  if (watch === null) return { tick: () => undefined, end: () => undefined };
  let saidAtMs = Number.NEGATIVE_INFINITY;
  let said = '';
  let hasSaidWhatIsNotJudged = false;

  return {
    tick(sample, { action, rules }) {
      sayWhatCostIsNotJudged(sample.agent);
      const isDecided = action !== 'continue' && rules.some((rule) => agentRules.has(rule));
      const usage = usageOf(sample, false);
      if (usage === null || !(isDecided || (sample.atMs - saidAtMs >= EVERY_MS && figuresOf(usage) !== said))) return;
      tell(isDecided && rules.includes('agent-loop') ? { ...usage, ...loopOf(sample.agent) } : usage);
    },
    end(sample) {
      sayWhatCostIsNotJudged(sample.agent);
      const usage = usageOf(sample, true);
      if (usage !== null) tell(usage);
      else sayThatNothingIsJudged();
    },
  };

  function tell(usage: Usage): void {
    saidAtMs = usage.at_ms;
    said = figuresOf(usage);
    record.agentUsage(usage);
  }

  /** Null where no agent has said anything. */
  function usageOf({ atMs, agent }: Sample, final: boolean): Usage | null {
    const name = watch?.agent() ?? null;
    if (name === null || agent === undefined || agent.events === 0) return null;
    const { input, output, cacheRead: cache_read, cacheWrite: cache_write, reasoning } = agent.tokens;
    return {
      ...{ agent: name, at_ms: atMs, final, turns: agent.turns, tool_calls: agent.toolCalls, tool_errors: agent.toolErrors },
      ...{ tokens: { input, output, cache_read, cache_write, reasoning }, total_tokens: agent.totalTokens },
      ...{ tokens_live: agent.tokensLive, cost_micros: agent.costMicros, cost_from: costFrom(agent) },
      ...{ unpriced_tokens: agent.unpricedTokens, shed_bytes: agent.shedBytes },
      ...budgetOf(agent, limits),
    };
  }

  function loopOf(agent: AgentSample | undefined): Pick<Usage, 'loop'> {
    const calls = watch?.loop() ?? [];
    if (agent === undefined || calls.length === 0) return {};
    const masked = agent.loopRepeats === 0;
    return { loop: { repeats: masked ? agent.maskedRepeats : agent.loopRepeats, masked, calls } };
  }

  /** A bound that does not hold must not look as if it did. */
  function sayWhatCostIsNotJudged(agent: AgentSample | undefined): void {
    if (hasSaidWhatIsNotJudged || limits.maxCostMicros === null || agent === undefined || agent.totalTokens === 0) return;
    const name = watch?.agent();
    const { costMicros, costFromPrices, unpricedTokens } = agent;
    if (costMicros === -1)
      say(
        `max-cost is not judged: ${name} has told no cost so far, and no price of its model is known; write prices in the policy`,
      );
    else if (costFromPrices && unpricedTokens > 0)
      say('max-cost is judged by a part of the tokens: of the others no price is known; write prices in the policy');
  }

  function sayThatNothingIsJudged(): void {
    const declared = [
      ...(limits.maxTokens === null ? [] : ['max-tokens']),
      ...(limits.maxCostMicros === null ? [] : ['max-cost']),
      ...(limits.maxTurns === null ? [] : ['max-turns']),
      ...(limits.maxToolCalls === null ? [] : ['max-tool-calls']),
    ];
    if (declared.length > 0 && !hasSaidWhatIsNotJudged)
      say(`${declared.join(', ')} could not be judged: no stream of an AI agent that is known was on stdout`);
  }

  function say(line: string): void {
    hasSaidWhatIsNotJudged = true;
    notices.say(line);
  }
}

function costFrom({ costMicros, costFromPrices }: AgentSample): Usage['cost_from'] {
  if (costMicros === -1) return 'none';
  return costFromPrices ? 'prices' : 'stream';
}

function budgetOf(agent: AgentSample, limits: Limits): Pick<Usage, 'budget'> {
  if (agentLimits.every((limit) => limits[limit] === null)) return {};
  const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
  return {
    budget: [
      ...(maxTokens === null ? [] : [{ what: 'tokens', estimate: maxTokens, actual: agent.totalTokens } as const]),
      ...(maxCostMicros === null ? [] : [{ what: 'cost', estimate: maxCostMicros, actual: agent.costMicros } as const]),
      ...(maxTurns === null ? [] : [{ what: 'turns', estimate: maxTurns, actual: agent.turns } as const]),
      ...(maxToolCalls === null ? [] : [{ what: 'tool-calls', estimate: maxToolCalls, actual: agent.toolCalls } as const]),
    ],
  };
}

function figuresOf({ at_ms: _, ...figures }: Usage): string {
  return JSON.stringify(figures);
}
