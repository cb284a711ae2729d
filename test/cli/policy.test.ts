import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../evidence/recorded-run.ts';

const root = resolve(import.meta.dirname, '..', '..');

describe('policy lint', () => {
  it('finds nothing in a policy that is right', () => {
    const folder = folderWith({ 'flowforge.yml': 'version: 1\nlimits: { wall-time: 30m }\n' });
    expect(policy(['lint'], folder)).toEqual({ code: 0, stdout: 'flowforge.yml: no errors, no warnings\n', stderr: '' });
  });

  it('ends with 0 for warnings alone', () => {
    const folder = folderWith({ 'flowforge.yml': 'version: 1\ngrace: 30s\n' });
    const { code, stdout } = policy(['lint', 'flowforge.yml'], folder);
    expect(code).toBe(0);
    expect(stdout).toBe(`flowforge.yml:2: warning: grace 30s is 4500ms when the run is cancelled: a CI waits no longer
flowforge.yml: no errors, 1 warning
`);
  });

  it('names each error with its file, line and the nearest right key, and ends with 1', () => {
    const folder = folderWith({
      'flowforge.yml': 'version: 1\nextends: org/base.yml\nlimits:\n  hang-timeout: 40m\n',
      'org/base.yml': 'version: 1\nlimits: { wall-time: 30m }\n',
      'other.yml': 'version: 1\nlimits:\n  wall-tiem: 30m\n',
    });
    const { code, stdout } = policy(['lint', 'flowforge.yml', 'other.yml'], folder);
    expect(code).toBe(1);
    expect(stdout).toBe(`flowforge.yml:4: warning: limits.hang-timeout 40m can never be reached: limits.wall-time is 30m
other.yml:3: error: limits.wall-tiem is not a key that this version knows; did you mean wall-time?
flowforge.yml, other.yml: 1 error, 1 warning
`);
  });

  it('says the same as JSON', () => {
    const folder = folderWith({ 'p.yml': 'version: 1\nprofil: strict\n' });
    const { code, stdout } = policy(['lint', '--json', 'p.yml'], folder);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      ...{ errors: 1, warnings: 0, files: ['p.yml'] },
      findings: [
        {
          ...{ path: 'p.yml', line: 2, level: 'error', nearest: 'profile' },
          message: 'profil is not a key that this version knows; did you mean profile?',
        },
      ],
    });
  });

  it('holds the policy against the timeout of the job, as GitLab or whoever asks tells it', () => {
    const folder = folderWith({ 'flowforge.yml': 'version: 1\nlimits: { wall-time: 2h }\n' });
    const asked = policy(['lint', '--job-timeout', '1h'], folder);
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain(
      'flowforge.yml:2: error: limits.wall-time 2h can never be reached: the job itself ends at 1h (--job-timeout), and says nothing of why\n',
    );
    const gitlab = { GITLAB_CI: 'true', CI_JOB_TIMEOUT: '3600' };
    expect(policy(['lint'], folder, gitlab).stdout).toContain('the job itself ends at 1h (CI_JOB_TIMEOUT)');
    expect(policy(['lint'], folder, { ...gitlab, CI_JOB_TIMEOUT: '10800' }).code).toBe(0);
    expect(policy(['lint'], folder, { CI_JOB_TIMEOUT: '3600' }).code).toBe(0);
  });

  it('lints the policy that a run would read', () => {
    const folder = folderWith({ 'ci/p.yml': 'version: 1\n' });
    expect(policy(['lint'], folder, { FLOWFORGE_POLICY: 'ci/p.yml' }).stdout).toBe('ci/p.yml: no errors, no warnings\n');
  });

  it.each([
    [['lint'], /^flowforge: there is no flowforge\.yml here\. Name the policy: flowforge-ci policy lint /],
    [['lint', '--jsn', 'p.yml'], /^flowforge: unknown option --jsn\. Did you mean --json\?/],
    [['lint', '--job-timeout', '60', 'p.yml'], /^flowforge: --job-timeout: "60" has no unit; write it like /],
    [['lnt'], /^flowforge: policy knows no "lnt", only lint, schema and explain\./],
    [[], /^flowforge: policy needs one of lint, schema and explain\./],
    [['schema', 'p.yml'], /^flowforge: policy schema takes nothing/],
    [['explain', 'a.yml', 'b.yml'], /^flowforge: policy explain takes one file/],
    [['explain', '--wall-time', '5'], /^flowforge: --wall-time: "5" has no unit/],
  ])('%j is wrong usage', (args, message) => {
    const { code, stdout, stderr } = policy(args, folderWith({}));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('policy schema', () => {
  it('prints the schema that is published', () => {
    const { code, stdout } = policy(['schema'], folderWith({}));
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(root, 'docs', 'schemas', 'policy.schema.json'), 'utf8'));
  });
});

