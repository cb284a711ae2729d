/**
 * `npm run drill:rollback`: releases twice to a bare repository in a temporary folder, rolls the major tag back with the script that
 * the release workflow uses, and looks at what a consumer gets. Prints how long the way back took; ends with 1 when it did not work.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** From the decision to the moment in which consumers get the old version. */
const LIMIT_S = 15 * 60;

const folder = mkdtempSync(join(tmpdir(), 'flowforge-drill-'));
const [remote, work, consumer] = ['remote.git', 'work', 'consumer'].map((name) => join(folder, name)) as [string, string, string];
try {
  git(folder, 'init', '--quiet', '--bare', remote);
  git(folder, 'clone', '--quiet', remote, work);
  release('1.0.0');
  expectConsumer('1.0.0');
  release('1.1.0');
  expectConsumer('1.1.0');
  const startedMs = performance.now();
  moveTag('v1', 'v1.0.0');
  expectConsumer('1.0.0');
  const tookS = (performance.now() - startedMs) / 1000;
  if (git(work, 'ls-remote', '--tags', remote, 'v1.1.0') === '')
    throw new Error('the release that was rolled back lost its own tag');
  process.stdout.write(`rolled back from 1.1.0 to 1.0.0 in ${tookS.toFixed(1)} s (at most ${LIMIT_S} s)\n`);
  if (tookS > LIMIT_S) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`rollback drill: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function release(version: string): void {
  writeFileSync(join(work, 'version'), version);
  git(work, 'add', 'version');
  git(work, 'commit', '--quiet', '--message', `Release ${version}`);
  git(work, 'tag', `v${version}`);
  git(work, 'push', '--quiet', remote, 'HEAD:refs/heads/main', `refs/tags/v${version}`);
  moveTag('v1-canary', `v${version}`);
  moveTag('v1', `v${version}`);
}

function moveTag(tag: string, target: string): void {
  execFileSync(process.execPath, [join(import.meta.dirname, 'move-tag.ts'), tag, target], { cwd: work, env: gitEnvironment() });
}

/** As a runner does for `uses: …@v1`: a fresh checkout of the tag. */
function expectConsumer(version: string): void {
  rmSync(consumer, { recursive: true, force: true, maxRetries: 5 });
  git(folder, 'clone', '--quiet', '--depth', '1', '--branch', 'v1', `file://${remote}`, consumer);
  const got = readFileSync(join(consumer, 'version'), 'utf8');
  if (got !== version) throw new Error(`a consumer of v1 gets ${got}, and should get ${version}`);
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: gitEnvironment() }).trim();
}

/** No setting of whoever runs this, and no repository around it, has a say. */
function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const who = {
    GIT_AUTHOR_NAME: 'drill',
    GIT_AUTHOR_EMAIL: 'drill@localhost',
    GIT_COMMITTER_NAME: 'drill',
    GIT_COMMITTER_EMAIL: 'drill@localhost',
  };
  return { ...own, ...who, GIT_CONFIG_GLOBAL: join(folder, 'no-config'), GIT_CONFIG_NOSYSTEM: '1' };
}
