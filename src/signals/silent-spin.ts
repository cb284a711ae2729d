import type { Policy } from '../model.ts';
import { averageBusy, type Busy, type BusyWindow, emptyWindow, widen } from './busy-window.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding } from './detector.ts';
import { busyWords } from './loop-findings.ts';
import { shareReachedBp } from './ramp.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

type Bounds = Pick<Policy['rules']['silent-spin'], 'cpuBp' | 'forMs'>;

/**
 * The command is busy and says nothing. A compression, a proof or a training step looks the same from outside, so that this never
 * comes to more than an alert: only a declared bound ends a silent command.
 */
export function silentSpinDetector(bounds: Bounds): Detector<BusyWindow> {
  return {
    initial: emptyWindow,
    step(state, tick) {
      const window = widen(state, bounds.forMs, tick);
      const busy = averageBusy(window, bounds.forMs, tick);
      const { silentMs } = tick.output;
      const isSpin = busy !== null && busy.busyBp >= bounds.cpuBp && silentMs >= bounds.forMs;
      return [window, isSpin ? findingOf(busy, silentMs, bounds) : null];
    },
  };
}

function findingOf(busy: Busy, silentMs: number, { cpuBp, forMs }: Bounds): Finding {
  const time = durationWords(forMs);
  const core = shareWords(cpuBp);
  return {
    ...{ name: 'silent-spin', level: 'alert', declared: false },
    clauses: [
      { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
      { kind: 'LOG', text: `no output for ${time}` },
    ],
    observations: [
      { name: 'silence-while-busy', observed: silentMs, limit: forMs, unit: 'ms' },
      { name: 'cpu-while-silent', observed: busy.busyBp, limit: cpuBp, unit: 'bp' },
    ],
    scores: {
      'silent-spin.silence': shareReachedBp(silentMs, forMs),
      'silent-spin.cpu': shareReachedBp(busy.busyBp, cpuBp),
    },
    counterfactual: counterfactualOf(
      [`the command had written anything within ${time}`, `CPU had been under ${core}`],
      `CPU averaged ${busyWords(busy)}`,
      [
        { what: 'silence', observed: silentMs, limit: forMs, words: secondsWords },
        { what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: shareWords },
      ],
    ),
  };
}
