import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Event, EventOf, EventType } from '../../src/model.ts';
import { GuardRun, guard, program, resultIn, temporaryFolder } from './guard.ts';

/** Whoever starts slowly is no hang, on however slow a machine; and the child of hangs-once ignores TERM. */
const ends = ['--on-runaway', 'restart', '--hang-timeout', '1s', '--grace', '200ms'];
const reason = 'CPU stayed under 1% for 1s AND no output for 1s AND no I/O for 1s';

describe('with --on-runaway restart', () => {
  it('a command that hangs once and then passes has passed, at the second attempt', async () => {
    const log = join(temporaryFolder(), 'log');
    const { code, stdout, stderr, bundle, run } = await guard(['run', ...ends, '--', ...hanging(log, 1)]);
    expect(code).toBe(0);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'passed', exit_code: 0, attempts: 2 });
    expect(stdout.toString()).toContain('passed\n');
    expect(stderr).toMatch(/restarting ".*" in \d+(\.\d+)?m?s: attempt 2 \(at most 1 restart in 10m\)/);
    expect(alive(log)).toEqual([]);
    expect(run.survivors()).toEqual([]);
    expect(await checked(bundle)).toEqual(['VALID', 'SAME']);
    expect(typesOf(bundle)).toEqual([
      ...['run_started', 'process_started', 'signal_raised', 'incident_opened', 'decision_made', 'diagnostics_captured'],
      ...['kill_requested', 'process_killed', 'restart_scheduled', 'incident_closed'],
      ...['process_started', 'process_exited', 'run_sealed'],
    ]);
    const [restart] = eventsOf(bundle, 'restart_scheduled');
    expect(restart).toMatchObject({ attempt: 2, max: 1, window_ms: 600_000 });
    expect(restart?.delay_ms).toBeGreaterThanOrEqual(500);
    expect(restart?.delay_ms).toBeLessThanOrEqual(1000);
    const [, second] = eventsOf(bundle, 'process_started');
    expect(second).toMatchObject({ attempt: 2 });
    expect(second?.at_ms).toBeGreaterThanOrEqual((restart?.at_ms ?? 0) + (restart?.delay_ms ?? 0) - 1);
  });

  it('one that always hangs is killed when the restarts are used up, each attempt with all that it started', async () => {
    const log = join(temporaryFolder(), 'log');
    const { code, stderr, bundle, run } = await guard(['run', ...ends, '--max-restarts', '1', '--', ...hanging(log, 9)]);
    expect(code).toBe(86);
    const why = `${reason}; no restart after 2 attempts: the policy allows 1 in 10m`;
    expect(resultIn(bundle)).toMatchObject({ verdict: 'killed', exit_code: 86, attempts: 2, rules: ['hang'], reason: why });
    expect(stderr).toContain(why);
    expect(pidsIn(log).length).toBe(4);
    expect(alive(log)).toEqual([]);
    expect(run.survivors()).toEqual([]);
    expect(eventsOf(bundle, 'process_killed').map(({ left }) => left)).toEqual([0, 0]);
    expect(new Set(idsIn(bundle)).size).toBe(2);
    expect(await checked(bundle)).toEqual(['VALID', 'SAME']);
  });

  it('one that hangs at once twice in a row is not tried a third time', async () => {
    const log = join(temporaryFolder(), 'log');
    const { bundle } = await guard(['run', ...ends, '--max-restarts', '9', '--', ...hanging(log, 9)]);
    expect(resultIn(bundle)).toMatchObject({
      ...{ verdict: 'killed', attempts: 2 },
      reason: `${reason}; no restart after 2 attempts: hang ended two in a row within 10s of their start`,
    });
  });

  it('a command that fails is not started again, and one that fails after a restart has failed', async () => {
    const failed = await guard(['run', ...ends, '--', 'sh', '-c', 'exit 3']);
    expect(resultIn(failed.bundle)).toMatchObject({ verdict: 'failed', exit_code: 3, attempts: 1 });
    const flag = join(temporaryFolder(), 'flag');
    const { code, bundle } = await guard([
      'run',
      ...ends,
      '--',
      'sh',
      '-c',
      '[ -e "$1" ] && exit 4; : > "$1"; sleep 60',
      'sh',
      flag,
    ]);
    expect(code).toBe(4);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'failed', exit_code: 4, attempts: 2 });
  });

  it('a runaway that is no hang is killed, unless the policy restarts runaways', async () => {
    const loop = ['sh', '-c', 'exec yes'];
    const stdio = ['ignore', 'ignore', 'pipe'] as const;
    const { code, bundle } = await guard(['run', '--on-runaway', 'restart', '--', ...loop], { stdio: [...stdio] });
    expect(code).toBe(86);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'killed', attempts: 1 });
    expect(resultIn(bundle).reason).toMatch(/; no restart after 1 attempt: output-loop is no hang$/);
  });

  it('the second attempt reads on where the first left stdin, and its output follows in output.log', async () => {
    const flag = join(temporaryFolder(), 'flag');
    const script = 'read line; echo "read $line"; [ -e "$1" ] || { : > "$1"; exec sleep 60; }';
    const { stdout, bundle } = await guard(['run', ...ends, '--', 'sh', '-c', script, 'sh', flag], { input: 'one\ntwo\n' });
    expect(stdout.toString()).toBe('read one\nread two\n');
    expect(readFileSync(join(bundle ?? '', 'output.log'), 'utf8')).toBe('read one\nread two\n');
  });
});

