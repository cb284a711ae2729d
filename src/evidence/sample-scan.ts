import type { AgentSample, OutputStats, Sample } from '../model.ts';
import { type Literal, literal, literalAt } from './canonical-scan.ts';

/** The members of T with what they are: does not compile when the model has another one. */
type ShapeOf<T> = [T] extends [number]
  ? 'integer'
  : [T] extends [boolean]
    ? 'flag'
    : null extends T
      ? { readonly orNull: ShapeOf<NonNullable<T>> }
      : { readonly [K in keyof T]: ShapeOf<T[K]> };
type Shape = 'integer' | 'flag' | { readonly [member: string]: Shape };

const integer = 'integer';
const outputShape: ShapeOf<OutputStats> = {
  bytes: integer,
  lines: integer,
  shedLines: integer,
  silentMs: integer,
  loop: { lines: integer, forMs: integer, period: integer },
  updates: integer,
  repetition: {
    entropyBp: integer,
    lagMatchBp: integer,
    logEntropyBp: integer,
    newBp: integer,
    repeatedBp: integer,
    progressBp: integer,
    lines: integer,
    forMs: integer,
  },
  progress: { valueBp: integer, stuckMs: integer, updatesSince: integer },
};
const agentShape: ShapeOf<AgentSample> = {
  events: integer,
  turns: integer,
  toolCalls: integer,
  toolErrors: integer,
  turnsWithoutTools: integer,
  tokens: { input: integer, output: integer, cacheRead: integer, cacheWrite: integer, reasoning: integer },
  totalTokens: integer,
  tokensLive: 'flag',
  costMicros: integer,
  costFromPrices: 'flag',
  unpricedTokens: integer,
  loopRepeats: integer,
  loopPeriod: integer,
  maskedRepeats: integer,
  maskedPeriod: integer,
  endState: integer,
  skippedLines: integer,
  shedBytes: integer,
  unchangedTurns: integer,
  exited: 'flag',
};
const sampleShape: ShapeOf<Omit<Sample, 'agent'>> = {
  atMs: integer,
  judgedMs: integer,
  tree: {
    cpuMs: integer,
    cpuBp: integer,
    cpuWaitMs: integer,
    memoryBytes: integer,
    memoryExact: 'flag',
    processes: integer,
    births: integer,
    ioBytes: integer,
    shortLived: { total: integer, key: integer },
  },
  host: {
    memoryTotalBytes: integer,
    memoryAvailableBytes: integer,
    memoryFullBp: integer,
    cpuIdleBp: integer,
    cores: integer,
    processLimit: integer,
    memoryLimitBytes: integer,
  },
  output: outputShape,
  data: { orNull: outputShape },
};

/** What stands before a value, and what the value is; `nothing` for the last closing brace. */
interface Step {
  readonly before: Literal;
  readonly value: 'integer' | 'flag' | 'nothing' | readonly Step[];
}

const tick = stepsOf(sampleShape);
const tickOfAgent = stepsOf({ ...sampleShape, agent: agentShape });
const ticks = literal('{"ticks":[');
const end = literal(']}');
const comma = literal(',');
/** As in the schema of the event. */
const mostTicks = 1000;

/**
 * Where the payload of a sample ends that begins at `at`, when it is one in canonical form, with all of its members and no others; -1 for anything else, which may
 * be one all the same. As for canonicalValueEnd, a newline and some more stand behind it.
 */
export function samplePayloadEnd(view: DataView, at: number): number {
  if (!literalAt(view, at, ticks)) return -1;
  let i = at + ticks.lengthBytes;
  for (let count = 0; count <= mostTicks; count += 1) {
    if (literalAt(view, i, end)) return i + end.lengthBytes;
    if (count > 0 && !literalAt(view, i, comma)) return -1;
    const tickAt = count > 0 ? i + comma.lengthBytes : i;
    i = stepsEnd(view, tickAt, tick);
    if (i === -1) i = stepsEnd(view, tickAt, tickOfAgent);
    if (i === -1) return -1;
  }
  return -1;
}

function stepsEnd(view: DataView, at: number, steps: readonly Step[]): number {
  let i = at;
  for (let n = 0; n < steps.length; n += 1) {
    const step = steps[n];
    if (step === undefined || !literalAt(view, i, step.before)) return -1;
    i = valueEnd(view, i + step.before.lengthBytes, step.value);
    if (i === -1) return -1;
  }
  return i;
}

const nothing = literal('null');
const yes = literal('true');
const no = literal('false');

function valueEnd(view: DataView, at: number, value: Step['value']): number {
  if (value === 'integer') return canonicalIntegerEnd(view, at);
  if (value === 'nothing') return at;
  if (value !== 'flag') return literalAt(view, at, nothing) ? at + nothing.lengthBytes : stepsEnd(view, at, value);
  if (literalAt(view, at, yes)) return at + yes.lengthBytes;
  return literalAt(view, at, no) ? at + no.lengthBytes : -1;
}

const minus = 0x2d;
const zero = 0x30;
/** So many digits are below 2^53. */
const mostDigits = 15;

/** Where an integer of 15 digits at most ends; -1 when there is none. */
export function canonicalIntegerEnd(view: DataView, at: number): number {
  const start = view.getUint8(at) === minus ? at + 1 : at;
  let i = start;
  for (let digit = view.getUint8(i) - zero; digit >= 0 && digit <= 9; digit = view.getUint8(i) - zero) i += 1;
  if (i === start || i - start > mostDigits) return -1;
  return view.getUint8(start) === zero && (i > start + 1 || start > at) ? -1 : i;
}

function stepsOf(shape: Shape): readonly Step[] {
  const steps: Step[] = [];
  const last = addSteps(shape, '', steps);
  return [...steps, { before: literal(last), value: 'nothing' }];
}

/** Gives what stands after the last value. */
function addSteps(shape: Shape, before: string, steps: Step[]): string {
  if (typeof shape === 'string') {
    steps.push({ before: literal(before), value: shape });
    return '';
  }
  if (shape.orNull !== undefined) {
    steps.push({ before: literal(before), value: stepsOf(shape.orNull) });
    return '';
  }
  let between = `${before}{`;
  for (const [name, value] of Object.entries(shape).sort(([a], [b]) => (a < b ? -1 : 1))) {
    between = `${addSteps(value, `${between}"${name}":`, steps)},`;
  }
  return between.replace(/,$/, '}');
}
