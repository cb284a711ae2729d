import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BenchContext } from './model.ts';

/**
 * Imports one module of src/ compiled and bundled as the product ships it. What crosses module borders for every byte runs a
 * quarter faster so than from the sources, and it is the bundle that users run.
 */
export async function asShipped(context: BenchContext, module: string): Promise<unknown> {
  const compiled = join(context.scratch, 'lib');
  const bundled = join(context.scratch, 'bundle', module);
  run('tsc', '-p', 'tsconfig.build.json', '--outDir', compiled);
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }');
  run('ncc', 'build', join(compiled, `${module}.js`), '--out', bundled, '--quiet');
  return import(pathToFileURL(join(bundled, 'index.js')).href);
}

const root = resolve(import.meta.dirname, '..');

function run(tool: string, ...args: string[]): void {
  const shell = process.platform === 'win32';
  execFileSync(join(root, 'node_modules', '.bin', tool), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
}
