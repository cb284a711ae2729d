import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionStep, annotations, type EndedStep } from './action-step.ts';
import { guard, resultIn, temporaryFolder } from './guard.ts';

/** One step, as a runner runs it. It is a cloud of GitHub's, but its artifact service is not asked for anything. */
function step(inputs: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): Promise<EndedStep> {
  return new ActionStep({ 'upload-evidence': 'never', ...inputs }, more).main();
}

function environmentIn(stdout: string): Readonly<Record<string, string>> {
  return Object.fromEntries(stdout.split('\n').map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]));
}

describe('the bundled action', () => {
  it('runs a script, passes its output on, and sets its outputs', async () => {
    const { code, stdout, outputs, summary } = await step({ run: 'echo "hello from $GITHUB_JOB"\npwd' });
    expect(code).toBe(0);
    expect(stdout).toContain('hello from test\n');
    expect(stdout).toContain('/workspace\n');
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0', reason: '', attempts: '1', 'kill-signal': '' });
    expect(outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '' });
    expect(outputs.seal).toMatch(/^\d+:[0-9a-f]{64}$/);
    expect(existsSync(outputs['junit-path'] ?? '')).toBe(true);
    expect(existsSync(outputs['summary-path'] ?? '')).toBe(true);
    expect(summary).toBe('');
    expect((await guard(['verify', outputs['evidence-path'] ?? ''])).code).toBe(0);
  });

  it('has exactly the outputs that action.yml names', async () => {
    const { outputs } = await step({ run: 'true' });
    const manifest = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
      .split('\noutputs:\n')[1]
      ?.split('\nruns:')[0];
    expect(Object.keys(outputs)).toEqual([...(manifest ?? '').matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name));
  });

  it('writes nothing of its own between the lines of a healthy step', async () => {
    const { stdout } = await step({ run: 'printf "one\\ntwo"' });
    expect(stdout).toBe('one\ntwo');
  });

  it('fails the step on a kill, with a summary and exactly one error annotation', async () => {
    const killed = new ActionStep({ run: 'sleep 60', 'wall-time': '1s', name: 'slow tests', 'upload-evidence': 'never' });
    const { code, stdout, outputs, summary } = await killed.main();
    expect(code).toBe(86);
    expect(outputs).toMatchObject({ verdict: 'killed', 'exit-code': '86', reason: 'wall time exceeded 1s', confidence: '10000' });
    expect(outputs['incident-id']).not.toBe('');
    expect(outputs['processes-killed']).not.toBe('0');
    expect(summary).toContain('FlowForge Guard killed "slow tests": wall-time');
    expect(stdout.match(/^::/gm)).toHaveLength(1);
    expect(stdout).toMatch(/^::error title=FlowForge Guard killed "slow tests"%3A wall-time::killed "slow tests" after \d/m);
    expect(stdout).toContain('wall time exceeded 1s');
    expect(readdirSync(killed.temp).filter((name) => name.endsWith('.sh'))).toEqual([]);
  });

  it('lets the step succeed after a kill where the user wants that, with a warning, and the outputs tell', async () => {
    const { code, stdout, outputs } = await step({ run: 'sleep 60', 'wall-time': '500ms', 'fail-on-kill': 'false' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'killed', 'exit-code': '86' });
    expect(annotations(stdout, 'error')).toEqual([]);
    expect(annotations(stdout, 'warning')).toHaveLength(1);
    expect(annotations(stdout, 'warning')[0]).toContain('wall time exceeded 500ms');
  });

  it('warns of what it would have killed, and lets the step pass', async () => {
    const { code, stdout, outputs, summary } = await step({ run: 'sleep 4', 'wall-time': '500ms', profile: 'watchdog' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'passed' });
    expect(annotations(stdout, 'warning')).toHaveLength(1);
    expect(summary).toContain('wall-time');
  });

  it('puts nothing on the page of the job where no annotations are wanted', async () => {
    const { code, stdout, stderr } = await step({ run: 'sleep 60', 'wall-time': '500ms', annotations: 'false' });
    expect(code).toBe(86);
    expect(stdout).not.toContain('::');
    expect(stderr).toContain('wall time exceeded 500ms');
  });

  it("fails the step with the script's own exit code, and bash stops at the first failing line", async () => {
    const { code, stdout, outputs } = await step({ run: 'echo before\n(exit 3)\necho after' });
    expect(code).toBe(3);
    expect(stdout).toContain('before');
    expect(stdout).not.toContain('after');
    expect(outputs).toMatchObject({ verdict: 'failed', 'exit-code': '3' });
    expect(stdout.match(/^::/gm)).toHaveLength(1);
    expect(stdout).toContain('::error::Process completed with exit code 3.\n');
  });

  it('begins its annotation on a line of its own, whatever the command has left there', async () => {
    const { stdout } = await step({ run: 'printf "no line feed"; exit 3' });
    expect(stdout).toBe('no line feed\n::error::Process completed with exit code 3.\n');
  });

  it.each([
    ['auto', 'true', false],
    ['auto', 'exit 3', true],
    ['always', 'true', true],
    ['never', 'exit 3', false],
  ])('with job-summary %s and a step that runs %j, has a summary: %s', async (jobSummary, run, expected) => {
    expect((await step({ run, 'job-summary': jobSummary })).summary !== '').toBe(expected);
  });

  it('adds its summary to what the command has written to the same page', async () => {
    const { summary } = await step({ run: 'printf "## Mine" >> "$GITHUB_STEP_SUMMARY"; exit 3' });
    expect(summary).toMatch(/^## Mine\n\n## /);
  });

  it('cuts its summary short where the page would be too long for the runner, which shows none of it then', async () => {
    const room = 1024 * 1024 - 400;
    const { summary } = await step({ run: `head -c ${room} /dev/zero | tr '\\0' x >> "$GITHUB_STEP_SUMMARY"; exit 3` });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary.slice(room)).toContain('## ');
    expect(summary.slice(room)).not.toContain('### ');
  });

  it('hides the values that the user names, from the log on', async () => {
    const { stdout, stderr, summary, outputs } = await step({
      ...{ run: 'echo now; sleep 60 # hunter2-hunter2', name: 'for hunter2-hunter2', 'wall-time': '500ms' },
      redact: 'hunter2-hunter2\nsecond secret',
    });
    expect(stdout).toMatch(/^::add-mask::hunter2-hunter2\n::add-mask::second secret\n/);
    for (const text of [stdout.split('\n').slice(2).join('\n'), stderr, summary, JSON.stringify(outputs)])
      expect(text).not.toContain('hunter2');
  });

  it('runs the command alone where the guard is switched off, and still sets the outputs', async () => {
    const off = { FLOWFORGE_DISABLE: '1' };
    const passed = await step({ run: 'echo alone; pwd', 'wall-time': 'not even read', 'working-directory': '.' }, off);
    expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'passed', 'exit-code': '0', 'evidence-path': '' } });
    expect(passed.stdout).toContain('alone\n');
    expect(passed.stderr).toContain('FLOWFORGE_DISABLE=1');
    const failed = await step({ run: 'printf unended; exit 7' }, { FLOWFORGE_DISABLE: 'True' });
    expect(failed).toMatchObject({ code: 7, outputs: { verdict: 'failed', 'exit-code': '7' } });
    expect(failed.stdout).toBe('unended\n::error::Process completed with exit code 7.\n');
  });

  it('names a variable that is misspelt, in the log and not on the page', async () => {
    const { code, stdout, stderr } = await step({ run: 'true' }, { FLOWFORGE_WALLTIME: '1ms' });
    expect(code).toBe(0);
    expect(stderr).toContain(
      'flowforge: FLOWFORGE_WALLTIME is no variable of the guard, and does nothing: did you mean FLOWFORGE_WALL_TIME?\n',
    );
    expect(stdout).not.toContain('FLOWFORGE_WALLTIME');
  });

  it('binds the evidence to the run of the pipeline', async () => {
    const { outputs } = await step({ run: 'true', name: 'unit' });
    const [first] = readFileSync(join(outputs['evidence-path'] ?? '', 'events.jsonl'), 'utf8').split('\n');
    const { event } = JSON.parse(first ?? '') as { event: { payload: { identity: unknown } } };
    expect(event.payload.identity).toEqual({
      ...{ ci: 'github', repository: 'octo/app', sha: 'a'.repeat(40), workflow: 'ci', job: 'test' },
      ...{ run_id: '42', attempt: '1', step: 'unit' },
    });
  });

  it.each([['"quoted" name'], ['two\nlines'], ['🚀 ünïcödé'], ['::error::not an order'], ['a | b `c` <d>']])(
    'can be called %j, and is never obeyed for it',
    async (name) => {
      const { code, stdout, outputs } = await step({ run: 'sleep 60', 'wall-time': '500ms', name });
      expect(code).toBe(86);
      expect(outputs).toMatchObject({ verdict: 'killed', reason: 'wall time exceeded 500ms' });
      expect(resultIn(outputs['evidence-path'] ?? null).name).toBe(name);
      expect(stdout.match(/^::/gm)).toHaveLength(1);
    },
  );
});

