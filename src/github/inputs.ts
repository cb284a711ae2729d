import { actionOptions } from '../decision/options.ts';

/** One input of action.yml. */
export interface ActionInput {
  readonly name: string;
  readonly description: string;
  readonly fallback: string;
}

/** Every input, from the table that also makes the flags. action.yml and README are generated from it. */
export const actionInputs: readonly ActionInput[] = actionOptions.map(({ name, help, fallback, choices }) => ({
  name,
  description: choices === undefined ? help : `${help}: ${choices.join(', ')}`,
  fallback,
}));
