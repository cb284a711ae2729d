import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionOptions, runOptions } from '../src/decision/options.ts';
import { environmentLayer } from '../src/decision/read-options.ts';
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
      expect(help.replaceAll(/\s+/g, ' ')).toContain(text);
    }
  });

  it('names nothing twice', () => {
    for (const options of [runOptions, actionOptions]) expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
  });

  it('has an input of the action for everything that both can be told', () => {
    const inputs = actionOptions.map(({ name }) => name);
    expect(inputs).toEqual(
      expect.arrayContaining(runOptions.filter(({ entries }) => entries === 'both').map(({ name }) => name)),
    );
  });

  it('takes no variable for an input that it means otherwise on the command line', () => {
    const clashing = actionOptions.filter(
      ({ name, entries }) => entries === 'action' && runOptions.some((each) => each.name === name),
    );
    expect(clashing.map(({ name }) => name)).toEqual(['shell', 'job-summary']);
    const said = environmentLayer(
      { FLOWFORGE_SHELL: 'sh', FLOWFORGE_JOB_SUMMARY: '/page', FLOWFORGE_ARTIFACT_NAME: 'a' },
      actionOptions,
    );
    expect(said.values).toEqual({ 'artifact-name': 'a' });
  });

  it.each([
    ['1', 'true'],
    ['Yes', 'true'],
    ['off', 'false'],
    ['ture', 'ture'],
  ])('sets a flag by the words that the kill switch takes: %s', (word, value) => {
    expect(environmentLayer({ FLOWFORGE_QUIET: word, FLOWFORGE_WALL_TIME: word }).values).toEqual({
      ...{ quiet: value, 'wall-time': word },
    });
  });
});

describe('every command', () => {
  it.each(['run', 'demo', 'verify', 'report', 'timeline', 'gate', 'doctor'])('%s explains itself with --help', (name) => {
    const help = execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), name, '--help'], { encoding: 'utf8' });
    expect(help).toMatch(new RegExp(`^flowforge-ci ${name}`));
  });
});

describe('the version', () => {
  it('is the one of package.json', () => {
    expect((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version).toBe(VERSION);
  });
});
