import type { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { bytesOf, fateLines, lineOf, ownedRun, uniqueSleep } from './owned-run.ts';

const timeout = 30_000;

interface Sample {
  readonly atMs: number;
  readonly cpuMs: number;
  readonly rssKib: number;
  readonly processes: number;
  readonly births: number;
}

describe.skipIf(process.platform !== 'linux')('guard-init sampling a tree', { timeout }, () => {
  test('CPU of children that live and die between samples is counted', async () => {
    const burst = 'i=0; while [ $i -lt 1500 ]; do /bin/true; i=$((i+1)); done; times; echo ready; sleep "$0"';
    const run = ownedRun(['sh', '-c', burst, uniqueSleep()]);
    run.stderr.resume();
    const [text] = await lineOf(run.stdout, /[\s\S]*ready/);
    const expected = sumOfTimes(text);
    const [last] = (await run.samples(2)).slice(-1).map(parse);
    run.order('K');
    await run.ended;
    expect(expected).toBeGreaterThan(200);
    expect(last?.cpuMs).toBeGreaterThan(0.75 * expected);
    expect(last?.cpuMs).toBeLessThan(1.25 * expected);
  });

  test('CPU of an orphan stays counted after its death, and the sum never falls', async () => {
    const busy = 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done; times';
    const run = ownedRun(['sh', '-c', `(setsid sh -c '${busy}; echo ready' &); sleep "$0"`, uniqueSleep()]);
    run.stderr.resume();
    const [text] = await lineOf(run.stdout, /[\s\S]*ready/);
    await run.samples(2);
    run.order('K');
    await run.ended;
    const cpu = run.lines.filter((line) => line.startsWith('sample')).map((line) => parse(line).cpuMs);
    expect(cpu).toEqual([...cpu].sort((a, b) => a - b));
    expect(cpu.at(-1)).toBeGreaterThan(0.75 * sumOfTimes(text));
    expect(cpu.at(-1)).toBeLessThan(1.25 * sumOfTimes(text) + 30);
  });

  test('living processes, births and memory are those of the tree alone', async () => {
    const script = 'for _ in 1 2 3; do setsid sleep "$0" & done; (sleep "$0" &); echo ready; wait';
    const run = ownedRun(['sh', '-c', script, uniqueSleep()]);
    run.stderr.resume();
    await lineOf(run.stdout, /ready/);
    const samples = (await run.samples(2)).map(parse);
    const all = run.lines.filter((line) => line.startsWith('sample')).map(parse);
    run.order('K');
    await run.ended;
    expect(samples.at(-1)?.processes).toBe(5);
    expect(all.reduce((sum, sample) => sum + sample.births, 0)).toBeGreaterThanOrEqual(5);
    expect(samples.at(-1)?.births).toBe(0);
    expect(samples.at(-1)?.rssKib).toBeGreaterThan(1000);
    expect(samples.at(-1)?.rssKib).toBeLessThan(50_000);
  });

  test('a program name with ") (" and a newline confuses no one', async () => {
    const script = 'printf "evil) (\\nZ 1" > /proc/$$/comm; sleep "$0" & echo ready; wait';
    const run = ownedRun(['sh', '-c', script, uniqueSleep()]);
    run.stderr.resume();
    await lineOf(run.stdout, /ready/);
    const [sample] = (await run.samples(2)).slice(-1).map(parse);
    run.order('K');
    expect(await run.said(/^(empty|left)/)).toBe('empty 2');
    expect(sample?.processes).toBe(2);
  });

  test('-t sets the interval, and 0 takes no samples', async () => {
    const often = ownedRun(['sleep', '3'], { flags: ['-t', '50'] });
    const never = ownedRun(['sleep', '3'], { flags: ['-t', '0'] });
    await Promise.all([often, never].map((run) => Promise.all([bytesOf(run.stdout), bytesOf(run.stderr), run.ended])));
    expect(often.lines.filter((line) => line.startsWith('sample')).length).toBeGreaterThan(4);
    expect(never.lines.filter((line) => line.startsWith('sample'))).toEqual([]);
  });

  test('samples that no one reads are dropped, and the other lines are not', async () => {
    const run = ownedRun(['sh', '-c', 'sleep 1.5; exit 4'], { flags: ['-t', '1'] });
    const status = run.child.stdio[4] as Readable;
    status.pause();
    await Promise.all([bytesOf(run.stdout), bytesOf(run.stderr)]);
    status.resume();
    await Promise.all([run.ended, run.said(/^empty/)]);
    expect(fateLines(run).slice(-2)).toEqual(['exited 4', 'empty 0']);
    expect(run.lines.every((line) => /^(streams( \d+(:\d+)?)+|(started|sample|exited|empty)( -?\d+)+)$/.test(line))).toBe(true);
  });
});

function parse(line: string): Sample {
  const [atMs = 0, cpuMs = 0, rssKib = 0, processes = 0, births = 0] = line.split(' ').slice(1).map(Number);
  return { atMs, cpuMs, rssKib, processes, births };
}

/** The sum of what the shell's `times` says, user and system, own and children's, in milliseconds. */
function sumOfTimes(text: string): number {
  const times = [...text.matchAll(/(\d+)m(\d+(?:\.\d+)?)s/g)];
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
