/** Everything that can be told without running the product: types, lint with the layer rules, dead code. All run, then all are told. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const checks = [
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['lint and layers', 'biome', 'check', '--error-on-warnings', '.'],
  ['dead code', 'knip'],
] as const;

const failed = checks.filter(([what, tool, ...args]) => {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${what}\n`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
