import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Leftover } from '../../src/ports.ts';
import { cgroupMount } from '../init/cgroup-folder.ts';
import { isAlive, leftovers, uniqueSleep } from '../init/owned-run.ts';
import { type HostedRun, type HostedSettings, hostedRun } from './hosted-run.ts';

const timeout = 30_000;
const built = fileURLToPath(new URL('../../dist/init/', import.meta.url));
const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const nobodyCan =
  isRoot && spawnSync('setpriv', [...asNobody.slice(1), process.execPath, '-e', `fs.readdirSync('${sources}')`]).status === 0;
const hasStrict = spawnSync('unshare', ['--map-current-user', '--pid', '--fork', '--mount-proc', 'true']).status === 0;
const compiler = ['musl-gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Where cgroups cannot be written, `auto` is the init tier. */
const withoutCgroup: HostedSettings = {
  through: ['unshare', '--mount', 'sh', '-c', `mount -o remount,bind,ro ${cgroupMount} && exec "$@"`, 'sh'],
};
const tiers: readonly (readonly [string, HostedSettings])[] = [
  ...(cgroupMount === null ? [] : [['cgroup', {}] as const]),
  ...(cgroupMount === null ? [['init', {}] as const] : isRoot ? [['init', withoutCgroup] as const] : []),
  ...(hasStrict ? [['strict', { isolation: 'strict' }] as const] : []),
  ['group', { isolation: 'group' }],
];

describe.skipIf(process.platform !== 'linux')('ending a tree', { timeout }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flowforge-ending-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(tiers)('of tier %s', (name, settings) => {
    test('terminate ends whoever honours TERM, and counts them all', async () => {
      const { run, marker } = await treeOf('sleep "$0" & setsid sleep "$0" & echo ready; wait', settings, name);
      run.order('terminate');
      expect((await run.said('empty')).emptied).toEqual({ reaped: 3, left: 0, leftPids: [], certain: true });
      expect((await run.said('exited')).exit).toEqual({ code: null, signal: 'SIGTERM' });
      expect(leftovers(marker)).toEqual([]);
    });

    test('terminate wakes those who are stopped', async () => {
      const { run, marker } = await treeOf('sleep "$0" & kill -STOP $!; echo ready; kill -STOP $$', settings, name);
      run.order('terminate');
      expect((await run.said('empty')).emptied.reaped).toBe(2);
      expect(leftovers(marker)).toEqual([]);
    });

    test('kill ends those who are deaf to TERM, after it in vain', async () => {
      const script = 'trap "" TERM INT HUP; setsid sleep "$0" & sleep "$0" & echo ready; wait';
      const { run, marker } = await treeOf(script, settings, name);
      run.order('terminate');
      run.order('sample');
      await run.said('sample');
      expect(leftovers(marker).length).toBeGreaterThanOrEqual(3);
      run.order('kill');
      expect((await run.said('empty')).emptied).toEqual({ reaped: 3, left: 0, leftPids: [], certain: true });
      expect(leftovers(marker)).toEqual([]);
    });

    test('what was born between two looks and lost its parent is found', async () => {
      const { run, marker } = await treeOf('(setsid sh -c "sleep $0 & exit" &); echo ready; sleep "$0"', settings, name);
      run.order('kill');
      expect((await run.said('empty')).emptied.left).toBe(0);
      expect(leftovers(marker)).toEqual([]);
    });

    test('leftovers are named by their command line, with whether they hold the output', async () => {
      const script =
        'setsid sleep "$0" & sleep "$0" > /dev/null 2>&1 & ln -s "$(command -v sleep)" "$1"; "$1" "$0" >&2 & echo ready; exit 0';
      const odd = join(folder, `odd\u001b[31m name-${name}`);
      const { run, marker } = await treeOf(script, settings, name, odd);
      await run.said('exited');
      const found = await leftoversWhere(run, (all) =>
        all.every(({ command }) => command.startsWith('sleep ') || command.startsWith(odd)),
      ); // once all are executed
      expect(found.map(({ command, holdsOutput }) => [command, holdsOutput]).sort()).toEqual([
        [`${odd} ${marker}`, true],
        [`sleep ${marker}`, false],
        [`sleep ${marker}`, true],
      ]);
      expect(found.every(({ pid }) => isAlive(pid))).toBe(true);
      run.order('kill');
      expect((await run.said('empty')).emptied.reaped).toBe(3);
    });

    test('no more than 16 leftovers are named', async () => {
      const { run } = await treeOf(
        'for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do sleep "$0" & done; echo ready',
        settings,
        name,
      );
      await run.said('exited');
      run.order('leftovers');
      expect((await run.said('leftovers')).leftovers).toHaveLength(16);
      run.order('kill');
      expect((await run.said('empty')).emptied.reaped).toBe(18);
    });

    test.skipIf(name === 'strict')('detach leaves what lives on alone', async () => {
      const { run, marker } = await treeOf('setsid sleep "$0" > /dev/null 2>&1 & echo ready; exit 0', settings, name);
      await run.said('exited');
      run.order('detach');
      run.order('release');
      await new Promise((resolve) => run.guard.once('exit', resolve));
      const alive = leftovers(marker);
      expect(alive).toHaveLength(1);
      endForTheTest(alive);
    });

    test('memory, processes and CPU are those of the tree', async () => {
      const busy = 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; times; echo ready; sleep "$0"';
      const { run } = await treeOf(`(setsid sh -c '${busy.replace('sleep "$0"', 'exit')}'); sleep "$0"`, settings, name);
      const sample = await sampleWhere(run, ({ processes, cpuMs }) => processes === 2 && cpuMs > 50);
      expect(sample.memoryBytes).toBeGreaterThan(300_000);
      expect(sample.cpuMs).toBeLessThan(10_000);
      run.order('kill');
      await run.said('empty');
    });
  });

  describe.each(tiers.filter(([name]) => name !== 'group'))('of tier %s', (name, settings) => {
    test('the command is the one to go when memory runs out', async () => {
      const run = hostedRun(['sh', '-c', 'echo "score $(cat /proc/self/oom_score_adj)."'], settings);
      await run.printed('score 100.');
      await run.said('empty');
    });

    test('keeper and init both stopped: they are woken and obey', async () => {
      const { run, marker } = await treeOf('setsid sleep "$0" & echo ready; wait', settings, name);
      for (const pid of guardsOf(run)) process.kill(pid, 'SIGSTOP');
      run.order('kill');
      expect((await run.said('empty')).emptied.reaped).toBe(2);
      expect(leftovers(marker)).toEqual([]);
    });

    test('keeper and init both stopped: the guard wakes them when nothing is heard for long', async () => {
      const door = join(folder, `door-${name}`);
      spawnSync('mkfifo', [door]);
      const { run } = await treeOf('echo ready; read -r go < "$1"; exit 3', settings, name, door);
      for (const pid of guardsOf(run)) process.kill(pid, 'SIGSTOP');
      writeFileSync(door, 'go\n');
      const exited = run.said('exited');
      const sampling = setInterval(() => run.order('sample'), 250);
      expect((await exited).exit).toEqual({ code: 3, signal: null });
      clearInterval(sampling);
      await run.said('empty');
    });

    test('keeper and init both killed: what can be found is ended, and whether that is all is said', async () => {
      const script = '(setsid sh -c "sleep $0 & exit" &); setsid sleep "$0" & echo ready; wait; sleep "$0"';
      const { run, marker } = await treeOf(script, settings, name);
      for (const pid of guardsOf(run)) process.kill(pid, 'SIGKILL');
      const { emptied } = await run.said('empty');
      expect(emptied).toMatchObject({ left: 0, certain: name !== 'init' });
      expect((await run.said('exited')).exit).toEqual({ code: null, signal: 'SIGKILL' });
      expect(leftovers(marker)).toEqual([]);
      expect(cgroupsOf(run)).toEqual([]);
    });

    test.skipIf(name === 'init')('keeper and init both killed: even what no search could find is ended', async () => {
      const script = '(env -i setsid sh -c "sleep $0 & exit" &); echo ready; sleep "$0"';
      const { run, marker } = await treeOf(script, settings, name);
      for (const pid of guardsOf(run)) process.kill(pid, 'SIGKILL');
      expect((await run.said('empty')).emptied).toMatchObject({ left: 0, certain: true });
      expect(leftovers(marker)).toEqual([]);
    });
  });

  test.skipIf(!hasStrict)('detach in a PID namespace ends what lives on: it cannot outlive its init', async () => {
    const { run, marker } = await treeOf(
      'setsid sleep "$0" > /dev/null 2>&1 & echo ready; exit 0',
      { isolation: 'strict' },
      'strict',
    );
    await run.said('exited');
    run.order('detach');
    await run.said('empty');
    expect(leftovers(marker)).toEqual([]);
  });

  describe('of tier group', () => {
    const settings: HostedSettings = { isolation: 'group' };

    test('a process that is known from a sample needs no other trace', async () => {
      const script = 'env -i setsid sh -c "echo settled; read -r _ < $1; exec sleep $0" & echo ready; read -r _ < "$1"; exit 0';
      const gate = join(folder, 'gate');
      spawnSync('mkfifo', [gate]);
      // Open at both ends all along: what is written into it is there for whoever comes late.
      const opened = openSync(gate, constants.O_RDWR);
      onTestFinished(() => closeSync(opened));
      const { run, marker } = await treeOf(script, settings, 'group', gate);
      await run.printed('settled');
      await sampleWhere(run, ({ processes }) => processes === 2);
      writeSync(opened, 'go\ngo\n');
      await run.said('exited');
      run.order('kill');
      expect((await run.said('empty')).emptied).toMatchObject({ reaped: 1, left: 0 });
      expect(leftovers(marker)).toEqual([]);
    });

    test.each([
      ['plain', 'sleep "$0" & echo ready; wait'],
      ['that has left its session and its parents', '(setsid sh -c "sleep $0 & exit" &); setsid sleep "$0" & echo ready; wait'],
      ['deaf to TERM', 'trap "" TERM; setsid sleep "$0" & sleep "$0" & echo ready; wait'],
      ['whose leader is gone', 'trap "" TERM; sleep "$0" & echo ready; exit 0'],
      ['with an odd name', 'printf "evil) (\\nZ 1" > /proc/$$/comm; sleep "$0" & echo ready; wait'],
    ])('the guard killed: the sentinel ends a tree %s', async (_, script) => {
      const { run, marker } = await treeOf(script, settings, 'group');
      const beside = spawn('sleep', [uniqueSleep()], { stdio: 'ignore', detached: true });
      run.guard.kill('SIGKILL');
      while (leftovers(marker).length > 0) await sleep(10); // there is no one left to ask: the test's own time limit ends this
      expect(beside.kill('SIGKILL')).toBe(true);
    });

    test('released, it leaves no sentinel', async () => {
      const { run } = await treeOf('echo ready', settings, 'group');
      expect(leftovers(run.guardId)).not.toEqual([]);
      run.order('terminate');
      await run.said('empty');
      run.order('release');
      while (leftovers(run.guardId).length > 0) await sleep(10); // the test's own time limit ends this
    });

    test('processes beside the tree are not touched, be they of the same session as the guard', async () => {
      const marker = uniqueSleep();
      const beside = spawn('sh', ['-c', 'setsid sleep "$0" & sleep "$0" & wait', marker], { stdio: 'ignore', detached: true });
      while (leftovers(marker).length < 3) await sleep(10); // the test's own time limit ends this
      const { run } = await treeOf('setsid sleep "$0" & echo ready; wait', settings, 'group');
      run.order('kill');
      await run.said('empty');
      expect(beside.exitCode).toBeNull();
      expect(leftovers(marker)).toHaveLength(3);
      endForTheTest(leftovers(marker));
    });

    test('who is known by its parent alone is found before that dies', async () => {
      const { run, marker } = await treeOf('env -i setsid sleep "$0" & echo ready; wait', settings, 'group');
      run.order('kill');
      expect((await run.said('empty')).emptied.left).toBe(0);
      expect(leftovers(marker)).toEqual([]);
    });

    test.skipIf(compiler === undefined)('chains whose links live no longer than a look takes are stopped', async () => {
      const chain = join(folder, 'chain');
      // Each link leaves a sign of life. A chain ends by itself after a minute, or when its folder is gone.
      const program = `int main(int n, char **v) {
        for (int link = 0; link < 3000; link++) {
          int signs = open(v[1], O_WRONLY | O_APPEND);
          if (write(signs, ".", 1) < 0) return 1;
          close(signs);
          usleep(20000);
          if (fork()) _exit(0);
          setsid();
        }
      }`;
      writeFileSync(`${chain}.c`, `#include <fcntl.h>\n#include <unistd.h>\n${program}\n`);
      expect(spawnSync(compiler ?? '', ['-D_GNU_SOURCE', '-o', chain, `${chain}.c`]).status).toBe(0);
      const signs = join(folder, `signs-${uniqueSleep()}`);
      writeFileSync(signs, '');
      const { run } = await treeOf(
        `for _ in 1 2 3 4 5; do ${chain} "$1" & done; echo ready; wait; sleep "$0"`,
        settings,
        'group',
        signs,
      );
      // By then a look has hundreds of zombies to pass, where nobody reaps them.
      while (readFileSync(signs).length < 400) await sleep(20);
      run.order('kill');
      expect((await run.said('empty')).emptied.left).toBe(0);
      const signsOfLife = readFileSync(signs).length;
      await sleep(300); // fifteen links
      expect(readFileSync(signs).length).toBe(signsOfLife);
    });

    test.skipIf(!nobodyCan || compiler === undefined)(
      'a process that may not be signalled is named, and not waited for long',
      async (context) => {
        const rise = join(folder, 'rise');
        const program =
          'int main(int n, char **v) { return setresuid(0, 0, 0) || puts("ready") < 0 || fflush(stdout) || execvp(v[1], v + 1); }';
        writeFileSync(`${rise}.c`, `#include <stdio.h>\n#include <unistd.h>\n${program}\n`);
        expect(spawnSync(compiler ?? '', ['-D_GNU_SOURCE', '-o', rise, `${rise}.c`]).status).toBe(0);
        chmodSync(rise, 0o4755);
        if (spawnSync('setpriv', [...asNobody.slice(1), rise, 'true']).status !== 0)
          context.skip('set-user-id programs do not work here');
        const through: HostedSettings = { isolation: 'group', through: asNobody };
        const { run, marker } = await treeOf(`setsid ${rise} sleep "$0" & sleep "$0" & wait`, through, 'group');
        run.order('terminate');
        run.order('kill');
        const { emptied } = await run.said('empty');
        const risen = leftovers(marker);
        endForTheTest(risen);
        expect(emptied).toEqual({ reaped: 2, left: 1, leftPids: risen, certain: true });
        expect(risen).toHaveLength(1);
      },
    );
  });

  test.skipIf(!nobodyCan)('an unprivileged guard ends an unprivileged tree', async () => {
    const initFolder = mkdtempSync(join(folder, 'init-'));
    cpSync(built, initFolder, { recursive: true });
    chmodSync(initFolder, 0o755);
    const through = [...asNobody, '--no-new-privs'];
    const script = '(env -i setsid sh -c "sleep $0 & exit" &); echo ready; sleep "$0"';
    const { run, marker } = await treeOf(script, { through, initFolder }, 'init');
    await leftoversWhere(run, (all) => all.some(({ command, holdsOutput }) => command.startsWith('sleep ') && holdsOutput)); // the time limit ends this
    run.order('kill');
    expect((await run.said('empty')).emptied).toMatchObject({ left: 0, certain: true });
    expect(leftovers(marker)).toEqual([]);
  });
});

