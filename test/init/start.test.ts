import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, fateLines, initPath, lineOf, ownedRun, type RunSettings, uniqueSleep } from './owned-run.ts';

const timeout = 20_000;

describe.skipIf(process.platform !== 'linux')('guard-init starting a command', { timeout }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guard-init-start-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('it names the command by pid and start time, and passes its exit code on', async () => {
    const run = ownedRun(['sh', '-c', 'cat /proc/$$/stat; exit 42']);
    run.stderr.resume();
    const fields = (await bytesOf(run.stdout)).toString().split(' ');
    expect(await run.ended).toBe(0);
    expect(fateLines(run)).toEqual([`started ${fields[0]} ${fields[21]}`, 'exited 42', 'empty 0']);
  });

  test.each(Array.from({ length: 15 }, (_, i) => i + 1))('a command that dies of signal %i is reported so', async (number) => {
    const run = ownedRun(['sh', '-c', `kill -${number} $$`]);
    expect((await outcome(run)).lines.slice(1)).toEqual([`signaled ${number}`, 'empty 0']);
  });

  test('a program that is not there is no exit of the command', async () => {
    expect((await outcome(ownedRun(['no-such-program-anywhere']))).lines).toEqual(['exec-failed 2']);
    expect((await outcome(ownedRun([join(folder, 'missing')]))).lines).toEqual(['exec-failed 2']);
  });

  test('a file that may not be executed is told apart from one that is missing', async () => {
    writeFileSync(join(folder, 'plain'), 'text');
    chmodSync(join(folder, 'plain'), 0o644);
    expect((await outcome(ownedRun([join(folder, 'plain')]))).lines).toEqual(['exec-failed 13']);
    const inPath = ownedRun(['plain'], { env: { PATH: `${folder}:/usr/bin:/bin` } });
    expect((await outcome(inPath)).lines).toEqual(['exec-failed 13']);
  });

  test.skipIf(process.getuid?.() !== 0)('a user that may have no more processes is told so', async () => {
    const binary = join(folder, 'guard-init');
    copyFileSync(initPath, binary);
    chmodSync(folder, 0o755);
    chmodSync(binary, 0o755);
    const through = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', 'prlimit', '--nproc=0'];
    expect((await outcome(ownedRun(['true'], { binary, through }))).lines).toEqual(['exec-failed 11']);
  });

  test('a script without an interpreter line is run by sh, found in PATH or not', async () => {
    writeFileSync(join(folder, 'script'), 'echo "$0" "$@"; exit 7\n', { mode: 0o755 });
    const inPath = ownedRun(['script', 'a b', 'c'], { env: { PATH: `${folder}:/usr/bin:/bin` } });
    expect(await outcome(inPath)).toMatchObject({ out: `${join(folder, 'script')} a b c\n` });
    expect(inPath.lines).toContain('exited 7');
  });

  test('the command has the signal mask, dispositions and descriptors that it would have without guard-init', async () => {
    const look = 'grep -E "^Sig(Blk|Ign|Cgt)" /proc/self/status; ls /proc/self/fd';
    const plain = spawnSync('sh', ['-c', look], { stdio: ['ignore', 'pipe', 'pipe'] }).stdout.toString();
    expect((await outcome(ownedRun(['sh', '-c', look]))).out).toBe(plain);
  });

  test('the command leads a session of its own', async () => {
    const { out } = await outcome(ownedRun(['sh', '-c', 'cat /proc/$$/stat']));
    const [pid, , , , group, session] = out.split(' ');
    expect([group, session]).toEqual([pid, pid]);
  });

  test('-n gives the command its own limit of open files back', async () => {
    expect((await outcome(ownedRun(['sh', '-c', 'ulimit -Sn'], { flags: ['-n', '77'] }))).out).toBe('77\n');
  });

  test('-O makes the command the one to go when memory runs out, and never lowers what was set', async () => {
    const look = ['sh', '-c', 'cat /proc/self/oom_score_adj /proc/$PPID/oom_score_adj'];
    expect((await outcome(ownedRun(look))).out).toBe('0\n0\n');
    expect((await outcome(ownedRun(look, { flags: ['-O'] }))).out).toBe('100\n0\n');
    const raised = ['sh', '-c', 'echo 300 > /proc/self/oom_score_adj; exec "$@"', 'sh'];
    expect((await outcome(ownedRun(look, { flags: ['-O'], through: raised }))).out).toBe('300\n300\n');
  });

  test('descriptors passed on purpose reach the command and are not held by anyone else', async () => {
    const script = 'echo token >&5; read -r answer <&5; echo "$answer"; exec 5>&-; exec sleep "$0"';
    const run = ownedRun(['sh', '-c', script, uniqueSleep()], { extraPipes: 1 });
    const passed = (run.child.stdio as readonly unknown[])[5] as Duplex;
    const released = new Promise((resolve) => passed.once('end', resolve));
    run.stderr.resume();
    await lineOf(passed, /token\n/);
    passed.write('answer\n');
    await lineOf(run.stdout, /answer\n/);
    await released;
    expect(run.lines.some((line) => line.startsWith('exited'))).toBe(false);
    run.order('K');
    await run.ended;
  });

  test('the command line of the command never stands in that of its parents, where pkill -f would find it', async () => {
    // So many that it takes a while to close them: the command reads long before that.
    const through = [
      'bash',
      '-c',
      'ulimit -n "$(ulimit -Hn)"; for n in {100..9000}; do eval "exec $n< /dev/null"; done; exec "$@"',
      'bash',
    ];
    const script =
      'read -r _ _ _ keeper _ < /proc/$PPID/stat; read -r a < /proc/$PPID/cmdline; read -r b < /proc/$keeper/cmdline; echo "$a|$b"; : secret-word';
    const { out } = await outcome(ownedRun(['sh', '-c', script], { through }));
    expect(out).toMatch(/guard-init.*\|.*guard-init/);
    expect(out).not.toContain('secret-word');
  });

  test('a cgroup that cannot be joined is said, and the command runs', async () => {
    const run = ownedRun(['sh', '-c', 'exit 5'], { flags: ['-G', join(folder, 'no', 'cgroup.procs')] });
    const { lines } = await outcome(run);
    expect(lines).toEqual(['degraded cgroup 2', expect.stringMatching(/^started/), 'exited 5', 'empty 0']);
  });

  const misuses: readonly (readonly [string, readonly string[]])[] = [
    ['no command', ['-c', '3', '-s', '4']],
    ['an unknown flag', ['-c', '3', '-s', '4', '-z', '--', 'true']],
    ['no channels', ['--', 'true']],
    ['a closed descriptor', ['-c', '3', '-s', '19', '--', 'true']],
    ['a number that is none', ['-c', '3', '-s', '4', '-g', '2s', '--', 'true']],
    ['a guard that is not its parent', ['-c', '3', '-s', '4', '-P', '1', '--', 'true']],
  ];
  test.each(misuses)('%s is a misuse: 125 and a message', (_, argv) => {
    const result = spawnSync(initPath, argv, { stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'] });
    expect(result.status).toBe(125);
    expect(result.stderr.toString()).toMatch(/^guard-init: /);
  });
});

const arm64 = fileURLToPath(new URL('../../dist/init/guard-init-linux-arm64', import.meta.url));
const qemu: RunSettings = { binary: arm64, through: ['qemu-aarch64'] };
const hasQemu = process.platform === 'linux' && process.arch === 'x64' && spawnSync('qemu-aarch64', ['--version']).status === 0;

describe.skipIf(!hasQemu)('the arm64 build, under qemu-aarch64 (skipped where that is missing)', { timeout }, () => {
  test('starts a command, passes its output and exit code on', async () => {
    const run = ownedRun(['sh', '-c', 'echo out; echo err >&2; exit 9'], qemu);
    const { out, err, lines } = await outcome(run);
    expect([out, err]).toEqual(['out\n', 'err\n']);
    expect(lines.filter((line) => !line.startsWith('degraded'))).toEqual([
      expect.stringMatching(/^started/),
      'exited 9',
      'empty 0',
    ]);
  });

  test('says what cannot be executed', async () => {
    expect((await outcome(ownedRun(['/no/such/program'], qemu))).lines.at(-1)).toBe('exec-failed 2');
  });
});

async function outcome(run: ReturnType<typeof ownedRun>) {
  const [out, err] = await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended]);
  return { out: out.toString(), err: err.toString(), lines: fateLines(run) };
}
