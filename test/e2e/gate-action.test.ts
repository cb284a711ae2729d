import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ActionStep, annotations, type EndedStep } from './action-step.ts';
import { repository, temporaryFolder } from './guard.ts';

type Files = Readonly<Record<string, string>>;
type Texts = Readonly<Record<string, string>>;

/** What the maintainers ask for, and what a pull request makes of it. */
const strict = 'version: 1\ngate: { required: [test], allow-verdicts: [passed] }\n';
const lax =
  'version: 1\nlimits: { wall-time: 1h }\nrules: { wall-time: off }\ngate: { allow-verdicts: [passed, failed, killed], allow-actions: [kill] }\n';

describe('a pull request that edits the policy in its checkout', () => {
  it('changes neither the ceilings of a step nor the gate', async () => {
    const guarded = pullRequest(
      { 'flowforge.yml': strict },
      { 'flowforge.yml': lax },
      { run: 'sleep 60', name: 'test', policy: 'flowforge.yml', 'wall-time': '1s', grace: '1s', 'upload-evidence': 'never' },
      'main.js',
    );
    const run = await guarded.main();
    expect(run.code, `${run.stdout}${run.stderr}`).toBe(86);

    const gate = pullRequest(
      { 'flowforge.yml': strict },
      { 'flowforge.yml': lax },
      { policy: 'flowforge.yml', path: 'evidence' },
    );
    cpSync(run.outputs['evidence-path'] ?? '', join(gate.workspace, 'evidence', 'run'), { recursive: true });
    const ended = await gate.main();
    expect(ended.code, `${ended.stdout}${ended.stderr}`).toBe(1);
    expect(ended.stdout).toMatch(
      new RegExp(`^policy: flowforge.yml of origin/main, sha256 ${sha256(strict)} \\(commit [0-9a-f]{40}\\)$`, 'm'),
    );
    expect(ended.outputs).toMatchObject({
      passed: 'false',
      findings: expect.stringContaining('FAIL "test" verdict: the step was killed, allowed is passed'),
    });
    expect(annotations(ended.stdout, 'error')).toHaveLength(1);
    expect(ended.summary).toContain('## FlowForge Guard: gate failed: 2 findings in 1 bundle');
    for (const path of ['summary-path', 'junit-path', 'json-path'])
      expect(existsSync(ended.outputs[path] ?? ''), path).toBe(true);
    expect(JSON.parse(readFileSync(ended.outputs['json-path'] ?? '', 'utf8'))).toMatchObject({
      pass: false,
      policy: { sha256: sha256(strict) },
    });
  });

  it('is judged by the policy that it asks for once that is merged', async () => {
    const gate = pushed({ 'flowforge.yml': lax }, { policy: 'flowforge.yml', path: 'evidence' });
    await recordInto(gate, { run: 'exit 3' });
    const ended = await gate.main();
    expect(ended.stdout).toContain(`policy: flowforge.yml of the commit of this run, sha256 ${sha256(lax)}`);
    expect(ended.code, ended.stdout).toBe(0);
    expect(ended.outputs).toMatchObject({ passed: 'true', findings: '' });
  });

  it('does not get at the policy by changing the files of the checkout, either', async () => {
    const gate = pushed({ 'flowforge.yml': strict }, { policy: './flowforge.yml', path: 'evidence' });
    writeFileSync(join(gate.workspace, 'flowforge.yml'), lax);
    await recordInto(gate, { run: 'exit 3' });
    expect((await gate.main()).code).toBe(1);
  });
});

