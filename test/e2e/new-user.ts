import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { repository, temporaryFolder } from './guard.ts';

export const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
};

/** A project of somebody who has never seen the guard. */
export interface Project {
  readonly folder: string;
  /** Runs lines of a shell as a CI does: it ends at the first that fails. */
  run(lines: string, env?: Readonly<Record<string, string>>): SpawnSyncReturns<string>;
  read(path: string): string;
  found(pattern: string): readonly string[];
}

/** Fast enough to be a loop, slow enough for whoever shows the log: time in which nobody reads it is not judged. It ends by itself when the guard fails. */
const runaway = `
setInterval(() => process.stdout.write('the same again\\n'.repeat(5)), 2);
setTimeout(() => process.exit(), 40_000);
`;

/** How the tests of the project go. */
export type Tests = 'pass' | 'run away';

/** A Node project in a folder of its own, as `npm install` has left it. The guard is a folder beside it, so that nothing is fetched. */
export function newProject(tests: Tests = 'pass'): Project {
  const parent = temporaryFolder();
  unpackGuard(join(parent, 'guard'));
  const folder = join(parent, 'hello');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  mkdirSync(dirname(join(folder, 'node_modules', manifest.name)));
  symlinkSync(join(parent, 'guard'), join(folder, 'node_modules', manifest.name));
  symlinkSync(join(parent, 'guard', 'dist', 'cli.js'), join(folder, 'node_modules', '.bin', 'flowforge-ci'));
  const own = { name: 'hello', version: '1.0.0', devDependencies: { [manifest.name]: 'file:../guard' } };
  const link = { resolved: '../guard', link: true, dev: true };
  const packages = { '': own, '../guard': guardManifest, [`node_modules/${manifest.name}`]: link };
  const files = {
    'package.json': JSON.stringify({ ...own, scripts: { test: tests === 'pass' ? 'echo tested' : 'node again.mjs' } }),
    'package-lock.json': JSON.stringify({ ...own, lockfileVersion: 3, requires: true, packages }),
    'again.mjs': runaway,
    '.gitignore': 'node_modules/\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const env = {
    ...{ PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`, HOME: temporaryFolder(), CI: 'true' },
    ...{ npm_config_offline: 'true', npm_config_update_notifier: 'false', npm_config_loglevel: 'error' },
  };
  return {
    folder,
    run: (lines, more = {}) =>
      spawnSync('bash', ['-e', '-c', lines], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...env, ...more },
        timeout: 150_000,
        maxBuffer: Number.POSITIVE_INFINITY,
      }),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    found: (pattern) => globSync(pattern, { cwd: folder }),
  };
}

/** What it depends on is in its bundle. */
const guardManifest = { ...manifest, dependencies: {}, devDependencies: {} };

/** What npm unpacks: the files that the package has, and no others. */
function unpackGuard(folder: string): void {
  for (const path of manifest.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(repository, path), join(folder, path));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(guardManifest));
}
