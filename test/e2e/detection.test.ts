import type { StdioOptions } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { afterOnsetMs, decisionsIn } from '../../scripts/decision-latency.ts';
import { type EndedRun, guard, program, resultIn, temporaryFolder } from './guard.ts';

/** What a decision may be later than its bound on a machine that does other things too. */
const slackMs = 2_500;
/** Of a promise of time: one that is late each time is late of its own. */
const timed = { retry: 2 };

describe('the four seed fixtures are decided within five seconds:', () => {
  it('the infinite looper is ended', timed, async () => {
    const { code, bundle, run } = await guard(['run', '--', ...program('infinite-looper')], { stdio: quiet });
    expect(code).toBe(86);
    expect(resultIn(bundle).rules).toContain('output-loop');
    expect(decidedAtMs(bundle)).toBeLessThan(5_000 + slackMs);
    expect(run.survivors()).toEqual([]);
  });

  it('the memory leaker is ended at the bound that was declared', timed, async () => {
    const leaker = [...program('memory-leaker'), '--mb-per-second', '100', '--max-mb', '600'];
    const { code, bundle, run } = await guard(['run', '--max-memory', '250MiB', '--', ...leaker]);
    expect(code).toBe(86);
    expect(resultIn(bundle)).toMatchObject({ rules: ['memory'], confidence: 10_000 });
    expect(decidedAtMs(bundle)).toBeLessThan(5_000 + slackMs);
    expect(run.survivors()).toEqual([]);
  });

  it('the healthy spike is left alone', async () => {
    const spike = [...program('healthy-spike'), '--seconds', '3', '--exit-code', '3'];
    const { code, bundle } = await guard(['run', '--profile', 'strict', '--', ...spike]);
    expect(code).toBe(3);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', rules: [] });
  });

  it('what the zombie spawner leaves behind is ended', timed, async () => {
    const { code, bundle, run } = await guard([
      'run',
      '--',
      ...program('zombie-spawner'),
      '--grandchildren',
      '1',
      '--seconds',
      '0.5',
    ]);
    expect(code).toBe(0);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'passed', rules: [] });
    expect(resultIn(bundle).duration_ms).toBeLessThan(5_000 + slackMs);
    expect(run.survivors()).toEqual([]);
  });
});

describe('a loop of the very same lines is ended within two seconds and a half of its onset:', timed, () => {
  it.each([
    ['same-line', ['--rate', '0']],
    ['same-line', ['--rate', '1000', '--cpu', '0']],
    ['cycle', ['--period', '60', '--rate', '1000']],
  ])('%s %j', async (name, options) => {
    const run = await guard(['run', '--', ...detect(name, options)], { stdio: quiet });
    expect(killOf(run)).toMatchObject({ rules: expect.arrayContaining(['output-loop']) });
    expect(killOf(run)?.afterMs).toBeLessThan(2_500 + slackMs);
    expect(run.run.survivors()).toEqual([]);
  });
});

describe('in strict, a loop whose lines are equal but for numbers, times and ids is ended too:', timed, () => {
  it.each([
    ['changing-ids', ['--rate', '1000'], 3_200],
    ['changing-ids', ['--rate', '100000'], 3_000],
    ['stack-traces', ['--rate', '1000', '--cpu', '0'], 3_400],
  ])('%s %j', async (name, options, withinMs) => {
    const run = await guard(['run', '--profile', 'strict', '--', ...detect(name, options)], { stdio: quiet });
    expect(killOf(run)).toMatchObject({ rules: expect.arrayContaining(['output-loop']) });
    expect(killOf(run)?.afterMs).toBeLessThan(withinMs + slackMs);
  });
});

