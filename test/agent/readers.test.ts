import { describe, expect, it } from 'vitest';
import { channelOf, claude } from './streams.ts';

describe('the end of a task', () => {
  const codex = { type: 'thread.started', thread_id: 'a' };
  const gemini = { type: 'init', session_id: 'a', model: 'm' };
  const step = (reason: string) => ({ type: 'step_finish', sessionID: 'a', part: { id: reason, reason, tokens: {} } });
  const text = { type: 'text', sessionID: 'a', part: { text: 'done' } };

  it.each<[string, string, readonly object[]]>([
    ['claude', 'success', [claude.end()]],
    ['claude', 'failure', [claude.end({ is_error: true })]],
    ['claude', 'failure', [claude.end({ subtype: 'error_max_turns' })]],
    ['claude', 'no', [claude.init(), claude.assistant('m', {}, [{ type: 'text', text: 'done' }])]],
    ['codex', 'success', [codex, { type: 'turn.completed', usage: {} }]],
    ['codex', 'failure', [codex, { type: 'turn.failed', error: { message: 'no' } }]],
    ['codex', 'no', [codex, { type: 'error', message: 'Reconnecting... 1/5' }]],
    ['gemini', 'success', [gemini, { type: 'result', status: 'success' }]],
    ['gemini', 'failure', [gemini, { type: 'result', status: 'error', error: { message: 'no' } }]],
    ['gemini', 'no', [gemini, { type: 'error', severity: 'warning', message: 'slow' }]],
    ['opencode', 'success', [text, step('stop')]],
    ['opencode', 'no', [text, step('tool-calls')]],
    ['opencode', 'failure', [text, step('length')]],
    ['opencode', 'failure', [text, { type: 'error', sessionID: 'a', error: { name: 'ProviderAuthError' } }]],
  ])('of %s is told as %s', (agent, ended, events) => {
    const channel = channelOf(events);
    expect(channel.agent()).toBe(agent);
    expect(channel.stats()?.endState).toBe(['no', 'success', 'failure'].indexOf(ended));
  });

  it('is taken back when the agent goes on', () => {
    const events = [claude.init(), claude.end()];
    expect(channelOf(events).stats()?.endState).toBe(1);
    expect(channelOf([...events, claude.assistant('m2', {})]).stats()?.endState).toBe(0);
    expect(channelOf([...events, claude.init('s2')]).stats()?.endState).toBe(0);
    expect(channelOf([...events, claude.end({ is_error: true })]).stats()?.endState).toBe(2);
  });
});

describe('a turn', () => {
  it('of gemini begins with the first word or call after the prompt or a result', () => {
    const say = (content: string) => ({ type: 'message', role: 'assistant', content, delta: true });
    const use = (tool_id: string) => ({ type: 'tool_use', tool_name: 'ls', tool_id, parameters: {} });
    const result = (tool_id: string) => ({ type: 'tool_result', tool_id, status: 'success', output: 'x' });
    const channel = channelOf([
      ...[
        { type: 'init', session_id: 'a', model: 'm' },
        { type: 'message', role: 'user', content: 'go' },
      ],
      ...[say('I '), say('look'), use('t1'), use('t2'), result('t1'), result('t2')],
      ...[use('t3'), result('t3'), say('done')],
    ]);
    expect(channel.stats()).toMatchObject({ turns: 3, toolCalls: 3, turnsWithoutTools: 1 });
  });

  it('without a tool is counted until one is called', () => {
    const talk = [1, 2, 3].map((at) => claude.assistant(`m${at}`, {}, [{ type: 'text', text: 'hm' }]));
    expect(channelOf([claude.init(), ...talk]).stats()).toMatchObject({ turns: 3, turnsWithoutTools: 3 });
    expect(channelOf([claude.init(), ...talk, claude.call('t1', {})]).stats()).toMatchObject({ turns: 4, turnsWithoutTools: 0 });
  });
});

describe('a tool', () => {
  it('of codex is counted once, whether it is told of when it starts, when it completes, or both', () => {
    const item = (kind: string, id: string, rest: object) => ({ type: `item.${kind}`, item: { id, ...rest } });
    const mcp = {
      type: 'mcp_tool_call',
      server: 'files',
      tool: 'read',
      arguments: { path: 'a' },
      status: 'failed',
      error: { message: 'no' },
    };
    const channel = channelOf([
      { type: 'thread.started', thread_id: 'a' },
      ...[item('started', 'i1', mcp), item('updated', 'i1', mcp), item('completed', 'i1', mcp), item('completed', 'i2', mcp)],
      item('completed', 'i3', { type: 'reasoning', text: 'hm' }),
      item('completed', 'i4', { type: 'web_search', query: 'q' }),
    ]);
    expect(channel.stats()).toMatchObject({ toolCalls: 3, toolErrors: 2, turns: 0 });
  });

  it.each([
    ['a call that failed', { status: 'error', input: {}, error: 'denied' }, 1],
    ['a command that failed', { status: 'completed', input: {}, output: '', metadata: { exit: 2 } }, 1],
    ['a command that succeeded', { status: 'completed', input: {}, output: '', metadata: { exit: 0 } }, 0],
  ])('of opencode tells its failure: %s', (_, state, toolErrors) => {
    const part = { type: 'tool', callID: 'c1', tool: 'bash', state };
    expect(channelOf([{ type: 'tool_use', sessionID: 'a', part }]).stats()).toMatchObject({ toolCalls: 1, toolErrors });
  });

  it('of claude is counted once when its line comes again', () => {
    const call = claude.call('t1', { command: 'ls' });
    const result = claude.result('t1', [{ type: 'text', text: 'x' }]);
    expect(channelOf([claude.init(), call, call, result, result]).stats()).toMatchObject({ toolCalls: 1, loopRepeats: 0 });
  });
});
