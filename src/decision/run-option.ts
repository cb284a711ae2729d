import type { PolicySource } from './effective-policy.ts';
import { parseCount, parseDollars, parseDuration, parseMemory, parsePercent, parseSize } from './units.ts';

/** Something that a run can be told. */
export interface RunOption {
  /** `--name`, the action's input `name`, and FLOWFORGE_NAME. */
  readonly name: string;
  readonly kind: 'text' | 'path' | 'choice' | 'flag' | QuantityKind;
  readonly choices?: readonly string[];
  /** What stands for the value in `--help`. */
  readonly placeholder: string;
  readonly help: string;
  /** What holds when nothing is said, in words. */
  readonly fallback: string;
  /** Where the same thing is said: not every option makes sense in the action, which has its own ways. */
  readonly entries: 'both' | 'cli' | 'action';
  /** Only an input says it: the same name in the environment is the CLI's. */
  readonly inputOnly?: true;
  /** Options that change the policy: the part of it that a value stands for. */
  readonly toPolicy?: (value: string) => PolicySource;
}

/** Options whose value is an amount: what stands for it in `--help`, and how it is read. */
export const quantities = {
  duration: { placeholder: 'TIME', parse: parseDuration },
  size: { placeholder: 'SIZE', parse: parseSize },
  memory: { placeholder: 'SIZE', parse: parseMemory },
  count: { placeholder: 'COUNT', parse: parseCount },
  dollars: { placeholder: 'DOLLARS', parse: parseDollars },
  percent: { placeholder: 'PERCENT', parse: parsePercent },
};

type QuantityKind = keyof typeof quantities;
type Quantity<K extends QuantityKind> = Extract<ReturnType<(typeof quantities)[K]['parse']>, { readonly kind: 'ok' }>['value'];

/** FLOWFORGE_WALL_TIME for `wall-time`. */
export function environmentName(option: string): string {
  return `FLOWFORGE_${option.replaceAll('-', '_').toUpperCase()}`;
}

export function option(
  name: string,
  kind: 'text' | 'path',
  placeholder: string,
  help: string,
  fallback: string,
  entries: RunOption['entries'] = 'both',
): RunOption {
  return { name, kind, placeholder, help, fallback, entries };
}

export function flag(name: string, help: string): RunOption {
  return { name, kind: 'flag', placeholder: '', help, fallback: 'off', entries: 'both' };
}

export function choice<const T extends string>(
  name: string,
  choices: readonly T[],
  help: string,
  fallback: T,
  toPolicy?: (value: T) => PolicySource,
): RunOption {
  const base = { name, kind: 'choice', choices, placeholder: choices.join('|'), help, fallback, entries: 'both' } as const;
  return toPolicy === undefined ? base : { ...base, toPolicy: (value) => toPolicy(value as T) };
}

export function quantity<K extends QuantityKind>(
  name: string,
  kind: K,
  help: string,
  toPolicy: (value: Quantity<K>) => PolicySource,
  fallback = 'no limit',
): RunOption {
  const { placeholder, parse } = quantities[kind];
  return {
    ...{ name, kind, placeholder, help, fallback, entries: 'both' },
    toPolicy(value) {
      const parsed = parse(value);
      return parsed.kind === 'ok' ? toPolicy(parsed.value as Quantity<K>) : {};
    },
  };
}

/** What only the action can be told; it has no `--help` to show a placeholder in. */
export function input(name: string, kind: RunOption['kind'], help: string, fallback: string): RunOption {
  return { name, kind, placeholder: '', help, fallback, entries: 'action' };
}

export function inputChoice<const T extends string>(name: string, choices: readonly T[], help: string, fallback: T): RunOption {
  return { ...choice(name, choices, help, fallback), entries: 'action' };
}

export function inputFlag(name: string, help: string, fallback: 'true' | 'false'): RunOption {
  return input(name, 'flag', `${help}: true, false`, fallback);
}

export function inputOnly(only: RunOption): RunOption {
  return { ...only, inputOnly: true };
}
