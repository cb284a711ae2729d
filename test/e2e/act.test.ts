import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, temporaryFolder } from './guard.ts';

const hasAct = spawnSync('act', ['--version']).status === 0;
if (!hasAct)
  process.stderr.write('skipped: act is not on the PATH, so no workflow is run by it (https://github.com/nektos/act)\n');

/** The first workflow that README shows, which is a whole file. */
const readmeWorkflow =
  /^```yaml\n(# \.github\/workflows\/test\.yml\n[\s\S]*?)^```$/m.exec(readFileSync(join(repository, 'README.md'), 'utf8'))?.[1] ??
  '';

/** Of the repository, what a runner fetches by `uses: flowforge/guard@v1` and needs: the rest would only be copied. */
function actionAlone(): string {
  const folder = join(temporaryFolder(), 'guard');
  for (const path of ['action.yml', 'dist']) cpSync(join(repository, path), join(folder, path), { recursive: true });
  return folder;
}

/** Runs a workflow in a fresh repository, with this project in the place of the released action, on this host. */
function act(workflow: string, test: string) {
  const folder = temporaryFolder();
  const files = {
    '.github/workflows/test.yml': workflow,
    'package.json': JSON.stringify({ name: 'hello', version: '1.0.0', private: true, scripts: { test } }),
    'package-lock.json': JSON.stringify({
      name: 'hello',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'hello', version: '1.0.0' } },
    }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const git = (...args: string[]) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder });
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'First'],
  ])
    git(...args);
  const home = temporaryFolder();
  return spawnSync(
    'act',
    [
      ...['push', '-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'],
      ...['--local-repository', `flowforge/guard@v1=${actionAlone()}`],
    ],
    {
      ...{
        cwd: folder,
        encoding: 'utf8',
        timeout: 110_000,
        maxBuffer: Number.POSITIVE_INFINITY,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
      env: { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, HOME: home, XDG_CACHE_HOME: join(home, 'cache') },
    },
  );
}

describe.skipIf(!hasAct)('README’s GitHub workflow, run by act', () => {
  it('passes with tests that pass', { timeout: 120_000 }, () => {
    const { status, stdout } = act(readmeWorkflow, 'echo tested');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('tested');
    expect(stdout).toContain('::set-output:: verdict=passed');
    expect(stdout).toContain('Success - Post flowforge/guard@v1');
  });

  it('fails with tests that run away, and says why', { timeout: 120_000 }, () => {
    const { status, stdout } = act(readmeWorkflow, 'while :; do echo the same again; sleep 0.001; done');
    expect(status, stdout.slice(-2000)).toBe(1);
    expect(stdout).toContain('::set-output:: verdict=killed');
    expect(stdout).toContain('output-loop');
    expect(stdout).toContain('Failure - Main flowforge/guard@v1');
    expect(stdout).toContain('Success - Post flowforge/guard@v1');
  });
});
