import { actionOptions } from '../decision/options.ts';
import { environmentLayer, type ReadOptions, readOptions } from '../decision/read-options.ts';
import { input } from './runner-files.ts';

/**
 * The inputs of this step, on top of what the environment says. A workflow is judged by those who may change it; the policy file comes with the tested
 * checkout. So limits that are inputs are ceilings: the file may lower them and not raise them.
 */
export function inputOptions(): ReadOptions {
  const values = Object.fromEntries(actionOptions.map(({ name }) => [name, input(name)]));
  const inputs = { said: (name: string) => `input ${name}`, values, ceilings: true } as const;
  return readOptions([environmentLayer(process.env, actionOptions), inputs], actionOptions);
}
