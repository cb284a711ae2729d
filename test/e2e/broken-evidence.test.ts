import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fill, mayMount, smallDisk } from '../evidence/small-disk.ts';
import { type EndedRun, GuardRun, guard, temporaryFolder } from './guard.ts';

/** Two runs: of a command that ends by itself when evidence has been begun, and of one that has to be ended. */
const runs: readonly (readonly [what: string, code: number, args: (script: string) => readonly string[]])[] = [
  ['a command that fails', 6, (script) => ['--', 'sh', '-c', `${script} sleep 0.5; exit 6`]],
  ['a command that is over at once', 6, () => ['--', 'sh', '-c', 'exit 6']],
  ['a runaway', 86, (script) => ['--wall-time', '2s', '--', 'sh', '-c', `${script} sleep 60`]],
];

describe('costs one line on stderr, and never the verdict of', () => {
  it.each(runs)('%s: a path under a regular file', async (_, code, args) => {
    const file = join(temporaryFolder(), 'a-file');
    writeFileSync(file, '');
    const ended = await guard(['run', '--evidence-dir', join(file, 'evidence'), ...args('')]);
    expectOneLine(ended, code, /evidence .*a-file.* \(?E[A-Z]+/);
  });

  it.skipIf(!mayMount).each(runs)('%s: a disk that is full (only root may mount one)', async (_, code, args) => {
    const disk = smallDisk('256k');
    fill(join(disk, 'ballast'));
    const ended = await guard(['run', '--evidence-dir', join(disk, 'evidence'), ...args('')]);
    expectOneLine(ended, code, /(disk is full|ENOSPC).*--evidence-dir/);
    expect(readdirSync(disk, { recursive: true })).not.toContainEqual(expect.stringContaining('journal'));
  });

  it.skipIf(!mayMount)('a runaway: a disk that the command fills (only root may mount one)', async () => {
    const disk = smallDisk('4m');
    const script = `until ls ${disk}/evidence/*/journal.reserve 2>/dev/null; do :; done; dd if=/dev/zero of=${disk}/ballast bs=1k; sleep 60`;
    const ended = await guard(['run', '--evidence-dir', join(disk, 'evidence'), '--wall-time', '2s', '--', 'sh', '-c', script]);
    expectOneLine(ended, 86, /disk is full.*incomplete; free some space/);
  });

  it.skipIf(!mayMount).each(runs)('%s: a read-only disk (only root may mount one)', async (_, code, args) => {
    const disk = smallDisk('256k');
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const ended = await guard(['run', '--evidence-dir', join(disk, 'evidence'), ...args('')]);
    expectOneLine(ended, code, /EROFS.*--evidence-dir/);
  });

  it.skipIf(process.getuid?.() === 0).each(runs)(
    '%s: a folder without the right to write (root has it anyway)',
    async (_, code, args) => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o555);
      onTestFinished(() => chmodSync(folder, 0o755));
      const ended = await guard(['run', '--evidence-dir', join(folder, 'evidence'), ...args('')]);
      expectOneLine(ended, code, /EACCES.*--evidence-dir/);
    },
  );

  it.each(runs.filter(([what]) => !what.includes('at once')))('%s: a folder that it removes', async (_, code, args) => {
    const folder = join(temporaryFolder(), 'evidence');
    const script = `until ls ${folder}/*/journal.reserve 2>/dev/null; do :; done; rm -rf ${folder};`;
    const ended = await guard(['run', '--evidence-dir', folder, ...args(script)]);
    expectOneLine(ended, code, /was removed during the run.*--evidence-dir/);
    const [run = ''] = readdirSync(folder).filter((name) => !name.startsWith('.'));
    expect((await guard(['verify', join(folder, run)])).code).toBe(3);
  });
});

describe('two guards', () => {
  it('record into one folder at the same time, each its own run', async () => {
    const folder = join(temporaryFolder(), 'evidence');
    mkdirSync(folder);
    const start = (code: number) => guard(['run', '--evidence-dir', folder, '--', 'sh', '-c', `sleep 0.5; exit ${code}`]);
    const ended = await Promise.all([start(3), start(4)]);
    expect(ended.map(({ code }) => code)).toEqual([3, 4]);
    const bundles = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(folder, name));
    expect(bundles).toHaveLength(2);
    expect((await guard(['verify', ...bundles])).code).toBe(0);
  });
});

describe('report --recover', () => {
  it('makes a bundle of what a killed guard left, which the readers take and verify calls INCOMPLETE', async () => {
    const run = new GuardRun(['run', '--', 'sh', '-c', 'echo working; sleep 300']);
    await run.printed('seal run=');
    const folder = run.bundle() ?? '';
    const alive = await guard(['report', '--recover', folder]);
    expect(alive.code).toBe(1);
    expect(alive.stderr).toContain('its guard is still at work');
    run.child.kill('SIGKILL');
    await run.ended();
    const recovered = await guard(['report', '--recover', folder]);
    expect(recovered).toMatchObject({ code: 0, stderr: '' });
    expect(recovered.stdout.toString()).toBe(`${folder}\n`);
    expect((await guard(['verify', folder])).code).toBe(3);
    expect((await guard(['timeline', folder])).stdout.toString()).toMatch(/run_recovered +by flowforge-ci \d/);
    const again = await guard(['report', '--recover', folder]);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('left as it is');
    await expect.poll(() => run.survivors(), { timeout: 10_000 }).toEqual([]);
  });

  it('says what is missing of a folder that holds no run, and takes no --out', async () => {
    const folder = temporaryFolder();
    const none = await guard(['report', '--recover', folder]);
    expect(none.code).toBe(1);
    expect(none.stderr).toMatch(/^flowforge: .* holds no journal\.db: name the folder of a run whose guard was killed\n$/);
    expect((await guard(['report', '--recover', '--out', folder, folder])).code).toBe(2);
  });
});

/** The exit code is that of the run, nothing of it is left, and the trouble with the evidence is told once. */
function expectOneLine({ code, stderr, run }: EndedRun, wanted: number, trouble: RegExp): void {
  expect(code).toBe(wanted);
  const lines = stderr.split('\n').filter((line) => line.startsWith('flowforge: '));
  expect(
    lines.filter((line) => trouble.test(line)),
    stderr,
  ).toHaveLength(1);
  expect(lines.filter((line) => /please report this|undefined|at .*\.js:\d/.test(line))).toEqual([]);
  expect(run.survivors()).toEqual([]);
}
