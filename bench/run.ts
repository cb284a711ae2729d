/**
 * `npm run bench`: what the guard costs, as ratios of medians that were taken side by side in this one run. `--json FILE` keeps the
 * run, `--compare FILE` says what regressed against one that was kept (1 when something did), `--write` makes docs/benchmarks.md.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { machineInWords } from '../scripts/machine-in-words.ts';
import { agent } from './agent.ts';
import { compare, comparisonText, type SavedBench } from './compare.ts';
import { benchmarksDocument } from './document.ts';
import { gate } from './gate.ts';
import { hour } from './hour.ts';
import { journal } from './journal.ts';
import { lineChannel } from './line-channel.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { passThrough } from './pass-through.ts';
import { besidePeers } from './peers.ts';
import { redaction } from './redaction.ts';
import { sampling } from './sampling.ts';
import { simulate } from './simulate.ts';
import { startUp } from './start-up.ts';
import { tableOf } from './table.ts';
import { teardown } from './teardown.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

const benchmarks: Readonly<Record<string, (context: BenchContext) => Promise<BenchRow[]>>> = {
  'start-up': startUp,
  peers: besidePeers,
  'pass-through': passThrough,
  'line-channel': lineChannel,
  agent,
  redaction,
  sampling,
  teardown,
  timeline,
  journal,
  verify,
  gate,
  simulate,
  hour,
};

/** A median of fewer says little on a machine that does other things too. */
const leastRounds = 5;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(benchmarks).join(',') },
    rounds: { type: 'string', default: String(leastRounds) },
    mib: { type: 'string', default: '256' },
    cli: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'cli.js') },
    json: { type: 'string' },
    compare: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'flowforge-bench-'));
try {
  const context = { scratch, cli: resolve(values.cli), rounds: wholeNumber('rounds', leastRounds), mib: wholeNumber('mib', 1) };
  if (!existsSync(context.cli)) throw new Error(`there is no ${context.cli}: run npm run build first`);
  const before = values.compare === undefined ? null : (JSON.parse(readFileSync(values.compare, 'utf8')) as SavedBench);
  const rows: BenchRow[] = [];
  for (const name of values.only.split(',')) rows.push(...(await benchmark(name)(context)));
  const run: SavedBench = {
    machine: machineInWords(),
    date: new Date().toISOString().slice(0, 10),
    rounds: context.rounds,
    rows,
  };
  process.stdout.write(`${run.machine}; medians of ${run.rounds} (least-most)\n\n${tableOf(rows)}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`);
  if (values.write)
    writeFileSync(join(import.meta.dirname, '..', 'docs', 'benchmarks.md'), benchmarksDocument(run, process.argv.slice(2)));
  if (before !== null) tellOf(before, run);
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function tellOf(before: SavedBench, now: SavedBench): void {
  const comparison = compare(before.rows, now.rows);
  process.stdout.write(`\n${comparisonText(comparison, before.date)}`);
  if (comparison.regressed.length > 0) process.exitCode = 1;
}

function benchmark(name: string): (context: BenchContext) => Promise<BenchRow[]> {
  const found = benchmarks[name];
  if (found === undefined) throw new Error(`there is no benchmark "${name}"; there are ${Object.keys(benchmarks).join(', ')}`);
  process.stderr.write(`bench: ${name}…\n`);
  return found;
}

function wholeNumber(name: 'rounds' | 'mib', least: number): number {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${name} takes a whole number from ${least} up, not "${values[name]}"`);
  return number;
}
