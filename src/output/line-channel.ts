import type { OutputStats } from '../model.ts';
import type { StreamName } from '../ports.ts';
import { createLineAnalysis, type LineAnalysis } from './line-analysis.ts';

/** Turns the command's output into statistics, in one pass, in bounded memory and without keeping a byte of it. */
export interface LineChannel {
  /** Takes a piece of one stream. The bytes are not kept. */
  observe(stream: StreamName, bytes: Uint8Array): void;
  /** Ends a tick in which `judgedMs` of time may be judged. */
  tick(judgedMs: number): Statistics;
}

export interface Statistics {
  readonly output: OutputStats;
  readonly data: OutputStats | null;
}

export interface LineChannelOptions {
  /** stdout is a file of its own: what it holds is no log, and is not mixed with the lines of stderr. */
  readonly stdoutIsData: boolean;
}

export function createLineChannel({ stdoutIsData }: LineChannelOptions): LineChannel {
  const log = createLineAnalysis();
  const data = stdoutIsData ? createLineAnalysis() : null;
  const ofAll = newTraffic();
  const ofData = newTraffic();
  let clockMs = 0;

  return {
    observe(stream, bytes) {
      if (bytes.length === 0) return;
      count(ofAll, bytes);
      if (data === null || stream === 'stderr') return log.observe(stream, bytes);
      count(ofData, bytes);
      data.observe(stream, bytes);
    },
    tick(judgedMs) {
      clockMs += judgedMs;
      return {
        output: statsOf(ofAll, log, clockMs),
        data: data === null ? null : statsOf(ofData, data, clockMs),
      };
    },
  };
}

interface Traffic {
  bytes: number;
  lastMs: number;
  inTick: boolean;
}

function newTraffic(): Traffic {
  return { bytes: 0, lastMs: 0, inTick: false };
}

function count(traffic: Traffic, bytes: Uint8Array): void {
  traffic.bytes += bytes.length;
  traffic.inTick = true;
}

function statsOf(traffic: Traffic, analysis: LineAnalysis, clockMs: number): OutputStats {
  if (traffic.inTick) traffic.lastMs = clockMs;
  traffic.inTick = false;
  return { bytes: traffic.bytes, silentMs: Math.floor(clockMs - traffic.lastMs), ...analysis.tick(clockMs) };
}
