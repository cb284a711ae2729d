import type { AgentSample, Tokens } from '../../src/model.ts';
import type { StoredEvent } from '../../src/ports.ts';
import type { Usage } from '../../src/report/agent-usage.ts';
import { mebibyte, newRun, quantity, steps, type TickFigures, tick } from './run-builder.ts';
import { found, noStack, type SampleIncident, seen } from './sample-incidents.ts';

/** What an agent has used by a tick: an answer every two seconds, each of 1900 tokens, for less than a cent. */
function working(step: number, more: Partial<AgentSample> = {}): AgentSample {
  const answers = Math.ceil(step / 8);
  const tokens = tokensOf(answers);
  return {
    ...{ events: answers * 3, turns: answers, toolCalls: answers, toolErrors: 0, turnsWithoutTools: 0, tokens },
    ...{ totalTokens: answers * 1_900, tokensLive: true, costMicros: answers * 7_800, costFromPrices: false, unpricedTokens: 0 },
    ...{ loopRepeats: 0, loopPeriod: 0, maskedRepeats: 0, maskedPeriod: 0, endState: 0, skippedLines: 0, shedBytes: 0 },
    ...{ unchangedTurns: -1, exited: false },
    ...more,
  };
}

function tokensOf(answers: number): Tokens {
  return { input: 60 * answers, cacheRead: 1_500 * answers, cacheWrite: 210 * answers, output: 130 * answers, reasoning: 0 };
}

/** The same as its event tells it. */
function usageOf(sample: AgentSample, atMs: number, more: Partial<Usage> = {}): Usage {
  const { input, output, cacheRead, cacheWrite, reasoning } = sample.tokens;
  return {
    ...{ agent: 'claude', at_ms: atMs, final: true, turns: sample.turns, tool_calls: sample.toolCalls },
    ...{ tool_errors: sample.toolErrors, total_tokens: sample.totalTokens, tokens_live: sample.tokensLive },
    tokens: { input, output, cache_read: cacheRead, cache_write: cacheWrite, reasoning },
    ...{ cost_micros: sample.costMicros, cost_from: sample.costMicros === -1 ? 'none' : 'stream' },
    ...{ unpriced_tokens: sample.unpricedTokens, shed_bytes: sample.shedBytes },
    ...more,
  };
}

function figuresOf(step: number, agent: AgentSample): TickFigures {
  return { cpuBp: 1_400 + (step % 8) * 600, memoryBytes: 240 * mebibyte, processes: 3, bytes: step * 900, lines: step, agent };
}

const claude = ['claude', '-p', 'fix the failing tests', '--output-format', 'stream-json', '--verbose'];
const loops = (step: number) => {
  const failures = Math.max(0, Math.ceil(step / 8) - 6);
  return working(step, {
    ...{ toolErrors: failures, loopRepeats: failures, loopPeriod: failures > 0 ? 1 : 0 },
    ...{ maskedRepeats: failures, maskedPeriod: failures > 0 ? 1 : 0 },
  });
};
const codexTokens: Tokens = { input: 41_000, cacheRead: 151_000, cacheWrite: 0, output: 18_400, reasoning: 3_100 };
const codex = (isTold: boolean) =>
  working(160, {
    ...{ turns: 1, tokensLive: false, costMicros: -1, toolErrors: 2 },
    ...(isTold
      ? { tokens: codexTokens, totalTokens: 213_500, endState: 1, exited: true }
      : { tokens: tokensOf(0), totalTokens: 0 }),
  });

