import { actionOptions } from '../decision/options.ts';
import { environmentLayer, type ReadOptions, readOptions } from '../decision/read-options.ts';
import { input } from './runner-files.ts';

/** The inputs of this step, on top of what the environment says. */
export function inputOptions(): ReadOptions {
  const values = Object.fromEntries(actionOptions.map(({ name }) => [name, input(name)]));
  const inputs = { said: (name: string) => `input ${name}`, values };
  return readOptions([environmentLayer(process.env, actionOptions), inputs], actionOptions);
}
