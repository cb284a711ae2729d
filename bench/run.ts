/** `npm run bench`: what the guard costs, as ratios of medians that were taken side by side in this one run. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agent } from './agent.ts';
import { journal } from './journal.ts';
import { lineChannel } from './line-channel.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { passThrough } from './pass-through.ts';
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
  'pass-through': passThrough,
  'line-channel': lineChannel,
  agent,
  redaction,
  sampling,
  teardown,
  timeline,
  journal,
  verify,
  simulate,
};

/** A median of fewer says little on a machine that does other things too. */
const leastRounds = 5;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(benchmarks).join(',') },
    rounds: { type: 'string', default: String(leastRounds) },
    mib: { type: 'string', default: '256' },
    cli: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'cli.js') },
  },
});
const scratch = mkdtempSync(join(tmpdir(), 'flowforge-bench-'));
try {
  const context = { scratch, cli: resolve(values.cli), rounds: wholeNumber('rounds', leastRounds), mib: wholeNumber('mib', 1) };
  if (!existsSync(context.cli)) throw new Error(`there is no ${context.cli}: run npm run build first`);
  const rows: BenchRow[] = [];
  for (const name of values.only.split(',')) rows.push(...(await benchmark(name)(context)));
  process.stdout.write(`Node ${process.versions.node}, ${process.platform}-${process.arch}, ${cpus().length} cores, `);
  process.stdout.write(`medians of ${context.rounds} (least-most)\n\n${tableOf(rows)}`);
} catch (error) {
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
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
