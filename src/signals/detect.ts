import type { Policy, Sample, Signal } from '../model.ts';
import { agentLoopDetector } from './agent-loop.ts';
import { budgetDetector } from './budget.ts';
import { cpuLoopDetector } from './cpu-loop.ts';
import { crashLoopDetector } from './crash-loop.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { forkStormDetector } from './fork-storm.ts';
import { hangDetector } from './hang.ts';
import { hangAfterResultDetector } from './hang-after-result.ts';
import { maxMemoryDetector } from './max-memory.ts';
import { maxOutputDetector } from './max-output.ts';
import { maxProcessesDetector } from './max-processes.ts';
import { memoryDetector } from './memory.ts';
import { noOutputDetector } from './no-output.ts';
import { onData } from './on-data.ts';
import { outputFloodDetector } from './output-flood.ts';
import { outputLoopDetector } from './output-loop.ts';
import { followProgress, isProgressing, noTrend, type ProgressTrend } from './progress-trend.ts';
import { silentSpinDetector } from './silent-spin.ts';
import { stuckProgressDetector } from './stuck-progress.ts';
import { wallTimeDetector } from './wall-time.ts';

export interface Detectors {
  /** In the order of `signalNames`; several may find the same signal. */
  readonly list: readonly Detector<unknown>[];
  /** Before the command has run this long, only declared bounds speak. */
  readonly warmupMs: number;
}

/** All that is remembered from sample to sample. */
export interface DetectorStates {
  /** Judged time since the command started. */
  readonly clockMs: number;
  readonly trend: ProgressTrend;
  /** One a detector, in the order of the detectors. */
  readonly each: readonly DetectorState[];
}

interface DetectorState {
  readonly inner: unknown;
  readonly signal: Signal | null;
}

/** The detectors that the policy asks for. */
export function detectorsFor({ limits, rules, warmupMs }: Policy): Detectors {
  const { wallTimeMs, noOutputMs, hangMs, maxMemory, maxProcesses, maxOutputBytes } = limits;
  const { maxTokens, maxCostMicros, maxTurns, maxToolCalls } = limits;
  const budgets = { maxTokens, maxCostMicros, maxTurns, maxToolCalls };
  const list: Detector<unknown>[] = [];
  if (wallTimeMs !== null && rules['wall-time'].action !== 'off') list.push(wallTimeDetector(wallTimeMs));
  if (noOutputMs !== null && rules['no-output'].action !== 'off') list.push(noOutputDetector(noOutputMs));
  if (hangMs !== null) list.push(hangDetector({ forMs: hangMs, declared: true }));
  else if (rules.hang.action !== 'off') list.push(hangDetector({ forMs: rules.hang.forMs, declared: false }));
  if (rules['silent-spin'].action !== 'off') list.push(silentSpinDetector(rules['silent-spin']));
  if (rules['output-loop'].action !== 'off') list.push(...onBoth(outputLoopDetector(rules['output-loop'])));
  if (rules['cpu-loop'].action !== 'off') list.push(...onBoth(cpuLoopDetector(rules['cpu-loop'])));
  if (maxOutputBytes !== null) list.push(maxOutputDetector(maxOutputBytes));
  if (rules['output-flood'].action !== 'off') list.push(...onBoth(outputFloodDetector(rules['output-flood'])));
  if (rules['stuck-progress'].action !== 'off') list.push(...onBoth(stuckProgressDetector(rules['stuck-progress'])));
  if (maxMemory !== null) list.push(maxMemoryDetector(maxMemory));
  if (rules.memory.action !== 'off') list.push(memoryDetector(rules.memory));
  if (rules['crash-loop'].action !== 'off') list.push(crashLoopDetector(rules['crash-loop']));
  if (maxProcesses !== null) list.push(maxProcessesDetector(maxProcesses));
  if (rules['fork-storm'].action !== 'off') list.push(forkStormDetector({ ...rules['fork-storm'], maxProcesses }));
  if (rules['agent-loop'].action !== 'off') list.push(agentLoopDetector(rules['agent-loop']));
  if (rules.budget.action !== 'off' && Object.values(budgets).some((limit) => limit !== null))
    list.push(budgetDetector(budgets, rules.budget.warnBp));
  if (rules['hang-after-result'].action !== 'off') list.push(hangAfterResultDetector(rules['hang-after-result'].forMs));
  return { list, warmupMs };
}

export function initialDetectorStates({ list }: Detectors): DetectorStates {
  return { clockMs: 0, trend: noTrend, each: list.map(({ initial }) => ({ inner: initial, signal: null })) };
}

/**
 * Shows one sample to every detector: the next states, and every finding that holds now, one a signal name. In a tick of which no
 * time may be judged nothing changes, but for wall time.
 */
export function detect(
  { list, warmupMs }: Detectors,
  states: DetectorStates,
  sample: Sample,
): readonly [DetectorStates, readonly Signal[]] {
  const clockMs = states.clockMs + sample.judgedMs;
  const isJudged = sample.judgedMs > 0;
  const trend = isJudged ? followProgress(states.trend, sample.output.progress, clockMs) : states.trend;
  const tick: Tick = { ...sample, clockMs, progressing: isProgressing(trend, clockMs) };
  const each = list.map((detector, at) => {
    const before = states.each[at] ?? { inner: detector.initial, signal: null };
    return isJudged || detector.everyTick ? stepOf(detector, before, tick) : before;
  });
  const signals = each.flatMap(({ signal }) => (signal === null ? [] : [signal]));
  const judged = sample.atMs < warmupMs ? signals.filter(({ declared }) => declared) : signals;
  return [{ clockMs, trend, each }, strongestByName(judged)];
}

function onBoth<S>(detector: Detector<S>): readonly [Detector<unknown>, Detector<unknown>] {
  return [detector, onData(detector)];
}

function stepOf(detector: Detector<unknown>, before: DetectorState, tick: Tick): DetectorState {
  const [inner, finding] = detector.step(before.inner, tick);
  return { inner, signal: finding === null ? null : held(finding, before.signal, tick) };
}

function held(finding: Finding, before: Signal | null, { atMs }: Tick): Signal {
  return { ...finding, sinceMs: before?.sinceMs ?? atMs };
}

/** A declared bound speaks before what is inferred, and what may kill before what may not. */
function strongestByName(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter((signal, at) =>
    signals.every((other, otherAt) => {
      if (other.name !== signal.name || otherAt === at) return true;
      const difference = strengthOf(signal) - strengthOf(other);
      return difference > 0 || (difference === 0 && at < otherAt);
    }),
  );
}

function strengthOf({ declared, level }: Signal): number {
  return (declared ? 2 : 0) + (level === 'enforce' ? 1 : 0);
}
