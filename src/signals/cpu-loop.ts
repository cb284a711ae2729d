import type { LoopStats, Policy, Signal } from '../model.ts';
import { averageBp, type CpuWindow, emptyWindow, widen } from './cpu-window.ts';
import type { Detector } from './detector.ts';
import { durationWords, linesWords, secondsWords, shareReachedBp, shareWords } from './wording.ts';

export interface CpuLoopState {
  readonly window: CpuWindow;
  readonly heldSinceMs: number | null;
}

type Bounds = Pick<Policy['rules']['cpu-loop'], 'cpuBp' | 'lines' | 'forMs' | 'linesPerSecond'>;

/** A loop that prints often enough for this rule is never silent for so long: beyond it, the CPU is used for something else. */
const LIVE_LOOP_SILENCE_MS = 1_000;

/** The command is busy and repeats the very same lines quickly, though not yet for as long as `output-loop` asks. */
export function cpuLoopDetector(bounds: Bounds): Detector<CpuLoopState> {
  return {
    initial: { window: emptyWindow, heldSinceMs: null },
    step(state, sample) {
      const window = widen(state.window, bounds.forMs, sample);
      const cpuBp = averageBp(window, bounds.forMs, sample);
      const { loop, silentMs } = sample.output;
      if (cpuBp === null || cpuBp < bounds.cpuBp || silentMs > LIVE_LOOP_SILENCE_MS || !isFastLoop(loop, bounds)) {
        return [{ window, heldSinceMs: null }, null];
      }
      const heldSinceMs = state.heldSinceMs ?? sample.atMs;
      return [{ window, heldSinceMs }, signalOf(cpuBp, loop, bounds, heldSinceMs)];
    },
  };
}

function isFastLoop({ lines, forMs }: LoopStats, bounds: Bounds): boolean {
  return lines >= bounds.lines && forMs >= bounds.forMs && lines * 1000 >= bounds.linesPerSecond * forMs;
}

function signalOf(cpuBp: number, loop: LoopStats, bounds: Bounds, sinceMs: number): Signal {
  const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
  const core = shareWords(bounds.cpuBp);
  const time = durationWords(bounds.forMs);
  return {
    name: 'cpu-loop',
    level: 'enforce',
    declared: false,
    clauses: [
      { kind: 'CPU', text: `CPU exceeded ${core} for ${time}` },
      { kind: 'LOG', text: `log repeated the same lines for ${linesWords(bounds.lines)} at ${bounds.linesPerSecond} lines/s` },
    ],
    observations: [
      { name: 'cpu', observed: cpuBp, limit: bounds.cpuBp, unit: 'bp' },
      { name: 'lines-while-busy', observed: loop.lines, limit: bounds.lines, unit: 'lines' },
      { name: 'line-rate', observed: rate, limit: bounds.linesPerSecond, unit: 'lines/s' },
    ],
    sinceMs,
    scores: {
      'cpu-loop.cpu': shareReachedBp(cpuBp, bounds.cpuBp),
      'cpu-loop.lines': shareReachedBp(loop.lines, bounds.lines),
      'cpu-loop.rate': shareReachedBp(rate, bounds.linesPerSecond),
    },
    counterfactual:
      `would not have fired if CPU had been under ${core} of a core for ${time}, or if another line had come; ` +
      `CPU averaged ${shareWords(cpuBp)}, and ${linesWords(loop.lines)} in ${secondsWords(loop.forMs)} repeated a cycle of ${linesWords(loop.period)}`,
  };
}
