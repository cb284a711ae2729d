import type { AgentEvent, AgentReader, ModelTokens } from './agent-events.ts';
import { contentOf } from './content.ts';
import {
  arrayAt,
  countAt,
  idAt,
  isObject,
  type JsonObject,
  microsAt,
  objectAt,
  parseObject,
  textAt,
  valueAt,
} from './json-value.ts';
import { createRecentIds } from './recent-ids.ts';
import { excerpt } from './shown.ts';

/** Subagents that work side by side mix their messages; so many of them may lie between two lines of one message. */
const MESSAGES_REMEMBERED = 256;

/**
 * `claude -p --output-format stream-json --verbose`. A message comes in several lines, each with the usage of all of it. What a
 * subagent does carries the id of the call that started it.
 */
export function createClaudeReader(): AgentReader {
  const isNewMessage = createRecentIds(MESSAGES_REMEMBERED);

  return {
    agent: 'claude',
    lines: 'json',
    dull: ['{"type":"stream_event"', '{"type":"tool_progress"'],
    vital: ['"type":"result"'],
    liveTokens: true,
    read(line) {
      const event = parseObject(line);
      if (event === null) return [];
      switch (textAt(event, 'type')) {
        case 'system':
          return textAt(event, 'subtype') === 'init' ? [{ kind: 'session', id: idAt(event, 'session_id') }] : [];
        case 'assistant':
          return ofAssistant(event);
        case 'user':
          return arrayAt(objectAt(event, 'message'), 'content').filter(isObject).flatMap(ofResultBlock);
        case 'result':
          return ofResult(event);
        default:
          return [];
      }
    },
  };

  function ofAssistant(event: JsonObject): AgentEvent[] {
    const message = objectAt(event, 'message');
    const id = idAt(message, 'id');
    const lane = idAt(event, 'parent_tool_use_id');
    const events: AgentEvent[] = lane === '' && isNewMessage(id) ? [{ kind: 'turn' }] : [];
    const models = [{ model: idAt(message, 'model'), tokens: tokensOf(objectAt(message, 'usage')) }];
    events.push({ kind: 'usage', how: 'incremental', messageId: id === '' ? null : id, models, costMicros: null });
    for (const block of arrayAt(message, 'content').filter(isObject)) events.push(...ofBlock(block, lane));
    return events;
  }
}

function ofBlock(block: JsonObject, lane: string): AgentEvent[] {
  switch (textAt(block, 'type')) {
    case 'tool_use':
      return [
        {
          ...{ kind: 'tool_call', id: idAt(block, 'id'), name: idAt(block, 'name'), lane },
          arguments: contentOf(valueAt(block, 'input')),
        },
      ];
    case 'text':
      return [{ kind: 'text', characters: textAt(block, 'text').length }];
    default:
      return [];
  }
}

function ofResultBlock(block: JsonObject): AgentEvent[] {
  if (textAt(block, 'type') !== 'tool_result') return [];
  const content = contentOf(valueAt(block, 'content'));
  return [{ kind: 'tool_result', id: idAt(block, 'tool_use_id'), content, isError: valueAt(block, 'is_error') === true }];
}

function ofResult(event: JsonObject): AgentEvent[] {
  const models = modelsOf(event);
  const success = textAt(event, 'subtype') === 'success' && valueAt(event, 'is_error') !== true;
  return [
    { kind: 'usage', how: 'final', messageId: null, models, costMicros: microsAt(event, 'total_cost_usd') },
    { kind: 'end', success, shown: excerpt(textAt(event, 'result')), turns: countAt(event, 'num_turns'), toolCalls: null },
  ];
}

/** By model, subagents included; in older versions the agent's own alone. */
function modelsOf(event: JsonObject): ModelTokens[] {
  const usage = objectAt(event, 'modelUsage');
  const byModel = Object.keys(usage).map((model) => {
    const used = objectAt(usage, model);
    return {
      model,
      tokens: {
        input: countAt(used, 'inputTokens'),
        output: countAt(used, 'outputTokens'),
        cacheRead: countAt(used, 'cacheReadInputTokens'),
        cacheWrite: countAt(used, 'cacheCreationInputTokens'),
        reasoning: 0,
      },
    };
  });
  return byModel.length > 0 ? byModel : [{ model: '', tokens: tokensOf(objectAt(event, 'usage')) }];
}

function tokensOf(usage: JsonObject): ModelTokens['tokens'] {
  return {
    input: countAt(usage, 'input_tokens'),
    output: countAt(usage, 'output_tokens'),
    cacheRead: countAt(usage, 'cache_read_input_tokens'),
    cacheWrite: countAt(usage, 'cache_creation_input_tokens'),
    reasoning: 0,
  };
}
