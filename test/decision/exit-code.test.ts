import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { exitCodeFor, type Intervention, verdictOf } from '../../src/decision/exit-code.ts';
import type { KillSignal } from '../../src/model.ts';
import type { Exit } from '../../src/ports.ts';

const killed: Intervention = { kind: 'killed' };
const cancelledBy = (signal: KillSignal): Intervention => ({ kind: 'cancelled', signal });
const code = (value: number): Exit => ({ code: value, signal: null });
const signal = (value: KillSignal): Exit => ({ code: null, signal: value });

describe('how a run ends', () => {
  it.each<[string, Exit, Intervention | null, number, string]>([
    ['by itself, well', code(0), null, 0, 'passed'],
    ['by itself, badly', code(3), null, 3, 'failed'],
    ['by itself, with 86', code(86), null, 86, 'failed'],
    ['of a signal of its own', signal('SIGKILL'), null, 137, 'failed'],
    ['of a signal that has no name', signal('SIG34'), null, 162, 'failed'],
    ['of a signal that nobody knows', signal('SIGWHAT'), null, 128, 'failed'],
    ['in a way that nobody knows', { code: null, signal: null }, null, 128, 'failed'],
    ['killed by the guard', signal('SIGTERM'), killed, 86, 'killed'],
    ['killed by the guard, with a clean exit on TERM', code(0), killed, 86, 'killed'],
    [
      'ended by the guard after a success that it had told of',
      signal('SIGTERM'),
      { kind: 'ended', result: 'success' },
      0,
      'passed',
    ],
    ['ended by the guard after a failure that it had told of', code(0), { kind: 'ended', result: 'failure' }, 1, 'failed'],
    ['cancelled by SIGINT', signal('SIGTERM'), cancelledBy('SIGINT'), 130, 'cancelled'],
    ['cancelled by SIGTERM, with a clean exit', code(0), cancelledBy('SIGTERM'), 143, 'cancelled'],
    ['cancelled by SIGHUP', signal('SIGHUP'), cancelledBy('SIGHUP'), 129, 'cancelled'],
  ])('%s', (_, exit, intervention, exitCode, verdict) => {
    expect(exitCodeFor(exit, intervention)).toBe(exitCode);
    expect(verdictOf(exit, intervention)).toBe(verdict);
  });

  it.runIf(process.platform === 'linux')('numbers signals as this host does', () => {
    for (const [name, number] of Object.entries(constants.signals)) {
      expect([name, exitCodeFor(signal(name as KillSignal), null)]).toEqual([name, 128 + number]);
    }
  });
});