describe('during the pause before a restart', () => {
  /** A pause that no test waits out. */
  function pausing(): readonly string[] {
    const policy = join(temporaryFolder(), 'policy.yml');
    writeFileSync(policy, 'version: 1\nrestart: { backoff: 10m, max-backoff: 10m }\n');
    return ['--policy', policy];
  }

  it('a cancel ends the run at once, and nothing is left', async () => {
    const log = join(temporaryFolder(), 'log');
    const run = new GuardRun(['run', ...pausing(), ...ends, '--', ...hanging(log, 9)]);
    await run.printed('restarting');
    expect(alive(log)).toEqual([]);
    run.child.kill('SIGINT');
    const { code, bundle, stderr } = await run.ended();
    expect(code).toBe(130);
    expect(stderr).toContain('cancelled, not restarting');
    expect(resultIn(bundle)).toMatchObject({ verdict: 'cancelled', exit_code: 130, attempts: 1 });
    expect(pidsIn(log).length).toBe(2);
    expect(alive(log)).toEqual([]);
    expect(run.survivors()).toEqual([]);
    expect(await checked(bundle)).toEqual(['VALID', 'SAME']);
  });

  it('a guard that is killed leaves nothing', async () => {
    const log = join(temporaryFolder(), 'log');
    const run = new GuardRun(['run', ...pausing(), ...ends, '--', ...hanging(log, 9)]);
    await run.printed('restarting');
    run.child.kill('SIGKILL');
    expect((await run.ended()).signal).toBe('SIGKILL');
    expect(alive(log)).toEqual([]);
    await expect.poll(() => run.survivors(), { timeout: 10_000 }).toEqual([]); // the guard's own helpers see its end
    expect(pidsIn(log).length).toBe(2);
  });
});

function hanging(log: string, hangs: number): readonly string[] {
  return [...program('hangs-once'), '--log', log, '--hangs', String(hangs)];
}

function pidsIn(log: string): readonly number[] {
  return readFileSync(log, 'utf8').trim().split(/\s+/).map(Number);
}

function alive(log: string): readonly number[] {
  return pidsIn(log).filter((pid) => {
    try {
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });
}

/** What `verify` and `replay` say. */
async function checked(bundle: string | null): Promise<readonly string[]> {
  const said = [await guard(['verify', bundle ?? '']), await guard(['replay', bundle ?? ''])];
  return said.map(({ stdout }) => /^\w+/.exec(stdout.toString())?.[0] ?? '');
}

function allEvents(bundle: string | null): readonly Event[] {
  const lines = readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { event: Event }).event);
}

function eventsOf<T extends EventType>(bundle: string | null, type: T): readonly EventOf<T>['payload'][] {
  return allEvents(bundle).flatMap((event) => (event.event_type === type ? [event.payload as EventOf<T>['payload']] : []));
}

/** Without what comes as long as a run lasts. */
function typesOf(bundle: string | null): readonly string[] {
  return allEvents(bundle)
    .map(({ event_type }) => event_type)
    .filter((type) => type !== 'sample' && type !== 'checkpoint');
}

function idsIn(bundle: string | null): readonly string[] {
  return allEvents(bundle).flatMap(({ incident_id }) => incident_id ?? []);
}
