import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AgentScenario, agentPrograms, agentScenarios, outcomeOf, sumsOf } from '../../fixtures/agents.ts';
import { type AgentName, agentNames, type Event, type EventOf, type EventType } from '../../src/model.ts';
import { type EndedRun, guard, resultIn, temporaryFolder } from './guard.ts';

/** Of one agent, side by side: the machine has other things to do. */
const AT_ONCE = 4;
const SLOW_MS = 240_000;

describe.each(agentNames)('%s', (agent) => {
  it('comes to what it should in every scenario, with exact sums', { timeout: SLOW_MS }, async () => {
    const policy = policyFile('profile: agent', 'rules: { hang-after-result: { for: 6s } }');
    const played = agentScenarios.filter((each) => outcomeOf(each, agent) !== null);
    const seen = await inTurns(played, (each) => play(agent, each, ['--policy', policy]));
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(played.map((each) => [each.scenario, expectedOf(each, agent)])));
  });
});

describe.each(['codex', 'gemini', 'aider'] as const)('%s', (agent) => {
  it('is left to the wall time where no rule can tell', { timeout: SLOW_MS }, async () => {
    const unseen = agentScenarios.filter((each) => outcomeOf(each, agent) === null && each.exitCode !== null);
    expect(unseen).not.toEqual([]);
    const seen = await inTurns(unseen, (each) => play(agent, each, ['--profile', 'agent'], ['--turns', '20']));
    for (const [scenario, { code, verdict, rule }] of seen)
      expect({ scenario, code, verdict, rule }).toEqual({ scenario, code: 0, verdict: 'passed', rule: null });
  });
});

describe('a loop of an agent', () => {
  it('is ended by the fifth repetition, and told with its call', async () => {
    const options = ['--profile', 'agent', '--redact', 'missing.js'];
    const run = await guard(['run', ...options, '--', ...fake('claude', 'failing-loop', 0.5)]);
    expect(run.code).toBe(86);
    const [decision] = eventsOf(run, 'decision_made');
    expect(decision?.payload).toMatchObject({ rules: ['agent-loop'] });
    // One call in two seconds, and eight looks.
    expect(decision?.payload.observations).toEqual([{ name: 'repeats', observed: 5, limit: 5, unit: 'repeats' }]);
    const told = eventsOf(run, 'agent_usage').find(({ payload }) => payload.loop !== undefined);
    expect(told?.incident_id).toBe(decision?.incident_id);
    expect(told?.payload).toMatchObject({ agent: 'claude', tool_calls: 5, tool_errors: 5, final: false });
    expect(told?.payload.loop).toMatchObject({ repeats: 5, masked: false });
    const [call] = told?.payload.loop?.calls ?? [];
    expect(call).toMatchObject({ name: 'Bash', arguments: '{"command":"npm test"}', is_error: true });
    expect(call?.result).toBe('Cannot find module ./[REDACTED:input]');
    expect(run.run.survivors()).toEqual([]);
  });

  it('is only reported by a watchdog that is told which agent it is', async () => {
    const options = ['--profile', 'watchdog', '--agent', 'gemini'];
    const run = await guard(['run', ...options, '--', ...fake('gemini', 'failing-loop', 20, '--turns', '60')]);
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', rules: ['agent-loop'] });
    expect(run.stderr).toContain('alert: agent-loop: the very same calls came 5 times');
  });

  it('is nothing that a standard step is looked at for', async () => {
    const run = await guard(['run', '--', ...fake('claude', 'failing-loop', 20, '--turns', '30')]);
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', rules: [], tokens: null, cost: null });
    expect(eventsOf(run, 'agent_usage')).toEqual([]);
  });
});

describe('an agent that does not end after its result', () => {
  it('is ended within its grace, its output intact and its success kept', { timeout: SLOW_MS }, async () => {
    const run = await guard(['run', '--profile', 'agent', '--', ...fake('claude', 'result-then-hang', 1)]);
    expect(run.code).toBe(0);
    const lines = run.stdout.toString('utf8').trimEnd().split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ type: 'result', subtype: 'success', result: 'the tests pass' });
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', exit_code: 0, rules: ['hang-after-result'], tokens: 2_260 });
    expect(resultIn(run.bundle).reason).toContain('the guard ended it, and its result stands: success');
    const [decision] = eventsOf(run, 'decision_made');
    expect(decision?.payload).toMatchObject({ agent_result: 'success' });
    expect(decision?.payload.observations[0]).toMatchObject({ name: 'rest-after-result', limit: 10_000 });
    const [killed] = eventsOf(run, 'process_killed');
    expect(killed?.payload.left).toBe(0);
    expect(killed?.payload.took_ms).toBeLessThan(5_500);
    expect(run.run.survivors()).toEqual([]);
    expect((await guard(['verify', run.bundle ?? ''])).code).toBe(0);
    expect((await guard(['replay', run.bundle ?? ''])).code).toBe(0);
  });

  it('is not a script that goes on after its agent, however quietly', { timeout: SLOW_MS }, async () => {
    const policy = policyFile('profile: agent', 'rules: { hang-after-result: { for: 2s } }');
    const agent = fake('claude', 'retry-succeeds', 2).map((word) => `'${word}'`);
    const script = `${agent.join(' ')}; sleep 6; echo deployed`;
    const run = await guard(['run', '--policy', policy, '--', 'bash', '-c', script]);
    expect(run.stdout.toString('utf8')).toMatch(/deployed\n$/);
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', rules: [] });
  });
});

