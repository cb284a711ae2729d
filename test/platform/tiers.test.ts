import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStreams } from '../../src/platform/leftovers.ts';
import { cgroupMount } from '../init/cgroup-folder.ts';
import { uniqueSleep } from '../init/owned-run.ts';
import { type HostedSettings, hostedRun } from './hosted-run.ts';

const timeout = 30_000;
const built = fileURLToPath(new URL('../../dist/init/', import.meta.url));
const isRoot = process.getuid?.() === 0;
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const sources = fileURLToPath(new URL('../../src/', import.meta.url));
const nobodyCan =
  isRoot && spawnSync('setpriv', [...asNobody.slice(1), process.execPath, '-e', `fs.readdirSync('${sources}')`]).status === 0;
const hasStrict = spawnSync('unshare', ['--map-current-user', '--pid', '--fork', '--mount-proc', 'true']).status === 0;

describe.skipIf(process.platform !== 'linux')('the tier of a command', { timeout }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flowforge-tiers-'));
    chmodSync(folder, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(cgroupMount === null)('is a cgroup where one can be made, and that is gone afterwards', async () => {
    const run = hostedRun(['sh', '-c', 'cat /proc/self/cgroup; echo "id $FLOWFORGE_GUARD_ID"']);
    expect((await run.said('started')).tier).toEqual({ name: 'cgroup', whyNotBetter: '', cpuSource: 'cgroup' });
    await run.printed(`/flowforge-${run.guard.pid}-`);
    await run.printed(`id ${run.guardId}`);
    expect((await run.said('empty')).emptied).toEqual({ reaped: 0, left: 0, leftPids: [], certain: true });
    expect(readdirSync(cgroupMount ?? '').filter((name) => name.startsWith(`flowforge-${run.guard.pid}-`))).toEqual([]);
  });

  test.skipIf(!nobodyCan)('is init for a user who may not make a cgroup, and says why (skipped unless root)', async () => {
    const run = hostedRun(['true'], { through: [...asNobody, '--no-new-privs'], initFolder: readableInit() });
    const { tier } = await run.said('started');
    expect(tier).toMatchObject({ name: 'init', cpuSource: 'init' });
    expect(tier.whyNotBetter).toMatch(/^no cgroup /);
    await run.said('empty');
  });

  test.skipIf(!hasStrict)('is strict when that is asked for (skipped where no PID namespace can be had)', async () => {
    const run = hostedRun(['sh', '-c', 'echo "parent $PPID"'], { isolation: 'strict' });
    expect((await run.said('started')).tier).toEqual({ name: 'strict', whyNotBetter: '', cpuSource: 'init' });
    await run.printed('parent 1');
    await run.said('empty');
  });

  test('is a group when that is asked for', async () => {
    const run = hostedRun(['sh', '-c', 'echo "id $FLOWFORGE_GUARD_ID"; exit 3'], { isolation: 'group' });
    expect((await run.said('started')).tier).toEqual({
      name: 'group',
      whyNotBetter: 'asked for with --isolation group',
      cpuSource: 'proc',
    });
    await run.printed(`id ${run.guardId}`);
    expect((await run.said('exited')).exit).toEqual({ code: 3, signal: null });
  });

  const straight: readonly (readonly [string, boolean, () => HostedSettings])[] = [
    ['in the best tier', true, () => ({})],
    ['in a PID namespace', hasStrict, () => ({ isolation: 'strict' })],
    ['without rights', nobodyCan, () => ({ through: [...asNobody, '--no-new-privs'], initFolder: readableInit() })],
    [
      'in a user namespace',
      nobodyCan && hasStrict,
      () => ({ through: asNobody, isolation: 'strict', initFolder: readableInit() }),
    ],
  ];
  for (const [where, possible, settings] of straight) {
    test.skipIf(!possible)(
      `has its output read by the guard alone ${where} (skipped where that tier cannot be had)`,
      async () => {
        const run = hostedRun(['sh', '-c', 'echo ready; exec sleep 60'], settings());
        const { pid } = await run.said('started');
        await run.printed('ready');
        const output = readlinkSync(`/proc/${pid}/fd/1`);
        await expect.poll(() => holdersOf(output), { timeout: 10_000 }).toEqual([pid, run.guard.pid].sort());
        run.order('kill');
        await run.said('empty');
      },
    );
  }

  describe('where guard-init cannot run', () => {
    const unusable: readonly (readonly [string, RegExp, () => string])[] = [
      ['it is missing', /ENOENT/, () => mkdtempSync(join(folder, 'missing-'))],
      ['it is not executable', /EACCES/, () => copyOfInit((file) => chmodSync(file, 0o644))],
      ['it is of another platform', /ENOEXEC|without a word/, () => copyOfInit((file) => writeFileSync(file, 'MZ\0\0'))],
      ['it is cut short', /.+/, () => copyOfInit((file) => writeFileSync(file, readFileSync(file).subarray(0, 3000)))],
    ];
    test.each(unusable)('since %s, the command runs in a group, and why is said', async (_, why, initFolder) => {
      const run = hostedRun(['sh', '-c', 'echo ran'], { initFolder: initFolder() });
      const { tier } = await run.said('started');
      expect(tier.name).toBe('group');
      expect(tier.whyNotBetter).toMatch(/^guard-init /);
      expect(tier.whyNotBetter).toMatch(why);
      await run.printed('ran');
      expect(ownCgroups(run.guard.pid)).toEqual([]);
    });

    test.each(unusable)('since %s, strict is refused with what to do', async (_, why, initFolder) => {
      const proof = join(folder, `ran-${uniqueSleep()}`);
      const run = hostedRun(['touch', proof], { initFolder: initFolder(), isolation: 'strict' });
      const refused = await run.said('refused');
      expect(refused).toMatchObject({ exitCode: 125, tier: { name: 'strict' } });
      expect(refused.reason).toMatch(why);
      expect(refused.reason).toContain('use --isolation auto');
      expect(existsSync(proof)).toBe(false);
    });

    const mounted = (options: string) => [
      ...['unshare', '--mount', 'sh', '-c'],
      `mount -t tmpfs tmpfs ${folder}/mounted && cp ${built}guard-init-* ${folder}/mounted && mount -o remount,${options} ${folder}/mounted && exec "$@"`,
      'sh',
    ];
    const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

    test.skipIf(!canMount)(
      'since its file system is mounted noexec, the command runs in a group (skipped unless root)',
      async () => {
        spawnSync('mkdir', ['-p', join(folder, 'mounted')]);
        const run = hostedRun(['sh', '-c', 'echo ran'], { through: mounted('noexec'), initFolder: join(folder, 'mounted') });
        const { tier } = await run.said('started');
        expect([tier.name, tier.whyNotBetter]).toEqual(['group', expect.stringContaining('EACCES')]);
        await run.printed('ran');
      },
    );

    test.skipIf(!canMount)('a read-only file system is no hindrance (skipped unless root)', async () => {
      spawnSync('mkdir', ['-p', join(folder, 'mounted')]);
      const run = hostedRun(['sh', '-c', 'echo ran'], { through: mounted('ro'), initFolder: join(folder, 'mounted') });
      expect((await run.said('started')).tier.name).not.toBe('group');
      await run.printed('ran');
    });

    test.skipIf(!canMount || cgroupMount === null)(
      'read-only cgroups leave init, and why is said (skipped unless root)',
      async () => {
        const through = ['unshare', '--mount', 'sh', '-c', `mount -o remount,bind,ro ${cgroupMount} && exec "$@"`, 'sh'];
        const { tier } = await hostedRun(['true'], { through }).said('started');
        expect([tier.name, tier.whyNotBetter]).toEqual(['init', expect.stringContaining('EROFS')]);
      },
    );
  });

  test.skipIf(!hasStrict)('strict is refused where the kernel gives no PID namespace', async () => {
    const none = 'echo 0 > /proc/sys/user/max_pid_namespaces && exec "$@"';
    const run = hostedRun(['true'], {
      through: ['unshare', '--user', '--map-root-user', 'sh', '-c', none, 'sh'],
      isolation: 'strict',
    });
    const { exitCode, reason } = await run.said('refused');
    expect([exitCode, reason]).toEqual([125, expect.stringMatching(/gives no PID namespace \(ENOSPC\)\. Run the guard as root/)]);
  });

  test.skipIf(cgroupMount === null || !isRoot)(
    'a cgroup that the command cannot be moved to leaves init, and why is said',
    async () => {
      // The guard itself sits in a threaded cgroup: a folder can be made below it, but no whole process can be moved there.
      const parent = `${cgroupMount}/flowforge-test-${uniqueSleep()}`;
      const prepare = `mkdir -p ${parent}/inner && echo threaded > ${parent}/inner/cgroup.type && echo 0 > ${parent}/cgroup.procs && echo 0 > ${parent}/inner/cgroup.threads && exec "$@"`;
      const run = hostedRun(['sh', '-c', 'echo ran'], { through: ['sh', '-c', prepare, 'sh'] });
      const { tier } = await run.said('started');
      await run.printed('ran');
      await run.said('empty');
      expect([tier.name, tier.cpuSource, tier.whyNotBetter]).toEqual([
        'init',
        'init',
        expect.stringMatching(/could not be moved/),
      ]);
      run.order('release');
      await new Promise((resolve) => run.guard.once('close', resolve));
      expect(readdirSync(`${parent}/inner`).filter((name) => name.startsWith('flowforge-'))).toEqual([]);
      spawnSync('rmdir', [`${parent}/inner`, parent]);
    },
  );

  describe.each(['auto', 'group', 'strict'] as const)('isolation %s', (isolation) => {
    const settings: HostedSettings = { isolation };
    const possible = isolation !== 'strict' || hasStrict;

    test.skipIf(!possible)('a command that cannot be started is refused as a shell would', async () => {
      expect(await hostedRun(['/no/such/program'], settings).said('refused')).toMatchObject({ exitCode: 127 });
      expect(await hostedRun([folder], settings).said('refused')).toMatchObject({ exitCode: 126 });
    });

    test.skipIf(!possible || !nobodyCan)(
      'a process limit that is reached is a refusal with 125 and says where to look',
      async () => {
        const run = hostedRun(['true'], { isolation, initFolder: readableInit(), through: asNobody, mayStartNothing: true });
        const { exitCode, reason } = await run.said('refused');
        expect([exitCode, reason]).toEqual([125, expect.stringMatching(/EAGAIN.*ulimit -u/)]);
      },
    );
  });

  function copyOfInit(spoil: (file: string) => void): string {
    const copy = mkdtempSync(join(folder, 'init-'));
    cpSync(built, copy, { recursive: true });
    spoil(join(copy, `guard-init-linux-${process.arch}`));
    return copy;
  }

  function readableInit(): string {
    const copy = copyOfInit((file) => chmodSync(file, 0o755));
    chmodSync(copy, 0o755);
    return copy;
  }
});

function ownCgroups(pid: number | undefined): readonly string[] {
  return cgroupMount === null ? [] : readdirSync(cgroupMount).filter((name) => name.startsWith(`flowforge-${pid}-`));
}

/** The processes that have this pipe open. */
function holdersOf(pipe: string): readonly (number | undefined)[] {
  const holds = (pid: string) => openStreams(Number(pid)).includes(pipe);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && holds(name))
    .map(Number)
    .sort();
}
