import type { OutputStats, Policy } from '../model.ts';
import { averageBusy, type Busy, type BusyWindow, emptyWindow, widen } from './busy-window.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { busyWords } from './loop-findings.ts';
import { shareReachedBp } from './ramp.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

export interface CrashLoopState {
  readonly key: number;
  readonly total: number;
  /** Lines of the log at the previous sample: what a process said before it ended came after that. */
  readonly lines: number;
  /** The last processes of this command line to end, oldest first, as many as the rule counts. */
  readonly ends: readonly End[];
  /** Judged time from which on as many have ended in time, at each sample, beside a log that said nothing new; null when not now. */
  readonly staleSinceMs: number | null;
  readonly window: BusyWindow;
}

interface End {
  readonly clockMs: number;
  readonly linesBefore: number;
}

type Bounds = Pick<Policy['rules']['crash-loop'], 'count' | 'withinMs' | 'staleForMs' | 'cpuBp'>;

/** CPU is averaged over this: a start is short, and the pause before the next one may be a second. */
const CPU_SPAN_MS = 5_000;
/** A pause this many times as long as the rule's mean one is no jitter: the restarts have ended. */
const LONGEST_PAUSE = 2;

/**
 * The same command is started again and again, soon ends, and the log says nothing new for as long as that goes on. A wait that
 * tries every second looks the same but for its CPU, which is next to nothing: it never comes to more than an alert.
 */
export function crashLoopDetector(bounds: Bounds): Detector<CrashLoopState> {
  return {
    initial: { key: 0, total: 0, lines: 0, ends: [], staleSinceMs: null, window: emptyWindow },
    step(state, tick) {
      const { clockMs, output } = tick;
      const window = widen(state.window, CPU_SPAN_MS, tick);
      const counted = count(state, bounds.count, tick);
      const restarts = restartsNow(counted.ends, clockMs, bounds);
      if (restarts === null || !isStale(output, restarts.linesBefore, bounds.count))
        return [{ ...counted, staleSinceMs: null, window }, null];
      const staleSinceMs = state.staleSinceMs ?? clockMs;
      const next = { ...counted, staleSinceMs, window };
      const lasted = { tookMs: restarts.tookMs, staleMs: clockMs - staleSinceMs };
      if (lasted.staleMs < bounds.staleForMs) return [next, null];
      return [next, findingOf(lasted, averageBusy(window, CPU_SPAN_MS, tick), bounds)];
    },
  };
}

type Counted = Omit<CrashLoopState, 'staleSinceMs' | 'window'>;

function count(state: CrashLoopState, most: number, { clockMs, tree, output: { lines } }: Tick): Counted {
  const { key, total } = tree.shortLived;
  const goesOn = state.total === 0 || (key === state.key && total >= state.total);
  if (!goesOn) return { key, total, lines, ends: [] }; // how many of these ended lately is not known
  const fresh = Array.from({ length: Math.min(most, total - state.total) }, () => ({ clockMs, linesBefore: state.lines }));
  return { key, total, lines, ends: [...state.ends, ...fresh].slice(-most) };
}

/** How long the last ones took, and the lines before them; null when they are too few, took too long, or the next one is overdue. */
function restartsNow(ends: readonly End[], clockMs: number, { count, withinMs }: Bounds): Restarts | null {
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined || ends.length < count) return null;
  const tookMs = last.clockMs - first.clockMs;
  const isOver = (clockMs - last.clockMs) * (count - 1) > withinMs * LONGEST_PAUSE;
  return tookMs > withinMs || isOver ? null : { tookMs, linesBefore: first.linesBefore };
}

interface Restarts {
  readonly tookMs: number;
  readonly linesBefore: number;
}

/**
 * All that was said since the first of them ended is one stretch of repetition: that the last lines are nothing new is not enough
 * beside a busy script. A silent log is not stale: a script that calls `sed` a hundred times says nothing either.
 */
function isStale({ lines, repetition, loop }: OutputStats, linesBefore: number, count: number): boolean {
  const since = lines - linesBefore;
  if (since * 2 < count) return false;
  return repetition.lines >= since || (loop.lines > 0 && loop.lines + loop.period >= since);
}

interface Lasted {
  readonly tookMs: number;
  readonly staleMs: number;
}

function findingOf({ tookMs, staleMs }: Lasted, busy: Busy | null, { count, withinMs, staleForMs, cpuBp }: Bounds): Finding {
  const isBusy = busy !== null && busy.busyBp >= cpuBp;
  const time = durationWords(withinMs);
  const core = shareWords(cpuBp);
  const average = busy === null ? 'not known yet' : busyWords(busy);
  const staleTime = durationWords(staleForMs);
  const conditions = [
    `fewer than ${count} such processes had ended in ${time}`,
    `the log had shown new templates within ${staleTime}`,
  ];
  return {
    ...{ name: 'crash-loop', level: isBusy ? 'enforce' : 'alert', declared: false },
    clauses: [
      ...(isBusy ? [{ kind: 'CPU', text: `CPU exceeded ${core} for ${durationWords(CPU_SPAN_MS)}` } as const] : []),
      { kind: 'LOG', text: `log showed nothing new for ${staleTime}` },
      { kind: 'PROC', text: `processes of one command line ended within 2s of their start ${count} times in ${time}` },
    ],
    observations: [
      { name: 'restarts-within', observed: tookMs, limit: withinMs, unit: 'ms' },
      { name: 'stale-for', observed: staleMs, limit: staleForMs, unit: 'ms' },
      { name: 'cpu-while-restarting', observed: busy?.busyBp ?? 0, limit: cpuBp, unit: 'bp' },
    ],
    scores: {
      'crash-loop.count': 10_000,
      'crash-loop.stale': 10_000,
      'crash-loop.cpu': shareReachedBp(busy?.busyBp ?? 0, cpuBp),
    },
    counterfactual: counterfactualOf(
      isBusy ? [...conditions, `CPU had been under ${core}`] : conditions,
      `CPU averaged ${average}${isBusy ? '' : `, under the ${core} of a core that a kill asks for`}`,
      [
        { what: `time for ${count}`, observed: tookMs, limit: withinMs, words: secondsWords },
        { what: 'time with nothing new', observed: staleMs, limit: staleForMs, words: secondsWords },
        ...(isBusy ? [{ what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: shareWords }] : []),
      ],
    ),
  };
}
