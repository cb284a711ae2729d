import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli, type GuardOptions, guard, temporaryFolder } from './guard.ts';

interface Report {
  readonly protects: boolean;
  readonly findings: readonly { readonly what: string; readonly state: string; readonly said: string; readonly todo: string }[];
}

/** What doctor found, by what it looked at: `state: said`. */
async function doctor(args: readonly string[], options: GuardOptions = {}): Promise<{ code: number | null } & Report> {
  const { code, stdout } = await guard(['doctor', '--json', ...args], options);
  return { code, ...(JSON.parse(stdout.toString()) as Report) };
}

function found({ findings }: Report, what: string): string {
  const finding = findings.find((each) => each.what === what);
  return finding === undefined ? 'nothing' : `${finding.state}: ${finding.said}`;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('flowforge-ci doctor', () => {
  it('says of a good host that the guard protects there, and what it looked at', async () => {
    const report = await doctor([], { cwd: temporaryFolder() });
    expect(report).toMatchObject({ code: 0, protects: true });
    expect(found(report, 'guard')).toContain(`on Node ${process.versions.node} (${process.execPath})`);
    expect(found(report, 'containment')).toMatch(/^good: tier (cgroup|init): /);
    expect(found(report, 'cgroup')).toMatch(/^good: (v2, \/.*, (not )?writable|v1|none); memory limit (none|[\d.]+ [KMGT]iB)$/);
    expect(found(report, 'processes')).toMatch(/^good: [\d,]+ at most, by (ulimit -u|pid_max|the cgroup's pids\.max)$/);
    expect(found(report, 'policy')).toBe('good: no file was named: profile standard, mode enforce');
    expect(found(report, 'database')).toBe('good: SQLite can be loaded');
  });

  it('prints a line each for people, with what to do, and the answer', async () => {
    const { code, stdout } = await guard(['doctor'], { env: { FLOWFORGE_DISABLE: '1' }, cwd: temporaryFolder() });
    expect(code).toBe(1);
    expect(stdout.toString()).toMatch(
      /^BAD {6}kill switch: FLOWFORGE_DISABLE=1 is in the environment: .*\n {9}unset FLOWFORGE_DISABLE/m,
    );
    expect(stdout.toString()).toMatch(/\n\nThe guard would not protect here: kill switch\.\n$/);
  });

  it('tells of a kill switch that is set to neither on nor off', async () => {
    const report = await doctor([], { env: { FLOWFORGE_DISABLE: 'ture' }, cwd: temporaryFolder() });
    expect(report).toMatchObject({ code: 0, protects: true });
    expect(found(report, 'kill switch')).toMatch(
      /^limited: FLOWFORGE_DISABLE: "ture" is neither: 1, true, yes, on turn the guard off/,
    );
  });

  it('names variables that are like its own, with what was meant, and lists the others', async () => {
    const env = { FLOWFORGE_SIGNNG_KEY: 'hunter2-hunter2', FLOWFORGE_WALLTIME: '30m', FLOWFORGE_ARCHIVE: 'hunter2-hunter2' };
    const { code, stdout } = await guard(['doctor'], { env, cwd: temporaryFolder() });
    expect(code).toBe(0);
    const text = stdout.toString();
    expect(text).toMatch(
      /^limited {2}variable: FLOWFORGE_SIGNNG_KEY is no variable of the guard.*: did you mean FLOWFORGE_SIGNING_KEY\?$/m,
    );
    expect(text).toMatch(/^limited {2}variable: FLOWFORGE_WALLTIME is .*: did you mean FLOWFORGE_WALL_TIME\?$/m);
    expect(text).toMatch(/^ok {7}other variables: the guard has none of FLOWFORGE_ARCHIVE$/m);
    expect(text).not.toMatch(/hunter2|30m/);
  });

  it('names the option that makes a run end before it begins', async () => {
    const misspelt = await doctor([], { env: { FLOWFORGE_GRACE: 'soon' } });
    expect(misspelt).toMatchObject({ code: 1, protects: false });
    expect(found(misspelt, 'options')).toMatch(/^bad: FLOWFORGE_GRACE: .*"soon"/);
    const clash = await doctor([], { env: { FLOWFORGE_ISOLATION: 'strict', FLOWFORGE_ORPHANS: 'warn' } });
    expect(found(clash, 'options')).toMatch(/^bad: isolation strict ends whatever outlives the command/);
    expect(clash.code).toBe(1);
  });

  it('says that a group does not hold what leaves it', async () => {
    const report = await doctor([], { env: { FLOWFORGE_ISOLATION: 'group' } });
    expect(report.code).toBe(1);
    expect(found(report, 'containment')).toMatch(/^bad: tier group: a process that leaves its group can outlive the guard/);
  });

  it('says what to do where guard-init may not be executed', () => {
    const installation = join(temporaryFolder(), 'dist');
    cpSync(dirname(cli), installation, { recursive: true });
    for (const name of readdirSync(join(installation, 'init'))) chmodSync(join(installation, 'init', name), 0o644);
    const { status, stdout } = spawnSync(process.execPath, [join(installation, 'cli.js'), 'doctor'], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^BAD {6}containment: tier group: .*EACCES.*\n {9}install the guard again, whole, into a folder .* noexec/m,
    );
  });

  it('tells limits that a build comes near', async () => {
    const limits = 'ulimit -n 200; ulimit -u 200 2>/dev/null; "$0" "$@"; exit $?';
    const { status, stdout } = spawnSync('bash', ['-c', limits, process.execPath, cli, 'doctor'], { encoding: 'utf8' });
    expect(stdout).toMatch(/^limited {2}open files: 200 at most \(ulimit -n\)\n {9}raise it to 256/m);
    if (process.getuid?.() !== 0) return; // others cannot start a process when they have 200 already
    expect(stdout).toMatch(/^limited {2}processes: 200 at most, by ulimit -u\n/m);
    expect(status).toBe(0);
  });
});

describe('the policy, as doctor sees it', () => {
  it('is good when it is named and valid, by a flag or by the environment', async () => {
    const cwd = folderWith({ 'ours.yml': 'version: 1\nprofile: strict\n' });
    const named = await doctor(['--policy', 'ours.yml'], { cwd });
    expect(named.code).toBe(0);
    expect(found(named, 'policy')).toBe('good: ours.yml is valid: profile strict, mode enforce');
    const inEnvironment = await doctor([], { cwd, env: { FLOWFORGE_POLICY: 'ours.yml', FLOWFORGE_PROFILE: 'standard' } });
    expect(found(inEnvironment, 'policy')).toBe('good: ours.yml is valid: profile standard, mode enforce');
  });

  it('is bad when it cannot be read or is not valid, with line and key', async () => {
    const cwd = folderWith({ 'wrong.yml': 'version: 1\ngrase: 5s\nprofile: strickt\n' });
    const wrong = await doctor(['--policy', 'wrong.yml'], { cwd });
    expect(wrong.code).toBe(1);
    expect(found(wrong, 'policy')).toMatch(/^bad: not valid: wrong\.yml:2: .*grace.*; wrong\.yml:3: .*strict/);
    expect(found(wrong, 'options')).toBe('nothing');
    const missing = await doctor(['--policy', 'missing.yml'], { cwd });
    expect(missing.code).toBe(1);
    expect(found(missing, 'policy')).toMatch(/^bad: the policy file cannot be read: ENOENT/);
  });

  it('is limited when it ends nothing, or is there and not named', async () => {
    const cwd = folderWith({ 'flowforge.yml': 'version: 1\n' });
    const unnamed = await doctor([], { cwd });
    expect(unnamed.code).toBe(0);
    expect(found(unnamed, 'policy')).toBe('limited: flowforge.yml is here, but a run reads it only when it is named');
    const watching = await doctor([], { env: { FLOWFORGE_PROFILE: 'watchdog' } });
    expect(found(watching, 'policy')).toBe('limited: no file was named: profile watchdog, mode enforce');
    const alerting = await doctor([], { env: { FLOWFORGE_ON_RUNAWAY: 'alert' } });
    expect(found(alerting, 'policy')).toMatch(/^limited: .*, on-runaway alert$/);
  });
});

describe('the evidence folder, as doctor sees it', () => {
  it('is tried, and nothing stays of that', async () => {
    const folder = temporaryFolder();
    const report = await doctor(['--evidence-dir', join(folder, 'not', 'there', 'yet')]);
    expect(found(report, 'evidence')).toMatch(/^good: .*\/not\/there\/yet can be written, [\d.]+ [KMGT]iB free$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('costs no protection when it cannot be written', async () => {
    const folder = folderWith({ file: '' });
    const report = await doctor(['--evidence-dir', join(folder, 'file', 'below')]);
    expect(report).toMatchObject({ code: 0, protects: true });
    expect(found(report, 'evidence')).toMatch(/^limited: .*\/file\/below cannot be written: ENOTDIR/);
  });
});

describe('the CI, as doctor sees it', () => {
  it('is none on a laptop, and then there is no artifact service to look for', async () => {
    const report = await doctor([], { env: { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' } });
    expect(found(report, 'CI')).toMatch(/^good: none: /);
    expect(found(report, 'artifact service')).toBe('nothing');
  });

  it('is known by what it sets', async () => {
    const env = { GITLAB_CI: 'true', CI_PROJECT_PATH: 'group/project', CI_JOB_NAME: 'test' };
    expect(found(await doctor([], { env }), 'CI')).toBe('good: gitlab, repository group/project, job test');
  });
});

describe('the artifact service, as doctor sees it', () => {
  const github = { GITHUB_ACTIONS: 'true', ACTIONS_RUNTIME_TOKEN: 'runtime-token', https_proxy: '', HTTPS_PROXY: '' };

  async function looking(resultsUrl: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const report = await doctor([], { env: { ...github, ACTIONS_RESULTS_URL: resultsUrl, ...more } });
    expect(report).toMatchObject({ code: 0, protects: true });
    return found(report, 'artifact service');
  }

  it('answers, whatever it answers, and is told no token', async () => {
    const { url, asked } = await serving((_, response) => response.writeHead(404).end());
    expect(await looking(`${url}/path`)).toBe(`good: ${url} answers`);
    expect(asked.map(({ method, headers }) => [method, headers.authorization])).toEqual([['HEAD', undefined]]);
    expect(JSON.stringify(asked.map(({ rawHeaders, url }) => [rawHeaders, url]))).not.toContain('runtime-token');
  });

  it('is the only place that is ever asked', async () => {
    const elsewhere = await serving((_, response) => response.end());
    const { url } = await serving((_, response) => response.writeHead(302, { location: elsewhere.url }).end());
    expect(await looking(url)).toBe(`good: ${url} answers`);
    expect(elsewhere.asked).toEqual([]);
  });

  it('is not waited for when it says nothing', async () => {
    const url = `http://127.0.0.1:${await listening(createTcpServer())}`;
    expect(await looking(url)).toBe(`limited: ${url} cannot be reached: no answer within 3 s`);
  });

  it('is told to be out of reach, and why', async () => {
    const silent = createTcpServer();
    const url = `http://127.0.0.1:${await listening(silent)}`;
    await new Promise((closed) => silent.close(closed));
    expect(await looking(url)).toMatch(/^limited: http:\/\/127\.0\.0\.1:\d+ cannot be reached: connect ECONNREFUSED/);
    expect(await looking('no address')).toMatch(/^limited: ACTIONS_RESULTS_URL cannot be reached: /);
  });

  it('is not asked where there is none, no token, or a proxy before it', async () => {
    const { url, asked } = await serving((_, response) => response.end());
    expect(await looking(url, { GITHUB_SERVER_URL: 'https://github.example.org' })).toMatch(
      /^limited: GitHub Enterprise Server has none/,
    );
    expect(await looking(url, { ACTIONS_RUNTIME_TOKEN: '' })).toMatch(/^limited: cannot be looked at: a run: step gets no/);
    expect(await looking(url, { https_proxy: 'http://127.0.0.1:1' })).toMatch(/^limited: not asked: .* https_proxy$/);
    expect(asked).toEqual([]);
  });
});

describe('what doctor prints', () => {
  it('is safe for a terminal and for the log of a CI, whatever files and variables are called', async () => {
    const name = 'p\u001b[31m\u202e##[error]x\n::error::y.yml';
    const cwd = folderWith({ [name]: 'version: 1\n"\u001b]0;title\u0007##[group]": 1\n' });
    const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'a\n::error::b\u001b[2J', FLOWFORGE_EVIDENCE_DIR: 'e\u009b31m' };
    for (const form of [[], ['--json']]) {
      const { stdout } = await guard(['doctor', '--policy', name, ...form], { cwd, env });
      const text = stdout.toString();
      expect(text).toContain('error');
      expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e|^::|##\[/mu);
    }
  });

  it('is the usage for what it does not know', async () => {
    expect(await guard(['doctor', '--jason'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--json') });
    expect(await guard(['doctor', 'now'])).toMatchObject({ code: 2, stderr: expect.stringContaining('doctor takes no "now"') });
  });
});

/** An HTTP service on loopback, and what it was asked. */
async function serving(answer: RequestListener): Promise<{ readonly url: string; readonly asked: readonly IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  return { url: `http://127.0.0.1:${await listening(server)}`, asked };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}
