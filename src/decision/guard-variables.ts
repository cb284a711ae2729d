import { killSwitchName } from './kill-switch.ts';
import { nearest } from './nearest.ts';
import { actionOptions, runOptions } from './options.ts';
import { environmentName } from './run-option.ts';

export interface GuardVariable {
  readonly name: string;
  readonly help: string;
}

/** The variables of the environment that are no options. `--help` and the table in docs/operations.md are made from this; a test finds a name that the sources use and this has not. */
export const ownVariables: readonly GuardVariable[] = [
  {
    name: killSwitchName,
    help: 'turns the guard off, with 1, true, yes or on: the command runs as if it were called without it',
  },
  { name: 'FLOWFORGE_SIGNING_KEY', help: 'signs the bundle: an Ed25519 private key (PEM), or the path of its file' },
  { name: 'FLOWFORGE_TOKEN', help: 'the token that --require-token asks for' },
  { name: 'FLOWFORGE_TOKEN_KEY', help: 'the key that tokens are issued and checked with' },
];

/** Set by the guard itself in what it starts, and so in the environment of a guard within a guard. */
const GUARD_SETS: readonly string[] = ['FLOWFORGE_GUARD_ID'];

/** A variable that has the guard's prefix and that the guard does not know. */
export interface StrayVariable {
  readonly name: string;
  /** What it was most likely meant to be; null when nothing is near, as with other people's own variables. */
  readonly meant: string | null;
}

/** Those that the guard ignores, by name: what they hold may be a secret and is not looked at. */
export function strayVariables(environment: Readonly<Record<string, string | undefined>>): readonly StrayVariable[] {
  const prefixed = Object.keys(environment).filter((name) => name.startsWith(PREFIX));
  if (prefixed.length === 0) return [];
  const known = new Set([...namesToSet(), ...GUARD_SETS]);
  const bare = namesToSet().map((name) => bareName(name));
  return prefixed
    .filter((name) => !known.has(name))
    .map((name) => {
      const near = nearest(bareName(name), bare);
      return { name, meant: near === null ? null : environmentName(near) };
    });
}

/** The line of each variable that was most likely misspelt; a name that is like none of the guard's is somebody else's business. */
export function strayVariableLines(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return strayVariables(environment).flatMap(({ name, meant }) =>
    meant === null ? [] : [`${name} is no variable of the guard, and does nothing: did you mean ${meant}?`],
  );
}

const PREFIX = 'FLOWFORGE_';

function namesToSet(): readonly string[] {
  const options = [...runOptions, ...actionOptions.filter(({ inputOnly }) => !inputOnly)];
  return [...ownVariables.map(({ name }) => name), ...new Set(options.map(({ name }) => environmentName(name)))];
}

/** Compared without the prefix, which would make all names alike. */
function bareName(variable: string): string {
  return variable.slice(PREFIX.length).toLowerCase().replaceAll('_', '-');
}
