import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Escape, escapeNamed, missingFor } from './escapes.ts';
import { GuardedTree, type TreeOptions } from './guarded-tree.ts';
import { inWords, statOf } from './searching.ts';
import { skipFor } from './skipping.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { users } from './users.ts';

let snapshot: Snapshot;
beforeAll(() => void (snapshot = takeSnapshot()));
afterAll(() => snapshot[Symbol.dispose]());

const GONE_TIMEOUT_MS = 20_000;

const bomb: Escape = { name: 'a fork bomb', program: 'bomb.pl', words: ['100', 'setsid'], readyLines: 1, processes: 1 };

const fifty: Escape = { name: '50 daemons', program: 'flat.pl', words: ['50', 'setsid'], readyLines: 1, processes: 51 };

describe.each(users)('as $name', (user) => {
  const tree = (escapee: Escape, options: Partial<TreeOptions> = {}) =>
    new GuardedTree(escapee, snapshot, { user, options: ['--grace', '300ms'], ...options });

  test('100 times the guard is SIGKILLed over a tree of 50 processes: none survives', async (context) => {
    skipFor(user.missing ?? missingFor(fifty, user), context);
    const goneMs: number[] = [];
    for (let trial = 0; trial < 100; trial += 1) {
      await using run = tree(fifty);
      expect(await run.ready()).toBe(true);
      expect(run.members().length).toBeGreaterThanOrEqual(fifty.processes);
      run.guard.kill('SIGKILL');
      await run.ended;
      const tookMs = await run.gone(GONE_TIMEOUT_MS);
      expect(tookMs, `trial ${trial}: ${inWords(run.members()).join(', ')}`).not.toBeNull();
      goneMs.push(tookMs ?? 0);
    }
    context.task.meta.goneMs = goneMs;
  });

  test('the guard is SIGKILLed in the first instants of a run: nothing survives', async (context) => {
    skipFor(user.missing ?? missingFor(fifty, user), context);
    for (let trial = 0; trial < 30; trial += 1) {
      await using run = tree(fifty);
      while (childrenOf(run.pid).length === 0 && !run.hasEnded) await sleep(0); // guard-init was forked, nothing is written yet
      await sleep(trial % 10); // and a little later
      run.guard.kill('SIGKILL');
      expect((await run.ended).signal).toBe('SIGKILL');
      expect(await run.gone(GONE_TIMEOUT_MS), inWords(run.members()).join(', ')).not.toBeNull();
    }
  });

  test('a TERM handler that forks a daemon has time to do so, and the daemon goes with the grace', async (context) => {
    const escapee = escapeNamed('TERM handler forks a daemon');
    skipFor(user.missing ?? missingFor(escapee, user), context);
    await using run = tree(escapee, { options: ['--grace', '60s'] }); // a cancel caps it
    await run.ready();
    run.guard.kill('SIGINT');
    while (linesIn(run.path('daemon')) === 0 && !run.hasEnded) await sleep(5);
    const daemon = Number(readFileSync(run.path('daemon'), 'utf8'));
    expect(statOf(daemon)).not.toBeNull();
    expect((await run.ended).code).toBe(130);
    expect(statOf(daemon)).toBeNull();
  });

  test('signals that come until the very end neither hold the guard up nor make a success of it', async (context) => {
    skipFor(user.missing ?? missingFor(fifty, user), context);
    for (let trial = 0; trial < 10; trial += 1) {
      await using run = tree(fifty);
      await run.ready();
      run.guard.kill('SIGINT');
      await run.said('cancelled');
      while (!run.hasEnded) {
        run.guard.kill('SIGTERM');
        await sleep(0);
      }
      // In its last milliseconds, when everything is written, Node hands signals back to the kernel.
      expect([
        { code: 130, signal: null },
        { code: null, signal: 'SIGTERM' },
      ]).toContainEqual(await run.ended);
      expect(await run.gone(GONE_TIMEOUT_MS)).not.toBeNull();
    }
  });

  test('a fork bomb is ended long before it has burnt out', async (context) => {
    skipFor(user.missing ?? missingFor(bomb, user), context);
    await using run = tree(bomb);
    expect(await run.ready()).toBe(true);
    run.guard.kill('SIGINT');
    await run.said('cancelled');
    run.guard.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect(await run.gone(GONE_TIMEOUT_MS)).not.toBeNull();
    expect(linesIn(run.path('exhausted'))).toBe(0);
  });

  test('a leftover that holds stdout and ignores TERM delays the verdict by 2 s and the grace at most', async (context) => {
    const escapee: Escape = { ...escapeNamed('stdout held after exit'), words: ['deaf'] };
    skipFor(user.missing ?? missingFor(escapee, user), context);
    await using run = tree(escapee);
    await run.ready();
    const startedMs = performance.now();
    expect((await run.ended).code).toBe(0);
    expect(performance.now() - startedMs).toBeLessThan(2000 + 300 + 2000); // the last is for a busy machine
    expect(await run.gone(GONE_TIMEOUT_MS)).not.toBeNull();
  });
});

/** Empty, too, when the process has ended. */
function childrenOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(join('/proc', `${pid}`, 'task', thread, 'children'), 'utf8')
        .split(' ')
        .filter(Boolean),
    );
  } catch {
    return [];
  }
}

function linesIn(path: string): number {
  try {
    return readFileSync(path, 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
}
