import type { AgentEvent, AgentReader } from './agent-events.ts';
import { contentOf } from './content.ts';
import { countAt, idAt, type JsonObject, microsAt, objectAt, parseObject, textAt, valueAt } from './json-value.ts';
import { createRecentIds } from './recent-ids.ts';
import { excerpt } from './shown.ts';

const STEPS_REMEMBERED = 256;

/**
 * `opencode run --format json`. A step is one answer of the model, and its usage is its own. A tool is told of once it is done. There
 * is no result event: a step that finished because the model had nothing more to call is the end.
 */
export function createOpencodeReader(): AgentReader {
  const isNewStep = createRecentIds(STEPS_REMEMBERED);
  let session = '';
  let said = '';

  return {
    agent: 'opencode',
    lines: 'json',
    dull: ['{"type":"reasoning"'],
    vital: ['"type":"step_finish"'],
    liveTokens: true,
    read(line) {
      const event = parseObject(line);
      if (event === null) return [];
      const events = ofEvent(textAt(event, 'type'), event, objectAt(event, 'part'));
      const id = idAt(event, 'sessionID');
      if (events.length === 0 || id === session) return events;
      session = id;
      return [{ kind: 'session', id }, ...events];
    },
  };

  function ofEvent(type: string, event: JsonObject, part: JsonObject): AgentEvent[] {
    switch (type) {
      case 'step_start':
        return isNewStep(idAt(part, 'id')) ? [{ kind: 'turn' }] : [];
      case 'tool_use':
        return ofTool(part);
      case 'text':
        said = textAt(part, 'text');
        return [{ kind: 'text', characters: said.length }];
      case 'step_finish':
        return [usageOf(part), ...endOf(textAt(part, 'reason'))];
      case 'error':
        return [end(false, errorText(objectAt(event, 'error')))];
      default:
        return [];
    }
  }

  function endOf(reason: string): AgentEvent[] {
    if (reason === 'stop') return [end(true, said)];
    return ['length', 'content-filter', 'error'].includes(reason) ? [end(false, said)] : [];
  }
}

function ofTool(part: JsonObject): AgentEvent[] {
  const state = objectAt(part, 'state');
  const id = idAt(part, 'callID');
  const exit = valueAt(objectAt(state, 'metadata'), 'exit');
  const failed = textAt(state, 'status') === 'error';
  const content = contentOf(valueAt(state, failed ? 'error' : 'output'));
  return [
    { kind: 'tool_call', id, name: idAt(part, 'tool'), arguments: contentOf(valueAt(state, 'input')), lane: '' },
    { kind: 'tool_result', id, content, isError: failed || (typeof exit === 'number' && exit !== 0) },
  ];
}

function usageOf(part: JsonObject): AgentEvent {
  const used = objectAt(part, 'tokens');
  const cache = objectAt(used, 'cache');
  const tokens = {
    input: countAt(used, 'input'),
    output: countAt(used, 'output'),
    cacheRead: countAt(cache, 'read'),
    cacheWrite: countAt(cache, 'write'),
    reasoning: countAt(used, 'reasoning'),
  };
  const messageId = idAt(part, 'id') || null;
  return { kind: 'usage', how: 'incremental', messageId, models: [{ model: '', tokens }], costMicros: microsAt(part, 'cost') };
}

function errorText(error: JsonObject): string {
  return textAt(objectAt(error, 'data'), 'message') || textAt(error, 'name');
}

function end(success: boolean, text: string): AgentEvent {
  return { kind: 'end', success, shown: excerpt(text), turns: null, toolCalls: null };
}
