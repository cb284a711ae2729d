import type { OutputStats } from '../model.ts';
import type { StreamName } from '../ports.ts';
import { afterNewline, countNewlines } from './count-newlines.ts';
import { createCycleDetector } from './cycle-detector.ts';
import { forgetOpenLine, hashLines, isFresh, newOpenLine, type OpenLine } from './line-hasher.ts';
import { noProgress } from './progress.ts';
import { noRepetition } from './repetition.ts';

/** Turns the command's output into statistics, in one pass, in bounded memory and without keeping a byte of it. */
export interface LineChannel {
  /** Takes a piece of one stream. The bytes are not kept. */
  observe(stream: StreamName, bytes: Uint8Array): void;
  /** Ends a tick in which `judgedMs` of time may be judged. */
  tick(judgedMs: number): { readonly output: OutputStats; readonly data: OutputStats | null };
}

/** Bytes hashed in one tick of 250 ms: 1 MB/s shows any loop, and costs about half a percent of a core. */
export const ANALYSED_BYTES_PER_TICK = 256 * 1024;

/** Shedding less would leave gaps so close together that no long cycle could be seen between them. */
export const SHED_BLOCK_LINES = 256;

const LINE_FEED = 10;

interface StreamState {
  readonly line: OpenLine;
  /** The rest of the present line lies behind a gap: it is counted as shed, not hashed by half. */
  dropping: boolean;
}

type Shedding =
  | { readonly kind: 'none' }
  /** Until the tick ends, and then until the block is large enough. */
  | { readonly kind: 'shedding'; readonly tickEnded: boolean; readonly blockLines: number };

const NOT_SHEDDING: Shedding = { kind: 'none' };

export function createLineChannel(_options: { readonly stdoutIsData: boolean }): LineChannel {
  const streams: Readonly<Record<StreamName, StreamState>> = {
    stdout: { line: newOpenLine(), dropping: false },
    stderr: { line: newOpenLine(), dropping: false },
  };
  const cycles = createCycleDetector();
  let shedding: Shedding = NOT_SHEDDING;
  let bytesSeen = 0;
  let lines = 0;
  let shedLines = 0;
  let spentInTick = 0;
  let clockMs = 0;
  let lastOutputMs = 0;
  let outputInTick = false;

  return { observe, tick };

  function observe(name: StreamName, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    bytesSeen += bytes.length;
    outputInTick = true;
    const stream = streams[name];
    let at = 0;
    while (at < bytes.length) {
      if (shedding.kind === 'shedding') at = shed(stream, bytes, at, shedding);
      else if (stream.dropping) at = dropRest(stream, bytes, at);
      else if (spentInTick >= ANALYSED_BYTES_PER_TICK && isFresh(stream.line)) startShedding();
      else at = analyse(stream, bytes, at);
    }
  }

  function startShedding(): void {
    cycles.gap();
    shedding = { kind: 'shedding', tickEnded: false, blockLines: 0 };
  }

  function analyse(stream: StreamState, bytes: Uint8Array, from: number): number {
    const { at, spentBytes } = hashLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, onLine);
    spentInTick += spentBytes;
    return at;
  }

  function onLine(hash: number): void {
    lines += 1;
    cycles.add(hash);
  }

  function shed(stream: StreamState, bytes: Uint8Array, from: number, now: Shedding & { kind: 'shedding' }): number {
    forgetOpenLine(stream.line);
    const end = now.tickEnded ? afterNewline(bytes, from, SHED_BLOCK_LINES - now.blockLines) : -1;
    if (end !== -1) {
      shedLines += SHED_BLOCK_LINES - now.blockLines;
      stream.dropping = false;
      shedding = NOT_SHEDDING;
      return end;
    }
    const count = countNewlines(bytes, from);
    shedLines += count;
    stream.dropping = bytes[bytes.length - 1] !== LINE_FEED;
    shedding = { ...now, blockLines: now.blockLines + count };
    return bytes.length;
  }

  function dropRest(stream: StreamState, bytes: Uint8Array, from: number): number {
    const end = afterNewline(bytes, from, 1);
    if (end === -1) return bytes.length;
    shedLines += 1;
    stream.dropping = false;
    return end;
  }

  function tick(judgedMs: number) {
    clockMs += judgedMs;
    if (outputInTick) lastOutputMs = clockMs;
    outputInTick = false;
    spentInTick = 0;
    if (shedding.kind === 'shedding') {
      shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
    }
    const output = {
      bytes: bytesSeen,
      lines,
      shedLines,
      silentMs: Math.floor(clockMs - lastOutputMs),
      loop: cycles.tick(clockMs),
      updates: 0,
      repetition: noRepetition,
      progress: noProgress,
    };
    return { output, data: null };
  }
}
