import { type Scores, type Signal, type SignalName, signalNames } from '../model.ts';

/** All shares are basis points. */
const WHOLE_BP = 10_000;

interface RuleWeight {
  /** What the rule is worth when all its components are full: well above what a kill asks for, so that none hangs on a rounding. */
  readonly wholeBp: number;
  readonly components: Readonly<Record<string, number>>;
}

/**
 * A loop that is slow and idle reaches three quarters of `output-loop`: enough for an alert, not for a kill. `cpu-loop` beside it
 * raises the confidence; neither ever reaches certainty, which belongs to declared bounds.
 */
const weights: Readonly<Partial<Record<SignalName, RuleWeight>>> = {
  'output-loop': { wholeBp: 9_200, components: { 'output-loop.lines': 40, 'output-loop.duration': 35, 'output-loop.cpu': 25 } },
  'cpu-loop': { wholeBp: 8_500, components: { 'cpu-loop.cpu': 40, 'cpu-loop.lines': 30, 'cpu-loop.rate': 30 } },
};

/** How sure the signals are that this is a runaway, 0-10000, and how that comes about. */
export function confidenceOf(signals: readonly Signal[]): { readonly confidence: number; readonly scores: Scores } {
  const scores: Record<string, number> = {};
  let doubtBp = WHOLE_BP;
  for (const name of signalNames) {
    const signal = signals.find((each) => each.name === name);
    if (signal === undefined) continue;
    const support = signal.declared ? WHOLE_BP : supportOf(signal);
    Object.assign(scores, { [name]: support }, signal.scores);
    doubtBp = Math.ceil((doubtBp * (WHOLE_BP - support)) / WHOLE_BP);
  }
  const confidence = WHOLE_BP - doubtBp;
  return { confidence, scores: { confidence, ...scores } };
}

/** The weighted mean of the components that the rule's threshold asks for. */
function supportOf({ name, scores }: Signal): number {
  const weight = weights[name];
  if (weight === undefined) return 0;
  let sum = 0;
  let of = 0;
  for (const [component, share] of Object.entries(weight.components)) {
    const score = scores[component];
    if (score === undefined) continue;
    sum += share * score;
    of += share;
  }
  return of === 0 ? 0 : Math.floor((sum * weight.wholeBp) / (of * WHOLE_BP));
}
