import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readProcess, readProcesses } from '../../src/platform/process-table.ts';
import { ActionStep, annotations, type RunningStep } from './action-step.ts';
import { type ArtifactService, artifactService } from './artifact-service.ts';
import { guard, temporaryFolder } from './guard.ts';
import { readZip } from './read-zip.ts';

interface SavedRun {
  readonly runId: string;
  readonly evidenceDir: string;
  readonly guard: { readonly pid: number; readonly startTime: number };
}

const linuxOnly = it.skipIf(process.platform !== 'linux');

/** Prints that it runs, leaves a process behind that has left session and parent, and stays. */
const STAYS = 'setsid sleep 300 < /dev/null > /dev/null 2>&1 &\necho here it runs\nsleep 300';

/** Living processes whose environment holds the text. */
function carrying(text: string): readonly number[] {
  return readProcesses()
    .filter(({ pid, state }) => state !== 'Z' && environmentOf(pid).includes(text))
    .map(({ pid }) => pid);
}

function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}

function savedBy(step: ActionStep): SavedRun {
  return JSON.parse(step.state()['run'] ?? '') as SavedRun;
}

/** Resolves when something of the run is on disk: the witness line is printed then. */
async function recorded(running: RunningStep): Promise<void> {
  await running.printed('here it runs');
  await running.printed('flowforge: seal run=');
}

function bundleIn({ artifacts }: ArtifactService): string {
  const [artifact] = artifacts.values();
  const folder = temporaryFolder();
  for (const [name, content] of readZip(artifact?.zip ?? Buffer.alloc(0))) writeFileSync(join(folder, name), content);
  return folder;
}

