import type { OutputStats } from '../model.ts';
import type { StreamName } from '../ports.ts';
import { blockEnd, bytesSinceFeed } from './block-end.ts';
import { LINE_FEED } from './byte-classes.ts';
import { countNewlines } from './count-newlines.ts';
import { createCycleDetector } from './cycle-detector.ts';
import { createProgressFollower } from './progress.ts';
import { forgetOpenLine, isFresh, newOpenLine, type OpenLine, readLines } from './read-lines.ts';
import { createRepetitionJudge } from './repetition.ts';
import { rawHash, templateHash } from './text-hasher.ts';

/** Everything about a log but its bytes and its silence. */
export type LineStats = Omit<OutputStats, 'bytes' | 'silentMs'>;

/** The lines of one log, to which both streams may write. */
export interface LineAnalysis {
  /** Takes a piece of one stream. The bytes are not kept. */
  observe(stream: StreamName, bytes: Uint8Array): void;
  tick(clockMs: number): LineStats;
}

/** Bytes read in one tick of 250 ms: 1 MB/s shows any loop, and costs less than a percent of a core. */
export const ANALYSED_BYTES_PER_TICK = 256 * 1024;

/** Shedding less would leave gaps so close together that no long cycle could be seen between them. */
export const SHED_BLOCK_LINES = 256;

interface StreamState {
  readonly line: OpenLine;
  /** The rest of the present line lies behind a gap: it is counted as shed, not read by half. */
  dropping: boolean;
  droppedBytes: number;
}

type Shedding =
  | { readonly kind: 'none' }
  /** Until the tick ends, and then until the block is large enough. */
  | { readonly kind: 'shedding'; readonly tickEnded: boolean; readonly blockLines: number; readonly sinceFeed: number };

const NOT_SHEDDING: Shedding = { kind: 'none' };

export function createLineAnalysis(): LineAnalysis {
  const streams: Readonly<Record<StreamName, StreamState>> = {
    stdout: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
    stderr: { line: newOpenLine(), dropping: false, droppedBytes: 0 },
  };
  const cycles = createCycleDetector();
  const repetition = createRepetitionJudge();
  const progress = createProgressFollower();
  const listener = { onLine, onUpdate };
  let shedding: Shedding = NOT_SHEDDING;
  let lines = 0;
  let updates = 0;
  let shedLines = 0;
  let spentInTick = 0;

  return { observe, tick };

  function observe(name: StreamName, bytes: Uint8Array): void {
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
    repetition.gap();
    shedding = { kind: 'shedding', tickEnded: false, blockLines: 0, sinceFeed: 0 };
  }

  function analyse(stream: StreamState, bytes: Uint8Array, from: number): number {
    const { at, spentBytes } = readLines(stream.line, bytes, from, ANALYSED_BYTES_PER_TICK - spentInTick, listener);
    spentInTick += spentBytes;
    return at;
  }

  function onLine({ text, lengthBytes }: OpenLine): void {
    lines += 1;
    cycles.add(rawHash(text, lengthBytes));
    const template = templateHash(text);
    const { count, positions } = text.reader;
    repetition.add(template, count > 0 && progress.add(template, positions, count));
  }

  function onUpdate({ text }: OpenLine): void {
    updates += 1;
    const { count, positions } = text.reader;
    if (count > 0) progress.add(templateHash(text), positions, count);
  }

  function shed(stream: StreamState, bytes: Uint8Array, from: number, now: Shedding & { kind: 'shedding' }): number {
    forgetOpenLine(stream.line);
    const end = now.tickEnded ? blockEnd(bytes, from, SHED_BLOCK_LINES - now.blockLines, now.sinceFeed) : -1;
    if (end !== -1) {
      shedLines += countNewlines(bytes.subarray(0, end), from);
      stream.dropping = false;
      shedding = NOT_SHEDDING;
      return end;
    }
    const count = countNewlines(bytes, from);
    shedLines += count;
    stream.dropping = bytes[bytes.length - 1] !== LINE_FEED;
    stream.droppedBytes = 0;
    shedding = { ...now, blockLines: now.blockLines + count, sinceFeed: bytesSinceFeed(bytes, from, now.sinceFeed) };
    return bytes.length;
  }

  function dropRest(stream: StreamState, bytes: Uint8Array, from: number): number {
    const end = blockEnd(bytes, from, 1, stream.droppedBytes);
    if (end === -1) {
      stream.droppedBytes += bytes.length - from;
      return bytes.length;
    }
    if (bytes[end - 1] === LINE_FEED) shedLines += 1;
    stream.dropping = false;
    return end;
  }

  function tick(clockMs: number): LineStats {
    spentInTick = 0;
    if (shedding.kind === 'shedding') {
      shedding = shedding.blockLines >= SHED_BLOCK_LINES ? NOT_SHEDDING : { ...shedding, tickEnded: true };
    }
    return {
      ...{ lines, shedLines, updates },
      loop: cycles.tick(clockMs),
      repetition: repetition.tick(clockMs),
      progress: progress.tick(clockMs),
    };
  }
}
