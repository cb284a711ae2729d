import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initPath, isAlive, leftovers, lineOf, type OwnedRun, ownedRun, type RunSettings, uniqueSleep } from './owned-run.ts';

const timeout = 30_000;
const isRoot = process.getuid?.() === 0;

/** Scripts for sh that print `ready` and sleep for "$0" seconds, which is also their mark. */
const trees = {
  plain: 'sleep "$0" & echo ready; wait',
  'with nohup': 'nohup sleep "$0" > /dev/null 2>&1 & echo ready; wait',
  'in a session of its own': 'setsid sleep "$0" & echo ready; wait',
  'forked twice': '(setsid sh -c "sleep $0 & exit" &) ; echo ready; sleep "$0"',
  'without environment': 'env -i setsid sleep "$0" & echo ready; wait',
  'forked twice without environment': '(env -i setsid sh -c "sleep $0 & exit" &) ; echo ready; sleep "$0"',
  'deaf to TERM, INT and HUP': 'trap "" TERM INT HUP; setsid sleep "$0" & sleep "$0" & echo ready; wait',
  stopped: 'setsid sleep "$0" & kill -STOP $!; echo ready; wait',
  'that has stopped itself': 'setsid sleep "$0" & echo ready; kill -STOP $$',
  'whose leader is gone': '(trap "" TERM; setsid sleep "$0" & sleep "$0" &) ; echo ready; exit 0',
  'that answers TERM with a new daemon': 'trap "setsid sleep $0 & exit 0" TERM; echo ready; while :; do sleep 0.02; done',
} as const;
type Tree = keyof typeof trees;

