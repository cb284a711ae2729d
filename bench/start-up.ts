import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarded, onlyBundle, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

/** What a step pays that does nothing: the guard around `true`, its bundle written in full, beside a bare `node -e 0`. */
export async function startUp(context: BenchContext): Promise<BenchRow[]> {
  const policy = join(context.scratch, 'policy.yml');
  writeFileSync(policy, 'version: 1\nprofile: standard\ngrace: 5s\nlimits: { wall-time: 30m }\n');
  const figures = await sideBySide(
    [
      { name: 'node -e 0', measure: () => wallMs([process.execPath, '-e', '0']) },
      { name: 'guard', measure: () => guardMs(context, []) },
      { name: 'guard, policy file', measure: () => guardMs(context, ['--policy', policy]) },
    ],
    context.rounds,
  );
  const row = (what: string, guard: 'guard' | 'guard, policy file'): BenchRow => ({
    ...{
      what,
      guard: figures[guard],
      beside: 'node -e 0',
      besideFigures: figures['node -e 0'],
      unit: 'ms',
      note: 'bundle sealed',
    },
  });
  return [row('start-up', 'guard'), row('start-up with a policy file', 'guard, policy file')];
}

function guardMs(context: BenchContext, options: readonly string[]): number {
  const ms = wallMs(guarded(context, options, ['true']));
  onlyBundle(context);
  removeBundles(context);
  return ms;
}

function wallMs([file, ...args]: [string, ...string[]]): number {
  const startedMs = performance.now();
  const { status, stderr } = spawnSync(file, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  const ms = performance.now() - startedMs;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return ms;
}