describe('a policy that is not where it should be', () => {
  it('is never taken from the checkout instead: where the base branch was not fetched, the step fails and says what to do', async () => {
    const gate = pullRequest(
      { 'flowforge.yml': strict },
      { 'flowforge.yml': lax },
      { policy: 'flowforge.yml', path: 'evidence' },
    );
    git(gate.workspace, 'update-ref', '-d', 'refs/remotes/origin/main');
    // Whoever can name a tag could stand in for the branch.
    git(gate.workspace, 'tag', 'origin/main');
    await expectMisuse(
      gate,
      'refs/remotes/origin/main is not in the checkout, so the policy cannot be read: give actions/checkout "fetch-depth: 0", or fetch it: git fetch --depth=1 origin main:refs/remotes/origin/main',
    );
  });

  it('is not taken from the pull request where the base branch has none', async () => {
    const gate = pullRequest({ 'README.md': '' }, { 'flowforge.yml': lax }, { policy: 'flowforge.yml', path: 'evidence' });
    await expectMisuse(
      gate,
      /^the policy flowforge\.yml of origin\/main cannot be read: there is no such file in refs\/remotes\/origin\/main \(commit [0-9a-f]{12}\)$/,
    );
  });

  it.each([
    ['--output=/tmp/x', 'policy-ref "--output=/tmp/x" is no git ref: write a branch, a tag or a commit, such as origin/main'],
    [
      'no-such-branch',
      'no-such-branch is not in the checkout, so the policy cannot be read: fetch it in a step before this one, or give actions/checkout "fetch-depth: 0"',
    ],
  ])('cannot be named by %s', async (ref, problem) => {
    await expectMisuse(pushed({ 'flowforge.yml': strict }, { policy: 'flowforge.yml', 'policy-ref': ref }), problem);
  });

  it.each(['../flowforge.yml', '/etc/flowforge.yml', 'a/../../flowforge.yml'])(
    'cannot lie outside of the repository, at %s',
    async (path) => {
      await expectMisuse(
        pushed({ 'flowforge.yml': strict }, { policy: path }),
        `the policy ${path} of the commit of this run cannot be read: it lies outside of the repository`,
      );
    },
  );

  it('fails the gate where it is not the one that is pinned', async () => {
    const gate = pushed({ 'flowforge.yml': strict }, { policy: 'flowforge.yml', 'policy-sha256': sha256(lax) });
    const { code, outputs } = await gate.main();
    expect(code).toBe(1);
    expect(outputs['findings']).toBe(
      `the policy flowforge.yml of the commit of this run is not the one that is pinned: its SHA-256 is ${sha256(strict)}, required is ${sha256(lax)}; nothing was judged`,
    );
  });

  it('is told line by line where it is not valid', async () => {
    await expectMisuse(
      pushed({ 'flowforge.yml': 'version: 1\ngate: { requird: [test] }\n' }, { policy: 'flowforge.yml' }),
      'the policy is not valid, nothing was judged:\nflowforge:   flowforge.yml of the commit of this run:2: gate.requird is not a key that this version knows; did you mean required?',
    );
  });

  it('may extend a policy of the same commit', async () => {
    const gate = pushed(
      { 'ci/flowforge.yml': 'version: 1\nextends: ../org/base.yml\n', 'org/base.yml': strict },
      { policy: 'ci/flowforge.yml', path: 'evidence' },
    );
    writeFileSync(join(gate.workspace, 'org', 'base.yml'), lax);
    await recordInto(gate, { run: 'exit 3' });
    const { code, stdout } = await gate.main();
    expect(stdout).toContain(`its gate: section is that of org/base.yml of the commit of this run, sha256 ${sha256(strict)}`);
    expect(code).toBe(1);
  });

  it('is not read through what earlier steps have put into the environment of git', async () => {
    const elsewhere = committed({ 'flowforge.yml': lax });
    const gate = pushed(
      { 'flowforge.yml': strict },
      { policy: 'flowforge.yml', path: 'evidence' },
      { GIT_DIR: join(elsewhere, '.git') },
    );
    await recordInto(gate, { run: 'exit 3' });
    expect((await gate.main()).code).toBe(1);
  });
});

