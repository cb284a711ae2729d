import type { PolicySource } from './effective-policy.ts';
import { runOptions } from './options.ts';
import { environmentName, quantities, type RunOption } from './run-option.ts';
import { yesOrNo } from './yes-or-no.ts';

/** Options from one place: flags, inputs or the environment, by option name. */
export interface OptionLayer {
  /** What a person would have to look for: `--wall-time`, `input wall-time`, `FLOWFORGE_WALL_TIME`. */
  said(name: string): string;
  readonly values: Readonly<Record<string, string>>;
  /** Its limits are the most that a policy file may say. */
  readonly ceilings?: true;
}

export type ReadOptions =
  | { readonly kind: 'ok'; readonly values: Readonly<Record<string, string>>; readonly policy: readonly PolicySource[] }
  | { readonly kind: 'invalid'; readonly problem: string };

/**
 * Joins the layers, the lowest precedence first, and checks each value where it was said.
 * @param options those that can be said: the CLI's when left out
 */
export function readOptions(layers: readonly OptionLayer[], options: readonly RunOption[] = runOptions): ReadOptions {
  const values: Record<string, string> = {};
  const policy: PolicySource[] = [];
  for (const layer of layers) {
    for (const option of options) {
      const value = layer.values[option.name];
      if (value === undefined || value === '') continue;
      const problem = problemWith(option, value);
      if (problem !== null) return { kind: 'invalid', problem: `${layer.said(option.name)}: ${problem}` };
      values[option.name] = value;
      if (option.toPolicy !== undefined) policy.push(placed(option.toPolicy(value), option.name, layer));
    }
  }
  return { kind: 'ok', values, policy };
}

function placed(source: PolicySource, name: string, { said, ceilings }: OptionLayer): PolicySource {
  const places = { [policyKeyOf(name, source)]: { kind: 'option', name: said(name) } } as const;
  return ceilings === undefined ? { ...source, places } : { ...source, places, ceilings };
}

/** Where a policy file says the same. */
function policyKeyOf(option: string, { limits, restart }: PolicySource): string {
  if (limits !== undefined) return `limits.${option}`;
  return restart === undefined ? option : option.replace(/^max-restarts$/, 'restart.max');
}

/** The options that the environment sets, as the lowest layer. */
export function environmentLayer(
  environment: Readonly<Record<string, string | undefined>>,
  options: readonly RunOption[] = runOptions,
): OptionLayer {
  const values: Record<string, string> = {};
  for (const { name, kind, inputOnly } of options) {
    const value = inputOnly ? undefined : environment[environmentName(name)];
    if (value !== undefined) values[name] = kind === 'flag' ? `${yesOrNo(value) ?? value}` : value;
  }
  return { said: environmentName, values };
}

function problemWith(option: RunOption, value: string): string | null {
  switch (option.kind) {
    case 'duration':
    case 'size':
    case 'memory':
    case 'count':
    case 'dollars':
    case 'percent': {
      const parsed = quantities[option.kind].parse(value);
      return parsed.kind === 'ok' ? null : parsed.message;
    }
    case 'choice':
      return option.choices?.includes(value) ? null : `"${value}" is none of ${option.choices?.join(', ')}`;
    case 'flag':
      return value === 'true' || value === 'false' ? null : `"${value}" is neither true nor false`;
    case 'text':
    case 'path':
      return null;
    default:
      return option.kind satisfies never;
  }
}
