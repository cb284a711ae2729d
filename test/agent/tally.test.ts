import { describe, expect, it } from 'vitest';
import type { Tokens } from '../../src/model.ts';
import { channelOf, claude } from './streams.ts';

const tokens = (some: Partial<Tokens>): Tokens => ({ input: 0, output: 0, cacheRead: 0, cacheWrite: 0, reasoning: 0, ...some });

describe('claude', () => {
  it('counts a message once, however many lines it comes in, with the highest output it tells', () => {
    const usage = (output_tokens: number) => ({
      ...{ input_tokens: 10, cache_creation_input_tokens: 3, cache_read_input_tokens: 7, output_tokens },
    });
    const lines = [1, 40, 40, 12].map((output) => claude.assistant('m1', usage(output)));
    const stats = channelOf([claude.init(), ...lines, claude.assistant('m2', usage(5)), lines[0] as object]).stats();
    expect(stats).toMatchObject({ turns: 2, tokens: { input: 20, output: 45, cacheWrite: 6, cacheRead: 14, reasoning: 0 } });
    expect(stats?.totalTokens).toBe(85);
  });

  it('does not add the result to what came message by message', () => {
    const usage = { input_tokens: 10, output_tokens: 4 };
    const stats = channelOf([
      ...[claude.init(), claude.assistant('m1', usage), claude.assistant('m2', usage)],
      claude.end({ usage: { input_tokens: 20, output_tokens: 8 }, total_cost_usd: 0.25, num_turns: 2 }),
    ]).stats();
    expect(stats).toMatchObject({ turns: 2, totalTokens: 28, costMicros: 250_000, costFromPrices: false });
  });

  it('believes the result where it knows of more: answers that were cut short, and subagents that are not in the stream', () => {
    const stats = channelOf([
      ...[claude.init(), claude.assistant('m1', { input_tokens: 10, output_tokens: 1 })],
      claude.end({
        usage: { input_tokens: 10, output_tokens: 1 },
        modelUsage: { a: { inputTokens: 10, outputTokens: 90 }, b: { inputTokens: 5, outputTokens: 6, cacheReadInputTokens: 7 } },
      }),
    ]).stats();
    expect(stats?.tokens).toEqual(tokens({ input: 15, output: 96, cacheRead: 7 }));
  });

  it('counts what a subagent uses and calls, but its answers are no turns of the agent', () => {
    const stats = channelOf([
      claude.init(),
      claude.assistant('m1', { input_tokens: 10 }, [{ type: 'tool_use', id: 't1', name: 'Task', input: {} }]),
      claude.assistant('m2', { input_tokens: 7 }, [{ type: 'tool_use', id: 't2', name: 'Read', input: {} }], 't1'),
    ]).stats();
    expect(stats).toMatchObject({ turns: 1, toolCalls: 2, totalTokens: 17 });
  });

  it('adds up the sessions of one step', () => {
    const run = (session: string) => [
      claude.init(session),
      claude.assistant(`m of ${session}`, { input_tokens: 10 }),
      claude.end({ session_id: session, usage: { input_tokens: 12 }, total_cost_usd: 0.5, num_turns: 3 }),
    ];
    expect(channelOf([...run('s1'), ...run('s2')]).stats()).toMatchObject({ turns: 6, totalTokens: 24, costMicros: 1_000_000 });
    expect(channelOf([...run('s1'), ...run('s1')]).stats()).toMatchObject({ turns: 3, totalTokens: 12, costMicros: 500_000 });
  });
});

