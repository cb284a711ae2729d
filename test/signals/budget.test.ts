import { describe, expect, it } from 'vitest';
import type { AgentSample } from '../../src/model.ts';
import { type BudgetLimits, budgetDetector } from '../../src/signals/budget.ts';
import { clausesOf, follow } from './follow.ts';
import { agentSample, sampleOf } from './samples.ts';

const none: BudgetLimits = { maxTokens: null, maxCostMicros: null, maxTurns: null, maxToolCalls: null };
const WARN_BP = 8_000;

function find(limits: Partial<BudgetLimits>, agent: Partial<AgentSample>) {
  const [signal = null] = follow(budgetDetector({ ...none, ...limits }, WARN_BP), [agentSample(250, agent)]);
  return signal;
}

describe('budget', () => {
  it.each([
    ['maxTokens', 'totalTokens', 'tokens exceeded 100', 'tokens reached 80% of 100', 'max-tokens', 'tokens'],
    ['maxTurns', 'turns', 'turns exceeded 100', 'turns reached 80% of 100', 'max-turns', 'turns'],
    ['maxToolCalls', 'toolCalls', 'tool calls exceeded 100', 'tool calls reached 80% of 100', 'max-tool-calls', 'calls'],
    ['maxCostMicros', 'costMicros', 'cost exceeded $0.0001', 'cost reached 80% of $0.0001', 'max-cost', 'micro-usd'],
  ] as const)('of %s alerts from 80 %, and ends what goes beyond it', (limit, figure, crossed, near, name, unit) => {
    expect(find({ [limit]: 100 }, { [figure]: 79 })).toBeNull();
    for (const observed of [80, 100]) {
      const alert = find({ [limit]: 100 }, { [figure]: observed });
      expect(alert).toMatchObject({ name: 'budget', level: 'alert', declared: true });
      expect(clausesOf(alert)).toEqual([near]);
      expect(alert?.observations).toEqual([{ name, observed, limit: 100, unit }]);
    }
    const kill = find({ [limit]: 100 }, { [figure]: 101 });
    expect(kill).toMatchObject({ level: 'enforce', declared: true });
    expect(clausesOf(kill)).toEqual([crossed]);
  });

  it('says what would have had to differ', () => {
    expect(find({ maxTokens: 100 }, { totalTokens: 130 })?.counterfactual).toBe(
      'would not have fired if tokens had stayed within 100; the nearest healthy margin was tokens: 130 against 100',
    );
    expect(find({ maxCostMicros: 5_000_000 }, { costMicros: 4_100_000 })?.counterfactual).toBe(
      'would not have fired if cost had stayed under $4.00; the nearest healthy margin was cost: $4.10 against $4.00',
    );
  });

  it('names every bound that is crossed, and no other', () => {
    const signal = find({ maxTokens: 100, maxTurns: 10, maxToolCalls: 10 }, { totalTokens: 101, turns: 11, toolCalls: 9 });
    expect(clausesOf(signal)).toEqual(['tokens exceeded 100', 'turns exceeded 10']);
  });

  it('never judges a cost that nothing tells', () => {
    expect(find({ maxCostMicros: 1 }, { costMicros: -1, totalTokens: 1_000_000_000 })).toBeNull();
    expect(find({ maxCostMicros: 0 }, { costMicros: -1 })).toBeNull();
  });

  it('says how far a cost can be relied on', () => {
    const { counterfactual } = find({ maxCostMicros: 100 }, { costMicros: 200, costFromPrices: true, unpricedTokens: 7 }) ?? {};
    expect(counterfactual).toContain('the cost is what the declared prices make of the tokens');
    expect(counterfactual).toContain('no price is known of 7 tokens, so that it cost more');
  });

  it.each([
    ['has told the end of its task', { endState: 1 }],
    ['has failed', { endState: 2 }],
    ['has exited', { exited: true }],
  ])('only alerts when the agent %s: nothing is left to save', (_, agent) => {
    const signal = find({ maxTokens: 100 }, { totalTokens: 200, tokensLive: false, ...agent });
    expect(signal?.level).toBe('alert');
    expect(clausesOf(signal)).toEqual(['tokens exceeded 100, as was known once the task had ended']);
    expect(signal?.counterfactual).toContain('this agent tells its tokens only when its task has ended');
  });

  it('ends an agent that goes on after an end, with what it had used by then', () => {
    const limits = { ...none, maxTokens: 100 };
    const samples = [
      agentSample(250, { totalTokens: 200, tokensLive: false, endState: 1 }),
      agentSample(500, { totalTokens: 200, tokensLive: false }),
    ];
    expect(follow(budgetDetector(limits, WARN_BP), samples).map((signal) => signal?.level)).toEqual(['alert', 'enforce']);
  });

  it('says nothing where no agent was recognised, and judges also while the output waits for its reader', () => {
    const detector = budgetDetector({ ...none, maxTurns: 1 }, WARN_BP);
    expect(follow(detector, [sampleOf({ atMs: 250 })])).toEqual([null]);
    expect(follow(detector, [agentSample(250, { turns: 2 }, { judgedMs: 0 })])[0]?.level).toBe('enforce');
  });
});
