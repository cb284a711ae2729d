import type { Sample } from './model.ts';
import { formatBytes } from './report/bytes.ts';
import { counted, formatPercent } from './report/quantities.ts';

/** Short enough to show in a CI's log that a long step is alive, long enough to add nothing worth skipping to it. */
export const HEARTBEAT_MS = 60_000;

/** Tells, once in a while, how a long run is doing. */
export interface Heartbeat {
  /** Takes a piece of the output, of whichever stream. The bytes are not kept. */
  observe(bytes: Uint8Array): void;
  /** The line that is due at this tick, or null. */
  beat(sample: Sample): string | null;
}

/**
 * @param startedAtMs when the command began, on the clock of its samples
 *
 * Time, CPU of one core and lines of output since the last line, and memory now; the first line after one whole period. A line of the
 * command that is not ended yet is not broken into, but for no longer than one period more: a command that prints dots, or hangs
 * behind "Compiling… ", has its heartbeat too.
 */
export function createHeartbeat(everyMs: number, startedAtMs = 0): Heartbeat {
  let last = { atMs: startedAtMs, cpuMs: 0, lines: 0 };
  let inLine = false;

  return {
    observe(bytes) {
      if (bytes.length > 0) inLine = bytes[bytes.length - 1] !== NEWLINE;
    },
    beat({ atMs, tree, output, data }) {
      const passedMs = atMs - last.atMs;
      if (passedMs < (inLine ? 2 * everyMs : everyMs)) return null;
      const lines = linesOf(output) + (data === null ? 0 : linesOf(data));
      const cpu = formatPercent(((tree.cpuMs - last.cpuMs) * 10_000) / passedMs);
      const told = [elapsed(atMs), `CPU ${cpu}`, formatBytes(tree.memoryBytes), counted(lines - last.lines, 'line')];
      last = { atMs, cpuMs: tree.cpuMs, lines };
      return told.join(', ');
    },
  };
}

const NEWLINE = 0x0a;

function linesOf({ lines, shedLines }: Sample['output']): number {
  return lines + shedLines;
}

/** `3m00s`, `1h03m`: of the same width for an hour, so that lines can be compared at a glance. */
function elapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}m${twoDigits(seconds % 60)}s`;
  return `${Math.floor(minutes / 60)}h${twoDigits(minutes % 60)}m`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
