import type { Observation, ObservationUnit, RuleName } from '../model.ts';
import { optionDuration } from './durations.ts';
import { formatCost } from './quantities.ts';

/** How to widen a bound that the user declared, in full and in a few words. */
export interface WiderBound {
  readonly allow: string;
  readonly option: string;
}

type BoundOption =
  | 'wall-time'
  | 'no-output-timeout'
  | 'hang-timeout'
  | 'max-memory'
  | 'max-processes'
  | 'max-output'
  | BudgetOption;
type BudgetOption = 'max-tokens' | 'max-cost' | 'max-turns' | 'max-tool-calls';

const what: Readonly<Record<BoundOption, string>> = {
  'wall-time': 'time',
  'no-output-timeout': 'time',
  'hang-timeout': 'time',
  'max-memory': 'memory',
  'max-processes': 'processes',
  'max-output': 'output',
  'max-tokens': 'tokens',
  'max-cost': 'money',
  'max-turns': 'turns',
  'max-tool-calls': 'tool calls',
};

const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;

/** The bound that was crossed, twice as wide; null when the rule did not decide by a bound. */
export function declaredBound(rule: RuleName, observations: readonly Observation[]): WiderBound | null {
  const crossed = crossedBound(rule, observations);
  if (crossed === null) return null;
  const { option, value } = crossed;
  const more = `give it more ${what[option]}:`;
  if (value === null) {
    const wider = `a ${what[option] === 'time' ? 'longer' : 'larger'} \`--${option}\``;
    return { option: wider, allow: `${more} ${wider}` };
  }
  const flag = `\`--${option} ${value}\``;
  return {
    option: flag,
    allow: `${more} ${flag}, in the action \`${option}: ${value}\`, in a policy \`limits: { ${option}: ${value} }\``,
  };
}

/** `value` is null where what is known does not make a value that one would write. */
function crossedBound(
  rule: RuleName,
  observations: readonly Observation[],
): { readonly option: BoundOption; readonly value: string | null } | null {
  const limitOf = (name: string): number | undefined => observations.find((each) => each.name === name)?.limit;
  const twice = (limit: number | undefined): string | null => (limit === undefined ? null : optionDuration(limit * 2));
  switch (rule) {
    case 'wall-time':
      return { option: 'wall-time', value: twice(limitOf('wall-time')) };
    case 'no-output':
      return { option: 'no-output-timeout', value: twice(limitOf('silence')) };
    case 'hang':
      return named('hang-timeout', twice);
    case 'memory':
      return named('max-memory', twiceTheSize);
    case 'output-flood':
      return named('max-output', twiceTheSize);
    case 'fork-storm':
      return named('max-processes', (limit) => String(limit * 2));
    case 'budget':
      return budget(observations);
    default:
      return null;
  }

  /** These rules also infer; an observation under the name of the option tells that it was the bound. */
  function named(option: BoundOption, widen: (limit: number) => string | null) {
    const limit = limitOf(option);
    return limit === undefined ? null : { option, value: widen(limit) };
  }
}

/** Of several budgets the one that is used up the most. */
function budget(observations: readonly Observation[]): { readonly option: BudgetOption; readonly value: string } | null {
  const share = ({ observed, limit }: Observation): number => observed / Math.max(1, limit);
  const [most] = observations.filter(({ unit }) => budgetOptions[unit] !== undefined).sort((a, b) => share(b) - share(a));
  const option = most === undefined ? undefined : budgetOptions[most.unit];
  if (most === undefined || option === undefined) return null;
  const twice = most.limit * 2;
  return { option, value: option === 'max-cost' ? formatCost(twice).slice(1) : String(twice) };
}

const budgetOptions: Readonly<Partial<Record<ObservationUnit, BudgetOption>>> = {
  tokens: 'max-tokens',
  'micro-usd': 'max-cost',
  turns: 'max-turns',
  calls: 'max-tool-calls',
};

/** Null for what is no whole number of MiB: a share of the machine, of which twice as much may be more than it has. */
function twiceTheSize(bytes: number): string | null {
  const size = bytes * 2;
  if (size % GIBIBYTE === 0) return `${size / GIBIBYTE}GiB`;
  return size % MEBIBYTE === 0 ? `${size / MEBIBYTE}MiB` : null;
}
