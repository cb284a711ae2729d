import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { programHash } from '../../scripts/program-hash.ts';
import { repository, temporaryFolder } from '../e2e/guard.ts';

const dist = join(repository, 'dist');

test('the hash that a run names as its tool is that of the programs in dist', () => {
  expect(`${programHash(dist)}\n`).toBe(readFileSync(join(dist, 'tool.sha256'), 'utf8'));
});

test.each(['index.js', 'journal-thread.js', join('init', 'SHA256SUMS')])('it is another one when %s is', (name) => {
  const copy = temporaryFolder();
  cpSync(dist, copy, { recursive: true });
  const before = programHash(copy);
  appendFileSync(join(copy, name), ' ');
  expect(programHash(copy)).not.toBe(before);
});
