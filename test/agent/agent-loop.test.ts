import { describe, expect, it } from 'vitest';
import type { AgentStats } from '../../src/model.ts';
import { channelOf, claude } from './streams.ts';

type Done = { readonly command: string; readonly result: string; readonly failed?: boolean };

function afterCalls(done: readonly Done[]): AgentStats | null {
  const events = done.flatMap(({ command, result, failed = false }, at) => [
    claude.call(`t${at}`, { command }),
    claude.result(`t${at}`, result, failed),
  ]);
  return channelOf([claude.init(), ...events]).stats();
}

function times<T>(count: number, of: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => of(at));
}

describe('a cycle of calls', () => {
  it.each([1, 2, 3, 4, 5])('of %i is counted by its turns', (period) => {
    const calls = times(period * 6, (at) => ({ command: `step ${at % period}`, result: `same ${at % period}` }));
    expect(afterCalls(calls)).toMatchObject({ loopRepeats: 6, loopPeriod: period });
    expect(afterCalls(calls.slice(0, -1))?.loopRepeats).toBe(5);
  });

  it('of six is none, and neither is one that has come once', () => {
    expect(afterCalls(times(36, (at) => ({ command: `step ${at % 6}`, result: '' })))).toMatchObject({
      loopRepeats: 0,
      loopPeriod: 0,
    });
    expect(afterCalls([{ command: 'a', result: 'b' }])).toMatchObject({ loopRepeats: 0, maskedRepeats: 0 });
  });

  it('ends with the first result, argument or tool that differs', () => {
    const same = times(4, () => ({ command: 'npm test', result: 'failed', failed: true }));
    expect(afterCalls(same)?.loopRepeats).toBe(4);
    expect(afterCalls([...same, { command: 'npm test', result: 'passed' }])?.loopRepeats).toBe(0);
    expect(afterCalls([...same, { command: 'npm  test', result: 'failed', failed: true }])?.loopRepeats).toBe(0);
    expect(afterCalls([...same, { command: 'npm test', result: 'failed' }])?.loopRepeats).toBe(0);
  });

  it('does not depend on the order of the keys in the arguments', () => {
    const events = times(5, (at) => [
      claude.call(`t${at}`, at % 2 === 0 ? { path: 'a', limit: 3 } : { limit: 3, path: 'a' }),
      claude.result(`t${at}`, 'x'),
    ]).flat();
    expect(channelOf([claude.init(), ...events]).stats()?.loopRepeats).toBe(5);
  });

  it('ends with the task', () => {
    const events = times(5, (at) => [claude.call(`t${at}`, {}), claude.result(`t${at}`, 'x')]).flat();
    const channel = channelOf([claude.init(), ...events, claude.end()]);
    expect(channel.stats()).toMatchObject({ loopRepeats: 0, endState: 1 });
    expect(channel.story()).toEqual({ loop: [], result: 'done' });
  });

  it('is not made of calls that have no result yet', () => {
    const calls = times(9, (at) => claude.call(`t${at}`, { command: 'sleep 60' }));
    expect(channelOf([claude.init(), ...calls]).stats()).toMatchObject({ toolCalls: 9, loopRepeats: 0 });
  });
});

describe('calls side by side', () => {
  it('are paired with their results by id, and follow one another as they are done', () => {
    const round = (at: number): object[] => [
      ...[claude.call(`a${at}`, { command: 'a' }), claude.call(`b${at}`, { command: 'b' })],
      ...[claude.result(`b${at}`, 'of b'), claude.result(`a${at}`, 'of a')],
    ];
    const channel = channelOf([claude.init(), ...times(5, round).flat()]);
    expect(channel.stats()).toMatchObject({ loopRepeats: 5, loopPeriod: 2 });
    expect(channel.story().loop.map(({ result }) => result)).toEqual(['of b', 'of a']);
  });

  it('of subagents are no loop when each does the same once', () => {
    const all = times(8, (at) => [
      claude.call(`sub${at}`, { prompt: `part ${at}` }),
      claude.call(`t${at}`, { command: 'git status' }, `sub${at}`),
      claude.result(`t${at}`, 'clean', false, `sub${at}`),
    ]);
    expect(channelOf([claude.init(), ...all.flat()]).stats()?.loopRepeats).toBe(0);
  });

  it('of a subagent are no loop any more once it has ended', () => {
    const calls = times(5, (at) => [claude.call(`t${at}`, {}, 'sub'), claude.result(`t${at}`, 'x', false, 'sub')]).flat();
    const start = [claude.init(), claude.call('sub', { prompt: 'try' }), ...calls];
    expect(channelOf(start).stats()?.loopRepeats).toBe(5);
    expect(channelOf([...start, claude.result('sub', 'gave up')]).stats()?.loopRepeats).toBe(0);
  });

  it('do not hide the loop of one subagent in the work of another', () => {
    const all = times(6, (at) => [
      ...[claude.call(`a${at}`, { command: 'npm test' }, 'sub1'), claude.call(`b${at}`, { command: `cat ${at}` }, 'sub2')],
      ...[claude.result(`a${at}`, 'failed', true, 'sub1'), claude.result(`b${at}`, `text ${at}`, false, 'sub2')],
    ]);
    const channel = channelOf([claude.init(), ...all.flat()]);
    expect(channel.stats()).toMatchObject({ loopRepeats: 6, loopPeriod: 1 });
    expect(channel.story().loop[0]?.arguments).toBe('{"command":"npm test"}');
  });
});

