import type { LoopStep, Policy, Signal } from '../model.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { maskedLoopFinding, rawLoopFinding } from './loop-findings.ts';
import { followLoop, type LoopStretch } from './loop-stretch.ts';

export interface OutputLoopState {
  readonly raw: LoopStretch | null;
  readonly masked: LoopStretch | null;
}

type Bounds = Pick<Policy['rules']['output-loop'], 'ladder' | 'masked'>;

/**
 * The log repeats itself: the very same lines, or lines that are equal once numbers, times and ids are masked. A step of a ladder
 * whose lines and time are reached, but not the CPU or the rate that it asks for, alerts: so does a wait that says so every few seconds.
 */
export function outputLoopDetector(bounds: Bounds): Detector<OutputLoopState> {
  return {
    initial: { raw: null, masked: null },
    step(state, tick) {
      const { loop, repetition } = tick.output;
      const raw = followLoop(state.raw, loop, tick);
      const masked = followLoop(state.masked, { ...repetition, period: 0 }, tick);
      return [{ raw, masked }, strongest(findRaw(bounds, raw, tick), findMasked(bounds, masked, tick))];
    },
  };
}

function findRaw({ ladder }: Bounds, stretch: LoopStretch | null, tick: Tick): Finding | null {
  const reached = stretch === null ? null : highestStep(ladder, stretch);
  return stretch === null || reached === null ? null : rawLoopFinding(stretch, reached.step, reached.level, tick);
}

function findMasked({ masked }: Bounds, stretch: LoopStretch | null, tick: Tick): Finding | null {
  const reached = stretch === null ? null : highestStep(masked, stretch);
  return stretch === null || reached === null ? null : maskedLoopFinding(stretch, reached.step, reached.level, tick);
}

/** The first step that may kill, else the first that is reached at all. */
function highestStep(ladder: readonly LoopStep[], stretch: LoopStretch): { step: LoopStep; level: Signal['level'] } | null {
  const reached = ladder.filter(({ lines, forMs }) => stretch.lines >= lines && stretch.forMs >= forMs);
  const whole = reached.find((step) => step.level === 'enforce' && isNoWait(step, stretch));
  if (whole !== undefined) return { step: whole, level: 'enforce' };
  const [first] = reached;
  return first === undefined ? null : { step: first, level: 'alert' };
}

/** A wait says so every few seconds and uses next to no CPU. */
function isNoWait({ cpuBp, linesPerSecond }: LoopStep, { busyBp, lines, forMs }: LoopStretch): boolean {
  return busyBp >= cpuBp && lines * 1000 >= linesPerSecond * forMs;
}

function strongest(raw: Finding | null, masked: Finding | null): Finding | null {
  return masked?.level === 'enforce' && raw?.level !== 'enforce' ? masked : (raw ?? masked);
}
