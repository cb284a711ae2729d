import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, initPath, type OwnedRun, ownedRun } from './owned-run.ts';

const timeout = 20_000;

describe.skipIf(process.platform !== 'linux')('guard-init and the streams of its command', { timeout }, () => {
  let folder = '';
  let noise = Buffer.alloc(0);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guard-init-streams-'));
    noise = Buffer.concat(Array<Buffer>(50).fill(randomBytes(1_048_576)), 50_000_001);
    writeFileSync(join(folder, 'noise'), noise);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shells = ['sh', 'bash'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0);
  test.each(shells)('%s can open /dev/stdout, /dev/stderr and /proc/self/fd/1', async (shell) => {
    const run = ownedRun([shell, '-c', 'echo a > /dev/stdout; echo b > /proc/self/fd/1; echo c > /dev/stderr; echo d >&2']);
    const [out, err] = await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended]);
    expect([out.toString(), err.toString()]).toEqual(['a\nb\n', 'c\nd\n']);
  });

  test.skipIf(spawnSync('python3', ['-c', '']).status !== 0)('python can open /dev/stdout and /dev/stderr', async () => {
    const run = ownedRun(['python3', '-c', 'open("/dev/stdout", "w").write("a"); open("/dev/stderr", "w").write("b")']);
    const [out, err] = await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended]);
    expect([out.toString(), err.toString()]).toEqual(['a', 'b']);
  });

  test('50 MB of noise pass without a changed byte', async () => {
    const run = ownedRun(['cat', join(folder, 'noise')]);
    run.stderr.resume();
    expect(hashOf(await bytesOf(run.stdout))).toBe(hashOf(noise));
    expect(await run.ended).toBe(0);
  });

  test('a reader that stops holds the command back and loses nothing', async () => {
    const run = ownedRun(['sh', '-c', 'cat "$0"; echo written >&2', join(folder, 'noise')]);
    const saidWritten = bytesOf(run.stderr);
    await run.samples(3);
    expect(run.lines.some((line) => line.startsWith('exited'))).toBe(false);
    const out = await bytesOf(run.stdout);
    expect(hashOf(out)).toBe(hashOf(noise));
    expect((await saidWritten).toString()).toBe('written\n');
  });

  test('one stalled stream does not hold up the other', async () => {
    const run = ownedRun(['sh', '-c', 'cat "$0" & echo other >&2; wait', join(folder, 'noise')]);
    const other = await new Promise((resolve) => run.stderr.once('data', resolve));
    expect(String(other)).toBe('other\n');
    run.stdout.resume();
    await run.ended;
  });

  test('a stream ends when the command closes it, though the command lives on', async () => {
    const run = ownedRun(['sh', '-c', 'echo last; exec >&-; read -r line < "$0"', fifo(folder, 'held')]);
    run.stderr.resume();
    expect((await bytesOf(run.stdout)).toString()).toBe('last\n');
    expect(run.lines.some((line) => line.startsWith('exited'))).toBe(false);
    writeFileSync(join(folder, 'held'), 'go\n');
    expect(await run.said(/^exited/)).toBe('exited 0');
    await run.ended;
  });

  test('a reader that goes away is felt by the command as it would be without guard-init', async () => {
    const run = ownedRun(['cat', '/dev/zero']);
    run.stderr.resume();
    run.stdout.once('data', () => run.stdout.destroy());
    expect(await run.said(/^(signaled|exited)/)).toBe('signaled 13');
    await run.ended;
  });

  describe('whose pipes the guard reads itself', () => {
    const retired = async (run: OwnedRun) => {
      const [pid = '', ...pipes] = (await run.said(/^streams/)).split(' ').slice(1);
      const own = pipes.map((pipe) => createReadStream(`/proc/${pid}/fd/${pipe.split(':')[0]}`));
      await Promise.all(own.map((stream) => once(stream, 'open')));
      run.order('R');
      return own;
    };

    test('hands on what it has taken, and nothing after it', async () => {
      const run = ownedRun(['cat', join(folder, 'noise')]);
      run.stderr.resume();
      await once(run.stdout, 'readable');
      const [rest] = await retired(run);
      const first = await bytesOf(run.stdout);
      expect(first.length).toBeGreaterThan(0);
      expect(first.length).toBeLessThan(noise.length);
      expect(hashOf(Buffer.concat([first, await bytesOf(rest as Readable)]))).toBe(hashOf(noise));
      expect(await run.ended).toBe(0);
    });

    test('are no longer open in guard-init', async () => {
      const run = ownedRun(['sh', '-c', 'read -r line < "$0"; ls -l /proc/$PPID/fd', fifo(folder, 'named')]);
      const [stdout] = await retired(run);
      await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr)]);
      writeFileSync(join(folder, 'named'), 'go\n');
      const open = (await bytesOf(stdout as Readable)).toString();
      const pipes = (await run.said(/^streams/)).split(' ').slice(2);
      expect(pipes).toHaveLength(2);
      expect(open).toContain('->');
      for (const pipe of pipes) expect(open).not.toContain(`pipe:[${pipe.split(':')[1]}]`);
      await run.ended;
    });

    test('is done when its last process is, though nobody has read the pipes to their end', async () => {
      const run = ownedRun(['sh', '-c', 'read -r line < "$0"; echo unread', fifo(folder, 'unread')]);
      const [stdout] = await retired(run);
      await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr)]);
      writeFileSync(join(folder, 'unread'), 'go\n');
      expect(await run.said(/^empty/)).toBe('empty 0');
      expect(await run.ended).toBe(0);
      expect((await bytesOf(stdout as Readable)).toString()).toBe('unread\n');
    });

    test('lets the command feel that its reader goes away', async () => {
      const run = ownedRun(['cat', '/dev/zero']);
      run.stderr.resume();
      run.stdout.resume();
      const [stdout, stderr] = await retired(run);
      stdout?.once('data', () => stdout.destroy());
      stderr?.resume();
      expect(await run.said(/^(signaled|exited)/)).toBe('signaled 13');
      await run.ended;
    });
  });

  test('with -m both streams share one pipe and keep their order', async () => {
    const script = 'i=0; while [ $i -lt 300 ]; do echo out $i; echo err $i >&2; i=$((i+1)); done';
    const run = ownedRun(['sh', '-c', script], { flags: ['-m'] });
    const [out, err] = await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended]);
    const expected = Array.from({ length: 300 }, (_, i) => `out ${i}\nerr ${i}\n`).join('');
    expect([out.toString(), err.length]).toEqual([expected, 0]);
  });

  test.each(['a', 'w'])('its own output may be a file, opened with "%s"', (mode) => {
    const path = join(folder, `file-${mode}`);
    writeFileSync(path, '');
    const file = openSync(path, mode);
    const control = openSync(fifo(folder, `control-${mode}`), 'r+');
    const script = 'echo one; echo two >&2; head -c 300000 /dev/zero';
    const argv = ['-c', '3', '-s', '4', '--', 'sh', '-c', script];
    const result = spawnSync(initPath, argv, { stdio: ['ignore', file, file, control, 'pipe'] });
    expect([result.status, sorted(readFileSync(path).toString())]).toEqual([0, sorted(`one\ntwo\n${'\0'.repeat(300_000)}`)]);
  });
});

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Two streams into one file through two pipes have no order between them. */
function sorted(text: string): string {
  return [...text].sort().join('');
}

function fifo(folder: string, name: string): string {
  const path = join(folder, name);
  spawnSync('mkfifo', [path]);
  return path;
}
