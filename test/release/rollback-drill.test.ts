import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../e2e/guard.ts';

const script = (name: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(repository, 'scripts', name), ...args], { encoding: 'utf8' });

test('rolling the major tag back gives consumers the release before, within the time that is promised', () => {
  const { status, stdout, stderr } = script('rollback-drill.ts');
  expect([status, stderr]).toEqual([0, '']);
  expect(Number(/^rolled back from 1\.1\.0 to 1\.0\.0 in ([\d.]+) s/.exec(stdout)?.[1])).toBeLessThan(15 * 60);
});

test.each([
  [['v1.0.0', 'HEAD'], 'v1.0.0 does not move'],
  [['main', 'HEAD'], 'main does not move'],
  [['v1'], 'write: node scripts/move-tag.ts'],
])('a tag is not moved by move-tag %j', (args, complaint) => {
  const { status, stderr } = script('move-tag.ts', ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(complaint);
});

describe('the release workflow', () => {
  const text = readFileSync(join(repository, '.github', 'workflows', 'release.yml'), 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;

  test('moves its tags with that very script', () => {
    const moves = text.split('\n').filter((line) => /- run: node scripts\/move-tag\.ts /.test(line));
    expect(moves).toHaveLength(2);
    expect(text).not.toMatch(/git tag (-f|--force)/);
  });

  test('checks first, then gives the canary what it gives everybody after it', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['check', undefined],
      ['canary', 'check'],
      ['release', 'canary'],
    ]);
    expect(jobs['check']?.steps.some(({ run }) => run?.startsWith('npm run release:check'))).toBe(true);
  });

  test('lets only those write who have to', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs['check']?.permissions).toBeUndefined();
    expect(jobs['canary']?.permissions).toEqual({ contents: 'write' });
  });
});

interface Workflow {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly needs?: string;
  readonly permissions?: object;
  readonly steps: readonly { readonly run?: string }[];
}
