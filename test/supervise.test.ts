import { expect, it } from 'vitest';
import { effectivePolicy } from '../src/decision/effective-policy.ts';
import type { Tier, TreeSample } from '../src/model.ts';
import type { Cancel, Child, Emptied, Exit, Ports, RunRequest } from '../src/ports.ts';
import { supervise } from '../src/supervise.ts';
import { sampleOf } from './signals/samples.ts';

it('starts nothing again when a cancel came during the very look that ended the command', async () => {
  const world = fakeWorld((tell) => tell({ signal: 'SIGTERM', reason: 'SIGTERM was sent to the guard' }));
  const policy = effectivePolicy([
    { onRunaway: 'restart', limits: { wallTimeMs: 1 }, restart: { backoffMs: 0, maxBackoffMs: 0 } },
  ]);
  const outcome = await supervise(requestOf(policy), world.ports);
  expect(outcome).toMatchObject({ verdict: 'cancelled', exitCode: 143 });
  expect(world.started()).toBe(1);
});

const sample = sampleOf({ atMs: 0 });
const tier: Tier = { name: 'init', whyNotBetter: '', cpuSource: 'init' };

function requestOf(policy: RunRequest['policy']): RunRequest {
  return {
    ...{ runId: '20261121T094512Z-00000001', name: 'test', quiet: true, heartbeatMs: null, policy, policySha256: '' },
    command: { argv: ['true'], cwd: '/', env: {}, isolation: 'auto', guardId: 'x', orphanGraceMs: 0 },
    ...{ canary: null, stdoutIsData: false, guardVersion: '', toolSha256: '', nodeVersion: '', platform: 'linux-x64', cpus: 1 },
    identity: { ci: 'none', repository: '', sha: '', workflow: '', job: '', run_id: '', attempt: '', step: 'test' },
  };
}

/** A command that never ends by itself, and a look at it during which `onLook` happens: the first one. */
function fakeWorld(onLook: (tell: (cancel: Cancel) => void) => void) {
  const listeners = new Set<(cancel: Cancel) => void>();
  let started = 0;
  let looks = 0;
  let nowMs = 0;

  const ports: Ports = {
    clock: {
      monotonicMs: () => (nowMs += 10),
      utcMs: () => Date.UTC(2026, 10, 21) + nowMs,
      every(_, tick) {
        const timer = setInterval(tick, 1);
        return () => clearInterval(timer);
      },
      sleep: (_, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) resolve();
          const timer = setTimeout(resolve, 50);
          signal?.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          });
        }),
    },
    host: { sample: () => sample.host },
    cancellation: {
      onCancel(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    notices: { say: () => {} },
    spawner: {
      async spawn() {
        started += 1;
        return { kind: 'started', child: fakeChild() };
      },
    },
    journal: {
      ...{ append: () => {}, attach: () => {} },
      durable: async () => ({ seq: 1, head: '' }),
      seal: async () => ({ bundlePath: null, result: null, seal: null, withheld: [], degraded: '' }),
    },
    outputLog: { observe: () => {}, end: () => {}, snapshot: () => new Uint8Array() },
    diagnosis: { capture: async () => ({ kind: 'none', why: 'nobody looks' }) },
    redact: (text) => text,
  };
  return { ports, started: () => started };

  function fakeChild(): Child {
    const exited = Promise.withResolvers<Exit>();
    const empty = Promise.withResolvers<Emptied>();
    const end = () => {
      exited.resolve({ code: null, signal: 'SIGTERM' });
      empty.resolve({ reaped: 1, left: 0, leftPids: [], certain: true });
    };
    return {
      ...{ pid: 4711, startTime: 1, tier, exited: exited.promise, drained: Promise.resolve(), empty: empty.promise },
      async sample(): Promise<TreeSample> {
        looks += 1;
        if (looks === 1) onLook((cancel) => [...listeners].forEach((listener) => void listener(cancel)));
        return sample.tree;
      },
      ...{ blockedMs: () => 0, terminate: end, kill: end, leftovers: () => [], detach: () => {}, release: () => {} },
    };
  }
}
