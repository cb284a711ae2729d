import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchContext } from './model.ts';

/** The command line that runs `command` under the guard, its bundle in the scratch folder. */
export function guarded(context: BenchContext, options: readonly string[], command: readonly string[]): [string, ...string[]] {
  return [process.execPath, context.cli, 'run', '--evidence-dir', evidenceDir(context), ...options, '--', ...command];
}

/** Path of the one bundle that the last guarded run left; throws when it left none or an unsealed one. */
export function onlyBundle(context: BenchContext): string {
  const folder = evidenceDir(context);
  const bundles = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [bundle] = bundles;
  if (bundle === undefined || bundles.length > 1) throw new Error(`expected one bundle in ${folder}, found ${bundles.length}`);
  const path = join(folder, bundle.name);
  readFileSync(join(path, 'manifest.json'));
  return path;
}

export function removeBundles(context: BenchContext): void {
  rmSync(evidenceDir(context), { recursive: true, force: true });
}

function evidenceDir(context: BenchContext): string {
  return join(context.scratch, 'evidence');
}
