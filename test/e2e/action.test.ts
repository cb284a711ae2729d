import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guard, repository, temporaryFolder } from './guard.ts';

interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly temp: string;
}

/** Runs the bundled action as a runner does: its environment, its files, inputs as INPUT_*. */
async function step(inputs: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>> = {}): Promise<Step> {
  const folder = temporaryFolder();
  const [temp, workspace] = [join(folder, '_temp'), join(folder, 'workspace')];
  const [output, summary, state] = ['output', 'summary', 'state'].map((name) => join(folder, name)) as [string, string, string];
  for (const path of [temp, workspace]) mkdirSync(path);
  for (const path of [output, summary, state]) writeFileSync(path, '');
  const inputVariables = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
    value,
  ]);
  const child = spawn(process.execPath, [join(repository, 'dist', 'main.js')], {
    cwd: workspace,
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, CI: 'true', GITHUB_ACTIONS: 'true', RUNNER_OS: 'Linux' },
      ...{ GITHUB_REPOSITORY: 'octo/app', GITHUB_SHA: 'a'.repeat(40), GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'test' },
      ...{ GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp },
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_STATE: state, STATE_earlier: 'kept by the action' },
      ...{ ACTIONS_RUNTIME_TOKEN: 'runtime', ACTIONS_RUNTIME_URL: 'x', ACTIONS_RESULTS_URL: 'x', ACTIONS_CACHE_URL: 'x' },
      ...{ ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id', FLOWFORGE_SIGNING_KEY: 'secret key' },
      ...Object.fromEntries(inputVariables),
      ...extra,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return {
    ...{ code, temp, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() },
    ...{ outputs: readOutputs(readFileSync(output, 'utf8')), summary: readFileSync(summary, 'utf8') },
  };
}

/** The heredoc form of GITHUB_OUTPUT: name<<delimiter, lines, delimiter. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name, , value] of text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)) outputs[name ?? ''] = value ?? '';
  return outputs;
}

describe('the bundled action', () => {
  it('runs a script, passes its output on, and sets its outputs', async () => {
    const { code, stdout, outputs, summary } = await step({ run: 'echo "hello from $GITHUB_JOB"\npwd' });
    expect(code).toBe(0);
    expect(stdout).toContain('hello from test\n');
    expect(stdout).toContain('/workspace\n');
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0', reason: '', attempts: '1', 'kill-signal': '' });
    expect(outputs.seal).toMatch(/^\d+:[0-9a-f]{64}$/);
    expect(existsSync(outputs['junit-path'] ?? '')).toBe(true);
    expect(existsSync(outputs['summary-path'] ?? '')).toBe(true);
    expect(summary).toBe('');
    expect((await guard(['verify', outputs['evidence-path'] ?? ''])).code).toBe(0);
  });

  it('fails the step on a kill, with a summary and exactly one error annotation', async () => {
    const { code, stdout, outputs, summary, temp } = await step({ run: 'sleep 60', 'wall-time': '1s', name: 'slow tests' });
    expect(code).toBe(86);
    expect(outputs).toMatchObject({ verdict: 'killed', 'exit-code': '86', reason: 'wall time exceeded 1s', confidence: '10000' });
    expect(outputs['incident-id']).not.toBe('');
    expect(outputs['processes-killed']).not.toBe('0');
    expect(summary).toContain('FlowForge Guard killed "slow tests": wall-time');
    expect(stdout.match(/^::error/gm)).toHaveLength(1);
    expect(stdout).toContain('::error title=FlowForge Guard%3A killed::"slow tests": wall time exceeded 1s');
    expect(readdirSync(temp).filter((name) => name.endsWith('.sh'))).toEqual([]);
  });

  it("fails the step with the script's own exit code, and bash stops at the first failing line", async () => {
    const { code, stdout, outputs } = await step({ run: 'echo before\n(exit 3)\necho after' });
    expect(code).toBe(3);
    expect(stdout).toContain('before');
    expect(stdout).not.toContain('after');
    expect(outputs).toMatchObject({ verdict: 'failed', 'exit-code': '3' });
    expect(stdout.match(/^::error/gm)).toHaveLength(1);
  });

  it.each([
    ['', 'false | true; echo went on', 0],
    ['bash', 'false | true; echo went on', 1],
    ['sh', 'false; echo went on', 1],
    ['bash {0}', 'false; echo went on', 0],
    ['python3 {0}', 'print("from python")', 0],
  ])('uses the shell %j as a run: step does', async (shell, run, expected) => {
    const { code } = await step({ run, ...(shell === '' ? {} : { shell }) });
    expect(code).toBe(expected);
  });

  it('gives the script the environment of a run: step and the mark of its tree, and none of the guard’s or the action’s own', async () => {
    const { stdout } = await step({ run: 'env', 'wall-time': '60s' }, { MINE: 'mine' });
    const names = stdout.split('\n').map((line) => line.split('=')[0] ?? '');
    expect(names).toEqual(expect.arrayContaining(['PATH', 'GITHUB_REPOSITORY', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'MINE']));
    const forbidden =
      /^(ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL|ACTIONS_CACHE_URL|ACTIONS_ID_TOKEN_|INPUT_|STATE_|GITHUB_STATE|FLOWFORGE_(?!GUARD_ID$))/;
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });

  it('binds the evidence to the run of the pipeline', async () => {
    const { outputs } = await step({ run: 'true', name: 'unit' });
    const [first] = readFileSync(join(outputs['evidence-path'] ?? '', 'events.jsonl'), 'utf8').split('\n');
    const { event } = JSON.parse(first ?? '') as { event: { payload: { identity: unknown } } };
    expect(event.payload.identity).toEqual({
      ...{
        ci: 'github',
        repository: 'octo/app',
        sha: 'a'.repeat(40),
        workflow: 'ci',
        job: 'test',
        run_id: '42',
        attempt: '1',
        step: 'unit',
      },
    });
  });

  it.each([
    [{ run: ' ' }, 'the input "run" is empty'],
    [{ run: 'true', 'working-directory': 'not-there' }, 'working-directory: there is no folder'],
    [{ run: 'true', 'wall-time': 'soon' }, 'input wall-time: "soon"'],
    [{ run: 'true', policy: 'no-such.yml' }, 'no-such.yml'],
    [{ run: 'true', shell: 'fish' }, 'shell "fish"'],
  ])('refuses %j in words', async (inputs, said) => {
    const { code, stdout } = await step(inputs as unknown as Record<string, string>);
    expect(code).toBe(125);
    expect(stdout).toContain('::error title=FlowForge Guard::');
    expect(stdout).toContain(said);
  });

  it('goes on when the summary and the outputs cannot be written', async () => {
    const nowhere = join(temporaryFolder(), 'missing', 'file');
    const { code, stdout, stderr } = await step({ run: 'exit 4' }, { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere });
    expect(code).toBe(4);
    expect(stdout).toContain('::warning');
    expect(stderr).toContain('--job-summary');
  });
});
