/**
 * `node scripts/latency-report.ts`: how long after its onset the built guard decides on each runaway, while 0, 2 and 4 other processes
 * want the CPU. `--rounds N`, `--only NAME,NAME`, `--competing 0,2,4`. Prints a Markdown table; ends with 1 when a bound is missed.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { afterOnsetMs, decisionsIn } from './decision-latency.ts';

interface Runaway {
  readonly name: string;
  readonly program: string;
  readonly options: readonly string[];
  /** Options of the guard: a stricter profile, a declared bound. */
  readonly guard: readonly string[];
  readonly boundMs: number;
}

const strict = ['--profile', 'strict'];
const rawBoundMs = 2_500;

const runaways: readonly Runaway[] = [
  raw('same-line', ['--rate', '0']),
  raw('same-line', ['--rate', '1000', '--cpu', '0']),
  raw('cycle', ['--period', '2', '--rate', '100000']),
  raw('cycle', ['--period', '7', '--rate', '1000']),
  raw('cycle', ['--period', '23', '--rate', '1000']),
  raw('cycle', ['--period', '60', '--rate', '1000']),
  inferred('changing-ids', ['--rate', '1000'], strict, 3_130),
  inferred('changing-ids', ['--rate', '100000'], strict, 3_000),
  inferred('changing-ids', ['--rate', '100000'], [], 11_000),
  inferred('stack-traces', ['--rate', '1000'], strict, 3_320),
  inferred('noisy-loop', ['--rate', '1000'], strict, 5_000),
  inferred('crash-loop', ['--rate', '30'], strict, 37_400),
  inferred('fifo-hang', [], ['--hang-timeout', '3s'], 4_000),
  inferred('leak', ['--mb-per-second', '100', '--max-mb', '500'], ['--max-memory', '250MiB'], 3_500),
  inferred('fork-storm', ['--rate', '60', '--most', '120'], ['--max-processes', '60'], 2_000),
];

/** No run may take longer than this; its program ends by itself then. */
const runLimitSeconds = 60;

const cli = join(import.meta.dirname, '..', 'dist', 'cli.js');
const programs = join(import.meta.dirname, '..', 'fixtures', 'programs', 'detect');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    competing: { type: 'string', default: '0,2,4' },
  },
});
const rounds = Math.max(1, Number(values.rounds) || 1);
const loads = values.competing.split(',').map(Number);
const wanted = values.only === '' ? runaways : runaways.filter(({ program }) => values.only.split(',').includes(program));
const scratch = mkdtempSync(join(tmpdir(), 'flowforge-latency-'));
try {
  const columns = loads.map((load) => `p50 / p95, ${load} competing`);
  process.stdout.write(
    `Node ${process.versions.node}, ${availableParallelism()} cores, ${rounds} runs a cell, ms from the onset\n\n`,
  );
  process.stdout.write(`| runaway | guard | bound | ${columns.join(' | ')} |\n|---|---|---:|${'---:|'.repeat(loads.length)}\n`);
  for (const runaway of wanted) process.stdout.write(`${await rowOf(runaway)}\n`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function raw(program: string, options: readonly string[]): Runaway {
  return inferred(program, options, [], rawBoundMs);
}

function inferred(program: string, options: readonly string[], guard: readonly string[], boundMs: number): Runaway {
  return { name: [program, ...options].join(' '), program, options, guard, boundMs };
}

async function rowOf(runaway: Runaway): Promise<string> {
  const cells: string[] = [];
  for (const load of loads) {
    const latencies = await withCompetition(load, () => latenciesOf(runaway));
    const p95 = percentile(latencies, 95);
    if (p95 > runaway.boundMs) process.exitCode = 1;
    cells.push(`${percentile(latencies, 50)} / ${p95}${p95 > runaway.boundMs ? ' **missed**' : ''}`);
  }
  return `| ${runaway.name} | ${runaway.guard.join(' ') || 'defaults'} | ${runaway.boundMs} | ${cells.join(' | ')} |`;
}

async function latenciesOf(runaway: Runaway): Promise<readonly number[]> {
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round += 1) latencies.push(await latencyOf(runaway, round));
  return latencies;
}

/** Infinite when the guard never decided to end it. */
async function latencyOf({ program, options, guard }: Runaway, seed: number): Promise<number> {
  const evidence = mkdtempSync(join(scratch, 'run-'));
  const limits = ['--timeout', String(runLimitSeconds), '--seed', String(seed)];
  const command = [process.execPath, join(programs, `${program}.mjs`), ...options, ...limits];
  const child = spawn(process.execPath, [cli, 'run', '--evidence-dir', evidence, ...guard, '--', ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  await once(child, 'close');
  const [bundle] = readdirSync(evidence).filter((name) => !name.startsWith('.'));
  const kill = decisionsIn(resolve(evidence, bundle ?? '')).find(({ action }) => action === 'kill');
  rmSync(evidence, { recursive: true, force: true });
  return kill === undefined ? Number.POSITIVE_INFINITY : afterOnsetMs(kill, Buffer.concat(said).toString());
}

async function withCompetition<T>(processes: number, measure: () => Promise<T>): Promise<T> {
  const busy = Array.from({ length: processes }, startBusyLoop);
  try {
    return await measure();
  } finally {
    for (const child of busy) child.kill('SIGKILL');
    await Promise.all(
      busy.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((child) => once(child, 'exit')),
    );
  }
}

/** One core, until it is ended, and by itself when all that it competes with must be over. */
function startBusyLoop(): ChildProcess {
  const lifeMs = rounds * runLimitSeconds * 1000;
  return spawn(process.execPath, ['-e', `const stopMs = Date.now() + ${lifeMs}; while (Date.now() < stopMs);`], {
    stdio: 'ignore',
  });
}

/** Nearest rank. */
function percentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}
