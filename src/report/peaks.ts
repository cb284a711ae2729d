import type { RunResult } from '../model.ts';
import { formatBytes } from './bytes.ts';

/** The highest figures of a run in one phrase. A command that ended before the first sample has none. */
export function peaksPhrase({ processes_peak, peak_cpu_percent, peak_memory_bytes }: RunResult): string {
  if (processes_peak === 0) return 'too short to be measured';
  return `peak CPU ${peak_cpu_percent}% of a core, peak memory ${formatBytes(peak_memory_bytes)}`;
}
