import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { gateSchema } from '../../src/decision/gate-schema.ts';
import { cli, repository } from './guard.ts';
import { manifest, newProject, type Project, type Tests } from './new-user.ts';

const document = readFileSync(join(repository, 'docs', 'gate.md'), 'utf8');
const blocks = [...document.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
const policy = blockWith('# gate-policy.yml');

const gitlab = {
  GITLAB_CI: 'true',
  CI_PROJECT_PATH: 'octo/app',
  CI_COMMIT_SHA: 'abc',
  CI_CONFIG_PATH: '.gitlab-ci.yml',
  CI_PIPELINE_ID: '42',
};
const jenkins = { JENKINS_URL: 'https://ci.example.com/', BUILD_NUMBER: '7', JOB_NAME: 'hello', GIT_COMMIT: 'abc' };

describe('docs/gate.md', () => {
  it.each(shell.map((text) => [text.trim().split('\n').at(-1) ?? '', text]))('shows commands that work: %s', (_, text) => {
    const project = newProject();
    writeFileSync(join(project.folder, 'gate-policy.yml'), policy);
    for (const step of ['test', 'build-linux']) expect(guarded(project, `--name ${step} -- true`).status).toBe(0);
    const env = text.includes('--issue') ? gitlab : {};
    const { status, stdout, stderr } = project.run(onPath(text), env);
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  it('shows what the gate prints', () => {
    const project = newProject('run away');
    expect(guarded(project, '--name build -- true').status).toBe(0);
    expect(guarded(project, '--name test -- npm test').status).toBe(86);
    const { status, stdout } = project.run(onPath('flowforge-ci gate flowforge-evidence'));
    expect(status).toBe(1);
    const shape = (text: string) =>
      text
        .replaceAll(/\d[\d.]*(?:ms|s)|\d[\d.]* (?:[KM]i)?B/g, '#')
        .replaceAll(/ \([a-z, -]+: .*?\)(?=;)/g, ' (why)')
        .replaceAll(/flowforge-evidence\/\d{8}T[\w-]+/g, 'flowforge-evidence/<run>')
        .replaceAll(/init|cgroup|group/g, 'cgroup')
        .replaceAll(/ +/g, ' ')
        .replace('; … [', '; flowforge-ci timeline shows what happened [')
        .split('\n')
        .sort(); // bundles of one second come in any order
    expect(shape(stdout)).toEqual(shape(blockWith('gate failed:')));
  });

  it('names every key of the section, and the defaults that it has', () => {
    const table = [...document.matchAll(/^\| `([\w.-]+)` \| .* \| (.+) \|$/gm)].map(([, key = '', fallback = '']) => [
      key,
      fallback,
    ]);
    const keys = Object.entries(z.toJSONSchema(gateSchema, { io: 'input' }).properties ?? {}).flatMap(([key, schema]) =>
      key === 'budgets' && typeof schema === 'object'
        ? Object.keys(schema.properties ?? {}).map((name) => `budgets.${name}`)
        : [key],
    );
    const told = table.filter(([key]) => keys.includes(key ?? ''));
    expect(told.map(([key]) => key).sort()).toEqual(keys.sort());
    const said = told.filter(([, fallback]) => fallback?.startsWith('`'));
    const defaults = parse(
      `{ ${said.map(([key, fallback]) => `${key}: ${fallback?.replaceAll('`', '')}`).join(', ')} }`,
    ) as object;
    expect(defaults).toEqual({
      ...{ 'allow-verdicts': ['passed'], 'allow-actions': ['continue', 'alert', 'log_only'], 'allow-dry-run': true },
      ...{ explainability: '100%', signed: false, incomplete: 'fail' },
    });
  });

  it('names the version that this is', () => {
    const named = [...document.matchAll(/@flowforge\/guard@(\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(named.length).toBeGreaterThan(2);
    expect(new Set(named)).toEqual(new Set([manifest.version]));
  });

  it('shows a workflow whose inputs the actions have', () => {
    const { jobs } = parse(blockWith('# .github/workflows/gated.yml')) as Workflow;
    expectKnownInputs([...(jobs.test?.steps ?? []), ...jobs.gate.steps]);
    expect(jobs.gate).toMatchObject({ needs: ['test'], if: 'always()' });
  });

  it('shows a workflow for the run that started it, whose inputs and outputs the actions have', () => {
    const { on, jobs } = parse(blockWith('# .github/workflows/gate.yml')) as Workflow;
    expect(on).toHaveProperty('workflow_run');
    const [, download, gate, status] = jobs.gate.steps;
    const judged = expect.stringContaining('github.event.workflow_run.id');
    expect(download?.with).toMatchObject({ 'run-id': judged });
    expect(gate?.with).toMatchObject({ 'expect-run': judged });
    const { outputs } = expectKnownInputs(jobs.gate.steps);
    const [, output = ''] = /steps\.gate\.outputs\.([\w-]+)/.exec(status?.env?.['STATE'] ?? '') ?? [];
    expect(outputs).toHaveProperty([output]);
  });
});

describe.each([
  ['GitLab', runGitlab],
  ['Jenkins', runJenkins],
] as const)('the recipe for %s', (_, run) => {
  it('passes a pipeline whose steps passed', () => {
    const { project, status, output } = run('pass');
    expect(status, output).toBe(0);
    expect(output).toContain('gate passed: 1 bundle');
    expect(project.read('gate.xml')).toContain('failures="0"');
  });

  it('fails one in which a step was killed, and says why', () => {
    const { project, status, output } = run('run away');
    expect(status, output).toBe(1);
    expect(output).toMatch(/^FAIL "test" verdict: the step was killed/m);
    expect(project.read('gate.xml')).toMatch(/<failure message="FAIL &quot;test&quot; verdict/);
  });
});

interface Step {
  readonly uses?: string;
  readonly with?: object;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: unknown;
  readonly jobs: { readonly test?: Job; readonly gate: Job };
}

/** Of the guard's own actions; what the last of them has. */
function expectKnownInputs(steps: readonly Step[]): { readonly inputs: object; readonly outputs: object } {
  const files: Readonly<Record<string, string>> = {
    'flowforge/guard@v1': 'action.yml',
    'flowforge/guard/gate@v1': join('gate', 'action.yml'),
  };
  let last = { inputs: {}, outputs: {} };
  for (const { uses, with: inputs = {} } of steps) {
    const file = files[uses ?? ''];
    if (file === undefined) continue;
    last = parse(readFileSync(join(repository, file), 'utf8')) as typeof last;
    expect(Object.keys(last.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  }
  return last;
}

interface RanPipeline {
  readonly project: Project;
  /** Of the gate. */
  readonly status: number | null;
  readonly output: string;
}

/** Job after job in the workspace of one project, as artifacts are passed on. */
function runGitlab(tests: Tests): RanPipeline {
  const project = newProject(tests);
  const text = onlyTest(policy);
  writeFileSync(join(project.folder, 'gate-policy.yml'), text);
  const { stages, ...jobs } = parse(blockWith('# .gitlab-ci.yml')) as { stages: string[] } & Record<string, { script: string[] }>;
  const inOrder = Object.entries(jobs).map(([name, { script }], at) => {
    const env = { ...gitlab, CI_JOB_NAME: name, CI_JOB_ID: `${at}`, CI_PROJECT_DIR: project.folder };
    const GATE_POLICY_SHA256 = createHash('sha256').update(text).digest('hex');
    return project.run(script.join('\n'), { ...env, GATE_POLICY_SHA256 });
  });
  expect(Object.keys(jobs)).toEqual(stages);
  return ending(project, inOrder.at(-1));
}

function runJenkins(tests: Tests): RanPipeline {
  const project = newProject(tests);
  const GATE_POLICY = join(project.folder, '..', 'gate-policy.yml');
  writeFileSync(GATE_POLICY, onlyTest(policy));
  const lines = [...blockWith('// Jenkinsfile').matchAll(/^ *sh '(.*)'$/gm)].map(([, line = '']) => line);
  const inOrder = lines.map((line) => project.run(line, { ...jenkins, GATE_POLICY, WORKSPACE: project.folder }));
  return ending(project, inOrder.at(-1));
}

function ending(project: Project, last: ReturnType<Project['run']> | undefined): RanPipeline {
  return { project, status: last?.status ?? null, output: `${last?.stdout}${last?.stderr}` };
}

/** The recipes have one step. */
function onlyTest(text: string): string {
  const changed = text.replace('[test, "build-*"]', '[test]');
  expect(changed).not.toBe(text);
  return changed;
}

function guarded({ run }: Project, args: string) {
  return run(onPath(`flowforge-ci run ${args}`));
}

function onPath(lines: string): string {
  return `flowforge-ci() { '${process.execPath}' '${cli}' "$@"; }\n${lines}`;
}

function blockWith(text: string): string {
  return blocks.find((block) => block.text.includes(text))?.text ?? '';
}
