import { type CpuLoad, type Expectation, type Outcome, outcomes } from '../../fixtures/outcomes.ts';
import type { Options } from '../../fixtures/programs/detect/every-program.mjs';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision } from '../../src/model.ts';
import { decisionsOf, type Observed } from '../../test/detection/simulated-run.ts';
import { observeOnsets } from './observe-onsets.ts';

/** What one profile made of one runaway in all trials. */
export interface Latency {
  readonly action: 'kill' | 'alert';
  readonly trials: number;
  /** From the onset, of the trials in which it was decided in the way that is expected, shortest first. */
  readonly decidedMs: readonly number[];
  readonly budgetMs: number;
}

export interface RunawayRow {
  readonly program: string;
  readonly options: Options;
  readonly cpu: CpuLoad;
  readonly standard: Latency | null;
  readonly strict: Latency | null;
}

const SEEDS = [1, 2, 3];

/** How long it takes until each runaway is decided, in simulated time, by program, rate and CPU. */
export function runawayLatencies(): readonly RunawayRow[] {
  return outcomes.filter(({ kind }) => kind === 'runaway').flatMap(latenciesOf);
}

function latenciesOf(row: Outcome): readonly RunawayRow[] {
  const runs = SEEDS.flatMap((seed) => observeOnsets(row, seed));
  return row.cpu.map((cpu) => ({
    ...{ program: row.program, options: row.options, cpu },
    standard: latencyOf(row.expected.standard, runs, (run) => decisionsOf(run, cpu, profiles.standard)),
    strict: latencyOf(row.expected.strict, runs, (run) => decisionsOf(run, cpu, profiles.strict)),
  }));
}

function latencyOf(
  expected: Expectation,
  runs: readonly Observed[],
  decisions: (run: Observed) => readonly Decision[],
): Latency | null {
  if (expected.kind === 'nothing' || expected.kind === 'may-alert') return null;
  const asked = expected.kind === 'decided' ? ['kill', 'alert'] : [expected.kind];
  const decidedMs = runs.flatMap((run) => {
    const first = decisions(run).find(
      ({ action, rules, atMs }) =>
        asked.includes(action) && atMs > run.onsetMs && rules.some((rule) => expected.rules.includes(rule)),
    );
    return first === undefined ? [] : [first.atMs - run.onsetMs];
  });
  const action = expected.kind === 'kill' ? 'kill' : 'alert';
  return { action, trials: runs.length, decidedMs: decidedMs.sort((one, other) => one - other), budgetMs: expected.withinMs };
}
