/** Builds dist/ from the sources: TypeScript to lib/, one bundle by ncc, and the small files that are its doors. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programHash } from './program-hash.ts';

const root = resolve(import.meta.dirname, '..');
const out = resolve(root, process.argv[2] ?? 'dist');

/** Entries stay files of their own: the version check must run before the bundle is loaded. */
const DOORS = [
  'cli.js',
  'main.js',
  'post.js',
  'gate.js',
  'journal-thread.js',
  'artifact-thread.js',
  'diagnosis-process.js',
  'node-version.js',
];

/** Built by scripts/build-init.sh, with other compilers. */
const KEPT = new Set(['init']);

rmSync(join(root, 'lib'), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');

mkdirSync(out, { recursive: true });
for (const name of readdirSync(out)) if (!KEPT.has(name)) rmSync(join(out, name), { recursive: true });
run('ncc', 'build', 'lib/index.js', '--out', out, '--license', 'licenses.txt', '--quiet');
for (const door of DOORS) copyFileSync(join(root, 'lib', door), join(out, door));
chmodSync(join(out, 'cli.js'), 0o755);
writeFileSync(join(out, 'tool.sha256'), `${programHash(out, join(root, 'dist', 'init'))}\n`);

function run(tool: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
