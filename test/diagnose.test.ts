import { describe, expect, it } from 'vitest';
import { openDiagnoses } from '../src/diagnose.ts';
import type { Culprit, Decision, RuleName } from '../src/model.ts';
import { hostClock } from '../src/platform/clock.ts';
import type { Cancel, Captured, Child, Diagnosis, Ports } from '../src/ports.ts';
import type { RunRecord } from '../src/record.ts';

const secret = 'hunter2hunter2';

const found: Captured = {
  kind: 'captured',
  tookMs: 12,
  processes: [
    {
      ...{ pid: 12, ppid: 1, depth: 0, command: `cat /tmp/${secret}`, state: 'S', threads: 1, cpuBp: 0, memoryBytes: 4096 },
      ...{ ageMs: 2000, wait: { kind: 'unheld-pipe', pipe: `/tmp/${secret}`, way: 'read', certain: true } },
      ...{ kernel: ['thread 12 (cat) S in read, pipe_read'], open: [`0 /tmp/${secret} (read)`] },
    },
  ],
  more: 0,
  culprit: 12,
  stack: { kind: 'none', why: 'it is cat' },
};

describe('before a kill', () => {
  it('the processes are looked at, and what is found is on record without secrets', async () => {
    const run = runWith(async () => found);
    await run.diagnoses.beforeKill(decision('hang'));
    expect(run.recorded).toEqual([
      {
        file: 'diagnostics-1.txt',
        culprit: {
          ...{ pid: 12, command: 'cat /tmp/***', parent: '', doing: 'unheld-pipe' },
          what: 'was blocked reading the FIFO /tmp/***: no one holds the other end',
        },
      },
    ]);
    expect(run.attached()).toContain('cat /tmp/*** (pid 12) was blocked reading the FIFO');
    expect(run.attached()).not.toContain(secret);
  });

  it.each<[RuleName]>([['memory'], ['fork-storm']])('by %s nobody is looked at', async (rule) => {
    const run = runWith(() => Promise.reject(new Error('must not be asked')));
    await run.diagnoses.beforeKill(decision(rule));
    expect(run.recorded).toEqual([]);
  });

  it('a look that never ends holds the kill up for a second and no longer', async () => {
    const run = runWith(() => new Promise(() => {}));
    await run.diagnoses.beforeKill(decision('hang'));
    expect(run.waitedMs).toEqual([1_050]);
    expect(run.recorded).toEqual([{ file: 'diagnostics-1.txt', culprit: null }]);
    expect(run.attached()).toContain('Nothing was found: looking took too long.');
  });

  it('a look that fails costs nothing but itself', async () => {
    const run = runWith(() => Promise.reject(new Error('no /proc today')));
    await run.diagnoses.beforeKill(decision('hang'));
    expect(run.attached()).toContain('looking failed: no /proc today');
  });

  it.each<['cancel' | 'exit']>([['cancel'], ['exit']])('a look is given up at the %s of the run', async (why) => {
    const run = runWith((_, __, hurry) => new Promise((resolve) => hurry.addEventListener('abort', () => resolve(found))));
    const looking = run.diagnoses.beforeKill(decision('hang'));
    if (why === 'cancel') run.cancel({ signal: 'SIGINT', reason: '' });
    else run.exit();
    await looking;
    expect(run.attached()).toContain('cat /tmp/*** (pid 12) was blocked reading the FIFO');
  });
});

describe('at an alert', () => {
  it('an incident is looked at once, and of a run five', async () => {
    const run = runWith(async () => found);
    for (let incident = 0; incident < 10; incident += 1) {
      for (let again = 0; again < 3; again += 1) run.diagnoses.onAlert(decision('hang', `incident-${incident}`));
      await new Promise(setImmediate);
    }
    expect(run.recorded.length).toBe(5);
  });

  it('what is found after the run is over is not recorded', async () => {
    const run = runWith((_, __, hurry) => new Promise((resolve) => hurry.addEventListener('abort', () => resolve(found))));
    run.diagnoses.onAlert(decision('hang'));
    run.diagnoses.stop();
    await new Promise(setImmediate);
    expect(run.recorded).toEqual([]);
  });
});

function decision(rule: RuleName, incidentId = 'incident-1'): Decision {
  return {
    ...{
      action: 'kill',
      intended: 'kill',
      rules: [rule],
      confidence: 10_000,
      scores: {},
      reason: 'CPU stayed under 1%',
      counterfactual: '',
    },
    ...{ observations: [], incidentId, atMs: 2_300 },
  };
}

function runWith(capture: Diagnosis['capture']) {
  const recorded: { readonly file: string; readonly culprit: Culprit | null }[] = [];
  const texts: string[] = [];
  const waitedMs: number[] = [];
  const exited = Promise.withResolvers<{ code: number; signal: null }>();
  let cancel: (cancel: Cancel) => void = () => {};
  const record: Pick<RunRecord, 'diagnosed'> = { diagnosed: (_, file, culprit) => void recorded.push({ file, culprit }) };
  const child: Pick<Child, 'pid' | 'startTime' | 'exited'> = { pid: 12, startTime: 1, exited: exited.promise };
  const ports: Pick<Ports, 'clock' | 'cancellation' | 'diagnosis' | 'redact'> & { journal: Pick<Ports['journal'], 'attach'> } = {
    clock: {
      ...hostClock,
      sleep(ms, signal) {
        waitedMs.push(ms);
        return hostClock.sleep(ms, signal);
      },
    },
    cancellation: {
      onCancel(listener) {
        cancel = listener;
        return () => {};
      },
    },
    diagnosis: { capture },
    redact: (text) => text.replaceAll(secret, '***'),
    journal: { attach: (_, content) => void texts.push(new TextDecoder().decode(content)) },
  };
  return {
    diagnoses: openDiagnoses(child, { alerts: 0, files: 0 }, record, ports),
    recorded,
    /** The bounds of what was waited for. */
    waitedMs,
    attached: () => texts.join('\n'),
    cancel: (word: Cancel) => cancel(word),
    exit: () => exited.resolve({ code: 0, signal: null }),
  };
}
