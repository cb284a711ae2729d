import type { Policy } from '../model.ts';
import { counterfactualOf } from './counterfactual.ts';
import type { Detector, Finding, Tick } from './detector.ts';
import { NOTHING_NEW_BP } from './loop-findings.ts';
import { shareFallenBp, shareReachedBp } from './ramp.ts';
import { durationWords, rateWords, secondsWords, shareWords, sizeWords } from './wording.ts';

export interface OutputFloodState {
  /** The last second that was looked at as a whole; null before the first sample. */
  readonly mark: { readonly atMs: number; readonly bytes: number } | null;
  /** Of the flood until that mark; 0 when there was none. */
  readonly floodMs: number;
  readonly bytesPerSecond: number;
}

type Bounds = Pick<Policy['rules']['output-flood'], 'bytesPerSecond' | 'forMs' | 'stale' | 'totalBytes'>;

/** The rate is taken over whole seconds: a single burst between two ticks is no flood. */
const SLICE_MS = 1_000;

/** The command prints more than any log needs, every second of some time; or more in all than any log needs. */
export function outputFloodDetector(bounds: Bounds): Detector<OutputFloodState> {
  return {
    initial: { mark: null, floodMs: 0, bytesPerSecond: 0 },
    step(state, tick) {
      const bytes = logBytes(tick);
      const next = follow(state, bytes, bounds, tick);
      if (bounds.totalBytes !== null && bytes >= bounds.totalBytes) return [next, totalFinding(bytes, bounds.totalBytes, tick)];
      const isStale = tick.output.repetition.newBp <= NOTHING_NEW_BP;
      const isFlood = next.floodMs > 0 && next.floodMs >= bounds.forMs;
      return [next, isFlood && (isStale || !bounds.stale) ? rateFinding(next, bounds, tick) : null];
    },
  };
}

/** Without what goes to a file as data: that is judged apart. */
function logBytes({ output, data }: Tick): number {
  return output.bytes - (data?.bytes ?? 0);
}

function follow(state: OutputFloodState, bytes: number, bounds: Bounds, { atMs, judgedMs }: Tick): OutputFloodState {
  const mark = state.mark ?? { atMs: atMs - judgedMs, bytes: 0 };
  const elapsedMs = atMs - mark.atMs;
  if (elapsedMs < SLICE_MS) return { ...state, mark };
  const bytesPerSecond = Math.floor(((bytes - mark.bytes) * 1000) / elapsedMs);
  const floodMs = bytesPerSecond >= bounds.bytesPerSecond ? state.floodMs + elapsedMs : 0;
  return { mark: { atMs, bytes }, floodMs, bytesPerSecond };
}

function rateFinding({ floodMs, bytesPerSecond }: OutputFloodState, bounds: Bounds, tick: Tick): Finding {
  const { newBp } = tick.output.repetition;
  const rate = rateWords(bounds.bytesPerSecond);
  return {
    ...{ name: 'output-flood', level: 'enforce', declared: false },
    clauses: [
      ...(bounds.stale ? [{ kind: 'LOG', text: 'log showed nothing new' } as const] : []),
      { kind: 'RATE', text: `output exceeded ${rate} for ${durationWords(bounds.forMs)}` },
    ],
    observations: [
      { name: 'output-rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, unit: 'bytes/s' },
      { name: 'flood-for', observed: floodMs, limit: bounds.forMs, unit: 'ms' },
    ],
    scores: {
      'output-flood.rate': shareReachedBp(bytesPerSecond, bounds.bytesPerSecond),
      'output-flood.duration': shareReachedBp(floodMs, bounds.forMs),
      ...(bounds.stale ? { 'output-flood.stale': shareFallenBp(newBp, NOTHING_NEW_BP) } : {}),
      ...progressScore(tick),
    },
    counterfactual: counterfactualOf(
      [
        `output had been under ${rate} in any second of ${durationWords(bounds.forMs)}`,
        ...(bounds.stale ? ['the log had shown new templates'] : []),
      ],
      bounds.stale ? `${shareWords(newBp)} of the last lines were new` : '',
      [
        { what: 'rate', observed: bytesPerSecond, limit: bounds.bytesPerSecond, words: rateWords },
        { what: 'time', observed: floodMs, limit: bounds.forMs, words: secondsWords },
      ],
    ),
  };
}

function totalFinding(bytes: number, totalBytes: number, tick: Tick): Finding {
  const total = sizeWords(totalBytes);
  return {
    ...{ name: 'output-flood', level: 'enforce', declared: false },
    clauses: [{ kind: 'RATE', text: `output reached ${total}` }],
    observations: [{ name: 'output', observed: bytes, limit: totalBytes, unit: 'bytes' }],
    scores: { 'output-flood.total': shareReachedBp(bytes, totalBytes), ...progressScore(tick) },
    counterfactual: counterfactualOf([`output had stayed under ${total}`], '', [
      { what: 'output', observed: bytes, limit: totalBytes, words: sizeWords },
    ]),
  };
}

function progressScore({ progressing }: Tick): Readonly<Record<string, number>> {
  return progressing ? { 'output-flood.progress': 10_000 } : {};
}
