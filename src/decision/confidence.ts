import { type Scores, type Signal, type SignalName, signalNames } from '../model.ts';

/** All shares are basis points. */
const WHOLE_BP = 10_000;

/** Findings of one family look at the same thing from two sides; only families are independent of each other. */
type Family = 'loop' | 'memory' | 'hang' | 'crash';

/** So they are joined, whichever of their signals was found: in another order a rounding might take away from what is known. */
const familyOrder = ['declared', 'hang', 'loop', 'memory', 'crash'] as const;

interface RuleWeight {
  readonly family: Family;
  /** What the rule is worth when all its components are full. */
  readonly wholeBp: number;
  readonly components: Readonly<Record<string, number>>;
}

/**
 * Every rule is worth at least 8500 at the threshold where it may kill, well above the 8000 that a kill asks for, so that none hangs
 * on a rounding. What may only alert is worth less, and certainty belongs to declared bounds. Those that have no weight are nothing else.
 */
const weights: Readonly<Partial<Record<SignalName, RuleWeight>>> = {
  hang: { family: 'hang', wholeBp: 8_800, components: { silence: 40, idle: 35, io: 25 } },
  'silent-spin': { family: 'hang', wholeBp: 7_000, components: { silence: 50, cpu: 50 } },
  'output-loop': {
    family: 'loop',
    wholeBp: 9_600,
    // of lines that are equal after masking, `exact` is what is missing; raw lines have no use for the three after it
    components: { exact: 10, collapse: 25, stale: 15, multiplicity: 10, lines: 20, duration: 20, cpu: 25 },
  },
  'cpu-loop': { family: 'loop', wholeBp: 8_800, components: { cpu: 40, lines: 30, rate: 30 } },
  'output-flood': { family: 'loop', wholeBp: 8_800, components: { rate: 40, duration: 30, stale: 30, total: 100 } },
  'stuck-progress': { family: 'loop', wholeBp: 8_700, components: { duration: 70, updates: 30 } },
  memory: { family: 'memory', wholeBp: 9_600, components: { growth: 50, used: 25, time: 10, confirmed: 15, exact: 12 } },
  'crash-loop': { family: 'crash', wholeBp: 8_700, components: { count: 50, stale: 25, cpu: 25 } },
  'fork-storm': { family: 'crash', wholeBp: 9_300, components: { share: 60, growth: 40 } },
  // an agent that turns in a circle prints the same lines, too
  'agent-loop': { family: 'loop', wholeBp: 9_400, components: { repeats: 100 } },
  'hang-after-result': { family: 'hang', wholeBp: 9_000, components: { silence: 50, idle: 50 } },
};

/** Of a loop beside a progress that rises towards a known end, so much is left. */
const PROGRESS_LEAVES_BP = 3_000;

/** How sure the signals are that this is a runaway, 0-10000, and how that comes about. */
export function confidenceOf(signals: readonly Signal[]): { readonly confidence: number; readonly scores: Scores } {
  const scores: Record<string, number> = {};
  const families = new Map<Family | 'declared', number[]>();
  for (const name of signalNames) {
    const signal = signals.find((each) => each.name === name);
    if (signal === undefined) continue;
    const support = signal.declared ? WHOLE_BP : supportOf(signal);
    const family = signal.declared ? 'declared' : (weights[name]?.family ?? 'declared');
    families.set(family, [...(families.get(family) ?? []), support]);
    Object.assign(scores, { [name]: support }, signal.scores);
  }
  let doubtBp = WHOLE_BP;
  for (const family of familyOrder) doubtBp = less(doubtBp, supportOfFamily(families.get(family) ?? []));
  const confidence = WHOLE_BP - doubtBp;
  return { confidence, scores: { confidence, ...scores } };
}

/** The strongest finding counts whole, each other one half: they look at the same log or the same processes. */
function supportOfFamily(supports: readonly number[]): number {
  const [strongest = 0, ...others] = supports.toSorted((one, other) => other - one);
  return WHOLE_BP - others.reduce((doubt, support) => less(doubt, Math.floor(support / 2)), WHOLE_BP - strongest);
}

/** The doubt that is left once something supports the finding by so much. */
function less(doubtBp: number, supportBp: number): number {
  return Math.ceil((doubtBp * (WHOLE_BP - supportBp)) / WHOLE_BP);
}

/** The weighted mean of the components that the rule's threshold asks for, less what a rising progress takes away. */
function supportOf({ name, scores }: Signal): number {
  const weight = weights[name];
  if (weight === undefined) return 0;
  let sum = 0;
  let of = 0;
  for (const [component, share] of Object.entries(weight.components)) {
    const score = scores[`${name}.${component}`];
    if (score === undefined) continue;
    sum += share * score;
    of += share;
  }
  if (of === 0) return 0;
  const progress = scores[`${name}.progress`] ?? 0;
  const leftBp = WHOLE_BP - Math.floor((progress * (WHOLE_BP - PROGRESS_LEAVES_BP)) / WHOLE_BP);
  return Math.floor((sum * weight.wholeBp * leftBp) / (of * WHOLE_BP * WHOLE_BP));
}
