import { type AgentChannel, createAgentChannel } from '../../src/agent/agent-channel.ts';
import type { AgentChoice, ModelPrice } from '../../src/model.ts';

/** A channel that has read these events, or lines of text. */
export function channelOf(
  events: readonly (object | string)[],
  { agent = 'auto', prices = [] }: { readonly agent?: AgentChoice; readonly prices?: readonly ModelPrice[] } = {},
): AgentChannel {
  const channel = createAgentChannel({ agent, prices });
  channel.observe(streamOf(events));
  return channel;
}

export function streamOf(events: readonly (object | string)[]): Buffer {
  return Buffer.from(events.map((event) => `${typeof event === 'string' ? event : JSON.stringify(event)}\n`).join(''));
}

export const claude = {
  init: (session_id = 's1') => ({ type: 'system', subtype: 'init', session_id, model: 'claude-sonnet-4-5' }),
  assistant: (
    id: string,
    usage: object,
    content: readonly object[] = [],
    parent: string | null = null,
    model = 'claude-sonnet-4-5',
  ) => ({
    ...{ type: 'assistant', message: { id, model, content, usage }, parent_tool_use_id: parent, session_id: 's1' },
  }),
  call: (id: string, input: object, parent: string | null = null) =>
    claude.assistant(`msg of ${id}`, {}, [{ type: 'tool_use', id, name: 'Bash', input }], parent),
  result: (id: string, content: unknown, is_error = false, parent: string | null = null) => ({
    ...{ type: 'user', message: { content: [{ type: 'tool_result', tool_use_id: id, content, is_error }] } },
    ...{ parent_tool_use_id: parent, session_id: 's1' },
  }),
  /** In the order of claude 2.1.330, whose other events begin with their type. */
  end: (rest: object = {}) => ({
    session_id: 's1',
    is_error: false,
    subtype: 'success',
    result: 'done',
    type: 'result',
    ...rest,
  }),
};
