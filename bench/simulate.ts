import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { traces } from '../fixtures/traces.ts';
import { eventsFile } from '../src/evidence/bundle-files.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

const BUNDLES = 1_000;
/** What one run may take, on a machine that does other things too. */
const MOST_MS = 30_000;
const repository = resolve(import.meta.dirname, '..');

/** Runs of a second or two, recorded for this: together with those of fixtures/traces/ they are what the bundles are copies of. */
const recordings: readonly { readonly options: readonly string[]; readonly command: readonly string[] }[] = [
  { options: [], command: ['sh', '-c', 'seq 1 20000'] },
  { options: [], command: ['sh', '-c', 'for step in 1 2 3 4; do echo step $step; sleep 0.5; done'] },
  { options: [], command: ['sh', '-c', 'sleep 1; exit 3'] },
  { options: ['--wall-time', '1s'], command: ['sleep', '60'] },
  { options: ['--no-output-timeout', '1s'], command: ['sleep', '60'] },
  { options: [], command: program('infinite-looper') },
  { options: ['--mode', 'shadow'], command: program('infinite-looper', '--timeout', '4') },
  { options: ['--profile', 'watchdog'], command: program('detect/same-line', '--timeout', '3') },
  { options: ['--profile', 'strict'], command: program('detect/tap-runner', '--tests', '100') },
  { options: [], command: program('detect/webpack', '--timeout', '2') },
  { options: [], command: program('detect/compiler', '--timeout', '2') },
  { options: [], command: program('detect/training-loop', '--timeout', '2') },
];

/** Another policy over a thousand recorded runs, beside a bare Node that reads and hashes their events. */
export async function simulate(context: BenchContext): Promise<BenchRow[]> {
  const folder = join(context.scratch, 'simulate');
  const sources = [...traces.map(({ name }) => join(repository, 'fixtures', 'traces', name)), ...(await record(context))];
  for (let at = 0; at < BUNDLES; at += 1)
    cpSync(sources[at % sources.length] ?? '', join(folder, String(at)), { recursive: true });
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name, eventsFile)).size, 0);
  try {
    const figures = await sideBySide(
      [
        {
          name: 'simulate',
          measure: () => tookMs([context.cli, 'simulate', '--profile', 'strict', folder], `${BUNDLES} runs: `),
        },
        { name: 'bare', measure: () => tookMs(['-e', readAndHash, folder], `${BUNDLES} read`) },
      ],
      context.rounds,
    );
    const mib = Math.round(bytes / 1024 ** 2);
    return [
      {
        ...{ what: `simulate, ${BUNDLES} bundles`, guard: figures.simulate, unit: 'ms' },
        ...{ beside: 'reading and hashing the events', besideFigures: figures.bare },
        note: `copies of ${sources.length} recorded runs, ${mib} MiB of events; at most ${MOST_MS} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bundles of the recordings, made at the same time: how fast they are is not measured. */
async function record({ cli, scratch }: BenchContext): Promise<readonly string[]> {
  const evidence = join(scratch, 'simulate-recordings');
  mkdirSync(evidence);
  await Promise.all(
    recordings.map(async ({ options, command }) => {
      const args = [cli, 'run', '--evidence-dir', evidence, '--quiet', ...options, '--', ...command];
      await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close');
    }),
  );
  const bundles = readdirSync(evidence, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (bundles.length !== recordings.length) throw new Error(`${bundles.length} of ${recordings.length} runs left a bundle`);
  return bundles.map(({ name }) => join(evidence, name));
}

function tookMs(args: readonly string[], said: string): number {
  const startedMs = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 });
  if (!stdout.includes(said)) throw new Error(`${args.join(' ')} did not say "${said}": ${stderr}`);
  return performance.now() - startedMs;
}

const readAndHash = `
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const names = readdirSync(process.argv[1]);
for (const name of names) createHash('sha256').update(readFileSync(process.argv[1] + '/' + name + '/${eventsFile}')).digest();
console.log(names.length + ' read');
`;

function program(name: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, join(repository, 'fixtures', 'programs', `${name}.mjs`), ...args];
}
