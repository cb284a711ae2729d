import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { guarded, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { isGone } from './proc.ts';
import { figuresOf, sideBySide } from './side-by-side.ts';
import { sleepersCommand, startSleepers } from './sleepers.ts';

const treeSize = 100;

/** How long a tree of 100 processes that honours TERM takes to be gone, and the guard to end, beside a TERM to a bare process group. */
export async function teardown(context: BenchContext): Promise<BenchRow[]> {
  const exits: number[] = [];
  const figures = await sideBySide(
    [
      { name: 'group', measure: endGroupMs },
      { name: 'guard', measure: () => endGuardMs(context, exits) },
    ],
    context.rounds,
  );
  const shared = { beside: 'kill -TERM of a group', besideFigures: figures.group, unit: 'ms' } as const;
  return [
    { what: `SIGINT to ${treeSize} processes gone`, guard: figures.guard, ...shared, note: '' },
    { what: `SIGINT to guard ended, ${treeSize} processes`, guard: figuresOf(exits.slice(1)), ...shared, note: 'bundle sealed' },
  ];
}

async function endGroupMs(): Promise<number> {
  const { child, pids } = await startSleepers(sleepersCommand(treeSize));
  const exit = once(child, 'exit');
  const startedMs = performance.now();
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await allGone(pids);
  const ms = performance.now() - startedMs;
  await exit;
  return ms;
}

async function endGuardMs(context: BenchContext, exits: number[]): Promise<number> {
  const { child, pids } = await startSleepers(guarded(context, ['--quiet'], sleepersCommand(treeSize)));
  const startedMs = performance.now();
  const exit = once(child, 'exit').then(() => performance.now() - startedMs);
  child.kill('SIGINT');
  await allGone(pids);
  const ms = performance.now() - startedMs;
  exits.push(await exit);
  removeBundles(context);
  return ms;
}

async function allGone(pids: readonly number[]): Promise<void> {
  let left = pids;
  while (left.length > 0) {
    left = left.filter((pid) => !isGone(pid));
    await sleep(1);
  }
}