describe('the script of the action', () => {
  it.each([
    ['', 'false | true; echo went on', 0],
    ['bash', 'false | true; echo went on', 1],
    ['sh', 'false; echo went on', 1],
    ['bash {0}', 'false; echo went on', 0],
    ['python3 {0}', 'print("from python")', 0],
  ])('is run by the shell %j as a run: step does', async (shell, run, expected) => {
    const { code } = await step({ run, ...(shell === '' ? {} : { shell }) });
    expect(code).toBe(expected);
  });

  it('keeps its line ends, as the runner keeps them', async () => {
    const { stdout } = await step({ run: "printf '%s' 'one\r\ntwo' | od -An -c" });
    expect(stdout.trim().split(/\s+/)).toEqual(['o', 'n', 'e', '\\r', '\\n', 't', 'w', 'o']);
  });

  it('is run by sh where there is no bash', async () => {
    const bin = temporaryFolder();
    writeFileSync(join(bin, 'sh'), '#!/bin/sh\necho "this is sh: $1"\n', { mode: 0o755 });
    const { code, stdout } = await step({ run: 'true' }, { PATH: bin });
    expect(code).toBe(0);
    expect(stdout).toBe('this is sh: -e\n');
  });

  it('finds the environment of a run: step and the mark of its tree, and none of the guard’s or the action’s own', async () => {
    const { stdout } = await step(
      { run: 'env', 'wall-time': '60s' },
      {
        ...{ MINE: 'mine', FLOWFORGE_SIGNING_KEY: 'secret key', STATE_earlier: 'kept by the action' },
        ...{ ACTIONS_RUNTIME_TOKEN: 'x', ACTIONS_RESULTS_URL: 'x' },
      },
    );
    const names = Object.keys(environmentIn(stdout));
    expect(names).toEqual(expect.arrayContaining(['PATH', 'GITHUB_REPOSITORY', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'MINE']));
    const forbidden = /^(ACTIONS_|INPUT_|STATE_|GITHUB_STATE|FLOWFORGE_(?!GUARD_ID$))/;
    expect(names.filter((name) => forbidden.test(name))).toEqual([]);
  });

  it('can log in by OIDC where the job may', async () => {
    const granted = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'granted to the job',
    };
    expect(environmentIn((await step({ run: 'env' }, granted)).stdout)).toMatchObject(granted);
  });
});

