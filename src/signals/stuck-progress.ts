import type { Policy, ProgressStats } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding } from './detector.ts';
import { shareReachedBp } from './ramp.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

/** When the present value was last shown. */
export interface StuckProgressState {
  readonly updatesSince: number;
  /** Judged time. */
  readonly shownMs: number;
}

type Bounds = Pick<Policy['rules']['stuck-progress'], 'forMs'>;

/** A value that is shown less often than this while it stands still is a figure in a report, not a progress bar. */
const LEAST_UPDATES = 20;
/** A bar that was not painted for this share of the time has ended, or the command is silent: other rules' business. */
const STILL_SHOWN_SHARE = 5;

/** The same progress, short of its end, is shown again and again. */
export function stuckProgressDetector({ forMs }: Bounds): Detector<StuckProgressState> {
  return {
    initial: { updatesSince: 0, shownMs: 0 },
    step(state, { clockMs, output: { progress } }) {
      const isShown = progress.updatesSince !== state.updatesSince;
      const next = isShown ? { updatesSince: progress.updatesSince, shownMs: clockMs } : state;
      const isStuck =
        progress.valueBp >= 0 && progress.valueBp < 10_000 && progress.stuckMs >= forMs && progress.updatesSince >= LEAST_UPDATES;
      const isStillShown = (clockMs - next.shownMs) * STILL_SHOWN_SHARE <= forMs;
      return [next, isStuck && isStillShown ? findingOf(progress, forMs) : null];
    },
  };
}

function findingOf({ valueBp, stuckMs, updatesSince }: ProgressStats, forMs: number): Finding {
  const time = durationWords(forMs);
  return {
    ...{ name: 'stuck-progress', level: 'enforce', declared: false },
    clauses: [{ kind: 'PROGRESS', text: `progress stood still for ${time}` }],
    observations: [
      { name: 'stuck-for', observed: stuckMs, limit: forMs, unit: 'ms' },
      { name: 'progress', observed: valueBp, limit: 10_000, unit: 'bp' },
    ],
    scores: {
      'stuck-progress.duration': shareReachedBp(stuckMs, forMs),
      'stuck-progress.updates': shareReachedBp(updatesSince, LEAST_UPDATES),
    },
    counterfactual: counterfactualOf(
      [`the progress had moved within ${time}`],
      `${shareWords(valueBp)} was shown ${updatesSince} times more`,
      [{ what: 'time', observed: stuckMs, limit: forMs, words: secondsWords }],
    ),
  };
}