async function treeOf(script: string, settings: HostedSettings, tier: string, ...more: readonly string[]) {
  const marker = uniqueSleep();
  const run = hostedRun(['sh', '-c', script, marker, ...more], settings);
  const started = await run.said('started');
  expect(started.tier.name).toBe(tier);
  await run.printed('ready');
  return { run, marker };
}

async function sampleWhere(run: HostedRun, holds: (sample: { processes: number; cpuMs: number }) => boolean) {
  for (;;) {
    run.order('sample');
    const { sample } = await run.said('sample');
    if (holds(sample)) return sample;
    await sleep(50); // the tree is looked at four times a second; the test's own time limit ends this
  }
}

async function leftoversWhere(run: HostedRun, holds: (leftovers: readonly Leftover[]) => boolean) {
  for (;;) {
    run.order('leftovers');
    const found = (await run.said('leftovers')).leftovers;
    if (holds(found)) return found;
  }
}

/** Keeper and init: the child of the guard that is guard-init, and its child of the same name. */
function guardsOf({ guard }: HostedRun): readonly number[] {
  const keeper = childrenOf(guard.pid ?? 0).find(isGuardInit) ?? 0;
  return [keeper, ...childrenOf(keeper)];
}

function isGuardInit(pid: number): boolean {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('guard-init');
}

/** Of every thread: any of them may have started it. */
function childrenOf(pid: number): readonly number[] {
  const lists = readdirSync(`/proc/${pid}/task`).map((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8'));
  return lists.flatMap((list) => list.split(' ')).flatMap((text) => (text === '' ? [] : [Number(text)]));
}

function cgroupsOf({ guard }: HostedRun): readonly string[] {
  return cgroupMount === null ? [] : readdirSync(cgroupMount).filter((name) => name.startsWith(`flowforge-${guard.pid}-`));
}

function endForTheTest(pids: readonly number[]): void {
  for (const pid of pids) process.kill(pid, 'SIGKILL');
}
