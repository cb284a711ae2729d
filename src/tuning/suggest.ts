import { matchesStep } from '../decision/step-glob.ts';
import type { RuleName } from '../model.ts';
import type { RunMeasures } from './measures.ts';
import type { NearRule } from './near-rules.ts';
import { neatUp, type Unit } from './neat.ts';

/** What healthy runs of one step say about its bounds. */
export interface StepSuggestions {
  readonly name: string;
  /** How many runs. */
  readonly runs: number;
  /** Of those, how many the guard had ended. */
  readonly cutShort: number;
  readonly memory: {
    /** Of the smallest of their machines; null where none said. */
    readonly machineBytes: number | null;
    /** False when some of it was counted more than once. */
    readonly exact: boolean;
  };
  readonly settings: readonly Setting[];
  /** Keys that are left as they are, or without a bound. */
  readonly kept: readonly Kept[];
}

export interface Setting {
  readonly key: SettingKey;
  readonly value: number;
  readonly unit: Unit;
  readonly evidence: Evidence;
  /** The margin alone would have come to less than is sensible for any step. */
  readonly isFloor: boolean;
}

export interface Kept {
  readonly key: SettingKey;
  readonly unit: Unit;
  readonly evidence: Evidence;
  readonly why: 'far away' | 'wall-time comes first' | 'more than the machine has' | 'more than can be set';
}

/** How near the runs came. */
export interface Evidence {
  readonly runs: number;
  readonly most: number;
  /** The run that came to it. */
  readonly mostRun: string;
  /** Of twenty runs, nineteen came to no more. */
  readonly p95: number;
}

/** Where a setting stands in a policy file. */
export type SettingKey =
  | { readonly section: 'limits'; readonly name: LimitName }
  | { readonly section: 'rules'; readonly name: RuleName; readonly threshold: string };

export type LimitName = 'wall-time' | 'no-output-timeout' | 'hang-timeout' | 'max-memory' | 'max-processes' | 'max-output';

/** Fewer runs say little about the slowest one to come. */
export const FEW_RUNS = 5;

interface Bound {
  readonly key: SettingKey;
  readonly unit: Unit;
  /** Runs that are short or small say nothing about a machine that is busy for once: no bound is below this. */
  readonly floor: number;
  readonly amountOf: (run: RunMeasures) => number;
  /** Whether a run asks for more than the profile gives; a limit has no default, and is always set. */
  readonly isNear: (run: RunMeasures) => boolean;
}

const MINUTE_MS = 60_000;
/** A lock, a mirror or a busy machine may hold any step up for minutes, one of seconds too. */
const LEAST_SILENCE_MS = 5 * MINUTE_MS;
/** More than the least silence, so that whoever stands still is told so. */
const LEAST_WALL_TIME_MS = 10 * MINUTE_MS;
const MIB = 1024 ** 2;
const always = () => true;

const bounds: readonly Bound[] = [
  limit('wall-time', 'ms', LEAST_WALL_TIME_MS, ({ durationMs }) => durationMs),
  limit('no-output-timeout', 'ms', LEAST_SILENCE_MS, ({ silenceMs }) => silenceMs),
  limit('hang-timeout', 'ms', LEAST_SILENCE_MS, ({ standstillMs }) => standstillMs),
  limit('max-memory', 'bytes', 256 * MIB, ({ memoryBytes }) => memoryBytes),
  limit('max-processes', 'processes', 50, ({ processes }) => processes),
  limit('max-output', 'bytes', 64 * MIB, ({ outputBytes }) => outputBytes),
  inferred('output-loop', 'lines', 'lines', 'lines'),
  inferred('output-loop', 'masked-lines', 'masked-lines', 'lines'),
  inferred('cpu-loop', 'lines', 'cpu-loop', 'lines'),
  inferred('output-flood', 'for', 'output-flood', 'ms'),
  inferred('stuck-progress', 'for', 'stuck-progress', 'ms'),
  inferred('crash-loop', 'stale-for', 'crash-loop', 'ms'),
  inferred('silent-spin', 'for', 'silent-spin', 'ms'),
];