describe('the post step', () => {
  it('does nothing after a main that came to its end', async () => {
    const service = await artifactService();
    const step = new ActionStep({ run: 'sleep 60', 'wall-time': '500ms' }, service.env);
    await step.main();
    const requests = [...service.requests];
    expect(await step.post()).toMatchObject({ code: 0, stdout: '', stderr: '', summary: '' });
    expect(service.requests).toEqual(requests);
  });

  it('does nothing after a main that was refused', async () => {
    const step = new ActionStep({ run: 'true', 'wall-time': 'soon' });
    await step.main();
    expect(await step.post()).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('uploads the sealed bundle of a run that was cancelled, for which main had no time', async () => {
    const service = await artifactService();
    const step = new ActionStep({ run: STAYS }, service.env);
    const running = step.start();
    await recorded(running);
    running.child.kill('SIGINT');
    const main = await running.ended();
    expect(main).toMatchObject({ code: 130, outputs: { verdict: 'cancelled', 'artifact-id': '' } });
    expect(main.tookMs).toBeLessThan(60_000); // a bound that catches a hang
    expect(annotations(main.stdout, 'error')).toHaveLength(1);
    expect(main.summary).toContain('cancelled');
    expect(service.requests).toEqual([]);

    const post = await step.post();
    expect(post).toMatchObject({ code: 0, summary: '' });
    expect(annotations(post.stdout, 'error')).toEqual([]);
    expect((await guard(['verify', bundleIn(service)])).code).toBe(0);
  });

  it('leaves a cancelled run’s bundle where it is when nothing is to be uploaded', async () => {
    const service = await artifactService();
    const step = new ActionStep({ run: STAYS, 'upload-evidence': 'never' }, service.env);
    const running = step.start();
    await recorded(running);
    running.child.kill('SIGTERM');
    expect((await running.ended()).code).toBe(143);
    expect(await step.post()).toMatchObject({ code: 0, stdout: '', summary: '' });
    expect(service.requests).toEqual([]);
  });

  linuxOnly(
    'publishes an INCOMPLETE bundle of what a main that was killed has recorded, and nothing of the run lives on',
    async () => {
      const service = await artifactService();
      const step = new ActionStep({ run: STAYS, name: 'it stays' }, service.env);
      const running = step.start();
      await recorded(running);
      running.child.kill('SIGKILL');
      expect((await running.ended()).signal).toBe('SIGKILL');

      const post = await step.post();
      expect(post.code).toBe(0);
      expect(carrying(`FLOWFORGE_GUARD_ID=${savedBy(step).runId}`)).toEqual([]);
      expect(annotations(post.stdout, 'error')).toEqual([expect.stringContaining('INCOMPLETE')]);
      expect(post.summary).toContain('it stays');
      expect([...service.artifacts.keys()]).toEqual([`flowforge-evidence-test-1-${savedBy(step).runId}`]);
      expect(post.summary).toContain([...service.artifacts.keys()][0]);
      const verified = await guard(['verify', bundleIn(service)]);
      expect(verified.stdout.toString()).toContain('INCOMPLETE');
      expect(verified.code).toBe(3);
    },
  );

  linuxOnly('ends what is left of the run when not even guard-init could', async () => {
    const step = new ActionStep({ run: STAYS, 'upload-evidence': 'never' });
    const running = step.start();
    await recorded(running);
    const mark = `FLOWFORGE_GUARD_ID=${savedBy(step).runId}`;
    const guardInits = carrying(mark).filter((pid) => readFileSync(`/proc/${pid}/comm`, 'latin1').startsWith('guard-init'));
    expect(guardInits).toHaveLength(2);
    for (const pid of guardInits) process.kill(pid, 'SIGSTOP');
    running.child.kill('SIGKILL');
    await running.ended();
    expect(carrying(mark).length).toBeGreaterThan(guardInits.length);

    const post = await step.post();
    expect(carrying(mark)).toEqual([]);
    expect(post.stdout).toMatch(/flowforge: ended \d+ processes that the run had left/);
  });

  it('says so when there is no evidence of a main that was killed', async () => {
    const step = new ActionStep({ run: 'true' });
    const run = { runId: '20261121T094512Z-3f9a1c02', evidenceDir: join(step.temp, 'nothing'), guard: { pid: 1, startTime: 1 } };
    const { code, stdout } = await step.post({ run: JSON.stringify(run) });
    expect(code).toBe(0);
    expect(annotations(stdout, 'error')).toEqual([expect.stringContaining('No evidence can be published')]);
  });
});

describe('a state that was forged', () => {
  const runId = '20261121T094512Z-3f9a1c02';

  /** A process that somebody else has started, with this in its environment. */
  async function innocent(env: Readonly<Record<string, string>> = {}): Promise<ChildProcess & { readonly pid: number }> {
    const child = spawn('sleep', ['300'], { env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore', detached: true });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child, 'spawn');
    return child as ChildProcess & { readonly pid: number };
  }

  function lives({ pid, exitCode, signalCode }: ChildProcess & { readonly pid: number }): boolean {
    return exitCode === null && signalCode === null && readProcess(pid) !== null;
  }

  linuxOnly('ends nothing by the pid that it names', async () => {
    const someone = await innocent();
    const step = new ActionStep({ run: 'true' });
    const guard = { pid: someone.pid, startTime: readProcess(someone.pid)?.startTime ?? 0 };
    const { code } = await step.post({ run: JSON.stringify({ runId, evidenceDir: step.temp, guard }) });
    expect(code).toBe(0);
    expect(lives(someone)).toBe(true);
  });

  linuxOnly('ends nothing of another job by the run that it names', async () => {
    const step = new ActionStep({ run: 'true' });
    const ofThisRun = { GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'test' };
    const mark = { FLOWFORGE_GUARD_ID: runId };
    const others = [
      await innocent(mark),
      await innocent({ ...mark, ...ofThisRun, RUNNER_TRACKING_ID: 'github_of-another-leg' }),
      await innocent({ ...mark, ...ofThisRun, GITHUB_RUN_ID: '43', RUNNER_TRACKING_ID: step.trackingId }),
      await innocent({ ...ofThisRun, RUNNER_TRACKING_ID: step.trackingId }),
    ];
    const left = await innocent({ ...mark, ...ofThisRun, RUNNER_TRACKING_ID: step.trackingId });
    const ended = once(left, 'exit');
    await step.post({ run: JSON.stringify({ runId, evidenceDir: step.temp, guard: { pid: 1, startTime: 1 } }) });
    expect(others.map(lives)).toEqual(others.map(() => true));
    expect(await ended).toEqual([null, 'SIGKILL']);
  });

  linuxOnly('ends nothing of a run whose guard lives', async () => {
    const service = await artifactService();
    const other = new ActionStep({ run: STAYS });
    const running = other.start();
    await recorded(running);
    const step = new ActionStep({ run: 'true' }, { ...service.env, RUNNER_TRACKING_ID: other.trackingId });
    const run = { ...savedBy(other), guard: { pid: 1, startTime: 1 } };
    const { code } = await step.post({ run: JSON.stringify(run) });
    expect(code).toBe(0);
    expect(carrying(`FLOWFORGE_GUARD_ID=${run.runId}`).length).toBeGreaterThan(2);
    expect(running.child.exitCode).toBeNull();
    expect(service.requests).toEqual([]);
    running.child.kill('SIGTERM');
    expect((await running.ended()).code).toBe(143);
  });

  it('publishes no folder that is not of this job', async () => {
    const service = await artifactService();
    const other = new ActionStep({ run: 'true' }, { GITHUB_RUN_ID: '41' });
    const { outputs } = await other.main();
    const folder = outputs['evidence-path'] ?? '';
    const secrets = temporaryFolder();
    mkdirSync(join(secrets, runId));
    writeFileSync(join(secrets, runId, 'id_ed25519'), 'a private key');
    symlinkSync(folder, join(secrets, 'linked'));
    const step = new ActionStep({ run: 'true' }, service.env);
    for (const named of [folder, join(secrets, runId), join(secrets, 'linked'), join(secrets, '..')]) {
      const [evidenceDir, name] = [join(named, '..'), named.split('/').at(-1) ?? ''];
      await step.post({ run: JSON.stringify({ runId: name, evidenceDir, guard: { pid: 1, startTime: 1 } }), withheld: '[]' });
    }
    expect(service.requests).toEqual([]);
    expect(readdirSync(join(secrets, runId))).toEqual(['id_ed25519']);
  });

  it('does not publish by way of a link what is not part of the bundle', async () => {
    const service = await artifactService();
    const step = new ActionStep({ run: 'true' }, service.env);
    const { outputs } = await step.main();
    const folder = outputs['evidence-path'] ?? '';
    const secret = join(temporaryFolder(), 'secret');
    writeFileSync(secret, 'a private key');
    symlinkSync(secret, join(folder, 'key.txt'));
    const { done: _, ...state } = step.state();
    await step.post(state);
    const [artifact] = service.artifacts.values();
    expect([...readZip(artifact?.zip ?? Buffer.alloc(0)).keys()].sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== 'key.txt')
        .sort(),
    );
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"runId":1}'],
    ['a text for a pid', JSON.stringify({ runId, evidenceDir: '/', guard: { pid: '1', startTime: 0 } })],
    [
      'a run id that leads elsewhere',
      JSON.stringify({ runId: '../../etc', evidenceDir: '/tmp/x', guard: { pid: 1, startTime: 0 } }),
    ],
    ['a folder that depends on where post runs', JSON.stringify({ runId, evidenceDir: '.', guard: { pid: 1, startTime: 0 } })],
  ])('is told in words, and fails nothing: %s', async (_, run) => {
    const { code, stdout } = await new ActionStep({ run: 'true' }).post({ run });
    expect(code).toBe(0);
    expect(stdout.match(/^::(error|warning)/gm)).toHaveLength(1);
  });
});
