import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guarded, onlyBundle, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

const programs = fileURLToPath(new URL('./programs/', import.meta.url));
const peers = {
  'timeout 600': ['timeout', '600'],
  execa: [process.execPath, `${programs}execa-pipe.mjs`],
  'Node spawn-and-pipe': [process.execPath, `${programs}spawn-and-pipe.mjs`],
} as const;
type Peer = keyof typeof peers;

/** So much output that a start-up no longer counts, and little enough for many rounds. */
const OUTPUT_MIB = 64;

const works: readonly (readonly [what: string, command: readonly string[], bytes: number])[] = [
  ['a step that does nothing', ['true'], 0],
  [
    `a step that prints ${OUTPUT_MIB} MiB into a pipe`,
    ['sh', '-c', `seq 1 999999999 | head -c ${OUTPUT_MIB * 1024 * 1024}`],
    OUTPUT_MIB * 1024 * 1024,
  ],
];

/** The very same steps under the guard and under what people use instead; none of those keeps evidence, watches, or finds what escaped. */
export async function besidePeers(context: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, command, bytes] of works) {
    const contenders = [
      { name: 'guard' as const, measure: () => guardMs(context, command, bytes) },
      ...Object.entries(peers).map(([name, prefix]) => ({
        name: name as Peer,
        measure: () => stepMs([...prefix, ...command], bytes),
      })),
    ];
    const figures = await sideBySide(contenders, context.rounds);
    for (const peer of Object.keys(peers) as Peer[])
      rows.push({ what, guard: figures.guard, beside: peer, besideFigures: figures[peer], unit: 'ms', note: 'bundle sealed' });
  }
  return rows;
}

function guardMs(context: BenchContext, command: readonly string[], bytes: number): number {
  const ms = stepMs(guarded(context, ['--quiet', '--on-runaway', 'alert'], command), bytes);
  onlyBundle(context);
  removeBundles(context);
  return ms;
}

/** Wall time; throws when bytes were lost or the command failed. */
function stepMs(command: readonly string[], bytes: number): number {
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@" | wc -c', 'sh', ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - startedMs;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  if (Number(stdout) !== bytes) throw new Error(`${command.join(' ')} passed ${stdout.trim()} of ${bytes} bytes on: ${stderr}`);
  return ms;
}
