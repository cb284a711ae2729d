import type { AgentEvent, AgentReader, ModelTokens } from './agent-events.ts';
import { contentOf } from './content.ts';
import { countAt, idAt, type JsonObject, objectAt, parseObject, textAt, valueAt } from './json-value.ts';
import { excerpt } from './shown.ts';

/**
 * `gemini --output-format stream-json`. It does not say where a turn begins: that is the first thing the model says or calls after
 * the prompt or a tool's result. Tokens come with the result only.
 */
export function createGeminiReader(): AgentReader {
  let model = '';
  let inTurn = false;
  let said = '';

  return {
    agent: 'gemini',
    lines: 'json',
    dull: [],
    vital: ['"type":"result"'],
    liveTokens: false,
    read(line) {
      const event = parseObject(line);
      if (event === null) return [];
      switch (textAt(event, 'type')) {
        case 'init':
          model = idAt(event, 'model');
          inTurn = false;
          return [{ kind: 'session', id: idAt(event, 'session_id') }];
        case 'message':
          return ofMessage(event);
        case 'tool_use':
          said = '';
          return [...turn(), callOf(event)];
        case 'tool_result':
          inTurn = false;
          return [resultOf(event)];
        case 'result':
          return [...usageOf(objectAt(event, 'stats'), model), endOf(event, said)];
        default:
          return [];
      }
    },
  };

  function ofMessage(event: JsonObject): AgentEvent[] {
    if (textAt(event, 'role') !== 'assistant') {
      inTurn = false;
      return [];
    }
    const text = textAt(event, 'content');
    said = excerpt(said + text);
    return [...turn(), { kind: 'text', characters: text.length }];
  }

  function turn(): AgentEvent[] {
    if (inTurn) return [];
    inTurn = true;
    return [{ kind: 'turn' }];
  }
}

function callOf(event: JsonObject): AgentEvent {
  const id = idAt(event, 'tool_id');
  return {
    kind: 'tool_call',
    id,
    name: idAt(event, 'tool_name'),
    arguments: contentOf(valueAt(event, 'parameters')),
    lane: '',
  };
}

function resultOf(event: JsonObject): AgentEvent {
  const content = contentOf({ output: valueAt(event, 'output'), error: valueAt(event, 'error') });
  return { kind: 'tool_result', id: idAt(event, 'tool_id'), content, isError: textAt(event, 'status') === 'error' };
}

function endOf(event: JsonObject, said: string): AgentEvent {
  const failure = textAt(objectAt(event, 'error'), 'message');
  const toolCalls = countAt(objectAt(event, 'stats'), 'tool_calls');
  return { kind: 'end', success: textAt(event, 'status') === 'success', shown: excerpt(failure || said), turns: null, toolCalls };
}

function usageOf(stats: JsonObject, model: string): AgentEvent[] {
  const byModel = objectAt(stats, 'models');
  const names = Object.keys(byModel);
  const models =
    names.length > 0
      ? names.map((name) => ({ model: name, tokens: tokensOf(objectAt(byModel, name)) }))
      : [{ model, tokens: tokensOf(stats) }];
  return [{ kind: 'usage', how: 'final', messageId: null, models, costMicros: null }];
}

/** `input_tokens` holds the cached ones. What the total has beyond input and output are thoughts and the prompts of tools. */
function tokensOf(stats: JsonObject): ModelTokens['tokens'] {
  const prompt = countAt(stats, 'input_tokens');
  const output = countAt(stats, 'output_tokens');
  const cacheRead = Math.min(prompt, countAt(stats, 'cached'));
  const reasoning = Math.max(0, countAt(stats, 'total_tokens') - prompt - output);
  return { input: prompt - cacheRead, output, cacheRead, cacheWrite: 0, reasoning };
}
