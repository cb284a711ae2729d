import { agentLookedFor } from './decision/agent-choice.ts';
import type { AgentCall, AgentName, AgentSample, AgentStats, Policy } from './model.ts';
import type { Ports } from './ports.ts';
import { createUnchangedTurns } from './unchanged-turns.ts';

/** What is read of an AI agent in one run, through all of its attempts. */
export interface AgentWatch {
  /** The command is started again, and with it the agent: what it used goes on, what it did begins anew. */
  nextAttempt(): void;
  /** Takes a piece of stdout. */
  observe(bytes: Uint8Array): void;
  /**
   * Ends a tick. Null until an agent is recognised.
   * @param exited the command has ended by itself, and all of its output is here
   */
  sample(exited: boolean): AgentSample | null;
  /** Null until it is known. */
  agent(): AgentName | null;
  /** The calls of one turn of the circle that the agent is in, with the secrets that are in them; empty when it is in none. */
  loop(): readonly AgentCall[];
}

/** Null where the policy asks for no agent: then the code that reads one is not even loaded. */
export async function openAgentWatch(
  policy: Policy,
  { clock, workTree }: Pick<Ports, 'clock' | 'workTree'>,
): Promise<AgentWatch | null> {
  const choice = agentLookedFor(policy);
  if (choice === 'none') return null;
  const { createAgentChannel } = await import('./agent/agent-channel.ts');
  const open = (earlier: AgentStats | null) => createAgentChannel({ agent: choice, prices: policy.prices, earlier });
  const openTurns = () => createUnchangedTurns(workTree ?? null, clock);
  let earlier: AgentStats | null = null;
  let channel = open(earlier);
  let unchanged = openTurns();

  return {
    nextAttempt() {
      earlier = channel.stats() ?? earlier;
      channel = open(earlier);
      unchanged = openTurns();
    },
    observe: (bytes) => channel.observe(bytes),
    sample(exited) {
      if (exited) channel.end();
      const stats = channel.tick();
      return stats === null ? null : { ...stats, unchangedTurns: unchanged.after(stats.turns), exited };
    },
    agent: () => channel.agent(),
    loop: () => channel.story().loop.map(({ isError, ...call }) => ({ ...call, is_error: isError })),
  };
}