describe.skipIf(process.platform !== 'linux')('guard-init ending a tree', { timeout }, () => {
  let folder = '';
  let nobodysInit = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guard-init-ending-'));
    chmodSync(folder, 0o755);
    nobodysInit = join(folder, 'guard-init');
    copyFileSync(initPath, nobodysInit);
    chmodSync(nobodysInit, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const nobody = (): RunSettings => ({
    binary: nobodysInit,
    through: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--no-new-privs'],
  });
  const users: readonly (readonly [string, () => RunSettings])[] = [
    ['the present user', () => ({})],
    ...(isRoot ? ([['an unprivileged user', nobody]] as const) : []),
  ];

  describe.each(users)('of %s', (_, settings) => {
    test.each(Object.keys(trees) as Tree[])('K leaves nothing of a tree %s', async (name) => {
      const { run, marker } = await treeOf(trees[name], settings());
      run.order('K');
      expect(await run.said(/^(empty|left)/)).toMatch(/^empty [1-9]/);
      expect(leftovers(marker)).toEqual([]);
      expect(await run.ended).toBe(0);
    });

    test.each(Object.keys(trees) as Tree[])('T, then K, leaves nothing of a tree %s', async (name) => {
      const { run, marker } = await treeOf(trees[name], settings());
      run.order('T');
      await run.samples(1).catch(() => []);
      run.order('K');
      await run.said(/^empty/);
      expect(leftovers(marker)).toEqual([]);
    });

    test.each(Object.keys(trees) as Tree[])('the end of the control channel leaves nothing of a tree %s', async (name) => {
      const { run, marker } = await treeOf(trees[name], { ...settings(), flags: ['-g', '100'] });
      run.hangUp();
      await run.said(/^empty/);
      expect(leftovers(marker)).toEqual([]);
    });
  });

  test('T ends a tree that honours it, itself told as a death by SIGTERM', async () => {
    const { run, marker } = await treeOf(trees['in a session of its own']);
    run.order('T');
    expect(await run.said(/^empty/)).toBe('empty 2');
    expect(run.lines).toContain('signaled 15');
    expect(leftovers(marker)).toEqual([]);
  });

  test('T reaches each process once', async () => {
    const script = 'trap "echo heard" TERM; echo ready; i=0; while [ $i -lt 20 ]; do sleep 0.02; i=$((i+1)); done; echo over';
    const run = ownedRun(['sh', '-c', script]);
    let text = '';
    run.stderr.resume();
    run.stdout.on('data', (piece) => (text += piece));
    await lineOf(run.stdout, /ready/);
    run.order('T');
    await run.ended;
    expect(text.match(/heard/g)).toHaveLength(1);
    expect(text).toContain('over');
  });

  test('the exit of the command is told at once, and what it left keeps running until an order', async () => {
    const { run, marker } = await treeOf('setsid sleep "$0" & echo ready; exit 3');
    await run.said(/^exited 3$/);
    const [sample] = await run.samples(1);
    expect(sample).toMatch(/^sample \d+ \d+ \d+ 1 \d+ \d+ -?\d+ \d+ \d+$/);
    expect(leftovers(marker)).toHaveLength(1);
    run.order('K');
    expect(await run.said(/^empty/)).toBe('empty 1');
    expect(leftovers(marker)).toEqual([]);
  });

  test('D leaves what is left alone', async () => {
    const { run, marker } = await treeOf('setsid sleep "$0" > /dev/null 2>&1 & echo ready; exit 0');
    await run.said(/^exited 0$/);
    run.order('D');
    expect(await run.ended).toBe(0);
    expect(run.lines.some((line) => /^(empty|left)/.test(line))).toBe(false);
    const alive = leftovers(marker);
    expect(alive).toHaveLength(1);
    endForTheTest(alive);
  });

  test('a command that stops itself is left stopped', async () => {
    const { run, marker } = await treeOf('echo $$; echo ready; kill -STOP $$; sleep "$0"');
    await run.samples(2);
    const pid = Number((await run.said(/^started/)).split(' ')[1]);
    expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) T /);
    run.order('K');
    await run.ended;
    expect(leftovers(marker)).toEqual([]);
  });

  test('SIGTERM, SIGINT and SIGHUP to guard-init itself are not its to obey', async () => {
    const { run, marker } = await treeOf(`${trees.plain}`);
    const keeper = run.child.pid ?? 0;
    for (const pid of [keeper, childOf(keeper)]) {
      for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR2'] as const) process.kill(pid, signal);
    }
    await run.samples(2);
    expect(run.lines.some((line) => /^(signaled|exited|degraded)/.test(line))).toBe(false);
    run.order('K');
    await run.ended;
    expect(leftovers(marker)).toEqual([]);
  });

  describe('when the command turns against it', () => {
    const keeper = 'read -r _ _ _ keeper _ < /proc/$PPID/stat;';

    test('init killed: the keeper ends the tree and says so', async () => {
      const script = 'trap "kill -KILL $PPID" USR1; setsid sleep "$0" & (setsid sleep "$0" &); echo ready; wait; wait';
      const { run, marker } = await treeOf(script);
      process.kill(Number((await run.said(/^started/)).split(' ')[1]), 'SIGUSR1');
      expect(await run.said(/^empty/)).toMatch(/^empty [3-9]/);
      expect(run.lines).toContain('init-lost');
      expect(leftovers(marker)).toEqual([]);
      await run.ended;
    });

    test('init stopped: it is woken and obeys', async () => {
      const { run, marker } = await treeOf('setsid sleep "$0" & kill -STOP $PPID; echo ready; wait');
      await run.samples(2);
      run.order('K');
      await run.said(/^empty 2$/);
      expect(leftovers(marker)).toEqual([]);
    });

    test('keeper stopped: it is woken, and still ends the tree once init is killed', async () => {
      const { run, marker } = await treeOf(`${keeper} setsid sleep "$0" & kill -STOP $keeper; echo ready; wait`);
      await run.samples(2);
      process.kill(childOf(run.child.pid ?? 0), 'SIGKILL');
      await run.said(/^empty 2$/);
      expect(leftovers(marker)).toEqual([]);
    });

    test('keeper killed: init says so, goes on and obeys', async () => {
      const { run, marker } = await treeOf(`${keeper} setsid sleep "$0" & kill -KILL $keeper; echo ready; wait`);
      await run.said(/^degraded keeper/);
      await run.samples(1);
      run.order('K');
      await run.said(/^empty 2$/);
      expect(leftovers(marker)).toEqual([]);
    });
  });

  describe('when the guard is killed', () => {
    test.each(['plain', 'deaf to TERM, INT and HUP', 'forked twice without environment'] as Tree[])(
      'nothing is left of a tree %s',
      async (name) => {
        const { guard, marker } = await doomedGuard(['-g', '100', '--', 'sh', '-c', trees[name]]);
        guard.kill('SIGKILL');
        await untilGone(marker);
      },
    );

    test('nothing is left though a stranger holds the control channel open', async () => {
      const leak = uniqueSleep();
      const { guard, marker, init } = await doomedGuard(['-g', '100', '--', 'sh', '-c', trees.plain], { LEAK: leak });
      guard.kill('SIGKILL');
      await untilGone(marker);
      while (leftovers(leak).length > 1) await sleep(5); // guard-init too: the test's own time limit ends this
      expect(leftovers(leak)).toHaveLength(1);
      endForTheTest(leftovers(leak));
      expect(isAlive(init)).toBe(false);
    });
  });

  test('1000 processes are gone within 2 s', { retry: 2 }, async () => {
    const script = 'i=0; while [ $i -lt 1000 ]; do sleep "$0" & i=$((i+1)); done; echo ready; wait';
    const { run, marker } = await treeOf(script);
    const begun = performance.now();
    run.order('K');
    expect(await run.said(/^(empty|left)/)).toBe('empty 1001');
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(leftovers(marker)).toEqual([]);
  });

  test.skipIf(!isRoot)('where it may, it steps before whoever multiplies fast, so that orders reach it', async () => {
    const script = 'i=0; while [ $i -lt 200 ]; do sleep "$0" & i=$((i+1)); done; echo ready; wait';
    const { run } = await treeOf(script);
    const leader = Number((await run.said(/^started/)).split(' ')[1]);
    const init = Number(statFields(leader)[3]);
    const roundRobin = '2'; // sched(7)
    await run.samples(2);
    expect(statFields(init)[40]).toBe(roundRobin);
    expect(statFields(leader)[40]).not.toBe(roundRobin);
    run.order('K');
    expect(await run.ended).toBe(0);
  });

  test.each([
    ['K', (run: OwnedRun) => run.order('K')],
    ['hanging up', (run: OwnedRun) => run.hangUp()],
  ])('%s stops chains that re-fork with new sessions and without environment', async (_, end) => {
    // Each chain ends by itself after 2000 links, or when its folder is gone.
    const heartbeat = join(folder, 'heartbeat');
    const link = '[ "$1" -gt 0 ] && echo >> "$2" && { env -i setsid sh "$0" $(($1 - 1)) "$2" & }; exit';
    writeFileSync(join(folder, 'link.sh'), link);
    const script =
      'for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do sh "$0" 2000 "$1" & done; echo ready; wait; sleep 20';
    const run = ownedRun(['sh', '-c', script, join(folder, 'link.sh'), heartbeat], { flags: ['-g', '20'] });
    run.stderr.resume();
    await lineOf(run.stdout, /ready/);
    await run.samples(2);
    end(run);
    expect(await run.said(/^(empty|left)/)).toMatch(/^empty/);
    const last = readFileSync(heartbeat).length;
    await sleep(100);
    expect(readFileSync(heartbeat).length).toBe(last);
    expect(leftovers(join(folder, 'link.sh'))).toEqual([]);
  });

  test('processes beside the tree are not touched', async () => {
    const marker = uniqueSleep();
    const innocent = spawn('sh', ['-c', 'setsid sleep "$0" & sleep "$0" & wait', marker], { stdio: 'ignore', detached: true });
    while (leftovers(marker).length < 3) await sleep(5); // the test's own time limit ends this
    const { run } = await treeOf(trees['forked twice']);
    run.order('K');
    await run.ended;
    expect(leftovers(marker)).toHaveLength(3);
    endForTheTest(leftovers(marker));
    expect(innocent.pid).toBeGreaterThan(0);
  });

  const compiler = ['musl-gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0);

  test.skipIf(compiler === undefined)('K needs no children files (skipped without a compiler)', async () => {
    const binary = join(folder, 'guard-init-scanning');
    const sources = fileURLToPath(new URL('../../src/init/', import.meta.url));
    const flags = `-std=c11 -D_GNU_SOURCE -static -DCHILDREN_FILE='"/nonexistent"' -o ${binary} ${sources}*.c`;
    expect(spawnSync('sh', ['-c', `${compiler} ${flags}`]).status).toBe(0);
    for (const name of ['forked twice without environment', 'whose leader is gone'] as const) {
      const { run, marker } = await treeOf(trees[name], { binary });
      run.order('K');
      expect(await run.said(/^(empty|left)/)).toMatch(/^empty [1-9]/);
      expect(leftovers(marker)).toEqual([]);
    }
  });

  test.skipIf(compiler === undefined || !isRoot)(
    'a process that may not be signalled is named, and not waited for long',
    async (context) => {
      const source = join(folder, 'rise.c');
      const rise = join(folder, 'rise');
      const program =
        'int main(int n, char **v) { return setresuid(0, 0, 0) || puts("ready") < 0 || fflush(stdout) || execvp(v[1], v + 1); }';
      writeFileSync(source, `#include <stdio.h>\n#include <unistd.h>\n${program}\n`);
      expect(spawnSync(compiler ?? '', ['-D_GNU_SOURCE', '-o', rise, source]).status).toBe(0);
      chmodSync(rise, 0o4755);
      const through = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
      if (spawnSync('setpriv', [...through.slice(1), rise, 'true']).status !== 0)
        context.skip('set-user-id programs do not work here');
      const { run, marker } = await treeOf(`setsid ${rise} sleep "$0" & sleep "$0" & wait`, { binary: nobodysInit, through });
      run.order('K');
      const said = await run.said(/^(empty|left)/);
      const risen = leftovers(marker);
      endForTheTest(risen);
      expect([said, risen.length]).toEqual([`left 1 2 ${risen[0]}`, 1]);
    },
  );

  test.skipIf(!isRoot || spawnSync('unshare', ['--pid', '--fork', 'true']).status !== 0)(
    'where /proc numbers processes of another namespace, it says so and signals no stranger',
    async () => {
      const { run, marker } = await treeOf(trees.plain, { through: ['unshare', '--pid', '--fork'] });
      expect(run.lines).toContain('degraded proc 0');
      run.order('K');
      await run.said(/^empty 2$/);
      await run.ended;
      expect(leftovers(marker)).toEqual([]);
    },
  );
});

/** Of /proc/pid/stat, counted from 0 (proc_pid_stat(5)). The name of a program here holds no blank. */
function statFields(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ');
}

async function treeOf(script: string, settings: RunSettings = {}): Promise<{ run: OwnedRun; marker: string }> {
  const marker = uniqueSleep();
  const run = ownedRun(['sh', '-c', script, marker], settings);
  run.stderr.resume();
  await lineOf(run.stdout, /ready/);
  await run.said(/^(started|init-lost)/);
  return { run, marker };
}

async function doomedGuard(argv: readonly string[], env: Record<string, string> = {}) {
  const marker = uniqueSleep();
  const program = fileURLToPath(new URL('./doomed-guard.ts', import.meta.url));
  const guard = spawn(process.execPath, [program, ...argv, marker], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const [, init] = await lineOf(guard.stdout, /ready (\d+)/);
  return { guard, marker, init: Number(init) };
}

/** There is no one left to ask: the bound is the test's own time limit. */
async function untilGone(marker: string): Promise<void> {
  while (leftovers(marker).length > 0) await sleep(5);
}

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

function endForTheTest(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}
