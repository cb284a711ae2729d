import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cgroupFolder, cgroupMount } from './cgroup-folder.ts';
import {
  bytesOf,
  fateLines,
  initPath,
  leftovers,
  lineOf,
  type OwnedRun,
  ownedRun,
  type RunSettings,
  uniqueSleep,
} from './owned-run.ts';

const timeout = 30_000;
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const asNobody = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
const hardToFind = '(env -i setsid sh -c "sleep $0 & exit" &) ; echo ready; sleep "$0"';
const compiler = ['musl-gcc', 'cc'].find((name) => spawnSync(name, ['--version']).status === 0);

let folder = '';
let anyonesInit = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guard-init-containment-'));
  chmodSync(folder, 0o755);
  anyonesInit = join(folder, 'guard-init');
  copyFileSync(initPath, anyonesInit);
  chmodSync(anyonesInit, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(cgroupMount === null)('guard-init with a cgroup (skipped where none can be made)', { timeout }, () => {
  test('the command is in it from the start, and it is gone after the natural end', async () => {
    const cgroup = cgroupFolder();
    const run = ownedRun(['sh', '-c', 'cat /proc/self/cgroup; exit 4'], { flags: ['-G', cgroup] });
    run.stderr.resume();
    expect((await bytesOf(run.stdout)).toString()).toContain(cgroup.slice(cgroupMount?.length));
    await run.ended;
    expect(fateLines(run)).toEqual([expect.stringMatching(/^started/), 'exited 4', 'empty 0']);
    expect(existsSync(cgroup)).toBe(false);
  });

  const ends: readonly (readonly [string, (run: OwnedRun) => void])[] = [
    ['K', (run) => run.order('K')],
    ['the end of the control channel', (run) => run.hangUp()],
    ['the end of init', (run) => void process.kill(childOf(run.child.pid ?? 0), 'SIGKILL')],
  ];
  test.each(ends)('%s leaves neither a process nor the folder, nor those that the command made in it', async (_, end) => {
    const cgroup = cgroupFolder();
    const inner = `mkdir -p ${cgroup}/inner/most; (echo 0 > ${cgroup}/inner/most/cgroup.procs; exec setsid sleep "$0") & `;
    const { run, marker } = await treeOf(inner + hardToFind, { flags: ['-g', '100', '-G', cgroup] });
    end(run);
    expect(await run.said(/^(empty|left)/)).toMatch(/^empty [1-9]/);
    expect(leftovers(marker)).toEqual([]);
    await run.ended;
    expect(existsSync(cgroup)).toBe(false);
  });

  test('a command that cannot be executed leaves no folder', async () => {
    const cgroup = cgroupFolder();
    const run = ownedRun(['/no/such/program'], { flags: ['-G', cgroup] });
    run.stdout.resume();
    run.stderr.resume();
    await run.ended;
    expect([fateLines(run), existsSync(cgroup)]).toEqual([['exec-failed 2'], false]);
  });

  test('D leaves the folder to those that are left', async () => {
    const cgroup = cgroupFolder();
    const { run, marker } = await treeOf('setsid sleep "$0" > /dev/null 2>&1 & echo ready; exit 0', { flags: ['-G', cgroup] });
    await run.said(/^exited 0$/);
    run.order('D');
    await run.ended;
    expect(readFileSync(join(cgroup, 'cgroup.procs'), 'utf8').trim()).toBe(`${leftovers(marker)[0]}`);
  });

  test.skipIf(!isRoot)('in a folder that cannot be entered the command runs outside of it, and that is said', async () => {
    const cgroup = cgroupFolder();
    chownSync(cgroup, NOBODY, NOBODY); // but not the folder that the command comes from
    const run = ownedRun(['sh', '-c', 'exit 5'], { binary: anyonesInit, through: asNobody, flags: ['-G', cgroup] });
    run.stdout.resume();
    run.stderr.resume();
    await run.ended;
    expect(fateLines(run)).toEqual(['degraded cgroup 13', expect.stringMatching(/^started/), 'exited 5', 'empty 0']);
  });

  test.skipIf(!isRoot || compiler === undefined)('it ends even a process that guard-init may not signal', async (context) => {
    const rise = setUserIdProgram(join(folder, 'rise'));
    if (spawnSync('setpriv', [...asNobody.slice(1), rise, 'true']).status !== 0)
      context.skip('set-user-id programs do not work here');
    const delegated = cgroupFolder();
    const cgroup = cgroupFolder(delegated);
    spawnSync('chown', ['-R', `${NOBODY}`, delegated]);
    const through = ['sh', '-c', `echo 0 > ${delegated}/cgroup.procs && exec "$@"`, 'sh', ...asNobody];
    const { run, marker } = await treeOf(`setsid ${rise} sleep "$0" & sleep "$0" & wait`, {
      binary: anyonesInit,
      through,
      flags: ['-G', cgroup],
    });
    run.order('K');
    expect(await run.said(/^(empty|left)/)).toBe('empty 3');
    await run.ended;
    expect([leftovers(marker), existsSync(cgroup)]).toEqual([[], false]);
  });
});

const strictly = (settings: RunSettings = {}): RunSettings => ({ ...settings, flags: ['-S', ...(settings.flags ?? [])] });
const users: readonly (readonly [string, () => RunSettings])[] = [
  ['the present user', () => ({})],
  ...(isRoot
    ? ([['an unprivileged user', () => ({ binary: anyonesInit, through: [...asNobody, '--no-new-privs'] })]] as const)
    : []),
];
const usersOfStrict = users.filter(([name]) => {
  const through = name === 'the present user' ? [] : [...asNobody, '--no-new-privs'];
  const trial = [...through, 'unshare', '--map-current-user', '--pid', '--fork', '--mount-proc', 'true'];
  return spawnSync(trial[0] ?? '', trial.slice(1)).status === 0;
});

describe.skipIf(usersOfStrict.length === 0)(
  'guard-init with a PID namespace (skipped where none can be had)',
  { timeout },
  () => {
    describe.each(usersOfStrict)('of %s', (_, settings) => {
      test('exit code, streams, samples and identity are as they are without', async () => {
        const script = 'echo a > /dev/stdout; echo b > /dev/stderr; id -u; echo $PPID; cat /proc/1/comm; sleep 2; exit 42';
        const run = ownedRun(['sh', '-c', script], strictly({ ...settings(), flags: ['-t', '100'] }));
        const [out, err] = await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended]);
        const user = settings().through === undefined ? process.getuid?.() : NOBODY;
        expect([out.toString(), err.toString()]).toEqual([
          `a\n${user}\n1\nguard-init\n`.replace('guard-init', comm(settings())),
          'b\n',
        ]);
        expect(run.lines.some((line) => /^sample \d+ \d+ [1-9]\d* [12] \d+ \d+ -?\d+ \d+ \d+$/.test(line))).toBe(true);
        expect(fateLines(run).slice(-2)).toEqual(['exited 42', 'empty 0']);
      });

      test('the command is named by its number outside', async () => {
        const { run, marker } = await treeOf('echo ready; exec sleep "$0"', strictly(settings()));
        const [, pid, start] = (await run.said(/^started/)).split(' ');
        expect(leftovers(marker)).toContain(Number(pid));
        expect(readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[21]).toBe(start);
        run.order('K');
        await run.ended;
      });

      test('T ends a tree that honours it', async () => {
        const { run, marker } = await treeOf('setsid sleep "$0" & echo ready; wait', strictly(settings()));
        run.order('T');
        expect(await run.said(/^(empty|left)/)).toBe('empty 2');
        expect(run.lines).toContain('signaled 15');
        expect(leftovers(marker)).toEqual([]);
      });

      test.each([
        ['K', (run: OwnedRun) => run.order('K')],
        ['the end of the control channel', (run: OwnedRun) => run.hangUp()],
      ])('%s leaves nothing', async (_, end) => {
        const { run, marker } = await treeOf(hardToFind, strictly({ ...settings(), flags: ['-g', '100'] }));
        end(run);
        expect(await run.said(/^(empty|left)/)).toMatch(/^empty [2-9]/);
        expect(leftovers(marker)).toEqual([]);
        expect(await run.ended).toBe(0);
      });

      test('the command can neither end nor stop init, nor see what is outside', async () => {
        const attack = 'kill -STOP 1 $PPID; kill -KILL 1 $PPID; setsid sleep "$0" & kill -KILL -1; wait; ls /proc > "$1"';
        const seen = join(tmpdir(), `guard-init-seen-${uniqueSleep()}`);
        const run = ownedRun(['sh', '-c', `${attack}; sleep "$0" & echo ready; wait`, uniqueSleep(), seen], strictly(settings()));
        run.stderr.resume();
        await lineOf(run.stdout, /ready/);
        await run.samples(1);
        run.order('K');
        expect(await run.said(/^(empty|left)/)).toBe('empty 2');
        const numbers = readFileSync(seen, 'utf8').match(/^\d+$/gm) ?? [];
        rmSync(seen);
        expect(numbers).toHaveLength(3); // init, the command and ls
      });

      test('the end of init ends everything', async () => {
        const { run, marker } = await treeOf(hardToFind, strictly(settings()));
        process.kill(childOf(run.child.pid ?? 0), 'SIGKILL');
        expect(await run.said(/^(empty|left)/)).toBe('empty 0');
        expect(run.lines).toContain('init-lost');
        expect(leftovers(marker)).toEqual([]);
      });

      test('the end of keeper and init at once ends everything', async () => {
        const { run, marker } = await treeOf(hardToFind, strictly(settings()));
        const keeper = run.child.pid ?? 0;
        const init = childOf(keeper);
        process.kill(keeper, 'SIGKILL');
        process.kill(init, 'SIGKILL');
        await run.ended;
        while (leftovers(marker).length > 0) await new Promise((resolve) => setTimeout(resolve, 5)); // the test's time limit ends this
        expect(run.lines.some((line) => line.startsWith('empty'))).toBe(false);
      });
    });

    test('with a cgroup too, both hold', async () => {
      if (cgroupMount === null) return;
      const cgroup = cgroupFolder();
      const { run, marker } = await treeOf(hardToFind, strictly({ flags: ['-G', cgroup] }));
      run.order('K');
      expect(await run.said(/^(empty|left)/)).toMatch(/^empty/);
      await run.ended;
      expect([leftovers(marker), existsSync(cgroup)]).toEqual([[], false]);
    });
  },
);

