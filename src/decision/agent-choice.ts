import type { AgentChoice, Limits, Policy } from '../model.ts';

type AgentLimit = Extract<keyof Limits, 'maxTokens' | 'maxCostMicros' | 'maxTurns' | 'maxToolCalls'>;

/** The limits that only an agent can cross. */
export const agentLimits: readonly AgentLimit[] = ['maxTokens', 'maxCostMicros', 'maxTurns', 'maxToolCalls'];

/**
 * Which agent's stream is read. To look for one costs next to nothing, but not nothing: `auto` does so in profile `agent`, and where a
 * limit or a rule that ends something is for agents.
 */
export function agentLookedFor({ agent, profile, limits, rules }: Policy): AgentChoice {
  if (agent !== 'auto' || profile === 'agent' || agentLimits.some((limit) => limits[limit] !== null)) return agent;
  return rules['agent-loop'].action === 'kill' || rules['hang-after-result'].action === 'end' ? 'auto' : 'none';
}
