import { describe, expect, it } from 'vitest';
import { openAgentWatch } from '../src/agent-watch.ts';
import { effectivePolicy, type PolicySource } from '../src/decision/effective-policy.ts';
import type { Clock } from '../src/ports.ts';
import { createUnchangedTurns } from '../src/unchanged-turns.ts';

function clockAt(now: { ms: number }): Clock {
  return { monotonicMs: () => now.ms, utcMs: () => 0, every: () => () => undefined, sleep: async () => undefined };
}

function watchWith(...sources: readonly PolicySource[]) {
  return openAgentWatch(effectivePolicy(sources), { clock: clockAt({ ms: 0 }) });
}

describe('an agent', () => {
  it.each<[string, PolicySource, boolean]>([
    ['is not looked for by itself', {}, false],
    ['is looked for in profile agent', { profile: 'agent' }, true],
    ['is looked for where a limit is for agents', { limits: { maxTurns: 5 } }, true],
    ['is looked for where it is named', { agent: 'codex' }, true],
    ['is looked for where a rule would end one', { rules: { 'agent-loop': { action: 'kill' } } }, true],
    ['is looked for where one would be ended after its result', { rules: { 'hang-after-result': { action: 'end' } } }, true],
    ['is not looked for by a watchdog', { profile: 'watchdog' }, false],
    ['is not looked for against the word of the policy', { profile: 'agent', agent: 'none', limits: { maxTurns: 5 } }, false],
  ])('%s', async (_, source, isLookedFor) => {
    expect((await watchWith(source)) !== null).toBe(isLookedFor);
  });

  it('has said nothing until it is recognised', async () => {
    const watch = await watchWith({ profile: 'agent' });
    watch?.observe(Buffer.from('compiling\n'));
    expect(watch?.sample(false)).toBeNull();
    watch?.observe(claudeCall(1));
    expect(watch?.sample(false)).toMatchObject({ turns: 1, toolCalls: 1, totalTokens: 15, unchangedTurns: -1, exited: false });
  });

  it('that is started again goes on with what it has used, and begins anew with what it does', async () => {
    const watch = await watchWith({ profile: 'agent' });
    for (let call = 0; call < 3; call += 1) watch?.observe(claudeCall(call));
    expect(watch?.sample(false)).toMatchObject({ totalTokens: 45, turns: 3, loopRepeats: 3 });
    watch?.nextAttempt();
    expect(watch?.sample(false)).toBeNull();
    watch?.observe(claudeCall(0));
    expect(watch?.sample(false)).toMatchObject({ totalTokens: 60, turns: 4, toolCalls: 4, loopRepeats: 0 });
    watch?.nextAttempt();
    watch?.observe(claudeCall(0));
    const last = watch?.sample(true);
    expect(last).toMatchObject({ totalTokens: 75, turns: 5, exited: true, costMicros: -1 });
    expect(last?.tokens).toEqual({ input: 50, output: 25, cacheRead: 0, cacheWrite: 0, reasoning: 0 });
  });

  it('tells the last line of its stream at the end, though no newline came', async () => {
    const watch = await watchWith({ agent: 'codex' });
    watch?.observe(Buffer.from('{"type":"turn.completed","usage":{"input_tokens":7,"output_tokens":1}}'));
    expect(watch?.sample(false)?.totalTokens).toBe(0);
    expect(watch?.sample(true)).toMatchObject({ totalTokens: 8, endState: 1 });
  });
});

describe('turns that change nothing', () => {
  it('are counted from look to look, every half minute at most and only after a turn', async () => {
    const now = { ms: 0 };
    const digests = ['a', 'a', 'a', 'b', 'b', null, 'b'];
    let looks = 0;
    const turns = createUnchangedTurns({ digest: async () => digests[looks++] ?? null }, clockAt(now));
    const seen: [turns: number, unchanged: number][] = [];
    const look = async (count: number, ms: number) => {
      now.ms += ms;
      turns.after(count);
      await Promise.resolve();
      await Promise.resolve();
      seen.push([count, turns.after(count)]);
    };
    await look(1, 0);
    await look(5, 29_999);
    await look(5, 1);
    await look(5, 60_000);
    await look(9, 0);
    await look(12, 30_000);
    await look(15, 30_000);
    await look(20, 30_000);
    await look(22, 30_000);
    expect(seen).toEqual([
      [1, 0],
      [5, 0],
      [5, 4],
      [5, 4],
      [9, 8],
      [12, 0],
      [15, 3],
      [20, 0],
      [22, 0],
    ]);
  });
});

/** The same call each time, with the same result. */
function claudeCall(at: number): Buffer {
  const content = [{ type: 'tool_use', id: `t${at}`, name: 'Bash', input: { command: 'npm test' } }];
  const message = { id: `m${at}`, model: 'm', content, usage: { input_tokens: 10, output_tokens: 5 } };
  const result = { content: [{ type: 'tool_result', tool_use_id: `t${at}`, content: 'failed', is_error: true }] };
  const lines = [
    { type: 'assistant', session_id: 's', message },
    { type: 'user', session_id: 's', message: result },
  ];
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
