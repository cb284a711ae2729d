import { describe, expect, it } from 'vitest';
import { createHeartbeat, HEARTBEAT_MS } from '../src/heartbeat.ts';
import type { Sample } from '../src/model.ts';
import { createLineChannel } from '../src/output/line-channel.ts';

const tickMs = 250;
const mib = 1024 * 1024;

interface Work {
  readonly minutes: number;
  /** What it prints at this tick. */
  readonly prints?: (tick: number) => string;
  readonly cpuShare?: (atMs: number) => number;
  readonly memoryBytes?: (atMs: number) => number;
  readonly stdoutIsData?: boolean;
}

/** The lines that a run in simulated time has, each with the time that it came at. */
function beats({
  minutes,
  prints = () => '',
  cpuShare = () => 0,
  memoryBytes = () => 60 * mib,
  stdoutIsData = false,
}: Work): readonly string[] {
  const channel = createLineChannel({ stdoutIsData });
  const heartbeat = createHeartbeat(HEARTBEAT_MS);
  let cpuMs = 0;
  return Array.from({ length: (minutes * 60_000) / tickMs }, (_, index) => {
    const atMs = (index + 1) * tickMs;
    const bytes = Buffer.from(prints(index));
    heartbeat.observe(bytes);
    channel.observe('stdout', bytes);
    cpuMs += cpuShare(atMs) * tickMs;
    return heartbeat.beat(sampleOf(atMs, cpuMs, memoryBytes(atMs), channel.tick(tickMs)));
  }).filter((line) => line !== null);
}

function sampleOf(atMs: number, cpuMs: number, memoryBytes: number, seen: Pick<Sample, 'output' | 'data'>): Sample {
  return {
    ...{ atMs, judgedMs: tickMs, ...seen },
    tree: {
      ...{ cpuMs, cpuBp: 0, cpuWaitMs: 0, memoryBytes, memoryExact: true, processes: 1, births: 0, ioBytes: 0 },
      shortLived: { total: 0, key: 0 },
    },
    host: {
      ...{ memoryTotalBytes: 0, memoryAvailableBytes: 0, memoryFullBp: 0, cpuIdleBp: 0, cores: 1 },
      ...{ processLimit: -1, memoryLimitBytes: 0 },
    },
  };
}

describe('the heartbeat of a long run', () => {
  it('comes once a minute, and says nothing in the first', () => {
    expect(beats({ minutes: 0.99 })).toEqual([]);
    expect(beats({ minutes: 3 }).map((line) => line.split(',')[0])).toEqual(['1m00s', '2m00s', '3m00s']);
  });

  it('counts time, CPU and lines since the last one, and memory as it is', () => {
    const lines = beats({
      minutes: 3,
      prints: (tick) => (tick < 480 ? 'compiling a file\n' : 'linking\nlinking more\n'.repeat(30)),
      cpuShare: (atMs) => (atMs <= 60_000 ? 0.98 : 1.5),
      memoryBytes: (atMs) => (atMs <= 120_000 ? 512 * mib : 1.2 * 1024 * mib),
    });
    expect(lines).toEqual([
      '1m00s, CPU 98%, 512 MiB, 240 lines',
      '2m00s, CPU 150%, 512 MiB, 240 lines',
      '3m00s, CPU 150%, 1.2 GiB, 14,400 lines',
    ]);
  });

  it('counts the lines that go to a file, too', () => {
    expect(beats({ minutes: 1, prints: () => 'row\n', stdoutIsData: true })).toEqual(['1m00s, CPU 0%, 60 MiB, 240 lines']);
  });

  it('tells hours without their seconds', () => {
    expect(beats({ minutes: 62 }).slice(-3)).toEqual([
      '1h00m, CPU 0%, 60 MiB, 0 lines',
      '1h01m, CPU 0%, 60 MiB, 0 lines',
      '1h02m, CPU 0%, 60 MiB, 0 lines',
    ]);
  });

  it('waits for the end of a line that the command is at', () => {
    const oneLine = (tick: number): string => (tick === 200 ? 'Compiling… ' : tick === 260 ? 'done\n' : '');
    expect(beats({ minutes: 2, prints: oneLine })).toEqual(['1m05s, CPU 0%, 60 MiB, 1 line']);
  });

  it('does not wait for ever for a line that does not end', () => {
    const dots = beats({ minutes: 6, prints: () => '.' });
    expect(dots.map((line) => line.split(',')[0])).toEqual(['2m00s', '4m00s', '6m00s']);
  });
});
