/** What every reader of an agent's stream yields, whatever the agent calls it. */
import type { AgentName, Tokens } from '../model.ts';

export type AgentEvent =
  | SessionEvent
  | { readonly kind: 'turn' }
  | ToolCallEvent
  | ToolResultEvent
  | UsageEvent
  | EndEvent
  | { readonly kind: 'text'; readonly characters: number };

/** A conversation begins, or goes on. What is cumulative is so within one. */
export interface SessionEvent {
  readonly kind: 'session';
  readonly id: string;
}

export interface ToolCallEvent {
  readonly kind: 'tool_call';
  readonly id: string;
  readonly name: string;
  readonly arguments: Content;
  /** Whose call it is: the id of a subagent, or nothing for the agent itself. */
  readonly lane: string;
}

export interface ToolResultEvent {
  readonly kind: 'tool_result';
  /** The id of the call that it belongs to. */
  readonly id: string;
  readonly content: Content;
  readonly isError: boolean;
}

/**
 * `incremental` is of one message, and counts once a message however often it comes; `cumulative` and `final` are totals of the
 * session, which nothing is added to.
 */
export interface UsageEvent {
  readonly kind: 'usage';
  readonly how: 'incremental' | 'cumulative' | 'final';
  readonly messageId: string | null;
  readonly models: readonly ModelTokens[];
  /** Millionths of a dollar; null where the stream does not say. */
  readonly costMicros: number | null;
}

/** The agent says that its task has ended. */
export interface EndEvent {
  readonly kind: 'end';
  readonly success: boolean;
  readonly shown: string;
  /** Turns of this session as the agent counts them; null where it does not. */
  readonly turns: number | null;
  readonly toolCalls: number | null;
}

export interface ModelTokens {
  /** Empty where the stream does not name it. */
  readonly model: string;
  readonly tokens: Tokens;
}

export const tokenKinds = [
  'input',
  'output',
  'cacheRead',
  'cacheWrite',
  'reasoning',
] as const satisfies readonly (keyof Tokens)[];

/** What a call was given or gave back: a digest of all of it, and its beginning as text. */
export interface Content {
  readonly digest: string;
  readonly text: string;
  /** Whether `text` is all of it. */
  readonly whole: boolean;
}

/** Reads the stream of one agent, a line at a time and in order. It never throws, whatever the line holds. */
export interface AgentReader {
  readonly agent: AgentName;
  /** `json`: only lines that begin an object are read. */
  readonly lines: 'json' | 'text';
  /** Beginnings of lines that say nothing the guard counts: they need not be parsed. */
  readonly dull: readonly string[];
  /**
   * What marks the lines that a task's end and its sums stand in: they are read however fast the lines come. In an object, its type, wherever
   * that stands; of text, how such lines begin, and no others are read at all.
   */
  readonly vital: readonly string[];
  /** Whether tokens come while the agent works, or only when its task has ended. */
  readonly liveTokens: boolean;
  read(line: string): readonly AgentEvent[];
}
