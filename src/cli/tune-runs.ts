import type { Rules } from '../model.ts';
import { whyLeftOut } from '../tuning/healthy.ts';
import { createMeasuring, type RunMeasures } from '../tuning/measures.ts';
import { type EventReader, recordedRuns } from './recorded-runs.ts';

export interface HealthyRun {
  readonly bundle: string;
  readonly measures: RunMeasures;
}

export interface LeftOut {
  readonly bundle: string;
  readonly why: string;
}

export interface ReadRuns {
  readonly healthy: readonly HealthyRun[];
  readonly leftOut: readonly LeftOut[];
  /** Labels that are there and do not count, and why. */
  readonly ignoredLabels: readonly string[];
}

/** Measures the runs that the places stand for, and says of each one that is not to be learnt from why. */
export async function readHealthyRuns(places: readonly string[], rules: Rules, margin: number): Promise<ReadRuns> {
  const healthy: HealthyRun[] = [];
  const leftOut: LeftOut[] = [];
  const ignoredLabels: string[] = [];
  for await (const recorded of recordedRuns(places, () => reader(rules, margin))) {
    const { bundle } = recorded;
    if (recorded.kind === 'refused') {
      leftOut.push({ bundle, why: recorded.why });
      continue;
    }
    const { label, result: measures } = recorded;
    if (label.kind === 'ignored') ignoredLabels.push(`${label.path}: ${label.why}`);
    const why = whyLeftOut(measures, label.kind === 'found' ? label.file.label : null);
    if (why === null) healthy.push({ bundle, measures });
    else leftOut.push({ bundle, why });
  }
  return { healthy, leftOut, ignoredLabels };
}

function reader(rules: Rules, margin: number): EventReader<RunMeasures> {
  const measuring = createMeasuring(rules, margin);
  return {
    observe: (event) => measuring.observe(event),
    result() {
      const measures = measuring.measures();
      if (measures === null) throw new Error('there is no run_started');
      return measures;
    },
  };
}
