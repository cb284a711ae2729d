import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AgentScenario, agentPrograms, agentScenarios, sumsOf } from '../../fixtures/agents.ts';
import { type AgentChannel, createAgentChannel } from '../../src/agent/agent-channel.ts';
import { type AgentName, agentNames } from '../../src/model.ts';

describe.each(agentNames)('%s', (agent) => {
  it.each(agentScenarios)('is counted exactly in $scenario', async (played) => {
    const { channel, stdout, exitCode } = await play(agent, played);
    const stats = channel.stats();
    expect(channel.agent()).toBe(agent);
    expect(stats).toMatchObject({ ...sumsOf(played, agent), skippedLines: 0, shedBytes: 0 });
    const { raw, masked } = agent === 'aider' ? { raw: [0, 0], masked: [0, 0] } : played.loop;
    expect([stats?.loopRepeats, stats?.loopPeriod]).toEqual(raw);
    expect([stats?.maskedRepeats, stats?.maskedPeriod]).toEqual(masked);
    expect(exitCode).toBe(played.exitCode);

    const inPieces = createAgentChannel({ agent: 'auto', prices: [] });
    const size = Math.max(7, Math.floor(stdout.length / 997));
    for (let at = 0; at < stdout.length; at += size) inPieces.observe(stdout.subarray(at, at + size));
    inPieces.end();
    expect(inPieces.stats()).toEqual(stats);
  });
});

describe('an agent that loops', () => {
  it.each([
    ['failing-loop', 'loopRepeats', 5, 1],
    ['abab-loop', 'loopRepeats', 5, 2],
    ['changing-ids-loop', 'maskedRepeats', 10, 1],
  ] as const)('is seen in %s as soon as the cycle has come so often', async (scenario, count, repeats, period) => {
    for (const agent of agentNames.filter((name) => name !== 'aider')) {
      const turns = repeats * period;
      const { channel } = await play(agent, scenarioOf(scenario), turns);
      expect(channel.stats()).toMatchObject({ [count]: repeats, toolCalls: turns });
      const earlier = await play(agent, scenarioOf(scenario), turns - 1);
      expect(earlier.channel.stats()?.[count]).toBeLessThan(repeats);
    }
  });

  it('is told of with the calls of one turn of its cycle, and what they returned', async () => {
    const { channel } = await play('claude', scenarioOf('abab-loop'));
    expect(channel.story().loop).toEqual([
      { name: 'Bash', arguments: '{"command":"npm test"}', result: '1 test failed', isError: true },
      { name: 'Bash', arguments: '{"command":"git checkout -- src/parse.ts"}', result: 'Updated 1 path', isError: false },
    ]);
  });
});

describe('an agent that works', () => {
  it.each(['healthy-batch', 'retry-succeeds', 'polling-changing-results', 'budget-mid-turn'])(
    'never comes near a loop in %s',
    async (scenario) => {
      for (const agent of agentNames) {
        const { stdout } = await play(agent, scenarioOf(scenario));
        const channel = createAgentChannel({ agent: 'auto', prices: [] });
        let most = 0;
        for (const line of stdout.toString().split('\n')) {
          channel.observe(Buffer.from(`${line}\n`));
          channel.tick();
          most = Math.max(most, channel.stats()?.maskedRepeats ?? 0, channel.stats()?.loopRepeats ?? 0);
        }
        expect(most, agent).toBeLessThanOrEqual(scenario === 'retry-succeeds' ? 3 : 0);
      }
    },
  );

  it.each(['claude', 'codex', 'gemini', 'opencode'] as const)('keeps the result that %s prints', async (agent) => {
    const { channel } = await play(agent, scenarioOf('retry-succeeds'));
    expect(channel.story()).toEqual({ loop: [], result: 'installed' });
  });
});

interface Played {
  readonly channel: AgentChannel;
  readonly stdout: Buffer;
  /** Null when it hung, and was ended from here. */
  readonly exitCode: number | null;
}

/** Runs the fake agent to its end; one that hangs, until its task has ended. */
async function play(agent: AgentName, { scenario, steps, exitCode }: AgentScenario, turns = steps): Promise<Played> {
  const program = join(agentPrograms, `fake-${agent}.mjs`);
  const child = spawn(process.execPath, [program, '--scenario', scenario, '--turns', String(turns), '--timeout', '50'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const channel = createAgentChannel({ agent: 'auto', prices: [] });
  const pieces: Buffer[] = [];
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  child.stdout.on('data', (piece: Buffer) => {
    pieces.push(piece);
    channel.observe(piece);
    if (exitCode === null && isDone(channel, agent, steps)) child.kill('SIGKILL');
  });
  await once(child, 'close');
  channel.end();
  expect(said).toBe('ready\n');
  return { channel, stdout: Buffer.concat(pieces), exitCode: child.exitCode };
}

function isDone(channel: AgentChannel, agent: AgentName, steps: number): boolean {
  const stats = channel.stats();
  return agent === 'aider' ? stats?.costMicros === steps * 2_100 : stats !== null && stats.endState !== 0;
}

function scenarioOf(name: string): AgentScenario {
  const found = agentScenarios.find(({ scenario }) => scenario === name);
  if (found === undefined) throw new Error(`there is no scenario ${name}`);
  return found;
}