describe('the gate as a step', () => {
  it('passes without a policy what is VALID, of this run, and passed', async () => {
    const gate = pushed({ 'README.md': '' }, { path: 'evidence' });
    await recordInto(gate, { run: 'true', name: 'test' });
    const { code, stdout, summary } = await gate.main();
    expect(code, stdout).toBe(0);
    expect(stdout).toContain('policy: the built-in gate policy');
    expect(annotations(stdout, 'error')).toEqual([]);
    expect(summary).toContain('gate passed: 1 bundle');
  });

  it('fails the bundle of another run of the workflow', async () => {
    const gate = pushed({ 'README.md': '' }, { path: 'evidence' });
    await recordInto(gate, { run: 'true', name: 'test' }, { GITHUB_RUN_ID: '41' });
    const { code, outputs } = await gate.main();
    expect(code).toBe(1);
    expect(outputs['findings']).toContain('this is run "41" of job "test"; expected was run "42", not "41"');
  });

  it('judges the run that started it, in a workflow of its own', async () => {
    const ownRun = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '99', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKFLOW: 'gate' };
    const judged = { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '2', GITHUB_SHA: 'b'.repeat(40) };
    const gateOf = async (inputs: Texts) => {
      const gate = pushed({ 'flowforge.yml': lax }, { policy: 'flowforge.yml', path: 'evidence', ...inputs }, ownRun);
      await recordInto(gate, { run: 'true', name: 'test' }, judged);
      return gate.main();
    };
    const started = await gateOf({ 'expect-run': '42' });
    expect(started.code, started.stdout).toBe(0);
    expect(started.stdout).toMatch(/^run: ci github, repository octo\/app, run_id 42$/m);
    const unsaid = await gateOf({ 'expect-run': '' });
    expect(unsaid.code).toBe(1);
    expect(unsaid.outputs['findings']).toContain('run "99", not "42"');
    const other = await gateOf({
      'expect-run': '42',
      'expect-workflow': 'ci',
      'expect-sha': 'c'.repeat(40),
      'expect-step': 'build',
    });
    expect(other.code).toBe(1);
    expect(other.outputs['findings']).toContain(
      `expected was commit "${'c'.repeat(40)}", not "${'b'.repeat(40)}"; step "build", not "test"`,
    );
  });

  it('is not turned off by FLOWFORGE_DISABLE', async () => {
    const gate = pushed({ 'README.md': '' }, {}, { FLOWFORGE_DISABLE: '1' });
    const { code, outputs } = await gate.main();
    expect(code).toBe(1);
    expect(outputs['findings']).toContain('FAIL evidence: ');
  });

  it('obeys the inputs about what is shown, and refuses what they cannot be', async () => {
    const quiet = await pushed({ 'README.md': '' }, { annotations: 'false', 'job-summary': 'never' }).main();
    expect({ code: quiet.code, errors: annotations(quiet.stdout, 'error'), summary: quiet.summary }).toEqual({
      code: 1,
      errors: [],
      summary: '',
    });
    await expectMisuse(pushed({ 'README.md': '' }, { annotations: 'no' }), 'input annotations: "no" is neither true nor false');
  });

  it('does not let the name of a step speak to the runner', async () => {
    const gate = pushed({ 'README.md': '' }, { path: 'evidence' });
    await recordInto(gate, { run: 'exit 3', name: '::set-output name=x::y ##[error]z' });
    const { stdout } = await gate.main();
    expect(stdout.split('\n').filter((line) => line.trimStart().startsWith('::') && !line.startsWith('::error'))).toEqual([]);
    expect(stdout.replaceAll(/^::error.*$/gm, '')).not.toContain('##[');
  });

  it('has a door where gate/action.yml says that it is', () => {
    const action = parse(readFileSync(join(repository, 'gate', 'action.yml'), 'utf8')) as { runs: { main: string } };
    expect(existsSync(join(repository, 'gate', action.runs.main))).toBe(true);
  });
});

/** A step in the checkout of a pull request: the base branch is fetched, the pull request's commit is checked out. */
function pullRequest(base: Files, changed: Files, inputs: Texts, door = 'gate.js'): ActionStep {
  const origin = committed(base);
  const step = new ActionStep(
    inputs,
    { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'change', GITHUB_EVENT_NAME: 'pull_request' },
    door,
  );
  git(step.workspace, 'clone', '--quiet', origin, '.');
  git(step.workspace, 'checkout', '--quiet', '-b', 'change');
  commit(step.workspace, changed);
  return step;
}

/** A step in the checkout of a push to a branch. */
function pushed(files: Files, inputs: Texts, env: Texts = {}): ActionStep {
  const origin = committed(files);
  const sha = git(origin, 'rev-parse', 'HEAD').trim();
  const step = new ActionStep(inputs, { GITHUB_SHA: sha, ...env }, 'gate.js');
  git(step.workspace, 'clone', '--quiet', origin, '.');
  return step;
}

/** Guards a step in a job of the same run, and brings its evidence into the gate's workspace. */
async function recordInto(gate: ActionStep, inputs: Texts, env: Texts = {}): Promise<void> {
  const sha = git(gate.workspace, 'rev-parse', 'HEAD').trim();
  const guarded = new ActionStep({ 'upload-evidence': 'never', ...inputs }, { GITHUB_SHA: sha, ...env });
  const { outputs } = await guarded.main();
  cpSync(outputs['evidence-path'] ?? '', join(gate.workspace, 'evidence', 'flowforge-evidence-test-1'), { recursive: true });
}

async function expectMisuse(gate: ActionStep, problem: string | RegExp): Promise<EndedStep> {
  const ended = await gate.main();
  expect(ended.code, ended.stdout).toBe(2);
  const { findings = '', passed } = ended.outputs;
  if (typeof problem === 'string') expect(findings).toBe(problem);
  else expect(findings).toMatch(problem);
  expect(passed).toBe('false');
  expect(annotations(ended.stdout, 'error')).toHaveLength(1);
  return ended;
}

/** A repository with one commit on `main`. */
function committed(files: Files): string {
  const folder = temporaryFolder();
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, files);
  return folder;
}

function commit(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'Change');
}

function git(folder: string, ...args: string[]): string {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: Object.fromEntries(own) });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