describe('a budget', () => {
  it('is only noted in shadow mode', async () => {
    const options = ['--profile', 'agent', '--mode', 'shadow', '--max-tokens', '5000'];
    const run = await guard(['run', ...options, '--', ...fake('opencode', 'polling-changing-results', 20)]);
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', rules: ['budget'], would: 'kill', tokens: 31 * 1_130 });
    expect(run.stderr).toContain('would have killed');
  });

  it('of cost ends an agent that tells its cost while it works', async () => {
    const run = await guard(['run', '--max-cost', '0.02', '--', ...fake('opencode', 'budget-mid-turn', 20)]);
    expect(run.code).toBe(86);
    const { rules, reason, tokens, cost } = resultIn(run.bundle);
    expect({ rules, reason }).toEqual({ rules: ['budget'], reason: 'cost exceeded $0.02' });
    expect(cost).toBeGreaterThan(0.02);
    expect(Math.round((cost ?? 0) * 1e6)).toBe(((tokens ?? 0) / 1_130) * 2_100);
    const last = eventsOf(run, 'agent_usage').at(-1);
    expect(last?.payload).toMatchObject({ final: true, cost_from: 'stream' });
    expect(last?.payload.budget).toEqual([{ what: 'cost', estimate: 20_000, actual: last?.payload.cost_micros }]);
  });

  it('of cost is never judged by a guess, and says so', async () => {
    const run = await guard(['run', '--max-cost', '0.01', '--', ...fake('codex', 'healthy-batch', 0)]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('max-cost is not judged: codex has told no cost so far, and no price of its model is known');
    expect(resultIn(run.bundle)).toMatchObject({ rules: [], tokens: 301 * 1_130, cost: null });
  });

  it('of cost is judged by the prices of the policy, exactly', async () => {
    const policy = policyFile(
      'limits: { max-cost: 0.30 }',
      'prices: { codex: { input: 3.00, output: 15.00, cache-read: 0.30, cache-write: 3.75 } }',
    );
    const run = await guard(['run', '--policy', policy, '--', ...fake('codex', 'healthy-batch', 0)]);
    // 301 answers of 90, 30, 1000 and 10 tokens come to 318307.5 millionths. They are told at the end: nothing is left to save.
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ verdict: 'passed', rules: ['budget'], cost: 0.318308 });
    expect(resultIn(run.bundle).reason).toBe('cost exceeded $0.30, as was known once the task had ended');
    expect(run.stderr).not.toContain('not judged');
  });

  it('says when there was no agent to judge', async () => {
    const run = await guard(['run', '--max-turns', '5', '--max-tokens', '9', '--', 'echo', 'no agent']);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(
      'max-tokens, max-turns could not be judged: no stream of an AI agent that is known was on stdout',
    );
  });

  it('is of all attempts together', { timeout: SLOW_MS }, async () => {
    const folder = temporaryFolder();
    const script = `if [ -e '${folder}/again' ]; then exec ${quoted(fake('claude', 'retry-succeeds', 20))}; fi; touch '${folder}/again'; exec ${quoted(fake('opencode', 'result-then-hang', 2))}`;
    const options = ['--on-runaway', 'restart', '--max-tokens', '7900', '--hang-timeout', '4s'];
    const run = await guard(['run', ...options, '--', 'bash', '-c', script]);
    expect(run.code).toBe(0);
    expect(resultIn(run.bundle)).toMatchObject({ attempts: 2, tokens: (2 + 5) * 1_130 });
    expect(eventsOf(run, 'agent_usage').filter(({ payload }) => payload.final)).toHaveLength(2);
    expect((await guard(['replay', run.bundle ?? ''])).code).toBe(0);
  });
});

