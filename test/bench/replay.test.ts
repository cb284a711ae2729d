import { describe, expect, it } from 'vitest';
import { replay } from '../../bench/detection/replay.ts';
import { countOf, hitsOf, type JudgedLog } from '../../bench/detection/tally.ts';
import { atRate } from '../../bench/detection/timeline.ts';

const loop = Buffer.from('the same line\n'.repeat(5_000));
const work = Buffer.from(Array.from({ length: 5_000 }, (_, line) => `compiling ${wordOf(line)}\n`).join(''));
const cpu = ['none', 'one core', 'bursts'] as const;

describe('a replay', () => {
  it('ends a loop where the profile says so, under every CPU pattern', () => {
    const logs = [judged('a', 'one', loop)];
    expect(countOf(logs, { action: 'kill', profile: 'standard', rule: 'output-loop', loads: cpu })).toEqual({
      logs: 1,
      origins: 1,
    });
    expect(countOf(logs, { action: 'kill', profile: 'watchdog', loads: cpu })).toEqual({ logs: 0, origins: 0 });
    const [hit] = hitsOf(logs, cpu).filter(({ action }) => action === 'kill');
    expect(hit).toMatchObject({
      rule: 'output-loop',
      profiles: ['standard', 'strict'],
      loads: cpu,
      paces: ['1000/s'],
      atMs: 2_250,
    });
  });

  it('leaves varied work alone', () => {
    expect(hitsOf([judged('b', 'two', work)], cpu)).toEqual([]);
  });

  it('counts logs and origins apart', () => {
    const logs = [judged('a', 'one', loop), judged('b', 'one', loop), judged('c', 'two', loop), judged('d', 'three', work)];
    expect(countOf(logs, { action: 'kill', profile: 'strict', loads: ['one core'] })).toEqual({ logs: 3, origins: 2 });
  });
});

function judged(name: string, origin: string, bytes: Uint8Array): JudgedLog {
  const replays = [{ pace: '1000/s', ...replay(atRate(bytes, 1_000)) }];
  return { name, archive: 'test', origin, recorded: false, replays, wereItSpread: null };
}

/** A word for each number, so that masking leaves the lines apart. */
function wordOf(number: number): string {
  return [...String(number)].map((digit) => 'ghijklmnop'.charAt(Number(digit))).join('');
}
