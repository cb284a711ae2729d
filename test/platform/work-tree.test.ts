import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gitWorkTree } from '../../src/platform/work-tree.ts';

const env = { PATH: process.env.PATH ?? '', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'flowforge-tree-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function git(cwd: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd, env, stdio: 'ignore' });
}

/** With a file that is committed, and one that is ignored. */
function repository(): string {
  const cwd = folder();
  git(cwd, 'init', '--quiet');
  writeFileSync(join(cwd, 'a file.txt'), 'one\n');
  writeFileSync(join(cwd, '.gitignore'), 'build\n');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '-m', 'first');
  return cwd;
}

describe('the digest of a working tree', () => {
  it('differs once a file has changed, changed again, was added or was committed, and only then', async () => {
    const cwd = repository();
    const tree = gitWorkTree(cwd, env);
    const seen = [await tree.digest()];
    const expectNew = async (change: () => void) => {
      change();
      seen.push(await tree.digest());
      expect(await tree.digest()).toBe(seen.at(-1));
    };
    await expectNew(() => writeFileSync(join(cwd, 'a file.txt'), 'two\n'));
    await expectNew(() => writeFileSync(join(cwd, 'a file.txt'), 'three\n'));
    await expectNew(() => writeFileSync(join(cwd, 'new.txt'), 'new\n'));
    await expectNew(() => {
      git(cwd, 'add', '.');
      git(cwd, 'commit', '--quiet', '-m', 'second');
    });
    expect(new Set(seen).size).toBe(5);
    for (const digest of seen) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(join(cwd, 'build'), 'ignored\n');
    expect(await tree.digest()).toBe(seen.at(-1));
  });

  it('is not known where there is no repository, or no git', async () => {
    expect(await gitWorkTree(folder(), { ...env, GIT_CEILING_DIRECTORIES: tmpdir() }).digest()).toBeNull();
    expect(await gitWorkTree(repository(), { PATH: '/nonexistent' }).digest()).toBeNull();
  });

  it('runs no program that the repository names to watch its files', async () => {
    const cwd = repository();
    const program = join(cwd, '..', `watcher-${process.pid}`);
    git(cwd, 'config', 'core.fsmonitor', `sh -c 'touch ${program}'`);
    expect(await gitWorkTree(cwd, env).digest()).not.toBeNull();
    expect(() => rmSync(program)).toThrow(/ENOENT/);
  });
});
