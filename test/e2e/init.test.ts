import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { agentNames } from '../../src/model.ts';
import { fakeAgents } from './fake-agents.ts';
import { cli, repository, temporaryFolder } from './guard.ts';
import { manifest, newProject, type Project } from './new-user.ts';

const init = 'npx --yes flowforge-ci init';

/** What is written for each CI, and the lines that it runs. */
const starters = {
  github: {
    files: ['.github/workflows/flowforge.yml', 'flowforge.yml'],
    lines: (project: Project) => {
      const { jobs } = parse(project.read('.github/workflows/flowforge.yml')) as {
        readonly jobs: { readonly test: { readonly steps: readonly { uses?: string; run?: string; with?: { run: string } }[] } };
      };
      const step = jobs.test.steps.find(({ uses }) => uses?.startsWith('flowforge/guard@'));
      return [`npx flowforge-ci run --policy flowforge.yml -- ${step?.with?.run}`];
    },
  },
  gitlab: {
    files: ['.gitlab/flowforge.gitlab-ci.yml', 'flowforge.yml', '.gitlab-ci.yml'],
    lines: (project: Project) => {
      const part = parse(project.read('.gitlab/flowforge.gitlab-ci.yml')) as { 'guarded-test': { script: readonly string[] } };
      return part['guarded-test'].script;
    },
  },
  jenkins: {
    files: ['Jenkinsfile', 'flowforge.yml'],
    lines: (project: Project) => [...project.read('Jenkinsfile').matchAll(/^ *sh '(.*)'$/gm)].map(([, line = '']) => line),
  },
} as const;
const cis = Object.keys(starters) as (keyof typeof starters)[];

describe('init in a fresh project', () => {
  it.each(cis)('writes for %s what runs at once', (ci) => {
    const project = newProject();
    const { status, stdout, stderr } = project.run(`${init} ${ci}`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const file of starters[ci].files) {
      expect(stdout).toContain(`wrote ${file}\n`);
      expect(existsSync(join(project.folder, file))).toBe(true);
    }
    const lines = starters[ci].lines(project);
    expect(lines.length).toBeGreaterThan(0);
    const ran = project.run(lines.join('\n'));
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('tested');
    expect(project.found('flowforge-evidence/*/junit.xml')).toHaveLength(1);
  });

  it.each(cis)('writes for %s what ends a runaway', (ci) => {
    const project = newProject('run away');
    project.run(`${init} ${ci}`);
    const ran = project.run(starters[ci].lines(project).join('\n'));
    expect(ran.status, ran.stderr).toBe(86);
    const [junit = ''] = project.found('flowforge-evidence/*/junit.xml');
    expect(project.read(junit)).toContain('<failure');
  });

  it('says what to do next, with a command that works here', () => {
    const project = newProject();
    const { stdout } = project.run(`git init -q . && ${init} gitlab`);
    expect(stdout).toContain('it guards "npm test", as there is a package-lock.json');
    expect(stdout).not.toContain('no .git');
    const command = /Try it here: (.*)/.exec(stdout)?.[1] ?? 'false';
    expect(command).toContain(`${manifest.name}@${manifest.version}`);
    expect(project.run(command).stdout).toContain('tested');
  });

  it('says that the command is a placeholder where nothing tells how the project is tested', () => {
    const folder = temporaryFolder();
    const { stdout } = initIn(folder, 'github');
    expect(stdout).toContain('Put the command that is to be guarded into .github/workflows/flowforge.yml');
    expect(stdout).toContain('this folder holds no .git');
  });

  it.each([
    ['Cargo.toml', 'cargo test'],
    ['go.mod', 'go test ./...'],
    ['pom.xml', 'mvn --batch-mode verify'],
    ['Makefile', 'make test'],
    ['pyproject.toml', 'python -m pytest'],
  ])('guards the tests of a project with a %s', (file, command) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, file), '');
    initIn(folder, 'github');
    expect(readFileSync(join(folder, '.github/workflows/flowforge.yml'), 'utf8')).toContain(`run: ${command}\n`);
  });
});

