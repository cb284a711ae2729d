import type { Policy } from '../model.ts';
import { averageBusy, type Busy, type BusyWindow, emptyWindow, widen } from './busy-window.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { busyWords, LOW_ENTROPY_BP } from './loop-findings.ts';
import type { RepeatedLines } from './loop-stretch.ts';
import { shareReachedBp } from './ramp.ts';
import { durationWords, linesWords, ratioWords, secondsWords, shareWords } from './wording.ts';

export interface CpuLoopState {
  readonly short: BusyWindow;
  readonly long: BusyWindow;
}

type Bounds = Pick<Policy['rules']['cpu-loop'], 'cpuBp' | 'lines' | 'forMs' | 'linesPerSecond' | 'maskedForMs'>;

/** A loop that prints often enough for this rule is never silent for so long: beyond it, the CPU is used for something else. */
const LIVE_LOOP_SILENCE_MS = 1_000;

/** The command is busy and repeats itself quickly, though not yet for as long as `output-loop` asks. */
export function cpuLoopDetector(bounds: Bounds): Detector<CpuLoopState> {
  return {
    initial: { short: emptyWindow, long: emptyWindow },
    step(state, tick) {
      const short = widen(state.short, bounds.forMs, tick);
      const long = widen(state.long, bounds.maskedForMs, tick);
      const next = { short, long };
      const { loop, repetition, silentMs } = tick.output;
      if (silentMs > LIVE_LOOP_SILENCE_MS) return [next, null];
      const raw = busyLoop(averageBusy(short, bounds.forMs, tick), loop, bounds.forMs, bounds);
      if (raw !== null) return [next, findingOf(raw, 'raw', bounds.forMs, bounds, tick)];
      const alike = { ...repetition, period: 0 };
      const masked = busyLoop(averageBusy(long, bounds.maskedForMs, tick), alike, bounds.maskedForMs, bounds);
      return [next, masked === null ? null : findingOf(masked, 'masked', bounds.maskedForMs, bounds, tick)];
    },
  };
}

interface BusyLoop extends RepeatedLines, Busy {}

function busyLoop(busy: Busy | null, repeated: RepeatedLines, forMs: number, bounds: Bounds): BusyLoop | null {
  if (busy === null || busy.busyBp < bounds.cpuBp) return null;
  const isLoop = repeated.lines >= bounds.lines && repeated.forMs >= forMs;
  const isFast = repeated.lines * 1000 >= bounds.linesPerSecond * repeated.forMs;
  return isLoop && isFast ? { ...repeated, ...busy } : null;
}

function findingOf(loop: BusyLoop, how: 'raw' | 'masked', forMs: number, bounds: Bounds, { progressing }: Tick): Finding {
  const { cpuBp, lines, linesPerSecond } = bounds;
  const rate = Math.floor((loop.lines * 1000) / Math.max(1, loop.forMs));
  const raw = `log repeated the same lines for ${linesWords(lines)} at ${linesPerSecond} lines/s`;
  const alike = how === 'raw' ? `repeated a cycle of ${linesWords(loop.period)}` : 'were alike but for numbers, times and ids';
  return {
    ...{ name: 'cpu-loop', level: 'enforce', declared: false },
    clauses: [
      { kind: 'CPU', text: `CPU exceeded ${shareWords(cpuBp)} for ${durationWords(forMs)}` },
      { kind: 'LOG', text: how === 'raw' ? raw : `log entropy dropped below ${ratioWords(LOW_ENTROPY_BP)}` },
    ],
    observations: [
      { name: 'cpu', observed: loop.busyBp, limit: cpuBp, unit: 'bp' },
      { name: 'lines-while-busy', observed: loop.lines, limit: lines, unit: 'lines' },
      { name: 'line-rate', observed: rate, limit: linesPerSecond, unit: 'lines/s' },
    ],
    scores: {
      'cpu-loop.cpu': shareReachedBp(loop.busyBp, cpuBp),
      'cpu-loop.lines': shareReachedBp(loop.lines, lines),
      'cpu-loop.rate': shareReachedBp(rate, linesPerSecond),
      ...(progressing ? { 'cpu-loop.progress': 10_000 } : {}),
    },
    counterfactual: counterfactualOf(
      [`the log had shown ${how === 'raw' ? 'a new line' : 'new templates'}`, `CPU had been under ${shareWords(cpuBp)}`],
      `CPU averaged ${busyWords(loop)}, and ${linesWords(loop.lines)} in ${secondsWords(loop.forMs)} ${alike}`,
      [
        { what: 'CPU', observed: loop.busyBp, limit: cpuBp, words: shareWords },
        { what: 'lines', observed: loop.lines, limit: lines, words: String },
        { what: 'rate', observed: rate, limit: linesPerSecond, words: (value) => `${value} lines/s` },
      ],
    ),
  };
}