describe('policy explain', () => {
  const files = {
    'org/base.yml': 'version: 1\nlimits: { wall-time: 30m, max-processes: 500 }\n',
    'flowforge.yml': `version: 1
extends: org/base.yml
profile: strict
grace: 2s
steps:
  "train-*": { profile: watchdog, grace: 9s }
`,
  };

  it('names the source of every key', () => {
    const env = { FLOWFORGE_MODE: 'shadow', FLOWFORGE_WARMUP: '1m' };
    const { code, stdout } = policy(
      ['explain', 'flowforge.yml', '--wall-time', '2h', '--mode', 'canary'],
      folderWith(files),
      env,
    );
    expect(code).toBe(0);
    expect(rowsOf(stdout)).toMatchObject({
      profile: ['strict', 'flowforge.yml:3'],
      mode: ['canary', '--mode'],
      grace: ['2s', 'flowforge.yml:4'],
      warmup: ['1m', 'FLOWFORGE_WARMUP'],
      'limits.wall-time': ['2h', '--wall-time'],
      'limits.max-processes': ['500', 'org/base.yml:2'],
      'limits.max-output': ['none', 'built-in'],
      'rules.hang.action': ['kill', 'profile strict'],
      'rules.memory.used': ['90%', 'built-in'],
    });
  });

  it('tells of one step by its name', () => {
    const folder = folderWith(files);
    for (const flag of ['--step', '--name']) {
      expect(rowsOf(policy(['explain', 'flowforge.yml', flag, 'train-1'], folder).stdout)).toMatchObject({
        profile: ['watchdog', 'flowforge.yml:6'],
        grace: ['9s', 'flowforge.yml:6'],
        'rules.hang.action': ['alert', 'built-in'],
        'rules.memory.action': ['alert', 'profile watchdog'],
      });
    }
  });

  it('takes flags for inputs of the action, which are ceilings', () => {
    const { stdout } = policy(
      ['explain', '--as-inputs', '--wall-time', '2h', '--max-memory', '90%', 'p.yml'],
      folderWith({
        'p.yml': 'version: 1\nlimits: { wall-time: 30m, max-memory: 1GiB }\n',
      }),
    );
    expect(rowsOf(stdout)).toMatchObject({
      'limits.wall-time': ['30m', 'p.yml:2'],
      'limits.max-memory': ['90%', 'input max-memory'],
    });
    expect(stdout).toContain('\nnote: input max-memory holds: max-memory in p.yml:2 cannot be compared with it');
  });

  it('says the same as JSON', () => {
    const { stdout } = policy(['explain', 'flowforge.yml', '--json', '--step', 'train-1'], folderWith(files));
    const explained = JSON.parse(stdout) as { readonly keys: readonly { readonly key: string }[] };
    expect(explained).toMatchObject({ step: 'train-1', policy: 'flowforge.yml', fallback: null, notes: [] });
    expect(explained.keys.find(({ key }) => key === 'grace')).toEqual({ key: 'grace', value: '9s', source: 'flowforge.yml:6' });
  });

  it('ends with 1 when the policy is not valid, and tells of the fallback when it is asked for', () => {
    const folder = folderWith({ 'p.yml': 'version: 1\nprofil: strict\n' });
    const { code, stderr } = policy(['explain', 'p.yml'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('p.yml:2: profil is not a key that this version knows; did you mean profile?');
    const fallback = policy(['explain', 'p.yml', '--on-invalid-policy', 'fallback'], folder);
    expect(fallback.code).toBe(0);
    expect(rowsOf(fallback.stdout)).toMatchObject({ profile: ['watchdog', 'on-invalid-policy fallback'] });
    expect(fallback.stdout).toContain('note: the policy is not valid: p.yml:2: profil is not a key');
  });
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder(onTestFinished);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function policy(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src', 'cli.ts'), 'policy', ...args], {
    ...{ cwd, encoding: 'utf8' },
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
  });
  return { code: status, stdout, stderr };
}

/** Value and source by key. */
function rowsOf(table: string): Readonly<Record<string, readonly string[]>> {
  const rows = table.split('\n').map((line) => line.split(/ {2,}/));
  return Object.fromEntries(rows.map(([key = '', ...cells]) => [key, cells]));
}
