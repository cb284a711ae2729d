import { setTimeout as sleep } from 'node:timers/promises';
import { guarded, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { ancestorsUpTo, cpuMs } from './proc.ts';
import { figuresOf, sideBySide } from './side-by-side.ts';
import { endSleepers, sleepersCommand, startSleepers } from './sleepers.ts';

const manyProcesses = 1000;
/** After the tree stands: what starting cost is not what sampling costs. */
const settleMs = 1000;
/** Twelve ticks. */
const windowMs = 3000;

/** CPU of the guard itself while it watches 1000 sleeping processes, beside watching one; guard-init's part of it on its own. */
export async function sampling(context: BenchContext): Promise<BenchRow[]> {
  const init = { many: [] as number[], few: [] as number[] };
  const figures = await sideBySide(
    [
      { name: 'few', measure: () => shareOfCore(context, 0, init.few) },
      { name: 'many', measure: () => shareOfCore(context, manyProcesses, init.many) },
    ],
    context.rounds,
  );
  const shared = { beside: 'one process', unit: '% of a core', note: `ratio bar: ${manyProcesses} to 1` } as const;
  const whole = { what: `sampling ${manyProcesses} processes`, guard: figures.many, besideFigures: figures.few, ...shared };
  if (init.many.length === 0) return [{ ...whole, note: 'no guard-init here' }];
  // The first of each was the warm-up round.
  const alone = { guard: figuresOf(init.many.slice(1)), besideFigures: figuresOf(init.few.slice(1)) };
  return [whole, { what: `sampling ${manyProcesses} processes, guard-init alone`, ...alone, ...shared }];
}

async function shareOfCore(context: BenchContext, count: number, initShares: number[]): Promise<number> {
  const sleepers = await startSleepers(guarded(context, ['--quiet'], sleepersCommand(count)));
  const guardPid = sleepers.child.pid ?? 0;
  await sleep(settleMs);
  const own = ancestorsUpTo(sleepers.shellPid, guardPid);
  const before = own.map(cpuMs);
  const startedMs = performance.now();
  await sleep(windowMs);
  const elapsedMs = performance.now() - startedMs;
  const shares = own.map((pid, index) => (100 * (cpuMs(pid) - (before[index] ?? 0))) / elapsedMs);
  await endSleepers(sleepers, 'SIGINT');
  removeBundles(context);
  if (own.length > 1) initShares.push(sum(shares.slice(0, -1)));
  return sum(shares);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