/** The longest time and the most lines that a policy file takes. */
const mostOf: Readonly<Record<Unit, number>> = {
  ...{ ms: 24 * 24 * 60 * MINUTE_MS, bytes: Number.MAX_SAFE_INTEGER },
  ...{ processes: 1_000_000_000, lines: 1_000_000_000 },
};

/**
 * Bounds for each step, by name, from its healthy runs: the margin times the most that was seen, rounded up to what reads well. In a policy a name is a
 * pattern: one with a wildcard in it is given room for every step that it means, and stands before those that have parts of their own.
 */
export function suggest(healthy: readonly RunMeasures[], margin: number): readonly StepSuggestions[] {
  const names = [...new Set(healthy.map(({ name }) => name))].toSorted();
  const ordered = [...names.filter(isPattern), ...names.filter((name) => !isPattern(name))];
  return ordered.map((name) => {
    const meant = healthy.filter((run) => matchesStep(name, run.name));
    return { name, ...suggestForStep(meant, margin) };
  });
}

function isPattern(name: string): boolean {
  return name.includes('*') || name.includes('?');
}

function suggestForStep(runs: readonly RunMeasures[], margin: number): Omit<StepSuggestions, 'name'> {
  const settings: Setting[] = [];
  const kept: Kept[] = [];
  for (const bound of bounds) {
    const { key, unit, floor } = bound;
    const evidence = evidenceOf(runs, bound.amountOf);
    const wanted = Math.max(margin * evidence.most, evidence.most + 1);
    const value = neatUp(Math.max(floor, wanted), unit);
    const why = whyKept(bound, runs, value, wallTimeIn(settings));
    if (why !== null) kept.push({ key, unit, evidence, why });
    else settings.push({ key, value, unit, evidence, isFloor: wanted < floor });
  }
  return {
    ...{ runs: runs.length, cutShort: runs.filter(({ cutShort }) => cutShort).length, settings, kept },
    memory: { machineBytes: smallestMachineBytes(runs), exact: runs.every(({ memoryExact }) => memoryExact) },
  };
}

/** It is the first of the bounds. */
function wallTimeIn(settings: readonly Setting[]): number {
  return settings.find(({ key }) => key.name === 'wall-time')?.value ?? Number.POSITIVE_INFINITY;
}

function whyKept(
  { key, unit, isNear }: Bound,
  runs: readonly RunMeasures[],
  value: number,
  wallTimeMs: number,
): Kept['why'] | null {
  if (!runs.some(isNear)) return 'far away';
  if (value > mostOf[unit]) return 'more than can be set';
  if ((key.name === 'no-output-timeout' || key.name === 'hang-timeout') && value >= wallTimeMs) return 'wall-time comes first';
  const machineBytes = smallestMachineBytes(runs) ?? Number.POSITIVE_INFINITY;
  return key.name === 'max-memory' && value > machineBytes ? 'more than the machine has' : null;
}

function smallestMachineBytes(runs: readonly RunMeasures[]): number | null {
  const known = runs.flatMap(({ machineMemoryBytes }) => machineMemoryBytes ?? []);
  return known.length === 0 ? null : known.reduce((least, bytes) => Math.min(least, bytes));
}

function evidenceOf(runs: readonly RunMeasures[], amountOf: (run: RunMeasures) => number): Evidence {
  const sorted = runs.toSorted((one, other) => amountOf(one) - amountOf(other));
  const highest = sorted.at(-1);
  const nineteenOfTwenty = sorted[Math.ceil(sorted.length * 0.95) - 1];
  return {
    runs: runs.length,
    most: highest === undefined ? 0 : amountOf(highest),
    mostRun: highest?.runId ?? '',
    p95: nineteenOfTwenty === undefined ? 0 : amountOf(nineteenOfTwenty),
  };
}

function limit(name: LimitName, unit: Unit, floor: number, amountOf: Bound['amountOf']): Bound {
  return { key: { section: 'limits', name }, unit, floor, amountOf, isNear: always };
}

/** Far from its threshold, a rule is left as its profile has it. */
function inferred(name: RuleName, threshold: string, rule: NearRule, unit: Unit): Bound {
  return {
    key: { section: 'rules', name, threshold },
    ...{ unit, floor: 0, amountOf: ({ reaches }) => reaches[rule].amount, isNear: ({ reaches }) => reaches[rule].near },
  };
}
