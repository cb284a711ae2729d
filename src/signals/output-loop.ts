import type { Clause, LoopStep, Observation, Scores, Signal } from '../model.ts';
import type { Detector } from './detector.ts';
import { followLoop, type LoopStretch } from './loop-stretch.ts';
import { durationWords, linesWords, secondsWords, shareReachedBp, shareWords } from './wording.ts';

export interface OutputLoopState {
  readonly stretch: LoopStretch | null;
  readonly heldSinceMs: number | null;
}

/**
 * The log repeats the very same lines. A step of the ladder that holds whole may kill; one whose lines and time are reached, but
 * not the CPU that it asks for, alerts: so does a wait that says so every few seconds.
 */
export function outputLoopDetector(ladder: readonly LoopStep[]): Detector<OutputLoopState> {
  return {
    initial: { stretch: null, heldSinceMs: null },
    step(state, sample) {
      const stretch = followLoop(state.stretch, sample);
      const reached =
        stretch === null ? [] : ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
      const [first] = reached;
      if (stretch === null || first === undefined) return [{ stretch, heldSinceMs: null }, null];
      const whole = reached.find(({ cpuBp }) => stretch.cpuBp >= cpuBp);
      const heldSinceMs = state.heldSinceMs ?? sample.atMs;
      return [
        { stretch, heldSinceMs },
        signalOf(stretch, whole ?? first, whole === undefined ? 'alert' : 'enforce', heldSinceMs),
      ];
    },
  };
}

function signalOf(stretch: LoopStretch, step: LoopStep, level: Signal['level'], sinceMs: number): Signal {
  return {
    name: 'output-loop',
    level,
    declared: false,
    clauses: clausesOf(step, level),
    observations: observationsOf(stretch, step),
    sinceMs,
    scores: scoresOf(stretch, step),
    counterfactual: counterfactualOf(stretch, step, level),
  };
}

function clausesOf(step: LoopStep, level: Signal['level']): readonly Clause[] {
  const log: Clause = {
    kind: 'LOG',
    text: `log repeated the same lines for ${linesWords(step.lines)} and ${durationWords(step.forMs)}`,
  };
  if (step.cpuBp === 0 || level === 'alert') return [log];
  return [{ kind: 'CPU', text: `CPU exceeded ${shareWords(step.cpuBp)} for ${durationWords(step.forMs)}` }, log];
}

function observationsOf(stretch: LoopStretch, step: LoopStep): readonly Observation[] {
  const observations: readonly Observation[] = [
    { name: 'repeated-lines', observed: stretch.lines, limit: step.lines, unit: 'lines' },
    { name: 'repeated-for', observed: stretch.forMs, limit: step.forMs, unit: 'ms' },
  ];
  if (step.cpuBp === 0) return observations;
  return [...observations, { name: 'cpu-while-repeating', observed: stretch.cpuBp, limit: step.cpuBp, unit: 'bp' }];
}

function scoresOf(stretch: LoopStretch, step: LoopStep): Scores {
  const scores = {
    'output-loop.lines': shareReachedBp(stretch.lines, step.lines),
    'output-loop.duration': shareReachedBp(stretch.forMs, step.forMs),
  };
  return step.cpuBp === 0 ? scores : { ...scores, 'output-loop.cpu': shareReachedBp(stretch.cpuBp, step.cpuBp) };
}

function counterfactualOf(stretch: LoopStretch, step: LoopStep, level: Signal['level']): string {
  const seen = `${linesWords(stretch.lines)} in ${secondsWords(stretch.forMs)} repeated a cycle of ${linesWords(stretch.period)}`;
  const bound = `fewer than ${linesWords(step.lines)} or less than ${durationWords(step.forMs)}`;
  if (step.cpuBp === 0) return `would not have fired if another line had come after ${bound}; ${seen}`;
  const average = `CPU averaged ${shareWords(stretch.cpuBp)} of a core`;
  if (level === 'alert') {
    return `would not have fired if another line had come after ${bound}; ${seen}, and ${average}, under the ${shareWords(step.cpuBp)} that a kill asks for`;
  }
  return `would not have fired if another line had come after ${bound}, or with CPU under ${shareWords(step.cpuBp)} of a core; ${seen}, and ${average}`;
}
