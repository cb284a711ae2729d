import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { guarded, onlyBundle, removeBundles } from './guarded.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { shedShare } from './shed-share.ts';
import { sideBySide } from './side-by-side.ts';

/** Makes `BYTES` bytes at the speed of C: lines that all differ, and one line again and again. */
const generators = {
  'varied lines': 'seq 1 999999999 | head -c BYTES',
  'equal lines': 'yes "the very same line" | head -c BYTES',
} as const;

/** A gigabyte takes seconds, and a tenth more or less at each turn: so many times the rounds. */
const MORE_ROUNDS = 2;

const sinks = ['/dev/null', 'a pipe'] as const;
type Sink = (typeof sinks)[number];

export const spawnAndPipe = fileURLToPath(new URL('./programs/spawn-and-pipe.mjs', import.meta.url));

/** What output pays on its way through the guard, beside `cat` and beside a bare Node program that only pipes. */
export async function passThrough(context: BenchContext): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [lines, generator] of Object.entries(generators)) {
    const bytes = context.mib * 1024 * 1024;
    const command = ['sh', '-c', generator.replace('BYTES', String(bytes))];
    for (const sink of sinks)
      rows.push(...(await intoSink(context, command, bytes, sink, `${context.mib} MiB of ${lines} into ${sink}`)));
  }
  return rows;
}

async function intoSink(
  context: BenchContext,
  command: readonly string[],
  bytes: number,
  sink: Sink,
  what: string,
): Promise<BenchRow[]> {
  const shed: number[] = [];
  const rounds = MORE_ROUNDS * context.rounds;
  const figures = await sideBySide(
    [
      { name: 'cat', measure: () => pourMs(['sh', '-c', '"$@" | cat', 'sh', ...command], bytes, sink) },
      { name: 'Node', measure: () => pourMs([process.execPath, spawnAndPipe, ...command], bytes, sink) },
      { name: 'guard', measure: () => guardMs(context, command, bytes, sink, shed) },
    ],
    rounds,
  );
  const shedNote = shed.length === 0 ? '' : `shed ${(100 * Math.max(...shed)).toFixed(1)} % of lines, `;
  const note = `${shedNote}${rounds} rounds`;
  const row = (beside: 'cat' | 'Node', besideText: string): BenchRow => ({
    ...{ what, guard: figures.guard, beside: besideText, besideFigures: figures[beside], unit: 'ms', note },
  });
  return [row('cat', 'gen | cat'), row('Node', 'Node spawn-and-pipe')];
}

function guardMs(context: BenchContext, command: readonly string[], bytes: number, sink: Sink, shed: number[]): number {
  // A flood is what this measures: every rule looks at it, none may end it.
  const ms = pourMs(guarded(context, ['--quiet', '--on-runaway', 'alert'], command), bytes, sink);
  const share = shedShare(onlyBundle(context));
  if (share !== null) shed.push(share);
  removeBundles(context);
  return ms;
}

/** Wall time of the command with its stdout in the sink; throws when bytes were lost or the command failed. */
export function pourMs(command: readonly [string, ...string[]], bytes: number, sink: Sink): number {
  const [file, ...args] = sink === 'a pipe' ? (['sh', '-c', '"$@" | wc -c', 'sh', ...command] as const) : command;
  const startedMs = performance.now();
  const { status, stdout, stderr } = spawnSync(file, args, {
    stdio: ['ignore', sink === 'a pipe' ? 'pipe' : 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const ms = performance.now() - startedMs;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  if (sink === 'a pipe' && Number(stdout) !== bytes)
    throw new Error(`${command.join(' ')} passed ${stdout.trim()} of ${bytes} bytes on`);
  return ms;
}
