import { parseArgs } from 'node:util';
import { nearest } from '../decision/nearest.ts';

export interface FlagSpec {
  readonly name: string;
  readonly takesValue: boolean;
  /** It may be given more than once: the values are joined by commas. Of another flag the last one counts. */
  readonly repeats?: true;
}

export type ParsedArguments =
  | { readonly kind: 'ok'; readonly flags: Readonly<Record<string, string>>; readonly words: readonly string[] }
  | { readonly kind: 'wrong'; readonly problem: string };

/** Reads flags and words. A flag without a value reads as `true`; a misspelt one is answered with the nearest right one. */
export function parseArguments(args: readonly string[], specs: readonly FlagSpec[]): ParsedArguments {
  const options = Object.fromEntries(
    specs.map(({ name, takesValue }) => [name, { type: takesValue ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const flags: Record<string, string> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name && token.rawName.startsWith('--'));
    if (spec === undefined) return { kind: 'wrong', problem: unknownFlag(token.rawName, specs) };
    if (spec.takesValue && (token.value === undefined || isFlag(token.value, token.inlineValue))) {
      return { kind: 'wrong', problem: `${token.rawName} needs a value` };
    }
    if (!spec.takesValue && token.value !== undefined) return { kind: 'wrong', problem: `${token.rawName} takes no value` };
    const before = spec.repeats === true ? flags[token.name] : undefined;
    flags[token.name] = before === undefined ? (token.value ?? 'true') : `${before},${token.value}`;
  }
  return { kind: 'ok', flags, words };
}

function unknownFlag(rawName: string, specs: readonly FlagSpec[]): string {
  const near = nearest(
    rawName.replace(/^-+/, ''),
    specs.map(({ name }) => name),
  );
  return `unknown option ${rawName}.${near === null ? '' : ` Did you mean --${near}?`}`;
}

/** `--name --quiet` has forgotten the value; who means it writes `--name=--quiet`. A key in PEM begins with dashes, too. */
function isFlag(value: string, inline: boolean | undefined): boolean {
  return inline !== true && value.startsWith('--') && !value.startsWith('---');
}
