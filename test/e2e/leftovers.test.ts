import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Event } from '../../src/model.ts';
import { cli, GuardRun, guard, resultIn, temporaryFolder } from './guard.ts';

function eventsIn(bundle: string | null): readonly Event[] {
  const lines = readFileSync(join(bundle ?? '', 'events.jsonl'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { event: Event }).event);
}

function reaped(bundle: string | null) {
  const event = eventsIn(bundle).find((each) => each.event_type === 'orphans_reaped');
  return event?.event_type === 'orphans_reaped' ? event.payload : null;
}

/** Ends what a test has left alive on purpose. */
function endLater(pids: readonly number[]): void {
  onTestFinished(() => {
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  });
}

describe('a command that succeeds and leaves a process behind', () => {
  // It is told by its command line, which is that of the shell until it is executed.
  const executed = 'until tr "\\0" " " < /proc/$!/cmdline | grep -q "^sleep 60"; do :; done';
  const server = ['sh', '-c', `sleep 60 >/dev/null 2>&1 & ${executed}; exit 0`];

  it('keeps its exit code, and the leftover is ended and named', async () => {
    const { code, stderr, bundle, run } = await guard(['run', '--', ...server]);
    expect(code).toBe(0);
    expect(run.survivors()).toEqual([]);
    expect(stderr).toMatch(/the command left 1 process behind \(sleep 60, pid \d+\); ended 1/);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'passed', processes_killed: 1 });
    expect(reaped(bundle)).toMatchObject({
      policy: 'kill',
      count: 1,
      left: 0,
      processes: [{ command: 'sleep 60', holds_output: false }],
    });
  });

  it.each(['warn', 'allow'] as const)('keeps the leftover too with --orphans %s', async (policy) => {
    const { code, stderr, bundle, run } = await guard(['run', '--orphans', policy, '--', ...server]);
    const payload = reaped(bundle);
    endLater(payload?.processes.map(({ pid }) => pid) ?? []);
    expect(code).toBe(0);
    expect(run.survivors()).toHaveLength(1);
    expect(payload).toMatchObject({ policy, count: 0, left: 1 });
    expect(stderr.includes('they live on (--orphans warn)')).toBe(policy === 'warn');
  });

  it('is not held up by a leftover that holds the output open', async () => {
    const { code, stderr, run } = await guard(['run', '--', 'sh', '-c', 'echo done; sleep 60 & exit 3']);
    expect(code).toBe(3);
    expect(stderr).toContain('holding the output open');
    expect(run.survivors()).toEqual([]);
  });
});

describe('the end of the process that started the guard', () => {
  const started = (option: string, evidence: string, seconds: number) =>
    `"${process.execPath}" "${cli}" run ${option} --evidence-dir "${evidence}" -- sh -c 'echo begun; sleep ${seconds}; echo finished' & read -r _`;

  async function orphaned(option: string, seconds: number): Promise<string> {
    const evidence = join(temporaryFolder(), 'evidence');
    const shell = spawn('bash', ['-c', started(option, evidence, seconds)], { stdio: ['pipe', 'pipe', 'pipe'] });
    let text = '';
    const output = new Promise<void>((resolve) => {
      shell.stdout.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.includes('begun')) resolve();
      });
    });
    const closed = once(shell, 'close'); // when the guard, which holds the same pipes, has ended too
    await output;
    shell.kill('SIGKILL');
    await closed;
    const [runId] = readdirSync(evidence).filter((name) => !name.startsWith('.'));
    return join(evidence, runId ?? '');
  }

  it('is a cancel', async () => {
    const bundle = await orphaned('', 60);
    expect(resultIn(bundle)).toMatchObject({
      verdict: 'cancelled',
      exit_code: 129,
      reason: "the guard's parent process has ended",
    });
  });

  it('is none with --on-parent-exit continue', async () => {
    const bundle = await orphaned('--on-parent-exit continue', 3);
    expect(resultIn(bundle)).toMatchObject({ verdict: 'passed', exit_code: 0 });
  });
});

describe('flowforge-ci doctor', () => {
  it('says what holds the process tree here, having tried it', async () => {
    const { code, stdout } = await guard(['doctor']);
    expect(stdout.toString()).toMatch(/^ok {6} containment: tier (cgroup|init): /m);
    expect(code).toBe(0);
  });
});

describe('a cancel while a command ignores TERM', () => {
  it('is over within the window of a CI, whatever the grace', { retry: 2 }, async () => {
    const run = new GuardRun([
      'run',
      '--grace',
      '60s',
      '--',
      'sh',
      '-c',
      'trap "" TERM INT HUP; echo begun; while :; do sleep 1; done',
    ]);
    await run.printed('begun');
    const cancelledAt = performance.now();
    run.child.kill('SIGINT');
    const { code, bundle } = await run.ended();
    expect(code).toBe(130);
    expect(performance.now() - cancelledAt).toBeLessThan(7_000); // the window itself: the runner sends SIGTERM at 7.5 s
    expect(run.survivors()).toEqual([]);
    expect(eventsIn(bundle).at(-1)?.event_type).toBe('run_sealed');
  });
});