describe('guard-init where a PID namespace cannot be had', { timeout }, () => {
  const through = [
    'unshare',
    '--map-root-user',
    '--user',
    'sh',
    '-c',
    'echo 0 > /proc/sys/user/max_pid_namespaces && exec "$@"',
    'sh',
  ];
  const possible = spawnSync(through[0] ?? '', [...through.slice(1), 'true']).status === 0;

  test.skipIf(!possible)('it says so and starts nothing (skipped without user namespaces)', async () => {
    const proof = join(folder, 'started');
    const run = ownedRun(['touch', proof], strictly({ through }));
    run.stdout.resume();
    run.stderr.resume();
    await run.ended;
    expect([fateLines(run), existsSync(proof)]).toEqual([['refused strict 28'], false]);
  });
});

async function treeOf(script: string, settings: RunSettings = {}): Promise<{ run: OwnedRun; marker: string }> {
  const marker = uniqueSleep();
  const run = ownedRun(['sh', '-c', script, marker], settings);
  run.stderr.resume();
  await lineOf(run.stdout, /ready/);
  await run.said(/^started/);
  return { run, marker };
}

function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]);
}

/** A process takes its name from its file. */
function comm({ binary = initPath }: RunSettings): string {
  return binary.split('/').pop()?.slice(0, 15) ?? '';
}

function setUserIdProgram(path: string): string {
  const program =
    'int main(int n, char **v) { return setresuid(0, 0, 0) || puts("ready") < 0 || fflush(stdout) || execvp(v[1], v + 1); }';
  writeFileSync(`${path}.c`, `#include <stdio.h>\n#include <unistd.h>\n${program}\n`);
  expect(spawnSync(compiler ?? '', ['-D_GNU_SOURCE', '-o', path, `${path}.c`]).status).toBe(0);
  chmodSync(path, 0o4755);
  return path;
}
