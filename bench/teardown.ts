import { spawnSync } from 'node:child_process';
import { execaEnder, groupEnder, guardEnder, initEnder, timeoutEnder, treeKillEnder } from './enders.ts';
import type { BenchContext, BenchRow, Figures } from './model.ts';
import { sideBySide } from './side-by-side.ts';
import { type Ender, endingMs, type TreeKind } from './trees.ts';

const GRACE_MS = 300;

/** tree-kill needs seconds for hundreds of processes, and execa leaves them: they are given this long, and few rounds. */
const PEER_LIMIT_MS = 20_000;
const PEER_ROUNDS = 2;

const flat = (count: number, how?: 'deaf' | 'setsid'): TreeKind => ({
  program: 'flat.pl',
  words: [`${count}`, ...(how === undefined ? [] : [how])],
});
const deep: TreeKind = { program: 'deep.sh', words: ['1000'] };
const bomb: TreeKind = { program: 'bomb.pl', words: ['200'] };

/** From the order to end a tree until its last process is gone, beside what else ends trees, on the very same tree. */
export async function teardown(context: BenchContext): Promise<BenchRow[]> {
  if (spawnSync('perl', ['-e', '1']).status !== 0)
    throw new Error('teardown: its trees are written in perl, which is not installed here');
  const grace = `${GRACE_MS}ms`;
  const cancelled = guardEnder(context, grace, 'SIGINT');
  const killed = guardEnder(context, grace, 'SIGKILL');
  const groupKill = ['kill -KILL of its group', groupEnder('SIGKILL')] as const;
  const timeout = [`timeout -k ${GRACE_MS / 1000}`, timeoutEnder(GRACE_MS / 1000)] as const;

  return [
    await row(context, 'SIGINT → gone: 100, honour TERM', flat(100), cancelled, ...timeout, 'to reach: 500 ms'),
    await row(
      context,
      'SIGINT → gone: 100, ignore TERM',
      flat(100, 'deaf'),
      cancelled,
      ...timeout,
      `to reach: grace + 500 ms; grace ${grace}`,
    ),
    await row(
      { ...context, rounds: PEER_ROUNDS },
      'SIGINT → gone: 100, honour TERM',
      flat(100),
      cancelled,
      'execa',
      execaEnder(GRACE_MS),
      `execa ends the command alone; of ${PEER_ROUNDS} rounds; ${PEER_LIMIT_MS / 1000} s at most`,
    ),
    await row(context, 'guard SIGKILLed → gone: 100, honour TERM', flat(100), killed, ...groupKill, 'to reach: 150 ms'),
    await row(
      context,
      'guard SIGKILLed → gone: 100, ignore TERM',
      flat(100, 'deaf'),
      killed,
      ...groupKill,
      `to reach: grace + 150 ms; grace ${grace}`,
    ),
    await row(context, 'KILL → gone: 1000 flat', flat(1000), initEnder, ...groupKill, 'to reach: 150 ms'),
    await row(context, 'KILL → gone: a chain of 1000', deep, initEnder, ...groupKill, 'to reach: 400 ms'),
    await row(context, 'KILL → gone: a bomb of 200 chains', bomb, initEnder, ...groupKill, 'to reach: 150 ms'),
    await row(
      { ...context, rounds: PEER_ROUNDS },
      'KILL → gone: 300 flat',
      flat(300),
      initEnder,
      'tree-kill',
      treeKillEnder,
      `of ${PEER_ROUNDS} rounds; ${PEER_LIMIT_MS / 1000} s at most`,
    ),
  ];
}

async function row<Guard, Beside>(
  { scratch, rounds }: BenchContext,
  what: string,
  tree: TreeKind,
  guardEnder: Ender<Guard>,
  beside: string,
  besideEnder: Ender<Beside>,
  note: string,
): Promise<BenchRow> {
  const figures: Record<'guard' | 'beside', Figures> = await sideBySide(
    [
      { name: 'guard', measure: () => endingMs(scratch, tree, guardEnder) },
      { name: 'beside', measure: () => endingMs(scratch, tree, besideEnder, PEER_LIMIT_MS) },
    ],
    rounds,
  );
  return { what, guard: figures.guard, beside, besideFigures: figures.beside, unit: 'ms', note };
}
