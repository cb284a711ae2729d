import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './guard.ts';
import { newProject, type Project, type Tests } from './new-user.ts';

const gitlabCiLocal = join(repository, 'node_modules', 'gitlab-ci-local', 'dist', 'index.js');

/** It copies artifacts with rsync. */
const missing = spawnSync('rsync', ['--version']).status === 0 ? null : 'there is no rsync here: apt-get install rsync';

describe('a pipeline that init has written, as gitlab-ci-local runs it', () => {
  it('passes where the tests pass, and keeps the report', ({ skip }) => {
    if (missing !== null) skip(missing);
    const project = committed('pass', (fresh) => fresh.run('npx --yes flowforge-ci init gitlab'));
    const { status, stdout, stderr } = pipeline(project);
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(stderr).toContain('json schema validated');
    expect(stdout).toMatch(/PASS {2}guarded-test/);
    expect(reportOf(project, 'guarded-test')).toMatch(/<testsuite [^>]*failures="0"/);
  });

  it('fails where the tests run away, with the guard’s exit code, and keeps the report', ({ skip }) => {
    if (missing !== null) skip(missing);
    const project = committed('run away', (fresh) => fresh.run('npx --yes flowforge-ci init gitlab'));
    const { status, stderr } = pipeline(project, '--variable', 'FLOWFORGE_CI=gitlab');
    expect(status).toBe(1);
    expect(stderr).toMatch(/guarded-test finished in .* FAIL 86/);
    expect(reportOf(project, 'guarded-test')).toMatch(/<failure [^>]*type="output-loop"/);
    // It knows sections, and writes them in its own words.
    const log = project.read('.gitlab-ci-local/output/guarded-test.log');
    expect(log).toMatch(/^flowforge_\S+_started\nflowforge: killed "npm test" after [\s\S]*\nflowforge_\S+ took \d+/m);
  });
});

describe('the component, as gitlab-ci-local includes it', () => {
  it('runs every line of the script as it was written', ({ skip }) => {
    if (missing !== null) skip(missing);
    const script = `say="it's \\"quoted\\" \\$HOME"\necho "$say" '$HOME' 100% > said\nnpm test`;
    const project = committed('pass', (fresh) =>
      includeComponent(fresh, { 'job-name': 'unit-tests', script, options: '--wall-time 30m' }),
    );
    const { status, stdout, stderr } = pipeline(project);
    expect(status, `${stdout}${stderr}`).toBe(0);
    expect(project.read('said')).toBe('it\'s "quoted" $HOME $HOME 100%\n');
    expect(reportOf(project, 'unit-tests')).toContain('<testsuite ');
  });

  it('fails where the script runs away, and keeps the report', ({ skip }) => {
    if (missing !== null) skip(missing);
    const project = committed('run away', (fresh) => includeComponent(fresh, { script: 'echo first\nnpm test', shell: 'bash' }));
    const { status, stderr } = pipeline(project);
    expect(status).toBe(1);
    expect(stderr).toMatch(/guarded finished in .* FAIL 86/);
    expect(reportOf(project, 'guarded')).toMatch(/<failure [^>]*type="output-loop"/);
  });

  it('takes a policy', ({ skip }) => {
    if (missing !== null) skip(missing);
    const project = committed('pass', (fresh) => {
      writeFileSync(join(fresh.folder, 'mine.yml'), 'version: 1\nlimits: { wall-time: 300ms }\n');
      includeComponent(fresh, { script: 'sleep 30', policy: 'mine.yml' });
    });
    const { status } = pipeline(project);
    expect(status).toBe(1);
    expect(reportOf(project, 'guarded')).toMatch(/<failure [^>]*type="wall-time"/);
  });
});

function includeComponent({ folder }: Project, inputs: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'templates'));
  cpSync(join(repository, 'templates', 'guard.yml'), join(folder, 'templates', 'guard.yml'));
  writeFileSync(join(folder, '.gitlab-ci.yml'), JSON.stringify({ include: [{ local: 'templates/guard.yml', inputs }] }));
}

/** A project that was changed and committed, as gitlab-ci-local wants it. */
function committed(tests: Tests, change: (fresh: Project) => void): Project {
  const project = newProject(tests);
  change(project);
  const { status, stderr } = project.run(
    'git init -q -b main . && git remote add origin https://gitlab.example.com/team/hello.git && git add . && ' +
      'git -c user.name=Somebody -c user.email=somebody@example.com commit -q -m Begin',
  );
  if (status !== 0) throw new Error(`git: ${stderr}`);
  return project;
}

function pipeline(project: Project, ...args: readonly string[]) {
  return project.run(`"${process.execPath}" "${gitlabCiLocal}" --force-shell-executor --no-color ${args.join(' ')}`);
}

/** The JUnit report among the artifacts of a job. */
function reportOf(project: Project, job: string): string {
  const reports = project.found(`.gitlab-ci-local/artifacts/${job}/flowforge-evidence/*/junit.xml`);
  expect(reports).toHaveLength(1);
  return readFileSync(join(project.folder, reports[0] ?? ''), 'utf8');
}