describe('in strict', () => {
  it('a server that is restarted and dies the same way each time is ended', timed, async () => {
    const policy = join(temporaryFolder(), 'policy.yml');
    writeFileSync(policy, 'version: 1\nprofile: strict\nrules: { crash-loop: { stale-for: 3s } }\n');
    const run = await guard(['run', '--policy', policy, '--', ...detect('crash-loop', ['--rate', '30'])]);
    expect(killOf(run)).toMatchObject({ rules: expect.arrayContaining(['crash-loop']) });
    expect(killOf(run)?.afterMs).toBeLessThan(16_000 + slackMs); // 32 servers, each of which must start, and three seconds
    expect(run.run.survivors()).toEqual([]);
  });

  it('a hang is ended at the bound that was declared, and a wait below it is not', timed, async () => {
    const bound = ['run', '--profile', 'strict', '--hang-timeout', '3s', '--'];
    const [hang, wait] = await Promise.all([
      guard([...bound, ...detect('fifo-hang', [])]),
      guard([...bound, ...detect('wait-in-silence', ['--seconds', '1'])]),
    ]);
    expect(killOf(hang)).toMatchObject({ rules: ['hang'] });
    expect(killOf(hang)?.afterMs).toBeLessThan(4_000 + slackMs);
    expect(hang.run.survivors()).toEqual([]);
    expect(resultIn(wait.bundle)).toMatchObject({ verdict: 'passed', rules: [] });
  });

  it('processes beyond the number that was declared are ended, all of them', timed, async () => {
    const storm = detect('fork-storm', ['--rate', '60', '--most', '120']);
    const run = await guard(['run', '--max-processes', '60', '--', ...storm]);
    expect(killOf(run)).toMatchObject({ rules: ['fork-storm'] });
    expect(killOf(run)?.afterMs).toBeLessThan(2_500 + slackMs);
    expect(run.run.survivors()).toEqual([]);
  });
});

/** In strict, because what it leaves alone is left alone by every profile. Each group runs at once: the machine is to be contended. */
describe('healthy twins end by themselves, in strict:', () => {
  it.each([
    [
      'of loops, at work',
      [
        ['compiler', ['--files', '3000', '--rate', '1000']],
        ['training-loop', ['--steps', '150', '--rate', '50']],
        ['tap-runner', ['--tests', '3000', '--rate', '1000']],
        ['dot-runner', ['--tests', '300', '--rate', '100']],
      ],
    ],
    [
      'of loops, as data',
      [
        ['dump-csv', ['--rows', '400000']],
        ['dump-sql', ['--rows', '200000', '--rate', '100000']],
        ['dump-json', ['--rows', '200000', '--rate', '100000']],
      ],
    ],
    [
      'of hangs and of stuck progress',
      [
        ['quiet-compute', ['--seconds', '3']],
        ['wait-in-silence', ['--seconds', '3']],
        ['wait-for-database', ['--tries', '3']],
        ['slow-progress', ['--frames', '1', '--rate', '30']],
        ['webpack', ['--seconds', '1', '--rate', '40']],
      ],
    ],
    [
      'of crash loops, fork storms and leaks',
      [
        ['configure-run', ['--checks', '80', '--rate', '25']],
        ['parallel-build', ['--files', '120', '--jobs', '8', '--rate', '30']],
        ['gc-plateau', ['--seconds', '3', '--plateau-mb', '200']],
      ],
    ],
  ] as const)('%s', async (_, twins) => {
    const runs = await Promise.all(
      twins.map(([name, options]) => guard(['run', '--profile', 'strict', '--', ...detect(name, options)], { stdio: quiet })),
    );
    const ends = runs.map(({ code, stderr, bundle }) => ({ code, stderr, rules: resultIn(bundle).rules }));
    expect(ends).toEqual(twins.map(() => ({ code: 0, stderr: expect.not.stringContaining('alert'), rules: [] })));
  });
});

/** Output is thrown away: what a loop prints in seconds is more than a test should hold. */
const quiet: StdioOptions = ['ignore', 'ignore', 'pipe'];

function detect(name: string, options: readonly string[]): readonly string[] {
  return [...program(`detect/${name}`), ...options];
}

function decidedAtMs(bundle: string | null): number | undefined {
  return decisionsIn(bundle ?? '').find(({ action }) => action === 'kill')?.atMs;
}

function killOf({ bundle, stderr }: EndedRun): { readonly rules: readonly string[]; readonly afterMs: number } | undefined {
  const kill = decisionsIn(bundle ?? '').find(({ action }) => action === 'kill');
  return kill && { rules: kill.rules, afterMs: afterOnsetMs(kill, stderr) };
}
