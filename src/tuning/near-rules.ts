import { confidenceOf } from '../decision/confidence.ts';
import { ALERT_CONFIDENCE_BP } from '../decision/decide.ts';
import type { LoopStep, OutputStats, ProgressStats, Rules, Sample, Signal } from '../model.ts';
import { cpuLoopDetector } from '../signals/cpu-loop.ts';
import { crashLoopDetector } from '../signals/crash-loop.ts';
import { type Detectors, detect, initialDetectorStates } from '../signals/detect.ts';
import type { Detector } from '../signals/detector.ts';
import { onData } from '../signals/on-data.ts';
import { outputFloodDetector } from '../signals/output-flood.ts';
import { outputLoopDetector } from '../signals/output-loop.ts';
import { silentSpinDetector } from '../signals/silent-spin.ts';
import { stuckProgressDetector } from '../signals/stuck-progress.ts';

/** The rules that infer and whose threshold can be moved; `lines` and `masked-lines` are those of `output-loop`. */
export const nearRules = [
  'lines',
  'masked-lines',
  'cpu-loop',
  'output-flood',
  'stuck-progress',
  'crash-loop',
  'silent-spin',
] as const;
export type NearRule = (typeof nearRules)[number];

/** How far one tick, or a whole run, went in what a rule counts. */
export interface Reach {
  /** In the unit of the threshold: lines or milliseconds. */
  readonly amount: number;
  /** The rule would hold if its threshold were lower by the margin. */
  readonly near: boolean;
}

export type Reaches = Readonly<Record<NearRule, Reach>>;

export const noReaches = Object.fromEntries(nearRules.map((rule) => [rule, { amount: 0, near: false }])) as Reaches;

/** For the samples of one attempt, in order: how far it has come by each of them. A finding that is too weak to be told is none. */
export function watchNearRules(rules: Rules, margin: number, before: Reaches): (sample: Sample) => Reaches {
  const watches = nearRules.map((rule) => [rule, watchOne(relaxedDetector(rule, rules, margin))] as const);
  let reaches = before;
  return (sample) => {
    reaches = Object.fromEntries(
      watches.map(([rule, findings]) => [rule, farther(reaches[rule], reachOf(rule, sample, findings(sample)))]),
    ) as Reaches;
    return reaches;
  };
}

function farther(before: Reach, now: Reach): Reach {
  return { amount: Math.max(before.amount, now.amount), near: before.near || now.near };
}

function reachOf(rule: NearRule, { output, data }: Sample, findings: readonly Signal[]): Reach {
  const told = findings.filter((signal) => isTold(signal));
  const near = told.length > 0;
  switch (rule) {
    // The ladders have steps that only alert, of which a policy has no say.
    case 'lines':
      return { amount: output.loop.lines, near: told.some(({ level }) => level === 'enforce') };
    case 'masked-lines':
      return { amount: output.repetition.lines, near: told.some(({ level }) => level === 'enforce') };
    case 'cpu-loop':
      return { amount: mostOf([output, data], ({ loop, repetition }) => Math.max(loop.lines, repetition.lines)), near };
    case 'stuck-progress':
      return { amount: mostOf([output, data], ({ progress }) => (isShort(progress) ? progress.stuckMs : 0)), near };
    case 'silent-spin':
      return { amount: output.silentMs, near };
    case 'output-flood':
      return { amount: observed(findings, 'flood-for'), near };
    case 'crash-loop':
      return { amount: observed(findings, 'stale-for'), near };
    default:
      return rule satisfies never;
  }
}

/** Of the log and of stdout as data, which is judged apart. */
function mostOf(both: readonly (OutputStats | null)[], amountOf: (stats: OutputStats) => number): number {
  return both.reduce((most, stats) => Math.max(most, stats === null ? 0 : amountOf(stats)), 0);
}

/** A progress that has come to its end stands still for good reason. */
function isShort({ valueBp }: ProgressStats): boolean {
  return valueBp >= 0 && valueBp < 10_000;
}

function observed(findings: readonly Signal[], name: string): number {
  const all = findings.flatMap(({ observations }) => observations).filter((each) => each.name === name);
  return all.reduce((most, each) => Math.max(most, each.observed), 0);
}

function watchOne(one: Detector<unknown>): (sample: Sample) => readonly Signal[] {
  const detectors: Detectors = { list: [one, onData(one)], warmupMs: 0 };
  let states = initialDetectorStates(detectors);
  return (sample) => {
    const [next, signals] = detect(detectors, states, sample);
    states = next;
    return signals;
  };
}

function isTold(signal: Signal): boolean {
  return confidenceOf([signal]).confidence >= ALERT_CONFIDENCE_BP;
}

function relaxedDetector(rule: NearRule, rules: Rules, margin: number): Detector<unknown> {
  const less = (bound: number): number => Math.max(1, Math.floor(bound / margin));
  const relaxed = (ladder: readonly LoopStep[]): readonly LoopStep[] =>
    ladder
      .filter(({ level }) => level === 'enforce')
      .map((step) => ({ ...step, lines: less(step.lines), forMs: less(step.forMs) }));
  switch (rule) {
    case 'lines':
      return outputLoopDetector({ ladder: relaxed(rules['output-loop'].ladder), masked: [] });
    case 'masked-lines':
      return outputLoopDetector({ ladder: [], masked: relaxed(rules['output-loop'].masked) });
    case 'cpu-loop': {
      const { lines, forMs, maskedForMs, ...rest } = rules['cpu-loop'];
      return cpuLoopDetector({ ...rest, lines: less(lines), forMs: less(forMs), maskedForMs: less(maskedForMs) });
    }
    case 'output-flood':
      return outputFloodDetector({ ...rules['output-flood'], forMs: less(rules['output-flood'].forMs) });
    case 'stuck-progress':
      return stuckProgressDetector({ forMs: less(rules['stuck-progress'].forMs) });
    case 'crash-loop':
      return crashLoopDetector({ ...rules['crash-loop'], staleForMs: less(rules['crash-loop'].staleForMs) });
    case 'silent-spin':
      return silentSpinDetector({ ...rules['silent-spin'], forMs: less(rules['silent-spin'].forMs) });
    default:
      return rule satisfies never;
  }
}
