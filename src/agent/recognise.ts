import type { AgentName } from '../model.ts';
import type { AgentReader } from './agent-events.ts';
import { createAiderReader, isAiderBanner } from './aider.ts';
import { createClaudeReader } from './claude.ts';
import { createCodexReader } from './codex.ts';
import { createGeminiReader } from './gemini.ts';
import { isObject, type JsonObject, parseObject, textAt, valueAt } from './json-value.ts';
import { createOpencodeReader } from './opencode.ts';

/** Which agent's stream a line belongs to, by the fields that only its events have together; null for any other line. */
export function recogniseAgent(line: string): AgentName | null {
  if (isAiderBanner(line)) return 'aider';
  const event = line.startsWith('{') ? parseObject(line) : null;
  return event === null ? null : ofEvent(event);
}

export function readerOf(agent: AgentName): AgentReader {
  switch (agent) {
    case 'claude':
      return createClaudeReader();
    case 'codex':
      return createCodexReader();
    case 'gemini':
      return createGeminiReader();
    case 'opencode':
      return createOpencodeReader();
    case 'aider':
      return createAiderReader();
    default:
      return agent satisfies never;
  }
}

function ofEvent(event: JsonObject): AgentName | null {
  switch (textAt(event, 'type')) {
    case 'thread.started':
      return textAt(event, 'thread_id') === '' ? null : 'codex';
    case 'init':
      return textAt(event, 'session_id') === '' || textAt(event, 'model') === '' ? null : 'gemini';
    case 'system':
    case 'result':
      return textAt(event, 'session_id') === '' || textAt(event, 'subtype') === '' ? null : 'claude';
    case 'assistant':
      return textAt(event, 'session_id') !== '' && isObject(valueAt(event, 'message')) ? 'claude' : null;
    case 'step_start':
    case 'step_finish':
    case 'text':
    case 'tool_use':
      return textAt(event, 'sessionID') !== '' && isObject(valueAt(event, 'part')) ? 'opencode' : null;
    default:
      return null;
  }
}