describe('flowforge-ci diff', () => {
  it('sets what two agents used side by side', { timeout: SLOW_MS }, async () => {
    const [short, long, none] = await Promise.all([
      guard(['run', '--profile', 'agent', '--', ...fake('opencode', 'retry-succeeds', 20)]),
      guard(['run', '--profile', 'agent', '--', ...fake('opencode', 'healthy-batch', 0)]),
      guard(['run', '--', 'echo', 'no agent']),
    ]);
    const { code, stdout } = await guard(['diff', short.bundle ?? '', long.bundle ?? '']);
    expect(code).toBe(0);
    const text = stdout.toString();
    expect(text).toMatch(/^agent +opencode +opencode$/m);
    expect(text).toMatch(/^turns +5 +301 +\+5920%$/m);
    expect(text).toMatch(/^tool calls +4 +300 +\+7400%$/m);
    expect(text).toMatch(/^tokens +5650 +340,130 +\+5920%$/m);
    expect(text).toMatch(/^cost +\$0\.0105 +\$0\.6321 +/m);
    const beside = JSON.parse((await guard(['diff', '--json', short.bundle ?? '', none.bundle ?? ''])).stdout.toString());
    expect(beside).toMatchObject({
      left: { agent: { name: 'opencode', turns: 5, tool_calls: 4, tool_errors: 3, tokens: 5_650, cost: 0.0105 } },
      right: { agent: null },
    });
    expect(beside.rows).toContainEqual({ what: 'tool calls', left: 4, right: null, same: false, change_bp: null });
    const without = await guard(['diff', none.bundle ?? '', none.bundle ?? '']);
    expect(without.stdout.toString()).not.toMatch(/^(agent|tokens)/m);
  });
});

interface Played {
  readonly code: number | null;
  readonly verdict: string;
  readonly rule: string | null;
  /** Null where the run was ended in the middle. */
  readonly tokens: number | null;
  readonly cost: number | null;
  readonly survivors: readonly string[];
}

async function play(
  agent: AgentName,
  { scenario, runaway, exitCode }: AgentScenario,
  options: readonly string[],
  more: readonly string[] = [],
): Promise<Played> {
  const outcome = agentScenarios.filter((each) => each.scenario === scenario).map((each) => outcomeOf(each, agent))[0];
  // One that hangs must not start and end its task between two looks.
  const rate = exitCode === null ? 1 : runaway ? 40 : 0;
  const run = await guard(['run', ...options, ...(outcome?.options ?? []), '--', ...fake(agent, scenario, rate, ...more)]);
  const { verdict, rules, tokens, cost } = resultIn(run.bundle);
  const isWhole = verdict !== 'killed';
  return {
    ...{ code: run.code, verdict, rule: rules[0] ?? null, survivors: run.run.survivors() },
    ...{ tokens: isWhole ? tokens : null, cost: isWhole ? cost : null },
  };
}

function expectedOf(scenario: AgentScenario, agent: AgentName): Played {
  const outcome = outcomeOf(scenario, agent);
  if (outcome === null) throw new Error(`nothing is expected of ${agent} in ${scenario.scenario}`);
  const { totalTokens, costMicros } = sumsOf(scenario, agent);
  const isWhole = outcome.verdict !== 'killed';
  return {
    ...{ code: outcome.exitCode, verdict: outcome.verdict, rule: outcome.rule, survivors: [] },
    // Who tells them at the end of the task has told none without one.
    ...{
      tokens: isWhole && (totalTokens > 0 || !['codex', 'gemini'].includes(agent)) ? totalTokens : null,
      cost: isWhole && costMicros !== -1 ? costMicros / 1e6 : null,
    },
  };
}

/** So many at a time. */
async function inTurns<T>(
  scenarios: readonly AgentScenario[],
  play: (scenario: AgentScenario) => Promise<T>,
): Promise<readonly (readonly [string, T])[]> {
  const left = [...scenarios];
  const done: (readonly [string, T])[] = [];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) done.push([next.scenario, await play(next)]);
    }),
  );
  return done;
}

function fake(agent: AgentName, scenario: string, rate: number, ...more: readonly string[]): readonly string[] {
  const program = join(agentPrograms, `fake-${agent}.mjs`);
  return [process.execPath, program, '--scenario', scenario, '--rate', String(rate), '--timeout', '120', ...more];
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(' ');
}

function policyFile(...lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'policy.yml');
  writeFileSync(path, ['version: 1', ...lines, ''].join('\n'));
  return path;
}

function eventsOf<T extends EventType>({ bundle }: EndedRun, type: T): readonly EventOf<T>[] {
  return readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly event: Event }).event)
    .filter((event): event is EventOf<T> => event.event_type === type);
}
