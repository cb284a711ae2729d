import type { OutputStats, Policy } from '../model.ts';
import { averageBusy, type Busy, type BusyWindow, emptyWindow, widen } from './busy-window.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { busyWords, NOTHING_NEW_BP } from './loop-findings.ts';
import { shareReachedBp } from './ramp.ts';
import { durationWords, secondsWords, shareWords } from './wording.ts';

export interface CrashLoopState {
  readonly key: number;
  readonly total: number;
  /** Lines of the log at the previous sample: what a process said before it ended came after that. */
  readonly lines: number;
  /** The last processes of this command line to end, oldest first, as many as the rule counts. */
  readonly ends: readonly { readonly clockMs: number; readonly linesBefore: number }[];
  readonly window: BusyWindow;
}

type Bounds = Pick<Policy['rules']['crash-loop'], 'count' | 'withinMs' | 'cpuBp'>;

/** CPU is averaged over this: a start is short, and the pause before the next one may be a second. */
const CPU_SPAN_MS = 5_000;

/**
 * The same command is started again and again, soon ends, and the log says nothing new. A wait that tries every second looks the
 * same but for its CPU, which is next to nothing: it never comes to more than an alert.
 */
export function crashLoopDetector(bounds: Bounds): Detector<CrashLoopState> {
  return {
    initial: { key: 0, total: 0, lines: 0, ends: [], window: emptyWindow },
    step(state, tick) {
      const window = widen(state.window, CPU_SPAN_MS, tick);
      const next = { ...count(state, bounds.count, tick), window };
      const first = next.ends[0];
      if (first === undefined || next.ends.length < bounds.count) return [next, null];
      const tookMs = tick.clockMs - first.clockMs;
      if (tookMs > bounds.withinMs || !isStale(tick.output, first.linesBefore, bounds.count)) return [next, null];
      return [next, findingOf(tookMs, averageBusy(window, CPU_SPAN_MS, tick), bounds)];
    },
  };
}

function count(state: CrashLoopState, most: number, { clockMs, tree, output }: Tick): Omit<CrashLoopState, 'window'> {
  const { key, total } = tree.shortLived;
  const lines = output.lines + output.shedLines;
  const goesOn = state.total === 0 || (key === state.key && total >= state.total);
  if (!goesOn) return { key, total, lines, ends: [] }; // how many of these ended lately is not known
  const fresh = Array.from({ length: Math.min(most, total - state.total) }, () => ({ clockMs, linesBefore: state.lines }));
  return { key, total, lines, ends: [...state.ends, ...fresh].slice(-most) };
}

/** A silent log is not stale: a script that calls `sed` a hundred times says nothing either. */
function isStale({ lines, shedLines, repetition, loop }: OutputStats, linesBefore: number, count: number): boolean {
  const since = lines + shedLines - linesBefore;
  if (since * 2 < count) return false;
  return repetition.newBp <= NOTHING_NEW_BP || (loop.lines > 0 && loop.lines + loop.period >= since);
}

function findingOf(tookMs: number, busy: Busy | null, { count, withinMs, cpuBp }: Bounds): Finding {
  const isBusy = busy !== null && busy.busyBp >= cpuBp;
  const time = durationWords(withinMs);
  const core = shareWords(cpuBp);
  const average = busy === null ? 'not known yet' : busyWords(busy);
  const conditions = [`fewer than ${count} such processes had ended in ${time}`, 'the log had shown new templates'];
  return {
    ...{ name: 'crash-loop', level: isBusy ? 'enforce' : 'alert', declared: false },
    clauses: [
      ...(isBusy ? [{ kind: 'CPU', text: `CPU exceeded ${core} for ${durationWords(CPU_SPAN_MS)}` } as const] : []),
      { kind: 'LOG', text: 'log showed nothing new' },
      { kind: 'PROC', text: `processes of one command line ended within 2s of their start ${count} times in ${time}` },
    ],
    observations: [
      { name: 'restarts-within', observed: tookMs, limit: withinMs, unit: 'ms' },
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
        ...(isBusy ? [{ what: 'CPU', observed: busy.busyBp, limit: cpuBp, words: shareWords }] : []),
      ],
    ),
  };
}
