import type { AgentEvent, AgentReader, Content, ToolResultEvent } from './agent-events.ts';
import { contentOf } from './content.ts';
import { countAt, idAt, type JsonObject, objectAt, parseObject, textAt, valueAt } from './json-value.ts';
import { createRecentIds } from './recent-ids.ts';
import { excerpt } from './shown.ts';

/** Items that are worked on side by side. */
const ITEMS_REMEMBERED = 256;

/**
 * `codex exec --json`. A turn is one prompt with all that comes of it, and the usage at its end is that of the whole thread so far,
 * earlier runs of a resumed one included. `input_tokens` holds the cached ones, `output_tokens` the reasoning.
 */
export function createCodexReader(): AgentReader {
  let isNewItem = createRecentIds(ITEMS_REMEMBERED);
  let said = '';
  let untold = 0;

  return {
    agent: 'codex',
    lines: 'json',
    dull: ['{"type":"item.updated"', '{"type":"item.plan.delta"'],
    // Threads and turns, at one search: two would each look on to the end of a piece.
    vital: ['"type":"t'],
    liveTokens: false,
    read(line) {
      const event = parseObject(line);
      if (event === null) return [];
      switch (textAt(event, 'type')) {
        case 'thread.started':
          isNewItem = createRecentIds(ITEMS_REMEMBERED);
          return [{ kind: 'session', id: idAt(event, 'thread_id') }];
        case 'turn.started':
          return [{ kind: 'turn' }];
        case 'item.started':
          return callOf(objectAt(event, 'item'));
        case 'item.completed':
          return ofCompleted(objectAt(event, 'item'));
        case 'turn.completed':
          return [usageOf(objectAt(event, 'usage')), end(true, said)];
        case 'turn.failed':
          return [end(false, textAt(objectAt(event, 'error'), 'message'))];
        default:
          return [];
      }
    },
  };

  function callOf(item: JsonObject): AgentEvent[] {
    const call = toolOf(item);
    if (call === null || !isNewItem(idAt(item, 'id'))) return [];
    return [{ kind: 'tool_call', id: idAt(item, 'id'), name: call.name, arguments: call.arguments, lane: '' }];
  }

  function ofCompleted(item: JsonObject): AgentEvent[] {
    if (textAt(item, 'type') === 'agent_message') {
      said = textAt(item, 'text');
      return [{ kind: 'text', characters: said.length }];
    }
    if (toolOf(item) === null) return [];
    return [...callOf(item), { kind: 'tool_result', id: idAt(item, 'id'), ...(resultOf(item) ?? untoldResult()) }];
  }

  /** A search's findings and a file's new text are not in the stream. They may be new each time, so they equal nothing. */
  function untoldResult(): Result {
    untold += 1;
    return { content: { digest: `untold ${untold}`, text: '', whole: false }, isError: false };
  }
}

type Result = Pick<ToolResultEvent, 'content' | 'isError'>;

function toolOf(item: JsonObject): { readonly name: string; readonly arguments: Content } | null {
  switch (textAt(item, 'type')) {
    case 'command_execution':
      return { name: 'shell', arguments: contentOf({ command: valueAt(item, 'command') }) };
    case 'mcp_tool_call':
      return { name: `${idAt(item, 'server')}.${idAt(item, 'tool')}`, arguments: contentOf(valueAt(item, 'arguments')) };
    case 'file_change':
      return { name: 'file_change', arguments: contentOf(valueAt(item, 'changes')) };
    case 'web_search':
      return { name: 'web_search', arguments: contentOf({ query: valueAt(item, 'query') }) };
    case 'collab_tool_call':
      return { name: idAt(item, 'tool'), arguments: contentOf({ prompt: valueAt(item, 'prompt') }) };
    default:
      return null;
  }
}

/** Null where the stream does not tell it. */
function resultOf(item: JsonObject): Result | null {
  const failed = ['failed', 'declined'].includes(textAt(item, 'status'));
  switch (textAt(item, 'type')) {
    case 'command_execution': {
      const exitCode = valueAt(item, 'exit_code');
      const known = typeof exitCode === 'number' ? exitCode : 'unknown';
      const content = contentOf(`${textAt(item, 'aggregated_output')}\nexit code ${known}`);
      return { content, isError: failed || (known !== 'unknown' && known !== 0) };
    }
    case 'mcp_tool_call': {
      const error = valueAt(item, 'error') ?? null;
      return { content: contentOf(error ?? valueAt(item, 'result')), isError: failed || error !== null };
    }
    default:
      return failed ? { content: contentOf('failed'), isError: true } : null;
  }
}

function usageOf(usage: JsonObject): AgentEvent {
  const cacheRead = countAt(usage, 'cached_input_tokens');
  const cacheWrite = countAt(usage, 'cache_write_input_tokens');
  const reasoning = countAt(usage, 'reasoning_output_tokens');
  const input = Math.max(0, countAt(usage, 'input_tokens') - cacheRead - cacheWrite);
  const output = Math.max(0, countAt(usage, 'output_tokens') - reasoning);
  const models = [{ model: '', tokens: { input, output, cacheRead, cacheWrite, reasoning } }];
  return { kind: 'usage', how: 'cumulative', messageId: null, models, costMicros: null };
}

function end(success: boolean, text: string): AgentEvent {
  return { kind: 'end', success, shown: excerpt(text), turns: null, toolCalls: null };
}
