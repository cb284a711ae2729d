import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOptions } from '../src/decision/options.ts';
import { VERSION } from '../src/version.ts';

const root = resolve(import.meta.dirname, '..');

describe('the one table of options', () => {
  it('is what action.yml and README say', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'update-action.ts'), '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('is what --help says', () => {
    const help = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), 'run', '--help'], { encoding: 'utf8' });
    for (const { name, help: text } of runOptions) {
      expect(help).toContain(`--${name}`);
      expect(help).toContain(text);
    }
  });

  it('names nothing twice', () => {
    expect(new Set(runOptions.map(({ name }) => name)).size).toBe(runOptions.length);
  });
});

describe('every command', () => {
  it.each(['run', 'demo', 'verify', 'report', 'timeline', 'doctor'])('%s explains itself with --help', (name) => {
    const help = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), name, '--help'], { encoding: 'utf8' });
    expect(help).toMatch(new RegExp(`^flowforge-ci ${name}`));
  });
});

describe('the version', () => {
  it('is the one of package.json', () => {
    expect((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version).toBe(VERSION);
  });
});
