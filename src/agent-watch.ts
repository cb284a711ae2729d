import { agentLookedFor } from './decision/agent-choice.ts';
import type { AgentCall, AgentName, AgentSample, AgentStats, Policy, Tokens } from './model.ts';
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
  const open = () => createAgentChannel({ agent: choice, prices: policy.prices });
  const openTurns = () => createUnchangedTurns(workTree ?? null, clock);
  let channel = open();
  let unchanged = openTurns();
  let earlier: AgentStats | null = null;

  return {
    nextAttempt() {
      earlier = total(channel.stats());
      channel = open();
      unchanged = openTurns();
    },
    observe: (bytes) => channel.observe(bytes),
    sample(exited) {
      if (exited) channel.end();
      const stats = channel.tick();
      const all = stats === null ? null : total(stats);
      if (stats === null || all === null) return null;
      return { ...all, unchangedTurns: unchanged.after(stats.turns), exited };
    },
    agent: () => channel.agent(),
    loop: () => channel.story().loop.map(({ isError, ...call }) => ({ ...call, is_error: isError })),
  };

  function total(stats: AgentStats | null): AgentStats | null {
    return stats === null || earlier === null ? (stats ?? earlier) : together(earlier, stats);
  }
}

function together(earlier: AgentStats, now: AgentStats): AgentStats {
  return {
    ...now,
    events: earlier.events + now.events,
    turns: earlier.turns + now.turns,
    toolCalls: earlier.toolCalls + now.toolCalls,
    toolErrors: earlier.toolErrors + now.toolErrors,
    tokens: tokensTogether(earlier.tokens, now.tokens),
    totalTokens: earlier.totalTokens + now.totalTokens,
    costMicros: costTogether(earlier.costMicros, now.costMicros),
    costFromPrices: earlier.costFromPrices || now.costFromPrices,
    unpricedTokens: earlier.unpricedTokens + now.unpricedTokens,
    skippedLines: earlier.skippedLines + now.skippedLines,
    shedBytes: earlier.shedBytes + now.shedBytes,
  };
}

/** What is known of either: -1 stands for nothing. */
function costTogether(one: number, other: number): number {
  return one === -1 || other === -1 ? Math.max(one, other) : one + other;
}

function tokensTogether(one: Tokens, other: Tokens): Tokens {
  return {
    input: one.input + other.input,
    output: one.output + other.output,
    cacheRead: one.cacheRead + other.cacheRead,
    cacheWrite: one.cacheWrite + other.cacheWrite,
    reasoning: one.reasoning + other.reasoning,
  };
}
