import { profiles } from '../../src/decision/default-policy.ts';
import type { LoopStep, OutputStats } from '../../src/model.ts';

/** How near a log came to a step of the ladder of `output-loop`, in basis points: 10000 is there, 5000 is half of the lines or of the time. */
export interface Margins {
  readonly raw: readonly number[];
  readonly masked: readonly number[];
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
  const raw = rawSteps.map(() => 0);
  const alike = maskedSteps.map(() => 0);
  let longestMs = 0;
  return {
    see({ loop, repetition, silentMs }) {
      longestMs = Math.max(longestMs, silentMs);
      if (loop.lines > 0) raise(raw, rawSteps, loop);
      if (repetition.lines > 0) raise(alike, maskedSteps, repetition);
    },
    margins: () => ({ raw, masked: alike, silentMs: longestMs }),
  };
}

function raise(
  nearest: number[],
  steps: readonly LoopStep[],
  { lines, forMs }: { readonly lines: number; readonly forMs: number },
): void {
  for (const [at, step] of steps.entries()) {
    const nearBp = Math.floor(10_000 * Math.min(lines / step.lines, forMs / step.forMs));
    nearest[at] = Math.max(nearest[at] ?? 0, nearBp);
  }
}
