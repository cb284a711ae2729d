import { type CpuLoad, type Expectation, type Outcome, outcomes } from '../../fixtures/outcomes.ts';
import { type DetectProgram, everyProgram, type Options } from '../../fixtures/programs/detect/every-program.mjs';
import { profiles } from '../../src/decision/default-policy.ts';
import type { Decision } from '../../src/model.ts';
import { createLineChannel } from '../../src/output/line-channel.ts';
import { TICK_MS } from '../../src/turns.ts';
import { decisionsOf, type Observed } from '../../test/detection/simulated-run.ts';

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

/** Onsets lie so much apart within a tick, and each has a seed of its own. */
const PHASES_MS = [0, 25, 50, 75, 100, 125, 150, 175, 200, 225];
/** Healthy work before the runaway begins. */
const LEAD_IN_MS = 5_000;
const LEAD_IN_LINES_PER_SECOND = 20;

/** How long it takes until each runaway is decided, in simulated time, by program, rate and CPU. */
export function runawayLatencies(): readonly RunawayRow[] {
  return outcomes.filter(({ kind }) => kind === 'runaway').flatMap(latenciesOf);
}

function latenciesOf(row: Outcome): readonly RunawayRow[] {
  const runs = PHASES_MS.map((phaseMs, at) => observe(row, at + 1, LEAD_IN_MS + phaseMs));
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

/** The program's output behind healthy work, through the line channel, a tick of simulated time after the other. */
function observe({ program, options, seconds }: Outcome, seed: number, onsetMs: number): Observed {
  const { defaults, output, load }: DetectProgram = everyProgram[program];
  const given = { ...defaults, ...options, seed };
  const channel = createLineChannel({ stdoutIsData: false });
  const before = pacer(everyProgram.compiler.output({ ...everyProgram.compiler.defaults, seed }), LEAD_IN_LINES_PER_SECOND);
  const runaway = pacer(output(given), options.rate);
  const ticks = Array.from({ length: Math.ceil((onsetMs + seconds * 1000) / TICK_MS) }, (_, index) => {
    const atMs = (index + 1) * TICK_MS;
    const text = before(Math.min(atMs, onsetMs)) + runaway(atMs - onsetMs);
    if (text !== '') channel.observe('stdout', Buffer.from(text));
    return { atMs, ...channel.tick(TICK_MS) };
  });
  return { onsetMs, ticks, loadAt: (atMs) => load?.(given, Math.max(0, atMs - onsetMs) / 1000) ?? {} };
}

/** What is due by a time at so many pieces a second. */
function pacer(source: Iterator<string>, rate: number): (elapsedMs: number) => string {
  let printed = 0;
  return (elapsedMs) => {
    const due = Math.floor((elapsedMs * rate) / 1000);
    let text = '';
    for (; printed < due; printed += 1) {
      const { value, done } = source.next();
      if (done) return text;
      text += value;
    }
    return text;
  };
}
