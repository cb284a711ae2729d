import type { AgentChoice, AgentName, AgentStats, ModelPrice } from '../model.ts';
import type { AgentEvent, AgentReader, EndEvent, ToolCallEvent } from './agent-events.ts';
import { createAgentLines } from './agent-lines.ts';
import { createAgentLoop, type ShownCall } from './agent-loop.ts';
import type { Unread } from './line-reader.ts';
import { createRecentIds } from './recent-ids.ts';
import { statsAfter } from './stats-of-attempts.ts';
import { createTally } from './tally.ts';
import { sumOfKinds } from './tokens.ts';

/** Reads an agent's own stream of events out of the command's stdout, in bounded memory. */
export interface AgentChannel {
  /** Takes a piece of stdout. The bytes are not kept, but for a line that is not yet complete. */
  observe(bytes: Uint8Array): void;
  /** Null until an agent is recognised; it is known at once where it was named. */
  agent(): AgentName | null;
  /** Ends a tick. Null until an agent is recognised. */
  tick(): AgentStats | null;
  /** The command has ended: so has its last line. */
  end(): void;
  /** As `tick` returns it, at any time. */
  stats(): AgentStats | null;
  story(): AgentStory;
}

/** The texts beside the figures, for an incident's report. They are the command's own words: redact and escape them. */
export interface AgentStory {
  /** The calls of one turn of the present cycle, in order, with what each returned; empty when there is none. */
  readonly loop: readonly ShownCall[];
  /** The result that was printed when the task ended; empty when it has not. */
  readonly result: string;
}

export interface AgentChannelOptions {
  readonly agent: AgentChoice;
  readonly prices: readonly ModelPrice[];
  /** What earlier attempts have come to, if there were any. */
  readonly earlier?: AgentStats | null;
}

/** Of lines that are repeated. Results name no more calls than run at once. */
const CALLS_REMEMBERED = 1_024;

export function createAgentChannel({ agent, prices, earlier = null }: AgentChannelOptions): AgentChannel {
  let follower: Follower | null = null;
  const lines = createAgentLines(
    agent,
    (reader) => (follower = createFollower(reader, prices)),
    (line) => follower?.read(line),
  );

  return {
    observe: lines.observe,
    agent: () => follower?.agent ?? null,
    tick() {
      lines.tick();
      return stats();
    },
    end: lines.end,
    stats,
    story: () => follower?.story() ?? { loop: [], result: '' },
  };

  function stats(): AgentStats | null {
    if (follower === null) return null;
    const now = follower.stats(lines.unread());
    return earlier === null ? now : statsAfter(earlier, now);
  }
}

interface Follower {
  readonly agent: AgentName;
  read(line: string): void;
  stats(unread: Unread): AgentStats;
  story(): AgentStory;
}

/** Follows the events of one agent. */
function createFollower(reader: AgentReader, prices: readonly ModelPrice[]): Follower {
  const tally = createTally(reader.agent, prices);
  const loop = createAgentLoop();
  const turns = createCount();
  const calls = createCount();
  let isNewCall = createRecentIds(CALLS_REMEMBERED);
  let session: string | null = null;
  let ended: EndEvent | null = null;
  let events = 0;
  let toolErrors = 0;
  let turnsWithoutTools = 0;

  return {
    agent: reader.agent,
    read(line) {
      for (const event of reader.read(line)) take(event);
    },
    stats(unread) {
      const totals = tally.totals();
      const { raw, masked } = loop.present();
      return {
        ...{ events, turns: turns.total(), toolCalls: calls.total(), toolErrors, turnsWithoutTools },
        ...{ tokens: totals.tokens, costMicros: totals.costMicros, costFromPrices: totals.costSource === 'prices' },
        ...{ unpricedTokens: totals.unpricedTokens, totalTokens: sumOfKinds(totals.tokens), tokensLive: reader.liveTokens },
        ...{ loopRepeats: raw.repeats, loopPeriod: raw.period, maskedRepeats: masked.repeats, maskedPeriod: masked.period },
        endState: ended === null ? 0 : ended.success ? 1 : 2,
        ...unread,
      };
    },
    story: () => ({ loop: loop.present().calls, result: ended?.shown ?? '' }),
  };

  function take(event: AgentEvent): void {
    events += 1;
    switch (event.kind) {
      case 'session':
        begin(event.id);
        tally.session(event);
        break;
      case 'turn':
        ended = null;
        turns.add();
        turnsWithoutTools += 1;
        break;
      case 'tool_call':
        takeCall(event);
        break;
      case 'tool_result':
        if (loop.result(event) && event.isError) toolErrors += 1;
        break;
      case 'usage':
        tally.usage(event);
        break;
      case 'end':
        ended = event;
        turns.atLeast(event.turns ?? 0);
        calls.atLeast(event.toolCalls ?? 0);
        loop.forget();
        break;
      case 'text':
        break;
      default:
        event satisfies never;
    }
  }

  function takeCall(event: ToolCallEvent): void {
    if (!isNewCall(event.id)) return;
    ended = null;
    turnsWithoutTools = 0;
    calls.add();
    loop.call(event);
  }

  function begin(id: string): void {
    if (id === session) return;
    session = id;
    ended = null;
    isNewCall = createRecentIds(CALLS_REMEMBERED);
    turns.endSession();
    calls.endSession();
    loop.forget();
  }
}

/** Counts what is seen, and believes the agent's own count of a session where that is higher. */
interface SessionCount {
  add(): void;
  atLeast(count: number): void;
  endSession(): void;
  total(): number;
}

function createCount(): SessionCount {
  let before = 0;
  let inSession = 0;
  return {
    add() {
      inSession += 1;
    },
    atLeast(count) {
      inSession = Math.max(inSession, count);
    },
    endSession() {
      before += inSession;
      inSession = 0;
    },
    total: () => before + inSession,
  };
}