export const agentIncidents = {
  'killed-agent-loop': {
    ...{ name: 'fix tests', command: claude, profile: 'agent', ticks: 88 },
    figures: (step) => figuresOf(step, loops(step)),
    ...{ rules: ['agent-loop'], sinceMs: 22_000, decidedMs: 22_000, confidence: 9_400 },
    observations: [quantity('repeats', 5, 5, 'repeats')],
    reason: 'the very same calls came 5 times, with the same results',
    counterfactual:
      'would not have fired if a call or its result had differed; the nearest healthy margin was repeats: 5 against 5',
    found: found(
      [seen(3_118, 'node /usr/local/bin/claude -p', { kind: 'events' })],
      noStack('stacks are taken of what computes; this waits'),
    ),
    usage: usageOf(loops(88), 22_000, {
      budget: [
        { what: 'tokens', estimate: 200_000, actual: 20_900 },
        { what: 'cost', estimate: 5_000_000, actual: 85_800 },
      ],
      loop: {
        ...{ repeats: 5, masked: false },
        calls: [
          {
            ...{ name: 'Bash', arguments: '{"command":"npm test -- --run cart","description":"Run the cart tests"}' },
            result: "Error: Cannot find module './prices.json'\n    at cart.test.ts:3:1\n1 failed, 0 passed",
            is_error: true,
          },
        ],
      },
    }),
    output: '{"type":"user","message":{"content":[{"type":"tool_result","is_error":true}]}}\n'.repeat(3),
    outcome: { kind: 'kill', processes: 3, tookMs: 31 },
  },
  'killed-budget': {
    ...{ name: 'migrate', command: claude, profile: 'agent', ticks: 160 },
    figures: (step) => figuresOf(step, working(step)),
    ...{ rules: ['budget'], sinceMs: 39_750, decidedMs: 39_750, confidence: 10_000 },
    observations: [quantity('max-tokens', 38_000, 37_000, 'tokens')],
    reason: 'tokens exceeded 37000',
    counterfactual:
      'would not have fired if tokens had stayed within 37000; the nearest healthy margin was tokens: 38000 against 37000',
    usage: usageOf(working(160), 39_750, { budget: [{ what: 'tokens', estimate: 37_000, actual: 38_000 }] }),
    output: '{"type":"assistant","message":{"content":[{"type":"tool_use","name":"Edit"}]}}\n'.repeat(3),
    outcome: { kind: 'kill', processes: 3, tookMs: 24 },
  },
  'alert-budget-afterwards': {
    ...{ name: 'review', command: ['codex', 'exec', '--json', 'review the change'], profile: 'agent', ticks: 161 },
    figures: (step) => figuresOf(step, codex(step > 160)),
    ...{ rules: ['budget'], level: 'alert', sinceMs: 40_250, decidedMs: 40_250, confidence: 10_000 },
    observations: [quantity('max-tokens', 213_500, 200_000, 'tokens')],
    reason: 'tokens exceeded 200000, as was known once the task had ended',
    counterfactual:
      'would not have fired if tokens had stayed within 200000; this agent tells its tokens only when its task has ended; the nearest healthy margin was tokens: 213500 against 200000',
    usage: usageOf(codex(true), 40_250, {
      agent: 'codex',
      budget: [
        { what: 'tokens', estimate: 200_000, actual: 213_500 },
        { what: 'cost', estimate: 2_000_000, actual: -1 },
      ],
    }),
    output: '{"type":"turn.completed","usage":{"input_tokens":192000,"cached_input_tokens":151000}}\n',
    outcome: { kind: 'alert', endedMs: 40_290, exitCode: 0 },
  },
  'ended-after-result': afterResult('success'),
  'ended-after-failed-result': afterResult('failure'),
} as const satisfies Readonly<Record<string, SampleIncident>>;

function afterResult(said: 'success' | 'failure'): SampleIncident {
  const done = (step: number) => working(Math.min(step, 96), { endState: step < 96 ? 0 : said === 'success' ? 1 : 2 });
  return {
    ...{ name: 'triage', command: claude, profile: 'agent', ticks: 137 },
    figures: (step: number) =>
      step < 96 ? figuresOf(step, done(step)) : { ...figuresOf(96, done(step)), cpuBp: 40, silentMs: (step - 96) * 250 },
    ...{ rules: ['hang-after-result'], sinceMs: 34_250, decidedMs: 34_250, confidence: 9_000 },
    observations: [quantity('rest-after-result', 10_250, 10_000, 'ms'), quantity('cpu-at-rest', 40, 1_000, 'bp')],
    reason: `CPU stayed under 10% for 10s AND no output for 10s AND the agent had said that its task ended in ${said}; the guard ended it, and its result stands: ${said}`,
    counterfactual:
      'would not have fired if the command had ended, printed or started anything within 10s of the result, or CPU had been over 10%; the nearest healthy margin was rest after the result: 10.25s against 10s',
    found: found(
      [
        seen(3_118, 'node /usr/local/bin/claude -p', { kind: 'events' }),
        seen(3_160, 'npm run dev', { kind: 'events' }, { ppid: 3_118, depth: 1 }),
      ],
      noStack('stacks are taken of what computes; this waits'),
    ),
    usage: usageOf(done(137), 34_250),
    output: `{"type":"result","subtype":"success","is_error":${said === 'failure'},"result":"Two issues were labelled."}\n`,
    outcome: { kind: 'end', processes: 3, tookMs: 40, said },
  };
}

/** Within its budget: one line tells it. */
export function agentPassed(): readonly StoredEvent[] {
  const run = newRun('docs', claude, undefined, { profile: 'agent' });
  run.add('process_started', 4, { pid: 3118, start_time: 9_120_334 });
  const ticks = steps(96).map((step) => tick(step * 250, figuresOf(step, working(step, { endState: step < 96 ? 0 : 1 }))));
  run.samples(ticks);
  const budget = [{ what: 'tokens', estimate: 25_000, actual: 22_800 }] as const;
  run.add('agent_usage', 24_020, usageOf(working(96), 24_000, { budget }));
  return run.exit(24_031, 'passed', 0, { command_exit_code: 0, ticks }).sealed();
}
