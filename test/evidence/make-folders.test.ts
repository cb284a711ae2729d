import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolders } from '../../src/evidence/make-folders.ts';

describe('making folders', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'flowforge-folders-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes those above, too, and leaves what is there', () => {
    makeFolders(join(folder, 'a', 'b', 'c'));
    writeFileSync(join(folder, 'a', 'b', 'c', 'file'), '');
    makeFolders(join(folder, 'a', 'b', 'c'));
    expect(existsSync(join(folder, 'a', 'b', 'c', 'file'))).toBe(true);
  });

  it('says so when a file is in the way', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => makeFolders(join(folder, 'file'))).toThrow(/EEXIST/);
    expect(() => makeFolders(join(folder, 'file', 'below'))).toThrow(/EEXIST|ENOTDIR/);
  });

  it.skipIf(process.platform !== 'linux')('ends where a file system takes no folders', { timeout: 10_000 }, () => {
    expect(() => makeFolders('/proc/no/such/folder')).toThrow(/ENOENT/);
  });
});
