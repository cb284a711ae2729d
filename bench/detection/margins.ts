import { profiles } from '../../src/decision/default-policy.ts';
import type { LoopStep, OutputStats } from '../../src/model.ts';

/** How near a log came to a step of the ladder of `output-loop`, in basis points: 10000 is there, 5000 is half of the lines or of the time. */
export interface Margins {
  readonly raw: readonly number[];
  readonly masked: readonly number[];
  /** The longest time of a stretch that had a step's lines, in shares of the time that the step asks for. */
  readonly rawTimeBp: readonly number[];
  readonly maskedTimeBp: readonly number[];
  /** The longest time without output. */
  readonly silentMs: number;
}

const { ladder, masked } = profiles.strict.rules['output-loop'];

/** What is asked of lines and time; who may kill at it, and with how much CPU, differs by profile. */
export const rawSteps: readonly LoopStep[] = ladder;
export const maskedSteps: readonly LoopStep[] = masked;

export interface MarginFollower {
  see(output: OutputStats): void;
  margins(): Margins;
}

export function followMargins(): MarginFollower {
  const raw = nearestOf(rawSteps);
  const masked = nearestOf(maskedSteps);
  let longestMs = 0;
  return {
    see({ loop, repetition, silentMs }) {
      longestMs = Math.max(longestMs, silentMs);
      if (loop.lines > 0) raw.raise(loop);
      if (repetition.lines > 0) masked.raise(repetition);
    },
    margins: () => ({
      ...{ raw: raw.nearBp, masked: masked.nearBp, rawTimeBp: raw.timeBp, maskedTimeBp: masked.timeBp },
      silentMs: longestMs,
    }),
  };
}

function nearestOf(steps: readonly LoopStep[]) {
  const nearBp = steps.map(() => 0);
  const timeBp = steps.map(() => 0);

  return { nearBp, timeBp, raise };

  function raise({ lines, forMs }: { readonly lines: number; readonly forMs: number }): void {
    for (const [at, step] of steps.entries()) {
      const ofTimeBp = Math.floor((10_000 * forMs) / step.forMs);
      const ofLinesBp = Math.floor((10_000 * lines) / step.lines);
      nearBp[at] = Math.max(nearBp[at] ?? 0, Math.min(ofLinesBp, ofTimeBp));
      if (lines >= step.lines) timeBp[at] = Math.max(timeBp[at] ?? 0, ofTimeBp);
    }
  }
}
