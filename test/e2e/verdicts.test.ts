import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GuardRun, guard, program, resultIn, temporaryFolder } from './guard.ts';

describe('flowforge-ci run ends with', () => {
  it("the command's own exit code", async () => {
    const { code, bundle, run } = await guard(['run', '--', 'sh', '-c', 'exit 3']);
    expect(code).toBe(3);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', exit_code: 3, rules: [] });
    expect(run.survivors()).toEqual([]);
  });

  it('128+n when the command died of a signal that the guard did not send', async () => {
    const { code, bundle } = await guard(['run', '--', 'sh', '-c', 'kill -9 $$']);
    expect(code).toBe(137);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', kill_signal: 'SIGKILL' });
  });

  it('127 when there is no such command', async () => {
    const { code, stderr, bundle } = await guard(['run', '--', 'no-such-command-anywhere']);
    expect(code).toBe(127);
    expect(stderr).toContain('command not found: no-such-command-anywhere');
    expect(resultIn(bundle).verdict).toBe('error');
  });

  it('126 when the command may not be executed', async () => {
    const file = join(temporaryFolder(), 'plain.txt');
    writeFileSync(file, 'no program');
    chmodSync(file, 0o644);
    const { code, stderr } = await guard(['run', '--', file]);
    expect(code).toBe(126);
    expect(stderr).toContain('cannot execute');
  });

  it.each([
    [['--wall-tim', '2s'], '--wall-time'],
    [['--evidence_dir', 'x'], '--evidence-dir'],
    [['--no-output-timeouts', '2s'], '--no-output-timeout'],
  ])('125 and the nearest right name for %j', async (options, right) => {
    const { code, stderr, bundle } = await guard(['run', ...options, '--', 'true']);
    expect(code).toBe(125);
    expect(stderr).toContain(`Did you mean ${right}?`);
    expect(bundle).toBeNull();
  });

  it.each([
    [['run', '--wall-time', 'soon', '--', 'true'], '--wall-time: "soon"'],
    [['run', '--profile', 'lax', '--', 'true'], '--profile: "lax" is none of standard, strict, '],
    [['run', 'true'], '"true" stands before "--"'],
    [['run', '--isolation', 'strict', '--orphans', 'warn', '--', 'true'], 'isolation strict ends whatever outlives the command'],
    [['run'], 'no command'],
    [['run', '--wall-time', '--', 'true'], '--wall-time needs a value'],
  ])('125 and a word on how to do better for %j', async (args, said) => {
    const { code, stderr } = await guard(args);
    expect(code).toBe(125);
    expect(stderr).toContain(said);
  });

  it('125 in lines that all begin as the guard does, whatever an option holds', async () => {
    const { code, stderr } = await guard(['run', '--wall-time', 'soon\n::error::no\r::stop-commands::no', '--', 'true']);
    expect(code).toBe(125);
    expect(stderr).toMatch(/^(?:flowforge: [^\r\n]*\n){3}$/);
  });

  it('2 for a command of its own that is misspelt, with the nearest right one', async () => {
    const { code, stderr } = await guard(['verfy', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('Did you mean verify?');
  });
});

describe('the guard ends', () => {
  it('a command that prints the very same line for ever, within 5 s, and says why', { retry: 2 }, async () => {
    const { code, stderr, bundle, run, tookMs } = await guard(['run', '--', 'yes'], { stdio: ['ignore', 'ignore', 'pipe'] });
    expect(code).toBe(86);
    expect(stderr).toContain('log repeated the same lines for 2000 lines and 2s');
    expect(run.survivors()).toEqual([]);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'killed', exit_code: 86, rules: ['output-loop'] });
    expect(resultIn(bundle).duration_ms).toBeLessThan(5000);
    expect(tookMs).toBeLessThan(30_000); // a bound that catches a hang
    const verified = await guard(['verify', bundle ?? '']);
    expect(verified.stdout.toString()).toContain('VALID');
    expect(verified.code).toBe(0);
  });

  it('the infinite looper, and tells a person how it knew', async () => {
    const { code, bundle, run } = await guard(['run', '--', ...program('infinite-looper')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(code).toBe(86);
    expect(resultIn(bundle).rules).toContain('output-loop');
    expect(resultIn(bundle).confidence).toBeGreaterThanOrEqual(8000);
    expect(run.survivors()).toEqual([]);
  });

  it('a command that has run longer than --wall-time', async () => {
    const { code, bundle, run } = await guard(['run', '--wall-time', '2s', '--', 'sleep', '60']);
    expect(code).toBe(86);
    expect(resultIn(bundle)).toMatchObject({ rules: ['wall-time'], reason: 'wall time exceeded 2s', confidence: 10_000 });
    expect(run.survivors()).toEqual([]);
  });

  it('a command that has printed nothing for longer than --no-output-timeout', async () => {
    const { code, bundle } = await guard(['run', '--no-output-timeout', '1s', '--', 'sh', '-c', 'echo begun; sleep 60']);
    expect(code).toBe(86);
    expect(resultIn(bundle)).toMatchObject({ rules: ['no-output'], confidence: 10_000 });
  });

  it('a command that ignores TERM, with KILL after the grace', async () => {
    const { code, bundle, run } = await guard(['run', '--wall-time', '1s', '--grace', '1s', '--', ...program('ignores-term')]);
    expect(code).toBe(86);
    expect(resultIn(bundle).kill_signal).toBe('SIGKILL');
    expect(run.survivors()).toEqual([]);
  });

  it('nothing with --on-runaway alert: it says so and lets the command end by itself', async () => {
    const looping = ['sh', '-c', 'yes | head -c 200000000; sleep 3; exit 4'];
    const { code, stderr, bundle } = await guard(['run', '--on-runaway', 'alert', '--wall-time', '1s', '--', ...looping], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    expect(code).toBe(4);
    expect(stderr).toContain('alert: ');
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', exit_code: 4 });
  });
});

describe('a cancel', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s ends the tree with %i and leaves a sealed bundle', async (signal, expected) => {
    const run = new GuardRun(['run', '--', 'sh', '-c', 'echo begun; sleep 61 & sleep 62; true']);
    await run.printed('begun');
    run.child.kill(signal);
    const { code, bundle } = await run.ended();
    expect(code).toBe(expected);
    expect(run.survivors()).toEqual([]);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'cancelled', exit_code: expected });
    expect((await guard(['verify', bundle ?? ''])).code).toBe(0);
  });

  it('a second time kills a command that ignores the first at once', { retry: 2 }, async () => {
    const run = new GuardRun(['run', '--grace', '60s', '--', ...program('ignores-term')]);
    await run.printed('ready');
    run.child.kill('SIGINT');
    await run.printed('cancelled');
    const asked = performance.now();
    run.child.kill('SIGINT');
    const { code } = await run.ended();
    expect(code).toBe(130);
    expect(performance.now() - asked).toBeLessThan(4000); // the grace would have been 5 s
    expect(run.survivors()).toEqual([]);
  });
});

