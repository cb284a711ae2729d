import type { Event, RuleName, Rules, Sample, Verdict } from '../model.ts';
import { type Detectors, detect, initialDetectorStates } from '../signals/detect.ts';
import { hangDetector } from '../signals/hang.ts';
import { noReaches, type Reaches, watchNearRules } from './near-rules.ts';

/** What one recorded run came to: the most of everything that a policy has a bound for. */
export interface RunMeasures {
  readonly runId: string;
  /** Of the step. */
  readonly name: string;
  /** Null when the record stops before the run had ended. */
  readonly verdict: Verdict | null;
  /** The first rule that was decided on, whatever came of it; null when all was well. */
  readonly decided: RuleName | null;
  /** The guard ended it, so that it might have come to more. */
  readonly cutShort: boolean;
  /** Of the longest attempt. */
  readonly durationMs: number;
  readonly silenceMs: number;
  /** Neither output nor CPU nor I/O. */
  readonly standstillMs: number;
  readonly memoryBytes: number;
  /** False when shared pages were counted often. */
  readonly memoryExact: boolean;
  /** Of the machine or its cgroup; null where it did not say. */
  readonly machineMemoryBytes: number | null;
  readonly processes: number;
  readonly outputBytes: number;
  readonly reaches: Reaches;
}

export interface Measuring {
  /** Takes the events of one run, in order. */
  observe(event: Event): void;
  /** Null when there was no run_started. */
  measures(): RunMeasures | null;
}

const nothing: RunMeasures = {
  ...{ runId: '', name: '', verdict: null, decided: null, cutShort: false },
  ...{ durationMs: 0, silenceMs: 0, standstillMs: 0, memoryBytes: 0, memoryExact: true, machineMemoryBytes: null },
  ...{ processes: 0, outputBytes: 0, reaches: noReaches },
};

/** Measures one run by its samples. `rules` and `margin` say what is near to a threshold. */
export function createMeasuring(rules: Rules, margin: number): Measuring {
  let found: RunMeasures | null = null;
  let attempts = 1;
  let watch = watchAttempt(rules, margin, 0, noReaches);

  return {
    observe(event) {
      if (event.event_type === 'run_started') found = { ...nothing, runId: event.run_id, name: event.payload.name };
      if (found === null) return;
      if (event.event_type === 'process_started' && event.payload.attempt !== undefined) {
        attempts = event.payload.attempt;
        watch = watchAttempt(rules, margin, event.payload.at_ms ?? 0, found.reaches);
      }
      found = event.event_type === 'sample' ? event.payload.ticks.reduce(watch, found) : noted(found, event, attempts);
    },
    measures: () => found,
  };
}

function noted(found: RunMeasures, event: Event, attempts: number): RunMeasures {
  switch (event.event_type) {
    case 'decision_made':
    case 'policy_dry_run': {
      const ended = event.action === 'kill' || event.action === 'restart';
      return { ...found, decided: found.decided ?? event.payload.rules[0] ?? null, cutShort: found.cutShort || ended };
    }
    case 'process_exited': {
      const { duration_ms, peak_memory_bytes, processes_peak, output_bytes } = event.payload;
      return {
        ...{ ...found, verdict: event.outcome as Verdict },
        // These two count all attempts, the pauses between them included; a limit is for one.
        durationMs: attempts > 1 ? found.durationMs : Math.max(found.durationMs, duration_ms),
        outputBytes: attempts > 1 ? found.outputBytes : Math.max(found.outputBytes, output_bytes),
        memoryBytes: Math.max(found.memoryBytes, peak_memory_bytes),
        processes: Math.max(found.processes, processes_peak),
      };
    }
    default:
      return found;
  }
}

/** The samples of an attempt are judged from its own start. */
function watchAttempt(
  rules: Rules,
  margin: number,
  startedAtMs: number,
  before: Reaches,
): (found: RunMeasures, sample: Sample) => RunMeasures {
  const near = watchNearRules(rules, margin, before);
  const standstill = watchStandstill();
  return (found, sample) => {
    const tick = { ...sample, atMs: sample.atMs - startedAtMs };
    const { atMs, tree, host, output } = tick;
    return {
      ...found,
      durationMs: Math.max(found.durationMs, atMs),
      silenceMs: Math.max(found.silenceMs, output.silentMs),
      standstillMs: Math.max(found.standstillMs, standstill(tick)),
      memoryBytes: Math.max(found.memoryBytes, tree.memoryBytes),
      memoryExact: found.memoryExact && tree.memoryExact,
      machineMemoryBytes: host.memoryLimitBytes > 0 ? host.memoryLimitBytes : found.machineMemoryBytes,
      processes: Math.max(found.processes, tree.processes),
      outputBytes: Math.max(found.outputBytes, output.bytes),
      reaches: near(tick),
    };
  };
}

/** As `hang` sees it: the time that a hang-timeout is compared with. */
function watchStandstill(): (tick: Sample) => number {
  const detectors: Detectors = { list: [hangDetector({ forMs: 1, declared: true })], warmupMs: 0 };
  let states = initialDetectorStates(detectors);
  return (tick) => {
    const [next, signals] = detect(detectors, states, tick);
    states = next;
    return signals[0]?.observations[0]?.observed ?? 0;
  };
}