describe('an action that is misused', () => {
  it.each([
    [{ run: ' ' }, 'the input "run" is empty'],
    [{ run: 'true', 'working-directory': 'not-there' }, 'working-directory: there is no folder'],
    [{ run: 'true', 'wall-time': 'soon' }, 'input wall-time: "soon"'],
    [{ run: 'true', policy: 'no-such.yml' }, 'no-such.yml'],
    [{ run: 'true', shell: 'fish' }, 'shell "fish"'],
    [
      { run: 'true', 'upload-evidence': 'sometimes' },
      'input upload-evidence: "sometimes" is none of auto, always, on-incident, never',
    ],
    [{ run: 'true', 'retention-days': 'long' }, 'input retention-days: "long"'],
    [{ run: 'true', 'fail-on-kill': 'no' }, 'input fail-on-kill: "no" is neither true nor false'],
  ])('refuses %j in words, before the command runs', async (inputs, said) => {
    const { code, stdout, outputs } = await step(inputs as unknown as Record<string, string>);
    expect(code).toBe(125);
    expect(stdout.match(/^::/gm)).toHaveLength(1);
    expect(stdout).toContain('::error title=FlowForge Guard::');
    expect(stdout).toContain(said);
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '125', reason: expect.stringContaining(said) });
  });

  it('is told in one warning what of the runner’s files could not be written, and the verdict stands', async () => {
    const nowhere = join(temporaryFolder(), 'missing', 'file');
    const files = { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere, GITHUB_STATE: nowhere };
    const { code, stdout } = await step({ run: 'exit 4' }, files);
    expect(code).toBe(4);
    expect(annotations(stdout, 'error')).toEqual(['::error::Process completed with exit code 4.']);
    expect(annotations(stdout, 'warning')).toHaveLength(1);
    for (const what of ['the outputs of the step', 'the job summary', 'the state of the step'])
      expect(annotations(stdout, 'warning')[0]).toContain(what);
  });
});
