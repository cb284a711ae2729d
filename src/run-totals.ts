import type { EventPayloads, Sample } from './model.ts';

/** Figures of a whole run, over all attempts. */
export interface RunTotals {
  add(sample: Sample): void;
  /** What the command has used so far stays used: the next attempt counts from nothing. */
  nextAttempt(): void;
  figures(): Omit<EventPayloads['process_exited'], 'exit_code' | 'command_exit_code' | 'kill_signal' | 'duration_ms'>;
  /** Processes at the last sample of this attempt; 1 before there was one. */
  processes(): number;
}

export function createRunTotals(): RunTotals {
  const peaks = { peak_cpu_bp: 0, peak_memory_bytes: 0, processes_peak: 0 };
  const earlier = { output_bytes: 0, cpu_ms: 0 };
  let latest: Sample | null = null;

  return {
    add(sample) {
      latest = sample;
      peaks.peak_cpu_bp = Math.max(peaks.peak_cpu_bp, sample.tree.cpuBp);
      peaks.peak_memory_bytes = Math.max(peaks.peak_memory_bytes, sample.tree.memoryBytes);
      peaks.processes_peak = Math.max(peaks.processes_peak, sample.tree.processes);
    },
    nextAttempt() {
      Object.assign(earlier, used());
      latest = null;
    },
    figures: () => ({ ...used(), ...peaks }),
    processes: () => latest?.tree.processes ?? 1,
  };

  function used(): typeof earlier {
    return {
      output_bytes: earlier.output_bytes + (latest?.output.bytes ?? 0),
      cpu_ms: earlier.cpu_ms + (latest?.tree.cpuMs ?? 0),
    };
  }
}
