import type * as Shipped from '../src/output/line-channel.ts';
import { asShipped } from './as-shipped.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

/** Newline included. */
const lineBytes = 88;
const megabytes = 32;
const pieceBytes = 64 * 1024;
/** Under the share of a tick, so that nothing is shed: what is measured is the analysis. */
const piecesPerTick = 2;

/** Kinds of log, each line of 88 bytes: how many tokens vary, and how many lines are new, is what the analysis costs. */
const logs: Readonly<Record<string, (line: number) => string>> = {
  'one line again and again': () =>
    'ERROR connection refused by the upstream server: the request is tried again at once, as ever',
  'lines that differ in numbers': (line) =>
    `[10:${two(line >> 6)}:${two(line)}.${line % 1000}] request ${line} to 10.0.0.${line % 256}:8080 was refused, retrying`,
  'lines that are new': (line) => `2026-11-21T10:${two(line >> 6)}:${two(line)}Z compiling ${words(line)}`,
};

/** CPU of the line channel, with all statistics, beside a mere count of the newlines in the same bytes. */
export async function lineChannel(context: BenchContext): Promise<BenchRow[]> {
  const { createLineChannel } = (await asShipped(context, 'output/line-channel')) as typeof Shipped;
  const rows: BenchRow[] = [];
  for (const [what, lineAt] of Object.entries(logs)) {
    const bytes = logOf(lineAt);
    const figures = await sideBySide(
      [
        { name: 'channel', measure: () => cpuMs(() => analyse(createLineChannel({ stdoutIsData: false }), bytes)) },
        { name: 'count', measure: () => cpuMs(() => countNewlines(bytes)) },
      ],
      context.rounds,
    );
    const note = `${Math.round(megabytes / (figures.channel.median / 1000))} MB/s a core, nothing shed`;
    const shared = { beside: 'indexOf(10) alone', besideFigures: figures.count, unit: 'ms' } as const;
    rows.push({ what: `${megabytes} MB of ${what}`, guard: figures.channel, ...shared, note });
  }
  return rows;
}

function analyse(channel: Shipped.LineChannel, bytes: Uint8Array): void {
  let shed = 0;
  for (let at = 0, piece = 1; at < bytes.length; at += pieceBytes, piece += 1) {
    channel.observe('stdout', bytes.subarray(at, at + pieceBytes));
    if (piece % piecesPerTick === 0) shed = channel.tick(250).output.shedLines;
  }
  if (shed > 0) throw new Error(`${shed} lines were shed, so this was no measurement of the analysis`);
}

function countNewlines(bytes: Uint8Array): void {
  let lines = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines += 1;
  if (lines !== bytes.length / lineBytes) throw new Error(`counted ${lines} lines`);
}

function logOf(lineAt: (line: number) => string): Uint8Array {
  const lines = Array.from({ length: Math.floor((megabytes * 1e6) / lineBytes) }, (_, line) => lineAt(line));
  return Buffer.from(lines.map((line) => `${line.padEnd(lineBytes - 1, '.').slice(0, lineBytes - 1)}\n`).join(''), 'latin1');
}

/** CPU time of this thread: what else the machine does at the time counts less than it would on a clock. */
function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

function two(number: number): string {
  return String(number % 60).padStart(2, '0');
}

/** Words that are another combination for every line. */
function words(line: number): string {
  const stems = ['lexer', 'parser', 'types', 'emitter', 'linker', 'runtime', 'scheduler', 'journal', 'socket', 'buffer', 'index'];
  let rest = Math.imul(line + 1, 0x9e3779b1) >>> 0;
  const picked: string[] = [];
  for (let word = 0; word < 8; word += 1) {
    picked.push(stems[rest % stems.length] as string);
    rest = Math.floor(rest / stems.length);
  }
  return picked.join(' ');
}
