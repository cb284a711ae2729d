import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAgentChannel } from '../../src/agent/agent-channel.ts';
import { profiles } from '../../src/decision/default-policy.ts';
import { createJudge } from '../../src/judge.ts';
import type { AgentSample } from '../../src/model.ts';
import { agentLoopDetector } from '../../src/signals/agent-loop.ts';
import { clausesOf, follow } from './follow.ts';
import { agentSample } from './samples.ts';

const bounds = { repeats: 5, maskedRepeats: 10, unchangedTurns: null };

function find(agent: Partial<AgentSample>, unchangedTurns: number | null = null) {
  const [signal = null] = follow(agentLoopDetector({ ...bounds, unchangedTurns }), [agentSample(250, agent)]);
  return signal;
}

describe('agent-loop', () => {
  it('fires when the very same calls come for the fifth time', () => {
    expect(find({ loopRepeats: 4, loopPeriod: 1, maskedRepeats: 4, maskedPeriod: 1 })).toBeNull();
    const signal = find({ loopRepeats: 5, loopPeriod: 1, maskedRepeats: 5, maskedPeriod: 1 });
    expect(signal).toMatchObject({ name: 'agent-loop', level: 'enforce', declared: false });
    expect(clausesOf(signal)).toEqual(['the very same calls came 5 times, with the same results']);
    expect(signal?.observations).toEqual([{ name: 'repeats', observed: 5, limit: 5, unit: 'repeats' }]);
    expect(signal?.counterfactual).toBe(
      'would not have fired if a call or its result had differed; the nearest healthy margin was repeats: 5 against 5',
    );
  });

  it('fires when calls that differ in ids only fail for the tenth time', () => {
    expect(find({ maskedRepeats: 9, maskedPeriod: 2 })).toBeNull();
    const signal = find({ maskedRepeats: 10, maskedPeriod: 2 });
    expect(clausesOf(signal)).toEqual(['calls that differ in ids and times only failed 10 times']);
    expect(signal?.observations).toEqual([{ name: 'masked-repeats', observed: 10, limit: 10, unit: 'repeats' }]);
    expect(signal?.counterfactual).toContain('a turn of the circle has 2 calls');
  });

  it('counts turns that change nothing only where that is asked for', () => {
    expect(find({ turns: 50, unchangedTurns: 50 })).toBeNull();
    expect(find({ turns: 50, unchangedTurns: 19 }, 20)).toBeNull();
    expect(find({ turns: 50, unchangedTurns: -1 }, 20)).toBeNull();
    expect(clausesOf(find({ turns: 50, unchangedTurns: 20 }, 20))).toEqual(['20 turns left the working tree as it was']);
  });

  it('is sure enough to end an agent by itself', () => {
    const judge = createJudge(profiles.agent, 'r');
    const { decision } = judge(agentSample(250, { loopRepeats: 5, loopPeriod: 1, maskedRepeats: 5, maskedPeriod: 1 }));
    expect(decision).toMatchObject({ action: 'kill', rules: ['agent-loop'], confidence: 9_400 });
  });

  it('never ends a batch, in whatever order its calls come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(batch, { minLength: 20 }), fc.integer({ min: 1, max: 40 }), (calls, perTick) => {
        const channel = createAgentChannel({ agent: 'claude', prices: [] });
        const judge = createJudge(profiles.agent, 'r');
        calls.forEach((file, at) => {
          channel.observe(callOf(file));
          if (at % perTick !== 0) return;
          const { decision } = judge(agentSample(at * 250, channel.tick() ?? {}));
          expect(decision.action).toBe('continue');
        });
      }),
      { numRuns: 50 },
    );
  });
});

const batch = Array.from({ length: 200 }, (_, at) => at);

/** A check of one file, with the same empty result as all the others, and its use of tokens. */
function callOf(file: number): Buffer {
  const id = `t${file}`;
  const content = [{ type: 'tool_use', id, name: 'Bash', input: { command: `eslint src/file-${file}.ts` } }];
  const message = { id: `m${file}`, model: 'm', content, usage: { input_tokens: 10, output_tokens: 5 } };
  const result = { content: [{ type: 'tool_result', tool_use_id: id, content: '' }] };
  const lines = [
    { type: 'assistant', session_id: 's', message },
    { type: 'user', session_id: 's', message: result },
  ];
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