describe('calls that differ in ids and times only', () => {
  const uuid = (at: number): string => `3f2b${String(at).padStart(4, '0')}-0c1d-4e5f-8a9b-0123456789ab`;

  it.each<[string, (at: number) => Done]>([
    ['a UUID', (at) => ({ command: `deploy ${uuid(at)}`, result: `${uuid(at)} refused`, failed: true })],
    ['a hash', (at) => ({ command: `build out-a1b2c3${10 + at}`, result: 'no', failed: true })],
    ['a time in the call', (at) => ({ command: `run --at 2026-11-21T10:00:${10 + at}Z`, result: 'refused', failed: true })],
    ['seconds since 1970', (at) => ({ command: `run job-${1_795_000_000 + at}`, result: 'refused', failed: true })],
    [
      'a duration in the result',
      (at) => ({ command: 'npm test', result: `1 failed in ${at + 1}.${at}3 s (10:0${at % 9}:00)`, failed: true }),
    ],
  ])('are a loop when they fail: %s', (_, done) => {
    const stats = afterCalls(times(10, done));
    expect(stats).toMatchObject({ loopRepeats: 0, maskedRepeats: 10, maskedPeriod: 1 });
  });

  it.each<[string, (at: number) => Done]>([
    [
      'files that are numbered, which fail alike',
      (at) => ({ command: `check file-${100 + at}.ts`, result: 'not formatted', failed: true }),
    ],
    ['files of days', (at) => ({ command: `check 2026-11-${10 + at}.log`, result: 'broken', failed: true })],
    ['files that are named by a hash, and are in order', (at) => ({ command: `check a1b2c3d4e${at}.ts`, result: '' })],
    [
      'failures that are not the same',
      (at) => ({ command: `deploy ${uuid(at)}`, result: `${40 - at} of 40 pending`, failed: true }),
    ],
    [
      'words that are no ids',
      (at) => ({
        command: `grep ${['facade', 'decade', 'accede', 'added'][at % 4]}${'s'.repeat(at)}`,
        result: '-',
        failed: true,
      }),
    ],
  ])('are work when they are %s', (_, done) => {
    expect(afterCalls(times(10, done))).toMatchObject({ loopRepeats: 0, maskedRepeats: 0 });
  });

  it('are told apart where not all of a result is kept: what is missing may differ in more', () => {
    const long = 'the same line\n'.repeat(4_000);
    const calls = times(10, (at) => ({ command: 'npm test', result: `${long}${at} tests failed in ${at} s`, failed: true }));
    expect(afterCalls(calls)).toMatchObject({ loopRepeats: 0, maskedRepeats: 0 });
  });

  it('are seen within a cycle with calls that succeed alike', () => {
    const calls = times(20, (at) =>
      at % 2 === 0
        ? { command: `deploy ${uuid(at)}`, result: 'refused', failed: true }
        : { command: 'git status', result: 'clean' },
    );
    expect(afterCalls(calls)).toMatchObject({ loopRepeats: 0, maskedRepeats: 10, maskedPeriod: 2 });
  });
});

describe('codex', () => {
  const shell = (id: number): object => ({
    type: 'item.completed',
    item: {
      id: `s${id}`,
      type: 'command_execution',
      command: 'npm test',
      aggregated_output: 'failed',
      exit_code: 1,
      status: 'failed',
    },
  });
  const edit = (id: number): object => ({
    type: 'item.completed',
    item: { id: `e${id}`, type: 'file_change', changes: [{ path: 'a.ts', kind: 'update' }], status: 'completed' },
  });

  it('is not in a loop while it changes files between its tries: what it writes is not in the stream', () => {
    const start = { type: 'thread.started', thread_id: 'a' };
    expect(channelOf([start, ...times(8, (at) => [shell(at), edit(at)]).flat()]).stats()).toMatchObject({
      ...{ toolCalls: 16, loopRepeats: 0, maskedRepeats: 0 },
    });
    expect(channelOf([start, ...times(8, shell)]).stats()).toMatchObject({ toolCalls: 8, loopRepeats: 8 });
  });
});