describe('codex', () => {
  const turn = (input: number, cached: number, output: number, reasoning: number) => ({
    type: 'turn.completed',
    usage: { input_tokens: input, cached_input_tokens: cached, output_tokens: output, reasoning_output_tokens: reasoning },
  });

  it('takes the usage of a turn as the total of its thread so far', () => {
    const stats = channelOf([
      ...[{ type: 'thread.started', thread_id: 'a' }, { type: 'turn.started' }, turn(100, 60, 30, 10)],
      ...[{ type: 'turn.started' }, turn(250, 160, 70, 30)],
    ]).stats();
    expect(stats).toMatchObject({ turns: 2, totalTokens: 320, tokensLive: false });
    expect(stats?.tokens).toEqual({ input: 90, cacheRead: 160, cacheWrite: 0, output: 40, reasoning: 30 });
  });

  it('adds up threads', () => {
    const thread = (thread_id: string) => [{ type: 'thread.started', thread_id }, { type: 'turn.started' }, turn(100, 0, 10, 0)];
    expect(channelOf([...thread('a'), ...thread('b')]).stats()).toMatchObject({ turns: 2, totalTokens: 220 });
  });
});

describe('gemini', () => {
  it('takes its tokens from the result, thoughts included, and the calls that it counts itself', () => {
    const stats = { total_tokens: 175, input_tokens: 100, output_tokens: 50, cached: 40, input: 60, tool_calls: 3 };
    const channel = channelOf([
      { type: 'init', session_id: 'a', model: 'gemini-2.5-pro' },
      { type: 'tool_use', tool_name: 'ls', tool_id: 't1', parameters: {} },
      { type: 'result', status: 'success', stats },
    ]);
    expect(channel.stats()).toMatchObject({ toolCalls: 3, totalTokens: 175, endState: 1 });
    expect(channel.stats()?.tokens).toEqual({ input: 60, output: 50, cacheRead: 40, cacheWrite: 0, reasoning: 25 });
  });
});

describe('opencode', () => {
  const step = (id: string, cost: number) => ({
    ...{ type: 'step_finish', sessionID: 'ses_1' },
    part: { id, reason: 'tool-calls', cost, tokens: { input: 5, output: 4, reasoning: 3, cache: { read: 2, write: 1 } } },
  });

  it('adds up its steps, each once', () => {
    const stats = channelOf([step('p1', 0.001), step('p1', 0.001), step('p2', 0.0025)]).stats();
    expect(stats).toMatchObject({ totalTokens: 30, costMicros: 3_500, costFromPrices: false });
    expect(stats?.tokens).toEqual({ input: 10, output: 8, reasoning: 6, cacheRead: 4, cacheWrite: 2 });
  });

  it('is believed to cost nothing, unless a price says otherwise', () => {
    const prices = [{ pattern: 'opencode', microsPerMillion: { input: 1e6, output: 1e6, cacheRead: 0, cacheWrite: 0 } }];
    expect(channelOf([step('p1', 0)]).stats()).toMatchObject({ costMicros: 0, costFromPrices: false });
    expect(channelOf([step('p1', 0)], { prices }).stats()).toMatchObject({ costMicros: 12, costFromPrices: true });
    expect(channelOf([step('p1', 0.5)], { prices }).stats()).toMatchObject({ costMicros: 500_000, costFromPrices: false });
  });
});

describe('aider', () => {
  it('adds up the tokens of its answers, as rounded as it tells them, and takes the cost of the session', () => {
    const stats = channelOf([
      ...['Aider v0.86.1', 'Main model: gpt-5 with diff edit format'],
      'Tokens: 12k sent, 873 received. Cost: $0.02 message, $0.02 session.',
      ...['Tokens: 1.5k sent, 200 cache write, 1.0k cache hit, 30 received.', 'Cost: $0.01 message, $0.03 session.'],
    ]).stats();
    expect(stats).toMatchObject({ turns: 2, costMicros: 30_000, costFromPrices: false, toolCalls: 0, endState: 0 });
    expect(stats?.tokens).toEqual(tokens({ input: 12_300, output: 903, cacheWrite: 200, cacheRead: 1_000 }));
  });

  it('adds up sessions, of which each begins its sum anew', () => {
    const cost = (dollars: string) => `Tokens: 1 sent, 1 received. Cost: $0.01 message, $${dollars} session.`;
    const stats = channelOf(['Aider v0.86.1', cost('0.10'), cost('0.30'), 'Aider v0.86.1', cost('0.05'), cost('0.06')]).stats();
    expect(stats?.costMicros).toBe(360_000);
  });
});

