import type { Clause, LoopStep, Observation, Scores, Signal } from '../model.ts';
import type { Busy } from './busy-window.ts';
import { counterfactualOf, type Margin } from './counterfactual.ts';
import type { Finding, Tick } from './detector.ts';
import type { LoopStretch } from './loop-stretch.ts';
import { shareFallenBp, shareReachedBp } from './ramp.ts';
import { durationWords, linesWords, ratioWords, secondsWords, shareWords } from './wording.ts';

/** Below this, the last lines say next to nothing that the lines before them did not say. */
export const LOW_ENTROPY_BP = 2_000;
/** At most this share of the last lines has a template that was never seen before: nothing new is said. */
export const NOTHING_NEW_BP = 200;
/** At least this share of the last lines has a template that had been seen 16 times or more. */
const OFTEN_SEEN_BP = 9_000;

/** `output-loop` for lines that are equal byte for byte. */
export function rawLoopFinding(stretch: LoopStretch, step: LoopStep, level: Signal['level'], tick: Tick): Finding {
  const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} repeated a cycle of ${linesWords(stretch.period)}`;
  return {
    ...{ name: 'output-loop', level, declared: false },
    clauses: clausesOf(step, level, 'log repeated the same lines'),
    observations: observationsOf(stretch, step, 'repeated'),
    scores: { 'output-loop.exact': 10_000, ...scoresOf(stretch, step, tick) },
    counterfactual: loopCounterfactual('a new line', seen, stretch, step, level),
  };
}

/** `output-loop` for lines that are equal after masking. */
export function maskedLoopFinding(stretch: LoopStretch, step: LoopStep, level: Signal['level'], tick: Tick): Finding {
  const { logEntropyBp, newBp, repeatedBp } = tick.output.repetition;
  const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} were alike but for numbers, times and ids`;
  return {
    ...{ name: 'output-loop', level, declared: false },
    clauses: clausesOf(step, level, `log entropy dropped below ${ratioWords(LOW_ENTROPY_BP)}`),
    observations: [
      ...observationsOf(stretch, step, 'alike'),
      { name: 'log-entropy', observed: logEntropyBp, limit: LOW_ENTROPY_BP, unit: 'ratio' },
    ],
    scores: {
      'output-loop.exact': 0,
      'output-loop.collapse': shareFallenBp(logEntropyBp, LOW_ENTROPY_BP),
      'output-loop.stale': shareFallenBp(newBp, NOTHING_NEW_BP),
      'output-loop.multiplicity': shareReachedBp(repeatedBp, OFTEN_SEEN_BP),
      ...scoresOf(stretch, step, tick),
    },
    counterfactual: loopCounterfactual('new templates', seen, stretch, step, level),
  };
}

function clausesOf(step: LoopStep, level: Signal['level'], log: string): readonly Clause[] {
  const { lines, forMs, cpuBp } = step;
  const clause: Clause = { kind: 'LOG', text: `${log} for ${linesWords(lines)} and ${durationWords(forMs)}` };
  if (cpuBp === 0 || level === 'alert') return [clause];
  return [{ kind: 'CPU', text: `CPU exceeded ${shareWords(cpuBp)} for ${durationWords(forMs)}` }, clause];
}

function observationsOf(stretch: LoopStretch, step: LoopStep, what: 'repeated' | 'alike'): readonly Observation[] {
  const observations: readonly Observation[] = [
    { name: `${what}-lines`, observed: stretch.lines, limit: step.lines, unit: 'lines' },
    { name: `${what}-for`, observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
  ];
  if (step.cpuBp === 0) return observations;
  return [...observations, { name: 'cpu-while-repeating', observed: stretch.busyBp, limit: step.cpuBp, unit: 'bp' }];
}

function scoresOf(stretch: LoopStretch, step: LoopStep, { progressing }: Tick): Scores {
  return {
    'output-loop.lines': shareReachedBp(stretch.lines, step.lines),
    'output-loop.duration': shareReachedBp(stretch.forMs, step.forMs),
    ...(step.cpuBp === 0 ? {} : { 'output-loop.cpu': shareReachedBp(stretch.busyBp, step.cpuBp) }),
    ...(progressing ? { 'output-loop.progress': 10_000 } : {}),
  };
}

function loopCounterfactual(news: string, seen: string, stretch: LoopStretch, step: LoopStep, level: Signal['level']): string {
  const { lines, forMs, cpuBp } = step;
  const bound = `the log had shown ${news} before ${linesWords(lines)} or ${durationWords(forMs)}`;
  const margins: readonly [Margin, ...Margin[]] = [
    { what: 'lines', observed: stretch.lines, limit: lines, words: String },
    { what: 'time', observed: stretch.forMs, limit: forMs, words: secondsWords },
  ];
  const cpu = `CPU averaged ${busyWords(stretch)}`;
  if (level === 'alert') return counterfactualOf([bound], [seen, ...whyNoKill(stretch, step)].join(', and '), margins);
  if (cpuBp === 0) return counterfactualOf([bound], seen, margins);
  return counterfactualOf([bound, `CPU had been under ${shareWords(cpuBp)}`], `${seen}, and ${cpu}`, [
    ...margins,
    { what: 'CPU', observed: stretch.busyBp, limit: cpuBp, words: shareWords },
  ]);
}

/** What a kill asks for beyond the lines and the time that were reached. */
function whyNoKill(stretch: LoopStretch, { cpuBp, linesPerSecond, level }: LoopStep): readonly string[] {
  const rate = rateOf(stretch);
  return [
    ...(level === 'alert' ? ['such lines may be slow work, so that they only alert'] : []),
    ...(stretch.busyBp < cpuBp
      ? [`CPU averaged ${busyWords(stretch)}, under the ${shareWords(cpuBp)} of a core that a kill asks for`]
      : []),
    ...(rate < linesPerSecond ? [`they came at ${rate} lines/s, under the ${linesPerSecond} lines/s that a kill asks for`] : []),
  ];
}

function rateOf({ lines, forMs }: LoopStretch): number {
  return Math.floor((lines * 1000) / Math.max(1, forMs));
}

/** `100%`, or `100% (45% used, the rest waited for)` where others wanted the CPU too. */
export function busyWords({ busyBp, usedBp }: Busy): string {
  return busyBp === usedBp ? shareWords(busyBp) : `${shareWords(busyBp)} (${shareWords(usedBp)} used, the rest waited for)`;
}
