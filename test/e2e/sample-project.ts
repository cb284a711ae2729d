import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, repository, temporaryFolder } from './guard.ts';

/** A fenced block of a page. */
export interface Snippet {
  readonly language: string;
  readonly text: string;
}

/** All fenced blocks of a page of the project, such as `docs/policy.md`. */
export function snippetsOf(document: string): readonly Snippet[] {
  return snippetsIn(readFileSync(join(repository, document), 'utf8'));
}

/** The same of a part of a page. */
export function snippetsIn(text: string): readonly Snippet[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({ language, text: body }));
}

/** A small project that the snippets can work on, with `flowforge-ci` on its PATH. */
export function project(): {
  readonly folder: string;
  run(line: string, env?: Record<string, string>): ReturnType<typeof spawnSync>;
} {
  const folder = temporaryFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const programs = {
    'bin/flowforge-ci': `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`,
    'train.sh': '#!/bin/sh\necho trained\n',
    'build.sh': 'echo built\n',
    Makefile: 'all:\n\t@echo made\n',
    'package.json': JSON.stringify({ name: 'sample', version: '1.0.0', scripts: { test: 'echo tested' } }),
  };
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), text);
  for (const name of ['bin/flowforge-ci', 'train.sh']) chmodSync(join(folder, name), 0o755);
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: process.env.HOME };
  return {
    folder,
    run: (line, more = {}) => spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', env: { ...env, ...more } }),
  };
}

/** The ids of the runs whose evidence is there, oldest first. */
export function runsIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'flowforge-evidence')).filter((name) => !name.startsWith('.'));
}