describe('the reports', () => {
  it('are also written where they are asked for', async () => {
    const folder = temporaryFolder();
    const [junit, summary, result] = ['j.xml', 's.md', 'r.json'].map((name) => join(folder, name)) as [string, string, string];
    const paths = ['--junit-path', junit, '--job-summary', summary, '--result', result];
    const { code } = await guard(['run', ...paths, '--wall-time', '1s', '--', 'sleep', '60']);
    expect(code).toBe(86);
    expect(readFileSync(junit, 'utf8')).toMatch(/<failure [^>]*type="wall-time"/);
    expect(readFileSync(summary, 'utf8')).toContain('wall-time');
    expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject({ verdict: 'killed' });
  });

  it('can be written again from the events, and tell the same', async () => {
    const { bundle } = await guard(['run', '--wall-time', '1s', '--', 'sleep', '60']);
    const out = temporaryFolder();
    expect((await guard(['report', '--out', out, bundle ?? ''])).code).toBe(0);
    for (const name of ['summary.md', 'junit.xml'])
      expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(bundle ?? '', name), 'utf8'));
  });

  it('include a timeline, whole or of one incident', async () => {
    const { bundle } = await guard(['run', '--wall-time', '1s', '--', 'sleep', '60']);
    const whole = (await guard(['timeline', bundle ?? ''])).stdout.toString();
    for (const type of ['run_started', 'decision_made', 'kill_requested', 'process_killed', 'run_sealed'])
      expect(whole).toContain(type);
    const incident = resultIn(bundle).incident_id ?? '';
    const rows = JSON.parse((await guard(['timeline', '--json', '--incident', incident, bundle ?? ''])).stdout.toString()) as {
      incident_id: string;
    }[];
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => row.incident_id))).toEqual(new Set([incident]));
  });
});