describe('init where files are there already', () => {
  it.each(cis)('leaves the workflow of %s as it is, and writes nothing', (ci) => {
    const folder = temporaryFolder();
    const [workflow] = starters[ci].files;
    put(folder, workflow, 'mine');
    const { status, stdout, stderr } = initIn(folder, ci);
    expect(status).toBe(1);
    expect(stderr).toBe(`flowforge: ${workflow} is there already, nothing was written. --force writes over it.\n`);
    expect(stdout).toBe('');
    expect(readFileSync(join(folder, workflow), 'utf8')).toBe('mine');
    expect(existsSync(join(folder, 'flowforge.yml'))).toBe(false);
  });

  it('keeps a policy that somebody has written, and says so', () => {
    const folder = temporaryFolder();
    put(folder, 'flowforge.yml', 'version: 1\nprofile: strict\n');
    const { status, stdout } = initIn(folder, 'jenkins');
    expect(status).toBe(0);
    expect(stdout).toContain('kept  flowforge.yml, which was there already');
    expect(readFileSync(join(folder, 'flowforge.yml'), 'utf8')).toBe('version: 1\nprofile: strict\n');
  });

  it('writes over workflow and policy with --force', () => {
    const folder = temporaryFolder();
    for (const file of ['Jenkinsfile', 'flowforge.yml']) put(folder, file, 'mine');
    expect(initIn(folder, 'jenkins', '--force').status).toBe(0);
    expect(readFileSync(join(folder, 'Jenkinsfile'), 'utf8')).toContain('pipeline {');
    expect(readFileSync(join(folder, 'flowforge.yml'), 'utf8')).toContain('version: 1');
  });

  it('never writes over a whole .gitlab-ci.yml, but says what to add to it', () => {
    const folder = temporaryFolder();
    put(folder, '.gitlab-ci.yml', 'mine: { script: [make] }\n');
    const { status, stdout } = initIn(folder, 'gitlab', '--force');
    expect(status).toBe(0);
    expect(stdout).toContain('include:\n         - local: .gitlab/flowforge.gitlab-ci.yml');
    expect(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')).toBe('mine: { script: [make] }\n');
  });

  it('says what is in the way of a folder', () => {
    const folder = temporaryFolder();
    put(folder, '.github', 'a file');
    const { status, stderr } = initIn(folder, 'github');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^flowforge: .*\.github/);
  });
});

