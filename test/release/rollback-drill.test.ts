import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('the release workflow moves its tags with that very script', () => {
  const text = readFileSync(join(repository, '.github', 'workflows', 'release.yml'), 'utf8');
  const moves = text.split('\n').filter((line) => /- run: node scripts\/move-tag\.ts /.test(line));
  expect(moves).toHaveLength(2);
  expect(text).not.toMatch(/git tag (-f|--force)/);
});