describe('the cost', () => {
  const prices = [
    { pattern: 'claude-sonnet-*', microsPerMillion: { input: 3e6, output: 15e6, cacheRead: 3e5, cacheWrite: 3_750_000 } },
    { pattern: 'claude-*-exact', microsPerMillion: { input: 1, output: 0, cacheRead: 0, cacheWrite: 0 } },
  ];
  const usage = { input_tokens: 1_001, output_tokens: 100, cache_read_input_tokens: 1_000, cache_creation_input_tokens: 10 };

  it('comes from prices while the stream does not tell it, exact to the millionth', () => {
    const stats = channelOf([claude.init(), claude.assistant('m1', usage)], { prices }).stats();
    // 3003 + 1500 + 300 + 37.5
    expect(stats).toMatchObject({ costMicros: 4_841, costFromPrices: true, unpricedTokens: 0 });
  });

  it('is the stream’s own as soon as it tells it', () => {
    const events = [claude.init(), claude.assistant('m1', usage), claude.end({ usage, total_cost_usd: 0.001 })];
    expect(channelOf(events, { prices }).stats()).toMatchObject({ costMicros: 1_000, costFromPrices: false });
  });

  it('is never guessed: without a price it is unknown, and next to others what has none is counted', () => {
    const other = claude.assistant('m2', { input_tokens: 70 }, [], null, 'some-other-model');
    expect(channelOf([claude.init(), other], { prices }).stats()).toMatchObject({ costMicros: -1, costFromPrices: false });
    expect(channelOf([claude.init(), claude.assistant('m1', usage), other], { prices }).stats()).toMatchObject({
      ...{ costMicros: 4_841, unpricedTokens: 70 },
    });
  });

  it.each([
    ['claude-sonnet-4-5', 'claude-sonnet-*', true],
    ['claude-sonnet-', 'claude-sonnet-*', true],
    ['claude-sonnet', 'claude-sonnet-*', false],
    ['gpt-5', 'gpt-5', true],
    ['gpt-5-mini', 'gpt-5', false],
    ['abcabc', 'abc*abc', true],
    ['abc', 'abc*abc', false],
    ['a-b-c', '*b*', true],
    ['anything', '*', true],
  ])('of %s is priced by the pattern %s: %s', (model, pattern, fits) => {
    const price = { pattern, microsPerMillion: { input: 1e6, output: 0, cacheRead: 0, cacheWrite: 0 } };
    const events = [claude.init(), claude.assistant('m1', { input_tokens: 5 }, [], null, model)];
    expect(channelOf(events, { prices: [price] }).stats()?.costMicros).toBe(fits ? 5 : -1);
  });
});

describe('figures that make no sense', () => {
  it.each([[-5], [Number.NaN], ['7'], [null], [[1]], [{}], [1e300], [true]])('%j counts as nothing', (figure) => {
    const stats = channelOf([
      ...[claude.init(), claude.assistant('m1', { input_tokens: figure, output_tokens: 3 })],
      claude.end({ total_cost_usd: figure, num_turns: figure }),
    ]).stats();
    expect(stats).toMatchObject({ totalTokens: 3, costMicros: -1, turns: 1 });
  });

  it('keep sums exact integers, however large they claim to be', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      claude.assistant(`m${at}`, { input_tokens: 1e12, output_tokens: 1e12 }),
    );
    const channel = channelOf([claude.init()]);
    for (const line of lines) {
      channel.observe(Buffer.from(`${JSON.stringify(line)}\n`));
      channel.tick();
    }
    const stats = channel.stats();
    expect(stats?.totalTokens).toBe(Number.MAX_SAFE_INTEGER);
    expect(stats?.tokens.input).toBe(Number.MAX_SAFE_INTEGER);
  });
});