describe('init for an agent', () => {
  it.each(agentNames)('writes for %s what lets a healthy task pass, and says which secret it needs', (agent) => {
    const { project, stdout } = projectWith(agent);
    expect(stdout).toContain(`wrote .github/workflows/flowforge-agent.yml\nwrote flowforge-agent.yml\n`);
    expect(stdout).toMatch(/secret \w+_API_KEY\./);
    const ran = runAgent(project, 'duplicate-usage');
    expect(ran.status, ran.stderr).toBe(0);
    const [result = ''] = project.found('flowforge-evidence/*/result.json');
    expect(JSON.parse(project.read(result))).toMatchObject({ name: agent, verdict: 'passed', profile: 'agent', tokens: 12_430 });
  });

  it.each(agentNames.filter((agent) => agent !== 'aider'))('writes for %s what ends a loop of it', (agent) => {
    const ran = runAgent(projectWith(agent).project, 'failing-loop');
    expect(ran.status, ran.stderr).toBe(86);
    expect(ran.stderr).toContain('agent-loop: ');
  });

  it.each(agentNames)('writes for %s a policy in which lint finds nothing, its example of prices included', (agent) => {
    const { project } = projectWith(agent);
    const lint = `npx flowforge-ci policy lint --job-timeout 60m flowforge-agent.yml`;
    expect(project.run(lint).stdout).toBe('flowforge-agent.yml: no errors, no warnings\n');
    const priced = project.read('flowforge-agent.yml').replaceAll(/^# (?=prices:| {2}")/gm, '');
    expect(parse(priced)).toHaveProperty('prices');
    put(project.folder, 'flowforge-agent.yml', priced);
    expect(project.run(lint).stdout).toBe('flowforge-agent.yml: no errors, no warnings\n');
  });

  it('keeps what somebody typed in out of the script', () => {
    const [step] = agentSteps(projectWith('claude').project);
    expect(step?.env?.['TASK']).toBe('$' + '{{ inputs.task }}');
    expect(step?.with?.['run']).not.toContain('$' + '{{');
  });

  it('writes for Claude Code where no agent is named, and beside the workflow for tests', () => {
    const folder = temporaryFolder();
    expect(initIn(folder, 'github').status).toBe(0);
    expect(initIn(folder, 'github', '--agent').status).toBe(0);
    expect(readFileSync(join(folder, '.github/workflows/flowforge-agent.yml'), 'utf8')).toContain('run: claude -p "$TASK"');
    expect(readFileSync(join(folder, 'flowforge.yml'), 'utf8')).not.toContain('agent: claude');
    expect(initIn(folder, 'github', '--agent', 'codex')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('init with wrong arguments', () => {
  it.each([
    [[], 'init needs to know for which CI'],
    [['gitlb'], 'Did you mean gitlab?'],
    [['github', 'gitlab'], 'init needs to know for which CI'],
    [['--focre', 'github'], 'Did you mean --force?'],
    [['gitlab', '--agent'], 'init --agent writes for GitHub'],
    [['github', '--agent', 'codx'], 'Did you mean codex?'],
    [['github', '--agent', 'codex', 'claude'], 'for one agent'],
  ])('%j is wrong usage', (args, said) => {
    const folder = temporaryFolder();
    const { status, stderr } = initIn(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, 'flowforge.yml'))).toBe(false);
  });
});

describe('the package', () => {
  it('holds all that the guard needs to run', () => {
    const folder = temporaryFolder();
    const npm = spawnSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: repository,
      encoding: 'utf8',
    });
    expect(npm.status, npm.stderr).toBe(0);
    expect(spawnSync('tar', ['xzf', npm.stdout.trim()], { cwd: folder }).status).toBe(0);
    const packed = join(folder, 'package', 'dist', 'cli.js');
    const { status, stdout } = spawnSync(process.execPath, [packed, 'run', '--', 'echo', 'packed'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe('packed\n');
    expect(status).toBe(0);
    expect(spawnSync(process.execPath, [packed, 'doctor'], { cwd: folder }).status).toBe(
      spawnSync(process.execPath, [cli, 'doctor']).status,
    );
  });
});

function projectWith(agent: string): { readonly project: Project; readonly stdout: string } {
  const project = newProject();
  const { status, stdout, stderr } = project.run(`${init} github --agent ${agent}`);
  expect(status, stderr).toBe(0);
  return { project, stdout };
}

interface AgentStep {
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

function agentSteps(project: Project): readonly AgentStep[] {
  const { jobs } = parse(project.read('.github/workflows/flowforge-agent.yml')) as {
    readonly jobs: { readonly agent: { readonly steps: readonly AgentStep[] } };
  };
  return jobs.agent.steps.filter(({ uses }) => uses === 'flowforge/guard@v1');
}

/** As the action does: what is an input of it is an option of the command line. */
function runAgent(project: Project, scenario: string) {
  const [step] = agentSteps(project);
  const { run = '', ...options } = step?.with ?? {};
  const flags = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
  const path = `export PATH="${fakeAgents(project.folder, scenario)}:$PATH" TASK='work; exit 9'`;
  return project.run(`${path}\nnpx flowforge-ci run ${flags.join(' ')} -- ${run}`);
}

function initIn(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [cli, 'init', ...args], { cwd: folder, encoding: 'utf8' });
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
