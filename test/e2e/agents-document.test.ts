import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AgentName, agentNames, type RunResult } from '../../src/model.ts';
import { fakeAgents } from './fake-agents.ts';
import { repository } from './guard.ts';
import { project, runsIn, snippetsOf } from './sample-project.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

const snippets = snippetsOf('docs/agents.md');
const policies = snippets.flatMap(({ language, text }) => {
  const name = language === 'yaml' ? /^# (\S+\.yml)\n/.exec(text)?.[1] : undefined;
  return name === undefined ? [] : [{ name, text }];
});
const commands = snippets.flatMap(({ language, text }) => (language === 'sh' ? text.trimEnd().split('\n') : []));
const steps = snippets.flatMap(({ language, text }) => {
  if (language !== 'yaml' || !text.startsWith('steps:')) return [];
  const { steps } = parse(text) as { readonly steps: readonly Step[] };
  const guarded = steps.find(({ uses }) => uses === 'flowforge/guard@v1');
  const run = guarded?.with?.['run'] ?? '';
  return [{ agent: run.split(' ')[0] as AgentName, run, guarded }];
});

describe('docs/agents.md', () => {
  it('has a step for every agent, whose inputs the action has', () => {
    expect(steps.map(({ agent }) => agent)).toEqual(agentNames);
    const action = parse(readFileSync(join(repository, 'action.yml'), 'utf8')) as { readonly inputs: object };
    for (const { guarded } of steps) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(guarded?.with ?? {})));
      expect(guarded?.env).toMatchObject({ TASK: '$' + '{{ inputs.task }}' });
    }
  });

  it.each(steps)('has a step for $agent that lets a healthy task pass', ({ guarded }) => {
    const { status, stderr } = asStep(guarded, 'duplicate-usage');
    expect(status, stderr).toBe(0);
  });

  it.each(steps.filter(({ agent }) => agent !== 'aider'))('has a step for $agent that ends a loop of it', ({ guarded }) => {
    const { status, stdout, stderr, result } = asStep(guarded, 'failing-loop');
    expect(status, `${stdout}${stderr}`).toBe(86);
    expect(result.rules).toEqual(['agent-loop']);
  });

  it('shows policies in which lint finds nothing', () => {
    const sample = newSample('duplicate-usage');
    expect(policies.map(({ name }) => name)).toEqual(['flowforge-agent.yml', 'prices.yml']);
    for (const { name } of policies)
      expect(sample.run(`flowforge-ci policy lint ${name}`).stdout).toBe(`${name}: no errors, no warnings\n`);
  });

  it.each(commands)('shows a command line that works: %s', (line) => {
    const { status, stdout, stderr } = newSample('duplicate-usage').run(line);
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  it('tells the result that is kept', () => {
    const sample = newSample('result-then-hang', 2); // what is started in the second of the result may be the next command
    const { status, stdout } = sample.run(commands[0] ?? '');
    expect(status).toBe(0);
    expect(`${stdout}`).toContain('"type":"result"');
    expect(resultIn(sample.folder)).toMatchObject({ verdict: 'passed', agent_result: 'success', rules: ['hang-after-result'] });
  });
});

function newSample(scenario: string, answersPerSecond?: number) {
  const sample = project();
  for (const { name, text } of policies) writeFileSync(join(sample.folder, name), text);
  const first = `export PATH="${fakeAgents(sample.folder, scenario, answersPerSecond)}:$PATH" TASK=work;`;
  return { folder: sample.folder, run: (line: string) => sample.run(`${first} ${line}`) };
}

function asStep(step: Step | undefined, scenario: string): SpawnSyncReturns<string> & { readonly result: RunResult } {
  const { folder } = project();
  const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, `${value}`]);
  const path = [fakeAgents(folder, scenario), process.env.PATH].join(delimiter);
  const ran = spawnSync(process.execPath, [join(repository, 'dist', 'main.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: path, HOME: process.env.HOME, RUNNER_TEMP: folder, TASK: 'work', ...Object.fromEntries(inputs) },
  });
  return { ...ran, result: resultIn(folder) };
}

function resultIn(folder: string): RunResult {
  const [run = ''] = runsIn(folder);
  return JSON.parse(readFileSync(join(folder, 'flowforge-evidence', run, 'result.json'), 'utf8')) as RunResult;
}
