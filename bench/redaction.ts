import type * as Masks from '../src/redaction/mask-observer.ts';
import type * as Keeper from '../src/redaction/output-keeper.ts';
import type * as Redaction from '../src/redaction/redactor.ts';
import { asShipped } from './as-shipped.ts';
import type { BenchContext, BenchRow } from './model.ts';
import { sideBySide } from './side-by-side.ts';

const megabytes = 32;
const pieceBytes = 64 * 1024;
const values = 300;
const headBytes = 256 * 1024;
const tailBytes = 1024 * 1024;

/** CPU of redaction for 300 known values in all their spellings, and of what watches the output, beside a mere copy of the same bytes. */
export async function redaction(context: BenchContext): Promise<BenchRow[]> {
  const { createRedactor } = (await asShipped(context, 'redaction/redactor')) as typeof Redaction;
  const { createOutputKeeper } = (await asShipped(context, 'redaction/output-keeper')) as typeof Keeper;
  const { createMaskObserver } = (await asShipped(context, 'redaction/mask-observer')) as typeof Masks;
  const log = logOf(megabytes * 1e6);
  const redactor = createRedactor({ env: {}, values: Array.from({ length: values }, (_, index) => secretOf(index)) });
  const full = createOutputKeeper({ headBytes, tailBytes });
  inPieces(log, (piece) => full.observe('stdout', piece));

  const figures = await sideBySide(
    [
      { name: 'redact', measure: () => cpuMs(() => redact(redactor, log)) },
      { name: 'keep', measure: () => cpuMs(() => keep(createOutputKeeper({ headBytes, tailBytes }), log)) },
      {
        name: 'masks',
        measure: () =>
          cpuMs(() =>
            observe(
              createMaskObserver(() => {}),
              log,
            ),
          ),
      },
      { name: 'copy', measure: () => cpuMs(() => copy(log)) },
      { name: 'snapshot', measure: () => cpuMs(() => snapshot(full, redactor)) },
      { name: 'copySnapshot', measure: () => cpuMs(() => Uint8Array.from(log.subarray(0, headBytes + tailBytes))) },
    ],
    context.rounds,
  );
  const of = (ms: number) => `${Math.round(megabytes / (ms / 1000))} MB/s a core`;
  const beside = { beside: 'a copy', besideFigures: figures.copy, unit: 'ms' } as const;
  return [
    {
      what: `${megabytes} MB redacted, ${values} known values`,
      guard: figures.redact,
      ...beside,
      note: of(figures.redact.median),
    },
    { what: `${megabytes} MB kept for output.log`, guard: figures.keep, ...beside, note: of(figures.keep.median) },
    { what: `${megabytes} MB observed for masks`, guard: figures.masks, ...beside, note: of(figures.masks.median) },
    {
      what: 'a snapshot of output.log',
      guard: figures.snapshot,
      ...beside,
      besideFigures: figures.copySnapshot,
      note: 'a line more each time',
    },
  ];
}

function redact(redactor: Redaction.Redactor, log: Uint8Array): void {
  const stream = redactor.stream();
  let bytes = 0;
  inPieces(log, (piece) => {
    bytes += stream.push(piece).length;
  });
  bytes += stream.end().length;
  if (bytes !== log.length) throw new Error(`${bytes} bytes came of ${log.length}: the log was to hold no secret`);
}

function keep(keeper: Keeper.OutputKeeper, log: Uint8Array): void {
  inPieces(log, (piece) => keeper.observe('stdout', piece));
}

function observe(observer: Masks.MaskObserver, log: Uint8Array): void {
  inPieces(log, (piece) => observer.observe('stdout', piece));
}

function copy(log: Uint8Array): void {
  const target = new Uint8Array(pieceBytes);
  inPieces(log, (piece) => target.set(piece));
}

function snapshot(keeper: Keeper.OutputKeeper, redactor: Redaction.Redactor): void {
  keeper.observe('stdout', Buffer.from('one more line\n'));
  if (keeper.snapshot(redactor).length < tailBytes) throw new Error('the snapshot is too small');
}

function inPieces(log: Uint8Array, take: (piece: Uint8Array) => void): void {
  for (let at = 0; at < log.length; at += pieceBytes) take(log.subarray(at, at + pieceBytes));
}

/** A log of a build, as different from line to line as such logs are. */
function logOf(bytes: number): Buffer {
  const words = [
    'lexer',
    'parser',
    'types',
    'emitter',
    'linker',
    'runtime',
    'scheduler',
    'journal',
    'https://example.com/a_b',
    'src/a-b.ts',
  ];
  const lines: string[] = [];
  for (let line = 0, length = 0; length < bytes; line += 1) {
    const text = `2026-11-21T10:00:${(line % 50) + 10}Z compiling ${words[line % 10]} ${line} of ${words[(line * 7) % 9]} on 10.0.0.${line % 256}:8080 at ${hex(line)}\n`;
    lines.push(text);
    length += text.length;
  }
  return Buffer.from(lines.join(''), 'latin1');
}

/** Between 8 and 47 letters and digits: one short value makes the search of all of them slower, as it would be. */
function secretOf(index: number): string {
  let secret = '';
  for (let part = 0; secret.length < 48; part += 1)
    secret += (hex(index * 64 + part) + hex(part * 977 + index)).replace(/[a-f]/g, (letter) => `${letter.toUpperCase()}x`);
  return secret.slice(0, 8 + (index % 40));
}

function hex(number: number): string {
  return (Math.imul(number + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');
}

/** CPU time of this thread: what else the machine does at the time counts less than it would on a clock. */
function cpuMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
